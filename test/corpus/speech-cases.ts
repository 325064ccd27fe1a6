/**
 * Labelled snippets of invented releases. Each tells, labelled by hand, what is said in it and by whom: the words of the speech
 * (or its beginning and end, with "…" between), and the speaker as `name | role`, `-` for a part the release does not give.
 */
export interface SpeechCase {
  readonly kind: "named" | "pronoun" | "nominal" | "joint" | "none" | "unmarked" | "transcript" | "french" | "marks";
  readonly text: string;
  /** Each `name | role: words`; "?" as speaker where the release does not say. */
  readonly says: readonly string[];
}

const named: SpeechCase[] = [
  { kind: "named", text: "“We are ready,” said Nadia Okafor.", says: ["Nadia Okafor | -: We are ready,"] },
  {
    kind: "named",
    text: "“We are ready,” said Harbour Minister Nadia Okafor.",
    says: ["Nadia Okafor | Harbour Minister: We are ready,"],
  },
  {
    kind: "named",
    text: "“We are ready,” Nadia Okafor, the Minister for Harbours, said on Monday.",
    says: ["Nadia Okafor | Minister for Harbours: We are ready,"],
  },
  {
    kind: "named",
    text: "Nadia Okafor, Minister for Harbours, said: “We are ready.”",
    says: ["Nadia Okafor | Minister for Harbours: We are ready."],
  },
  {
    kind: "named",
    text: "Harbour Minister Nadia Okafor opened the quay. Ms Okafor told reporters: “It is open.”",
    says: ["Nadia Okafor | Harbour Minister: It is open."],
  },
  {
    kind: "named",
    text: "According to Nadia Okafor, “the quay will open in May”.",
    says: ["Nadia Okafor | -: the quay will open in May"],
  },
  {
    kind: "named",
    text: "“The quay will open in May,” according to Dr Nadia Okafor.",
    says: ["Nadia Okafor | -: The quay will open in May,"],
  },
  {
    kind: "named",
    text: "“The quay,” Nadia Okafor said, “will open in May.”",
    says: ["Nadia Okafor | -: The quay,", "Nadia Okafor | -: will open in May."],
  },
  {
    kind: "named",
    text: "“The quay will open,” said Nadia Okafor. “It will stay open.”",
    says: ["Nadia Okafor | -: The quay will open,", "Nadia Okafor | -: It will stay open."],
  },
  {
    kind: "named",
    text: "Speaking in Lisbon with Mayor Rui Tavares, Harbour Minister Nadia Okafor said: “It is open.”",
    says: ["Nadia Okafor | Harbour Minister: It is open."],
  },
  {
    kind: "named",
    text: "Nadia Okafor, who met Mayor Rui Tavares on Monday, said: “It is open.”",
    says: ["Nadia Okafor | -: It is open."],
  },
  {
    kind: "named",
    text: "“Is it open?” Mr Tavares asked.\n\nMayor Rui Tavares is 60.",
    says: ["Rui Tavares | Mayor: Is it open?"],
  },
  {
    kind: "named",
    text: "Sir Owen Pryce, Permanent Secretary, added: “It costs £3.5 million.”",
    says: ["Owen Pryce | Permanent Secretary: It costs £3.5 million."],
  },
  {
    kind: "named",
    text: "The Rt Hon Owen Pryce MP said: “It costs £3.5 million.”",
    says: ["Owen Pryce | -: It costs £3.5 million."],
  },
  {
    kind: "named",
    text: "President Ana de la Cruz visited. “I saw the quay,” said President de la Cruz.",
    says: ["Ana de la Cruz | President: I saw the quay,"],
  },
  {
    kind: "named",
    text: "Ministers met in Faro. In a statement on Tuesday, Owen Pryce wrote: “It was useful.”",
    says: ["Owen Pryce | -: It was useful."],
  },
  {
    kind: "named",
    text: "Agent Ben O’Hara testified that he was “never asked” about the ship.",
    says: ["Ben O’Hara | Agent: never asked"],
  },
  {
    kind: "named",
    text: "Rui Tavares praised the “exemplary” work and the “tireless” crews of the harbour.",
    says: ["Rui Tavares | -: exemplary", "Rui Tavares | -: tireless"],
  },
  {
    kind: "named",
    text: "The plan was described by Rui Tavares as “a fresh start” for the harbour.",
    says: ["Rui Tavares | -: a fresh start"],
  },
  {
    kind: "named",
    text: "Rui Tavares called the plan “a fresh start”.",
    says: ["Rui Tavares | -: a fresh start"],
  },
  {
    kind: "named",
    text: "The harbour is, in the words of Rui Tavares, “the door of the city”.",
    says: ["Rui Tavares | -: the door of the city"],
  },
  {
    kind: "named",
    text: "“It was useful.” – Owen Pryce, Permanent Secretary",
    says: ["Owen Pryce | Permanent Secretary: It was useful."],
  },
  {
    kind: "named",
    text: "“It was useful and we shall meet again.”\n\nOwen Pryce, Permanent Secretary",
    says: ["Owen Pryce | Permanent Secretary: It was useful and we shall meet again."],
  },
  {
    kind: "named",
    text: "The Foreign Secretary, Lucy Marsh, flew to Rabat. The Foreign Secretary said: “We agreed.”",
    says: ["Lucy Marsh | Foreign Secretary: We agreed."],
  },
  {
    kind: "named",
    text: "“We agreed,” said Lucy Marsh.\n\n“We shall meet again in May.”\n\nThe quay opened in 1904.",
    says: ["Lucy Marsh | -: We agreed,", "Lucy Marsh | -: We shall meet again in May."],
  },
  {
    kind: "named",
    text: "Lucy Marsh said:\n\n“We agreed on much.\n\n“We shall meet again.”\n\nThe quay opened in 1904.",
    says: ["Lucy Marsh | -: We agreed on much.", "Lucy Marsh | -: We shall meet again."],
  },
  {
    kind: "named",
    text: "“We agreed on much.\n\n“We shall meet again,” said Lucy Marsh.",
    says: ["Lucy Marsh | -: We agreed on much.", "Lucy Marsh | -: We shall meet again,"],
  },
  {
    kind: "named",
    text: "Lucy Marsh and Rui Tavares signed. Marsh said she was “proud”, while Tavares spoke of “a good day”.",
    says: ["Lucy Marsh | -: proud", "Rui Tavares | -: a good day"],
  },
];

const pronoun: SpeechCase[] = [
  {
    kind: "pronoun",
    text: "“We agreed,” said Lucy Marsh. She added: “It took a day.”",
    says: ["Lucy Marsh | -: We agreed,", "Lucy Marsh | -: It took a day."],
  },
  {
    kind: "pronoun",
    text: "Mrs Marsh met Mr Tavares. “It took a day,” she said.",
    says: ["Mrs Marsh | -: It took a day,"],
  },
  {
    kind: "pronoun",
    text: "Mrs Marsh met Mr Tavares. “It took a day,” he said.",
    says: ["Mr Tavares | -: It took a day,"],
  },
  {
    kind: "pronoun",
    text: "“It took,” he said, “a day.” Harbour Minister Owen Pryce spoke.",
    says: ["?: It took,", "?: a day."],
  },
  {
    kind: "pronoun",
    text: "Harbour Minister Owen Pryce spoke on Monday.\n\n“It took,” he told the house, “a day.”",
    says: ["Owen Pryce | Harbour Minister: It took,", "Owen Pryce | Harbour Minister: a day."],
  },
  {
    kind: "pronoun",
    text: "Owen Pryce said: “I thank Mr Tavares for all of it.”\n\nHe also warned of “rough seas”.",
    says: ["Owen Pryce | -: I thank Mr Tavares for all of it.", "Owen Pryce | -: rough seas"],
  },
  {
    kind: "pronoun",
    text: "Prime Minister Owen Pryce hopes to show progress in his promise to “mend the quays”.",
    says: ["Owen Pryce | Prime Minister: mend the quays"],
  },
  {
    kind: "pronoun",
    text: "A spokeswoman said: “We looked.” She added: “We found nothing.”",
    says: ["- | spokeswoman: We looked.", "- | spokeswoman: We found nothing."],
  },
];

const nominal: SpeechCase[] = [
  { kind: "nominal", text: "A spokesperson said: “We looked.”", says: ["- | spokesperson: We looked."] },
  {
    kind: "nominal",
    text: "A spokesperson for the Harbour Office said: “We looked.”",
    says: ["- | spokesperson for the Harbour Office: We looked."],
  },
  {
    kind: "nominal",
    text: "“We looked,” said a Harbour Office spokesman.",
    says: ["- | Harbour Office spokesman: We looked,"],
  },
  { kind: "nominal", text: "The Harbour Office said: “We looked.”", says: ["Harbour Office | -: We looked."] },
  { kind: "nominal", text: "The Home Secretary said: “We looked.”", says: ["- | Home Secretary: We looked."] },
  {
    kind: "nominal",
    text: "In the email, the photographer said that he had “never seen [the agents] there”.",
    says: ["- | photographer: never seen [the agents] there"],
  },
  { kind: "nominal", text: "“This helps our farmers,” members said.", says: ["- | members: This helps our farmers,"] },
  { kind: "nominal", text: "Officials said the ship was “not seaworthy”.", says: ["- | Officials: not seaworthy"] },
  {
    kind: "nominal",
    text: "“We counted 40 boats,” a senior official in the port authority told reporters.",
    says: ["- | senior official in the port authority: We counted 40 boats,"],
  },
  {
    kind: "nominal",
    text: "Two captains asked: “Who pays?”",
    says: ["- | captains: Who pays?"],
  },
];

const joint: SpeechCase[] = [
  { kind: "joint", text: "The ministers said: “We agreed.”", says: ["- | ministers: We agreed."] },
  {
    kind: "joint",
    text: "In a joint statement, Lucy Marsh and Rui Tavares said: “We agreed.”",
    says: ["Lucy Marsh and Rui Tavares | -: We agreed."],
  },
  {
    kind: "joint",
    text: "“We agreed,” said Lucy Marsh and Rui Tavares.",
    says: ["Lucy Marsh and Rui Tavares | -: We agreed,"],
  },
  { kind: "joint", text: "The two presidents stated: “We agreed.”", says: ["- | presidents: We agreed."] },
  { kind: "joint", text: "The ministers discussed the quays and emphasised the need for more.", says: [] },
];

const none: SpeechCase[] = [
  { kind: "none", text: "Lucy Marsh welcomed the action to target ‘ghost-ship’ traffic.", says: ["?: ghost-ship"] },
  { kind: "none", text: "Lucy Marsh launched a plan called “Safer Seas Together” in Faro.", says: [] },
  { kind: "none", text: "The report “Harbours and Their Keepers” was printed in May.", says: [] },
  { kind: "none", text: "The so-called “ghost ships” were towed away.", says: ["?: ghost ships"] },
  { kind: "none", text: "It’s the crews’ day: the ships’ horns, the keepers’ lamps.", says: [] },
  { kind: "none", text: "Lucy Marsh met Rui Tavares in Faro on 3 May. They discussed the quays.", says: [] },
  { kind: "none", text: 'The pipe is 5" wide and the hull 12" thick.', says: [] },
  { kind: "none", text: "Lucy Marsh confirmed the government’s support for the harbour.", says: [] },
  {
    kind: "none",
    text: "“Nobody knows who wrote this line on the wall of the quay.”",
    says: ["?: Nobody knows … of the quay."],
  },
];

const unmarked: SpeechCase[] = [
  {
    kind: "unmarked",
    text: "Harbour Minister Lucy Marsh said:\n\nWe will mend every quay.\n\nOur crews deserve it.\n\nNotes to editors\n\nWe have 40 quays.",
    says: [
      "Lucy Marsh | Harbour Minister: We will mend every quay.",
      "Lucy Marsh | Harbour Minister: Our crews deserve it.",
    ],
  },
  {
    kind: "unmarked",
    text: "Harbour Minister Lucy Marsh said:\n\nQuays are the pride of this coast.\n\nSince May 2019, 40 quays have been repaired at a cost of £3 million.",
    says: ["Lucy Marsh | Harbour Minister: Quays are the pride of this coast."],
  },
  {
    kind: "unmarked",
    text: "Harbour Minister Lucy Marsh said:\n\nQuays are our pride.\n\nThis coast is a fine place to land.\n\nMayor Rui Tavares said:\n\nI am glad.\n\nThe new quay will open in May and will cost 3 million euros.",
    says: [
      "Lucy Marsh | Harbour Minister: Quays are our pride.",
      "Lucy Marsh | Harbour Minister: This coast is a fine place to land.",
      "Rui Tavares | Mayor: I am glad.",
    ],
  },
  {
    kind: "unmarked",
    text: "Lucy Marsh said:\n\nWe will mend every quay.\n\nMrs Marsh will travel to Faro, where we expect her on Monday.",
    says: ["Lucy Marsh | -: We will mend every quay."],
  },
  {
    kind: "unmarked",
    text: "Home Secretary said:\n\nWe must do more.\n\nThis is how we can do it.\n\nJoint work so far has led to 30 arrests since 2020.",
    says: ["- | Home Secretary: We must do more.", "- | Home Secretary: This is how we can do it."],
  },
  {
    kind: "unmarked",
    text: "Lucy Marsh said: We will mend every quay.\n\nThe new quay opens in May.",
    says: ["Lucy Marsh | -: We will mend every quay."],
  },
  {
    kind: "unmarked",
    text: "Lucy Marsh said:\n\nWe will mend every quay.\n\nBackground\n\nOur quays were built in 1904.",
    says: ["Lucy Marsh | -: We will mend every quay."],
  },
  {
    kind: "unmarked",
    text: "The ministers said:\n\nWe will mend every quay together.\n\nFollowing the meeting, both ministers dined.",
    says: ["- | ministers: We will mend every quay together."],
  },
];

const transcript: SpeechCase[] = [
  {
    kind: "transcript",
    text: "MS. MARSH: Good afternoon.\n\nWe have news.\n\nQ Which news?\n\nMS. MARSH: Good news.\n\n2:05 P.M. EDT",
    says: [
      "MS. MARSH | -: Good afternoon.",
      "MS. MARSH | -: We have news.",
      "?: Which news?",
      "MS. MARSH | -: Good news.",
    ],
  },
  {
    kind: "transcript",
    text: "Journalist: Are you well?\n\nPrime Minister: I am.\n\nJournalist: Still?\n\nPrime Minister: Yes, still.",
    says: ["?: Are you well?", "- | Prime Minister: I am.", "?: Still?", "- | Prime Minister: Yes, still."],
  },
];

const french: SpeechCase[] = [
  {
    kind: "french",
    text: "« Nous sommes prêts », a déclaré Léa Dubois.",
    says: ["Léa Dubois | -: Nous sommes prêts"],
  },
  {
    kind: "french",
    text: "« Nous sommes prêts », a déclaré Léa Dubois, ministre de la Mer.",
    says: ["Léa Dubois | ministre de la Mer: Nous sommes prêts"],
  },
  {
    kind: "french",
    text: "Léa Dubois, ministre de la Mer, a déclaré : « Nous sommes prêts. »",
    says: ["Léa Dubois | ministre de la Mer: Nous sommes prêts."],
  },
  {
    kind: "french",
    text: "Léa Dubois a indiqué que le port était « prêt ». « Il ouvrira en mai », a-t-elle ajouté.",
    says: ["Léa Dubois | -: prêt", "Léa Dubois | -: Il ouvrira en mai"],
  },
  { kind: "french", text: "Selon Léa Dubois, « le port est prêt ».", says: ["Léa Dubois | -: le port est prêt"] },
  {
    kind: "french",
    text: "« Le port est un atout pour nos villes. »\n\nLéa Dubois, secrétaire d’État chargée de la Mer",
    says: ["Léa Dubois | secrétaire d’État chargée de la Mer: Le port est un atout pour nos villes."],
  },
  {
    kind: "french",
    text: "Le ministre de l’Intérieur a salué un travail « remarquable ».",
    says: ["- | ministre de l’Intérieur: remarquable"],
  },
];

const marks: SpeechCase[] = [
  { kind: "marks", text: '"We agreed," said Lucy Marsh.', says: ["Lucy Marsh | -: We agreed,"] },
  { kind: "marks", text: "‘We agreed,’ said Lucy Marsh.", says: ["Lucy Marsh | -: We agreed,"] },
  {
    kind: "marks",
    text: "‘It’s the crews’ day,’ said Lucy Marsh. ‘We’re glad.’",
    says: ["Lucy Marsh | -: It’s the crews’ day,", "Lucy Marsh | -: We’re glad."],
  },
  {
    kind: "marks",
    text: "'It's the crews' day,' said Lucy Marsh.",
    says: ["Lucy Marsh | -: It's the crews' day,"],
  },
  {
    kind: "marks",
    text: "Lucy Marsh said: “He told us ‘come at once’ and we came.”",
    says: ["Lucy Marsh | -: He told us ‘come at once’ and we came."],
  },
  {
    kind: "marks",
    text: "Lucy Marsh said: “We thank the “Sea Angels” crew for it.”",
    says: ["Lucy Marsh | -: We thank the “Sea Angels” crew for it."],
  },
  {
    kind: "marks",
    text: "Lucy Marsh said: “We agreed on much and shall meet again",
    says: ["Lucy Marsh | -: We agreed on much and shall meet again"],
  },
];

export const cases: readonly SpeechCase[] = [
  ...named,
  ...pronoun,
  ...nominal,
  ...joint,
  ...none,
  ...unmarked,
  ...transcript,
  ...french,
  ...marks,
];
