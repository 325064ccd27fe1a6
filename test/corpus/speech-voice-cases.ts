/** Labelled snippets of how agencies and ministries bring voices in; the same notation as in `speech-cases.ts`. */
export const voiceCases: readonly (readonly [text: string, says: readonly string[]])[] = [
  [
    "Planning Minister Effie Garrow has approved the scheme. Announcing the decision, she said:\n\n“Homes come first.”",
    ["Effie Garrow | Planning Minister: Homes come first."],
  ],
  [
    "Welcoming the news, Shelter Alba’s policy lead Finn Docherty said: “At last.”",
    ["Finn Docherty | policy lead: At last."],
  ],
  [
    "The Lord Advocate, Dame Morna Keir KC, told the court that the law was “settled”.",
    ["Morna Keir | Lord Advocate: settled"],
  ],
  ["Solicitor General Hamish Orde added: “We will appeal.”", ["Hamish Orde | Solicitor General: We will appeal."]],
  [
    "Keeper of the Records Una Blair commented: “It is a treasure.”",
    ["Una Blair | Keeper of the Records: It is a treasure."],
  ],
  ["Co-leader Zara Holt pointed to “a broken market”.", ["Zara Holt | Co-leader: a broken market"]],
  ["“I want my mum,” the boy told officers.", ["- | boy: I want my mum,"]],
  ["Councillor Jean-Marc Oyelaran (Labour, Hackney East) said: “Shame.”", ["Jean-Marc Oyelaran | Councillor: Shame."]],
  ["The judge called it “a cowardly attack”.", ["- | judge: a cowardly attack"]],
  ["Judge Petra Lind jailed him. The judge called it “a cowardly attack”.", ["Petra Lind | Judge: a cowardly attack"]],
  ["The mayors of Pell and Faro said they were “as one”.", ["- | mayors of Pell and Faro: as one"]],
  ["Said Ms Holt: “Shame.”\n\nZara Holt is co-leader.", ["Zara Holt | -: Shame."]],
  [
    "Zara Holt, speaking for the party, said the plan “will not do”, adding: “It never did.”",
    ["Zara Holt | -: will not do", "Zara Holt | -: It never did."],
  ],
  [
    "Asked by Zara Holt whether he would go, Energy Secretary Ned Pike replied: “No.”",
    ["Ned Pike | Energy Secretary: No."],
  ],
  ["Ned Pike told Zara Holt: “No.”", ["Ned Pike | -: No."]],
  ["In his words, it was “a mess”. Ned Pike had chaired the board.", ["?: a mess"]],
  ["The “Pike plan” failed.", ["?: Pike plan"]],
  ["Pike’s “plan” failed, the unions said.", ["?: plan"]],
  [
    "NHS England chief nurse Ruth Amadi says “every ward counts”.",
    ["Ruth Amadi | NHS England chief nurse: every ward counts"],
  ],
  ["Ruth Amadi – chief nurse – said: “Every ward counts.”", ["Ruth Amadi | chief nurse: Every ward counts."]],
  [
    "Ruth Amadi (chief nurse): “Every ward counts in this country.”",
    ["Ruth Amadi | chief nurse: Every ward counts in this country."],
  ],
  [
    "Gen. Carl Braddock and Adm. Lena Voss testified. “We are ready,” Gen. Braddock said. “So are we,” said Adm. Voss.",
    ["Carl Braddock | -: We are ready,", "Lena Voss | -: So are we,"],
  ],
  ["The White House said in a statement that the strike was “defensive”.", ["White House | -: defensive"]],
  ["Downing Street said the call was “warm”.", ["Downing Street | -: warm"]],
  ["A senior No 10 source said: “It is off.”", ["- | senior No 10 source: It is off."]],
  ["EU foreign policy chief Mirela Popa urged “restraint”.", ["Mirela Popa | EU foreign policy chief: restraint"]],
  [
    "Mirela Popa, the EU’s foreign policy chief, urged “restraint on all sides”.",
    ["Mirela Popa | foreign policy chief: restraint on all sides"],
  ],
  [
    "South African President Themba Nkosi and his Kenyan counterpart spoke. “We are friends,” said President Nkosi.",
    ["Themba Nkosi | South African President: We are friends,"],
  ],
  [
    "« C’est une victoire », a salué sur X le ministre des Sports, Malik Roussel.",
    ["Malik Roussel | ministre des Sports: C’est une victoire"],
  ],
  [
    "Malik Roussel, ministre des Sports, s’est dit « très fier » des athlètes.",
    ["Malik Roussel | ministre des Sports: très fier"],
  ],
  ["Le texte prévoit que « nul ne peut être contraint ».", ["?: nul ne peut être contraint"]],
  ["They will go. Harbour Minister Will Hay said: “We will.”", ["Will Hay | Harbour Minister: We will."]],
];
