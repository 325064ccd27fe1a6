/** Labelled snippets as news agencies, ministries and courts write them; the same notation as in `speech-cases.ts`. */
export const newsCases: readonly (readonly [text: string, says: readonly string[]])[] = [
  [
    "Speaking ahead of the visit, Transport Secretary Hana Weiss said: “Trains matter.” Shadow transport secretary Bill Oduya replied: “Trains are late.”",
    ["Hana Weiss | Transport Secretary: Trains matter.", "Bill Oduya | Shadow transport secretary: Trains are late."],
  ],
  [
    "“Trains matter,” Ms Weiss told the Commons. “They always have.” But Mr Oduya, who shadows her, countered: “Trains are late.”\n\nTransport Secretary Hana Weiss and Bill Oduya will meet again.",
    [
      "Hana Weiss | Transport Secretary: Trains matter,",
      "Hana Weiss | Transport Secretary: They always have.",
      "Bill Oduya | -: Trains are late.",
    ],
  ],
  [
    "“Trains matter,” said the Transport Secretary.\n\nTransport Secretary Hana Weiss visited Crewe.",
    ["Hana Weiss | Transport Secretary: Trains matter,"],
  ],
  [
    "Commenting on the figures, Prof Ian Bell, director of the Rail Institute, said: “It is a record.”",
    ["Ian Bell | director of the Rail Institute: It is a record."],
  ],
  [
    "The chief executive of Rail Aid, Mei Chen, said: “It is a record.”",
    ["Mei Chen | chief executive of Rail Aid: It is a record."],
  ],
  [
    "Mei Chen, Rail Aid’s chief executive, said the plan was “a cruel joke” and urged ministers to “think again”.",
    ["Mei Chen | chief executive: a cruel joke", "Mei Chen | chief executive: think again"],
  ],
  ["Rail Aid called the plan “a cruel joke”.", ["Rail Aid | -: a cruel joke"]],
  ["A Downing Street source told the Gazette: “It is over.”", ["- | Downing Street source: It is over."]],
  ["Asked whether he would resign, Mr Bell said: “No.”", ["Mr Bell | -: No."]],
  ["Mr Bell was asked about the delay. “We are late,” he conceded.", ["Mr Bell | -: We are late,"]],
  [
    "“We are late,” admitted the minister for railways, Hana Weiss.",
    ["Hana Weiss | minister for railways: We are late,"],
  ],
  ["Hana Weiss tweeted: “Great day!”", ["Hana Weiss | -: Great day!"]],
  ["The judge, Sir Alan Frost, told the court: “You lied.”", ["Alan Frost | judge: You lied."]],
  [
    "U.S. Attorney Ana B. Cole stated, “This office will not rest.”",
    ["Ana B. Cole | U.S. Attorney: This office will not rest."],
  ],
  [
    "“This office will not rest,” said U.S. Attorney Ana B. Cole for the District of Maine. “We thank our partners.”",
    ["Ana B. Cole | U.S. Attorney: This office will not rest,", "Ana B. Cole | U.S. Attorney: We thank our partners."],
  ],
  [
    "“The defendants preyed on the poor,” said Assistant Director in Charge Leo Grant of the FBI’s Boston Field Office.",
    ["Leo Grant | Assistant Director in Charge: The defendants preyed on the poor,"],
  ],
  ["The two leaders pledged “a new era”.", ["- | leaders: a new era"]],
  ["In the words of the treaty, parties shall act “in good faith”.", ["?: in good faith"]],
  ["The letter said the ship was “unfit”.", ["?: unfit"]],
  ["Hana Weiss has said “never again”. Her deputy, Bill Oduya, has not.", ["Hana Weiss | -: never again"]],
  ["“Never again” is the motto of the crew.", ["?: Never again"]],
  ["Bill Oduya, meanwhile, said that “never again” would he sail.", ["Bill Oduya | -: never again"]],
  [
    "Its president, Lena Fischer, welcomed “a strong signal”. She said it would “change lives”.",
    ["Lena Fischer | president: a strong signal", "Lena Fischer | president: change lives"],
  ],
  ["President Fischer and Prime Minister Bell spoke on Friday. They said: “We stand as one.”", ["?: We stand as one."]],
  [
    "The Prime Minister said:\n\nI spoke to President Fischer this morning.\n\nShe agreed with me that trains matter.\n\nAt the summit, leaders will discuss a further £3 billion of funding.",
    [
      "- | Prime Minister: I spoke to President Fischer this morning.",
      "- | Prime Minister: She agreed with me that trains matter.",
    ],
  ],
  [
    "Transport Secretary Hana Weiss said:\n\nThis is a proud day for our railways. More than 300 stations will reopen.\n\nThe stations were closed in 1963.\n\nRail Aid chief executive Mei Chen said:\n\nIt is about time.\n\nENDS\n\nWe are an equal opportunities employer.",
    [
      "Hana Weiss | Transport Secretary: This is a proud day for our railways. More than 300 stations will reopen.",
      "Hana Weiss | Transport Secretary: The stations were closed in 1963.",
      "Mei Chen | Rail Aid chief executive: It is about time.",
    ],
  ],
  [
    "Transport Secretary Hana Weiss said:\n\nThis is a proud day for our railways.\n\nToday’s announcement follows a £3 million trial in 2021. We have published the results.",
    ["Hana Weiss | Transport Secretary: This is a proud day for our railways."],
  ],
  [
    "Le ministre des Transports, Marc Petit, a souligné que « les trains comptent ». « Ils ont toujours compté », a-t-il précisé devant la presse.",
    [
      "Marc Petit | ministre des Transports: les trains comptent",
      "Marc Petit | ministre des Transports: Ils ont toujours compté",
    ],
  ],
  [
    "« Les trains comptent », affirme Marc Petit. « Et ils roulent », ajoute-t-il.",
    ["Marc Petit | -: Les trains comptent", "Marc Petit | -: Et ils roulent"],
  ],
  [
    "Pour Marc Petit, ministre des Transports, « les trains comptent ».",
    ["Marc Petit | ministre des Transports: les trains comptent"],
  ],
  [
    "Marc Petit, ministre des Transports :\n\n« Les trains comptent pour chacun de nous. »",
    ["Marc Petit | ministre des Transports: Les trains comptent pour chacun de nous."],
  ],
  [
    "Le porte-parole du gouvernement a déclaré : « Les trains comptent. »",
    ["- | porte-parole du gouvernement: Les trains comptent."],
  ],
  [
    "PRIME MINISTER: Good morning.\n\nJOURNALIST: Prime Minister, will trains run?\n\nPRIME MINISTER: They will.\n\n[ends]",
    ["- | PRIME MINISTER: Good morning.", "?: Prime Minister, will trains run?", "- | PRIME MINISTER: They will."],
  ],
  [
    "\"Trains matter,\" Ms. Weiss said. \"They're late, and that's 'unacceptable'.\"",
    ["Ms. Weiss | -: Trains matter,", "Ms. Weiss | -: They're late, and that's 'unacceptable'."],
  ],
  ["Hana Weiss: “Trains matter to all of us here.”", ["Hana Weiss | -: Trains matter to all of us here."]],
  ["Transport Secretary, Hana Weiss MP, said: “Trains matter.”", ["Hana Weiss | Transport Secretary: Trains matter."]],
  [
    "“Trains matter.”\n\nThese were the words of Hana Weiss.\n\n“Nobody else said so at the time of the strike.”",
    ["?: Trains matter.", "?: Nobody else said so at the time of the strike."],
  ],
  [
    "Bill Oduya said trains were late. The Rail Office denied this, calling it “nonsense”.",
    ["Rail Office | -: nonsense"],
  ],
  ["Hana Weiss thanked Bill Oduya, saying: “You kept your word.”", ["Hana Weiss | -: You kept your word."]],
  ["Hana Weiss met drivers. One driver, Sam Poole, 34, said: “I am tired.”", ["Sam Poole | driver: I am tired."]],
  [
    "“I am tired,” said Sam Poole, 34, from Crewe. His sister Jo Poole added: “So am I.”",
    ["Sam Poole | -: I am tired,", "Jo Poole | -: So am I."],
  ],
  ["Ministers agreed that “no one” should wait, a view shared by Rail Aid.", ["?: no one"]],
];
