/** Labelled snippets in the many forms in which releases say who speaks; the same notation as in `speech-cases.ts`. */
export const grammarCases: readonly (readonly [text: string, says: readonly string[]])[] = [
  [
    "The trust’s convener, Morag Sinclair-Reid, said: “Nobody asked us.”",
    ["Morag Sinclair-Reid | convener: Nobody asked us."],
  ],
  [
    "Fisheries Minister Tomos ap Rhys visited Barry. Asked about quotas, the minister answered: “They stay.”",
    ["Tomos ap Rhys | Fisheries Minister: They stay."],
  ],
  ["“It was a shambles,” fumed Cllr Dermot Ó Briain.", ["Dermot Ó Briain | -: It was a shambles,"]],
  [
    "Lord Haverstock of Pell, Minister of State for Rivers, said: “Rivers matter.”",
    ["Lord Haverstock of Pell | Minister of State for Rivers: Rivers matter."],
  ],
  ["Baroness Thwaite of Ely said: “We shall revise it.”", ["Baroness Thwaite of Ely | -: We shall revise it."]],
  [
    "The Rt Hon Dame Ione Castellan DBE MP, Chair of the Water Board, said:\n\n“The pipes are old.\n\n“They will be replaced by 2031.”\n\nENDS",
    [
      "Ione Castellan | Chair of the Water Board: The pipes are old.",
      "Ione Castellan | Chair of the Water Board: They will be replaced by 2031.",
    ],
  ],
  [
    "A spokesperson for Northmoor Council said: “The bridge is closed.”",
    ["- | spokesperson for Northmoor Council: The bridge is closed."],
  ],
  [
    "A Ministry of Defence spokeswoman confirmed: “No shots were fired.”",
    ["- | Ministry of Defence spokeswoman: No shots were fired."],
  ],
  [
    "Siân Pugh-Jones MS, Cabinet Secretary for Rural Affairs, said:\n\nThis is great news for hill farmers and I am delighted to see it.\n\nThe scheme opens on 4 April.",
    [
      "Siân Pugh-Jones | Cabinet Secretary for Rural Affairs: This is great news for hill farmers and I am delighted to see it.",
    ],
  ],
  [
    "First Minister Eilidh MacAskill MSP told Holyrood that the plan was “dead in the water”.",
    ["Eilidh MacAskill | First Minister: dead in the water"],
  ],
  [
    "“Le budget est voté”, s’est félicité le ministre du Budget, Paul-Henri d’Aubigny.",
    ["Paul-Henri d’Aubigny | ministre du Budget: Le budget est voté"],
  ],
  [
    "« Nous ne céderons pas », a martelé la préfète du Nord, Anne-Sophie Le Goff. « La loi s’applique à tous », a-t-elle conclu.",
    [
      "Anne-Sophie Le Goff | préfète du Nord: Nous ne céderons pas",
      "Anne-Sophie Le Goff | préfète du Nord: La loi s’applique à tous",
    ],
  ],
  [
    "Selon le maire de Nantes, Yann Kervadec, « la ville est prête ».",
    ["Yann Kervadec | maire de Nantes: la ville est prête"],
  ],
  [
    "Le Premier ministre, M. Édouard Vasseur, a déclaré : « La réforme aura lieu. »",
    ["Édouard Vasseur | Premier ministre: La réforme aura lieu."],
  ],
  [
    "The leaflet, headed “Know Your Rights”, was sent to “every home” in the county, the council said.",
    ["?: every home"],
  ],
  ["The so-called ‘bedroom levy’ was scrapped in May.", ["?: bedroom levy"]],
  ["The exhibition “Salt and Iron” runs until June.", []],
  ["Ministers described as “urgent” the need for a new dam.", ["- | Ministers: urgent"]],
  [
    "Article 4 of the treaty states: “Parties shall cooperate in good faith.”",
    ["?: Parties shall cooperate in good faith."],
  ],
  ["The report concludes that the firm was “wholly unprepared”.", ["?: wholly unprepared"]],
  [
    "Chief Constable Roisin Ni Dhomhnaill said: “We acted fast.” DCI Mark Obi added: “The inquiry goes on.”",
    ["Roisin Ni Dhomhnaill | Chief Constable: We acted fast.", "Mark Obi | DCI: The inquiry goes on."],
  ],
  [
    "Detective Chief Inspector Farah Siddiqui, of Wessex Police’s Major Crime Team, said: “He is a dangerous man.”",
    ["Farah Siddiqui | Detective Chief Inspector: He is a dangerous man."],
  ],
  [
    "“We won,” beamed head teacher Colin O’Dowd, 52, whose pupils built the boat. “They earned it.”",
    ["Colin O’Dowd | head teacher: We won,", "Colin O’Dowd | head teacher: They earned it."],
  ],
  [
    "Olu Adeyemi-Clarke, founder and chief executive of HarbourTech, said: “We will hire 300 people.”",
    ["Olu Adeyemi-Clarke | founder and chief executive of HarbourTech: We will hire 300 people."],
  ],
  [
    "“This is a game changer,” says Dr J. K. Marlowe, Professor of Soil Science at Ashby University.",
    ["J. K. Marlowe | Professor of Soil Science at Ashby University: This is a game changer,"],
  ],
  [
    "Speaking after the meeting, the two foreign ministers issued a joint statement: “We condemn the attack.”",
    ["- | foreign ministers: We condemn the attack."],
  ],
  [
    "Energy Minister Pia Lund opened the plant. She said it was “the first of many”. The minister went on: “More will follow.” She concluded: “Watch this space.”",
    [
      "Pia Lund | Energy Minister: the first of many",
      "Pia Lund | Energy Minister: More will follow.",
      "Pia Lund | Energy Minister: Watch this space.",
    ],
  ],
  [
    "Energy Minister Pia Lund said the grid would double. “We have the money,” she insisted, “and we have the will.”",
    ["Pia Lund | Energy Minister: We have the money,", "Pia Lund | Energy Minister: and we have the will."],
  ],
  [
    "Governor Ximena Ruiz-Tagle thanked General Piet van der Merwe. “He saved lives,” she said.",
    ["Ximena Ruiz-Tagle | Governor: He saved lives,"],
  ],
  [
    "“I plead guilty,” Hollis told the court.\n\nMartin Hollis, 44, of Leeds, was jailed for six years.",
    ["Martin Hollis | -: I plead guilty,"],
  ],
  [
    "Sentencing him, Judge Amelia Fortescue KC said: “You betrayed their trust.”",
    ["Amelia Fortescue | Judge: You betrayed their trust."],
  ],
  [
    "District Attorney Leon Whitaker III stated that “justice was served” and that his office “will keep fighting”.",
    [
      "Leon Whitaker III | District Attorney: justice was served",
      "Leon Whitaker III | District Attorney: will keep fighting",
    ],
  ],
  [
    '"This verdict sends a message," said Deputy District Attorney Carla Jimenez-Ortiz, who prosecuted the case.',
    ["Carla Jimenez-Ortiz | Deputy District Attorney: This verdict sends a message,"],
  ],
  [
    "Congressman Walt Brannigan (R-OH) released the following statement:\n\n“The bill is a disgrace and I will vote against it.”",
    ["Walt Brannigan | Congressman: The bill is a disgrace and I will vote against it."],
  ],
  [
    "Senator Joan Pickett, D-Vermont, issued this statement: “Farmers need help now.”",
    ["Joan Pickett | Senator: Farmers need help now."],
  ],
  [
    "“Farmers need help now,” Pickett said in a statement. “They cannot wait,” the senator added.\n\nSenator Joan Pickett sits for Vermont.",
    ["Joan Pickett | Senator: Farmers need help now,", "Joan Pickett | Senator: They cannot wait,"],
  ],
  [
    "Environment Agency area manager Gwen Tarrant said:\n\n“Please stay away from the river.”",
    ["Gwen Tarrant | Environment Agency area manager: Please stay away from the river."],
  ],
  [
    "Network Rail’s route director for Anglia, Simone Bracewell, said: “Trains will run again on Monday.”",
    ["Simone Bracewell | route director for Anglia: Trains will run again on Monday."],
  ],
  [
    "The Royal College of Midwives warned the cuts would be “devastating”.",
    ["Royal College of Midwives | -: devastating"],
  ],
  [
    "Unison described the offer as “an insult”. Its general secretary, Kit Hanley, accused ministers of “playing games”.",
    ["Unison | -: an insult", "Kit Hanley | general secretary: playing games"],
  ],
  [
    "President Adaeze Nwosu’s office said: “The visit is off.”",
    ["- | President Adaeze Nwosu’s office: The visit is off."],
  ],
  [
    "Quoting Churchill, Defence Secretary Ian Mowbray said: “We shall never surrender the coast.”",
    ["Ian Mowbray | Defence Secretary: We shall never surrender the coast."],
  ],
  [
    "In a letter to staff, permanent secretary Sir Hugh Penhaligon wrote that “no decision has been made”.",
    ["Hugh Penhaligon | permanent secretary: no decision has been made"],
  ],
  ["Notes to editors\n\nThe term “small craft” means a vessel under 24 metres.", ["?: small craft"]],
  [
    "Children’s Commissioner for Wales, Rhiannon Llwyd, responded: “Children were not asked.”",
    ["Rhiannon Llwyd | Children’s Commissioner for Wales: Children were not asked."],
  ],
  [
    "Minister for Further and Higher Education Caoimhe Ní Fhlaithearta TD said: “Fees will fall.”",
    ["Caoimhe Ní Fhlaithearta | Minister for Further and Higher Education: Fees will fall."],
  ],
  [
    "Tánaiste Fergal MacMahon commented: “It is a good day for Cork.”",
    ["Fergal MacMahon | Tánaiste: It is a good day for Cork."],
  ],
  [
    "Paul van den Berg and Sir Idris Vaughan-Price both said they were “relieved”.",
    ["Paul van den Berg and Sir Idris Vaughan-Price | -: relieved"],
  ],
  [
    "“Not on my watch.”\n\nThat was the message of Transport Secretary Bea Collier to the rail firms.",
    ["?: Not on my watch."],
  ],
  [
    "Immigration Minister Tariq Jamal said:\n\n“Our borders are safer.”\n\nNational Crime Agency Director General Fiona Strang said:\n\n“We caught eleven men.\n\n“More arrests will follow.”\n\nNotes to editors\n\n1. The operation was called “Nightjar”.",
    [
      "Tariq Jamal | Immigration Minister: Our borders are safer.",
      "Fiona Strang | National Crime Agency Director General: We caught eleven men.",
      "Fiona Strang | National Crime Agency Director General: More arrests will follow.",
    ],
  ],
  [
    "Community Safety Minister Elsbeth Orr said: “Knife crime is down.\n\n“But one death is one too many.”\n\nPolice Scotland Assistant Chief Constable Rory Kincaid said: “Officers work hard every day.”",
    [
      "Elsbeth Orr | Community Safety Minister: Knife crime is down.",
      "Elsbeth Orr | Community Safety Minister: But one death is one too many.",
      "Rory Kincaid | Police Scotland Assistant Chief Constable: Officers work hard every day.",
    ],
  ],
  [
    "Joint statement by the Home Secretary and the Interior Minister\n\n“We will act together.”",
    ["?: We will act together."],
  ],
  [
    "The minister, who took office in May, replied: “Ask me in June.”\n\nHousing Minister Noor Begum took questions for an hour.",
    ["Noor Begum | Housing Minister: Ask me in June."],
  ],
  ["One resident, who did not want to be named, said: “The smell is awful.”", ["- | resident: The smell is awful."]],
  [
    "Local mum Trish Boyle, whose son walks to school, said: “I worry every day.”",
    ["Trish Boyle | -: I worry every day."],
  ],
  [
    "The Prime Minister’s official spokesman said the talks had been “frank”.",
    ["- | Prime Minister’s official spokesman: frank"],
  ],
  [
    "UN Secretary-General Tekle Haile called it “a dark day”, while his envoy, Ana-Lucía Prado, spoke of “hope”.",
    ["Tekle Haile | UN Secretary-General: a dark day", "Ana-Lucía Prado | envoy: hope"],
  ],
  [
    "Asked if he regretted the remark, Mr Quigley said he had been “tired” and that it was “a long night”.",
    ["Mr Quigley | -: tired", "Mr Quigley | -: a long night"],
  ],
  [
    "Clerk of the Parliaments Simon Burdett quipped, “I have seen worse”, before taking his seat.",
    ["Simon Burdett | Clerk of the Parliaments: I have seen worse"],
  ],
  [
    "Interrogée, la secrétaire d’État au Logement, Inès Benali, répond : « Il viendra. »",
    ["Inès Benali | secrétaire d’État au Logement: Il viendra."],
  ],
  ["Stephan met drivers and said: “We listen.”\n\nMayor Ana Stephan leads Faro.", ["Ana Stephan | Mayor: We listen."]],
  ["A man who showed her a film of the yard and stated: “Be quiet”, has fled.", ["?: Be quiet"]],
  [
    "“The quay will be mended,”\n\nsaid Harbour Minister Lucy Marsh.\n\n“It will be done by May.”\n\nThe quay opened in 1904.",
    [
      "Lucy Marsh | Harbour Minister: The quay will be mended,",
      "Lucy Marsh | Harbour Minister: It will be done by May.",
    ],
  ],
  [
    "“We won,”\n\nMayor Rui Tavares said. “They earned it.”\n\nDeputy Mayor Ana Prado opened the yard in 1998",
    ["Rui Tavares | Mayor: We won,", "Rui Tavares | Mayor: They earned it."],
  ],
  [
    "Lucy Marsh, Harbour Minister\n\n“The quay will be mended by May.”\n\nRui Tavares, Mayor of Faro\n\n“The city is glad of it.”",
    [
      "Lucy Marsh | Harbour Minister: The quay will be mended by May.",
      "Rui Tavares | Mayor of Faro: The city is glad of it.",
    ],
  ],
  ["Edward “Larry” Kerin sold pills known as “blues” and was jailed.", ["?: blues"]],
  [
    'Lee opposed it."We feel that you must. " Lee wrote to the king.\n\nSenator Barbara Lee sits for Ohio.',
    ["?: We feel that you must."],
  ],
  ["The answer, Lucy Marsh said, is this: mend the quay and open the yard.", []],
  [
    "Prosecutors said: “He lied.” The Chicago Democrat said: “He did not.”",
    ["- | Prosecutors: He lied.", "- | Chicago Democrat: He did not."],
  ],
  [
    "“It is cruel,” said United States Border Office director Ana Cole.",
    ["Ana Cole | United States Border Office director: It is cruel,"],
  ],
  [
    "A statement from Harbour Minister Lucy Marsh:\n\n“The quay will be mended by May.”",
    ["Lucy Marsh | Harbour Minister: The quay will be mended by May."],
  ],
  ["A film of the quay can be viewed at:\n\nFor more on how we mend quays, see our page.", []],
];
