/** Labelled snippets with the titles, bodies and relations that releases print beside a name; the same notation as in `speech-cases.ts`. */
export const titleCases: readonly (readonly [text: string, says: readonly string[]])[] = [
  [
    "Speaking at the depot in Crewe today, Rail Minister, Gus Penrose, said:\n\n“Crewe made our railways, and our railways made Crewe.”",
    ["Gus Penrose | Rail Minister: Crewe made our railways, and our railways made Crewe."],
  ],
  [
    "Justice Secretary Mhairi Urquhart said: “Courts are backed up.\n\n“We are hiring 40 sheriffs.\n\n“It is a start.”\n\nLaw Society of Scotland president Callum Baird said: “It is not enough.”",
    [
      "Mhairi Urquhart | Justice Secretary: Courts are backed up.",
      "Mhairi Urquhart | Justice Secretary: We are hiring 40 sheriffs.",
      "Mhairi Urquhart | Justice Secretary: It is a start.",
      "Callum Baird | Law Society of Scotland president: It is not enough.",
    ],
  ],
  [
    "“The tide has turned,” according to Jonas Petersen, who runs the lifeboat station.",
    ["Jonas Petersen | -: The tide has turned,"],
  ],
  [
    "Asked about the strike, a spokesman for Rail Workers United said it was “regrettable but necessary”.",
    ["- | spokesman for Rail Workers United: regrettable but necessary"],
  ],
  [
    "“There is no Plan B,” Ms Achterberg warned MEPs. “There never was.”\n\nCommissioner Lotte Achterberg took office in 2019.",
    ["Lotte Achterberg | Commissioner: There is no Plan B,", "Lotte Achterberg | Commissioner: There never was."],
  ],
  [
    "Professor Dame Hilary Osei-Bonsu FRS, Chief Scientific Adviser to the Welsh Government, said: “The data are clear.”",
    ["Hilary Osei-Bonsu | Chief Scientific Adviser to the Welsh Government: The data are clear."],
  ],
  [
    "Minister of State at the Department of Transport, Jack O’Shaughnessy TD, welcomed the news. “Buses will run later,” he said.",
    ["Jack O’Shaughnessy | Minister of State at the Department of Transport: Buses will run later,"],
  ],
  [
    "Taoiseach Aoife Brannigan and First Minister Colm Devlin met in Armagh. The Taoiseach said: “We share a river.” Mr Devlin said they had had “a good day”.",
    ["Aoife Brannigan | Taoiseach: We share a river.", "Colm Devlin | First Minister: a good day"],
  ],
  [
    "The Archbishop of Wells, the Most Rev Crispin Hale, said: “We pray for them.”",
    ["Crispin Hale | Archbishop of Wells: We pray for them."],
  ],
  [
    "Group Captain Nell Forsyth, station commander, said: “They flew all night.”",
    ["Nell Forsyth | Group Captain: They flew all night."],
  ],
  [
    "Air Chief Marshal Sir Denis Rooke said: “They flew all night.”",
    ["Denis Rooke | Air Chief Marshal: They flew all night."],
  ],
  [
    "Tyne Council leader Cllr Bev Stokoe said: “Enough is enough.”",
    ["Bev Stokoe | Tyne Council leader: Enough is enough."],
  ],
  [
    "Cllr Bev Stokoe, cabinet member for housing at Tyne Council, said: “Enough is enough.”",
    ["Bev Stokoe | cabinet member for housing at Tyne Council: Enough is enough."],
  ],
  [
    "Mayor of the Humber Region Asif Qureshi said: “Enough is enough.”",
    ["Asif Qureshi | Mayor of the Humber Region: Enough is enough."],
  ],
  [
    "Kwame Addo-Smith, CEO and co-founder of Leaf, commented: “We grow.”",
    ["Kwame Addo-Smith | CEO and co-founder of Leaf: We grow."],
  ],
  [
    "Anna-Lena Graf von Thal, spokeswoman on trade, called for “calm”.",
    ["Anna-Lena Graf von Thal | spokeswoman on trade: calm"],
  ],
  [
    "The regulator’s interim chair, Baroness Finch of Harrow, wrote: “We failed.”",
    ["Baroness Finch of Harrow | interim chair: We failed."],
  ],
  [
    "In her foreword, the Secretary of State writes: “This plan is bold.”",
    ["- | Secretary of State: This plan is bold."],
  ],
  [
    "The Chancellor of the Exchequer, the Rt Hon Miles Tennant MP, told the House: “Inflation is falling.”",
    ["Miles Tennant | Chancellor of the Exchequer: Inflation is falling."],
  ],
  ["Border Force said it had seized “record amounts” of cocaine.", ["Border Force | -: record amounts"]],
  [
    "Amnesty Borders’ UK director, Leila Haddad, tore into the plan. “It is cruel and it is pointless,” she said.",
    ["Leila Haddad | UK director: It is cruel and it is pointless,"],
  ],
  [
    "The plan drew fire from campaigners. “It is cruel,” fumed Leila Haddad of Amnesty Borders.",
    ["Leila Haddad | -: It is cruel,"],
  ],
  ["The two governments “reaffirm their resolve” in the declaration.", ["?: reaffirm their resolve"]],
  ["Its slogan is “Made Here”.", []],
  ["The operation, code-named “winter fox”, ran for a year.", ["?: winter fox"]],
  ["The film “The Long Night of Harrow Wood” won three prizes, said its director, Ola Berg.", []],
  ["Her book, “Bread and Salt”, is out in May.", []],
  ["They are so-called “county lines” gangs, police said.", ["?: county lines"]],
  ["Section 12 defines a vehicle as “any thing on wheels”.", ["?: any thing on wheels"]],
  ["Graffiti on the wall read “Go home”.", ["?: Go home"]],
  ["The banner said “Welcome”.", ["?: Welcome"]],
  [
    "« C’est un signal fort », se réjouit la ministre déléguée chargée du Logement, Solène Pichard.",
    ["Solène Pichard | ministre déléguée chargée du Logement: C’est un signal fort"],
  ],
  [
    "Pour le préfet de région, Jean-Baptiste de La Tour, « rien n’est joué ».",
    ["Jean-Baptiste de La Tour | préfet de région: rien n’est joué"],
  ],
  ["D’après Mme Solène Pichard, « rien n’est joué ».", ["Solène Pichard | -: rien n’est joué"]],
  [
    "Interrogé sur ce point, M. Kader Belhaj, directeur général de l’agence, a répondu : « Nous verrons. » Il a ajouté que l’agence était « prête ».",
    [
      "Kader Belhaj | directeur général de l’agence: Nous verrons.",
      "Kader Belhaj | directeur général de l’agence: prête",
    ],
  ],
  [
    "« Nous sommes prêts », assure le ministre. « Le plan est financé », précise-t-il.\n\nLe ministre de l’Agriculture, Loïc Kerbrat, présentait le plan à Brest.",
    [
      "Loïc Kerbrat | ministre de l’Agriculture: Nous sommes prêts",
      "Loïc Kerbrat | ministre de l’Agriculture: Le plan est financé",
    ],
  ],
  ["Le dispositif « Toits ouverts » sera étendu en mai.", ["?: Toits ouverts"]],
  [
    "“We caught him in the act,” Detective Sergeant Wanda Pyke, who led the inquiry, told the court.",
    ["Wanda Pyke | Detective Sergeant: We caught him in the act,"],
  ],
  ["Det Insp Colin Moyes said: “He showed no remorse.”", ["Colin Moyes | Det Insp: He showed no remorse."]],
  [
    "Senior Crown Prosecutor Temi Bello, from the CPS, said: “He showed no remorse.”",
    ["Temi Bello | Senior Crown Prosecutor: He showed no remorse."],
  ],
  [
    "HM Chief Inspector of Prisons Walter Crane described the wing as “squalid”.",
    ["Walter Crane | HM Chief Inspector of Prisons: squalid"],
  ],
  [
    "U.S. Rep. Dolores Quintero (D-Texas) and Sen. Buck Halloran (R-Mont.) introduced the bill.\n\n“Ranchers need water,” said Rep. Quintero. “Water is life,” Halloran added.",
    ["Dolores Quintero | -: Ranchers need water,", "Buck Halloran | -: Water is life,"],
  ],
  [
    "FBI Special Agent in Charge Rosalind Tremaine of the Omaha Field Office hailed “a great result”.",
    ["Rosalind Tremaine | FBI Special Agent in Charge: a great result"],
  ],
  [
    "“A great result,” said Sheriff Boyd Tucker, whose deputies made the arrest. He thanked the FBI for its “tireless” help.",
    ["Boyd Tucker | Sheriff: A great result,", "Boyd Tucker | Sheriff: tireless"],
  ],
  [
    "The company’s lawyers argued that the fine was “wildly excessive”, but Judge Kofi Mensah disagreed, calling it “modest”.",
    ["- | company’s lawyers: wildly excessive", "Kofi Mensah | Judge: modest"],
  ],
  [
    "Minister for Sport Elin Prosser has paid tribute to the team, saying they had “made Wales proud”.",
    ["Elin Prosser | Minister for Sport: made Wales proud"],
  ],
  [
    "Reacting to the ruling, Tunde Alabi, 29, a nurse from Hull, said: “I cried.”",
    ["Tunde Alabi | nurse from Hull: I cried."],
  ],
  ["His mother, Grace Alabi, said she was “over the moon”.", ["Grace Alabi | mother: over the moon"]],
  ["“I cried,” he said. Tunde Alabi has lived in Hull since 2003.", ["?: I cried,"]],
  [
    "Joint statement by Foreign Minister Ilse Brandt and Foreign Minister Piotr Zając:\n\n“We stand together.”",
    ["- | Foreign Minister Ilse Brandt and Foreign Minister Piotr Zając: We stand together."],
  ],
  ["Ilse Brandt and Piotr Zając agreed that trade should be “free and fair”.", ["?: free and fair"]],
  [
    "Deputy Prime Minister Ruth Calloway told the BBC’s Ed Moss that she would “never resign”. Mr Moss later said: “She looked tired.”",
    ["Ruth Calloway | Deputy Prime Minister: never resign", "Ed Moss | -: She looked tired."],
  ],
  [
    "After meeting President Lars Holm, Prime Minister Ruth Calloway said he had been “generous”.",
    ["Ruth Calloway | Prime Minister: generous"],
  ],
  [
    "Ruth Calloway, the Prime Minister, arrived with Lars Holm, the President. She said: “I am glad to be here.” “So are we,” replied Mr Holm.",
    ["Ruth Calloway | Prime Minister: I am glad to be here.", "Lars Holm | President: So are we,"],
  ],
  [
    "Water Minister Tess Lacey said:\n\n“Rivers are our arteries.\n\n“We will clean them.”\n\nMinister Lacey continued:\n\n“Polluters will pay.”",
    [
      "Tess Lacey | Water Minister: Rivers are our arteries.",
      "Tess Lacey | Water Minister: We will clean them.",
      "Tess Lacey | Water Minister: Polluters will pay.",
    ],
  ],
  [
    "Quotes\n\nTess Lacey, Water Minister:\n\n“Rivers are our arteries and we shall clean them.”\n\nPaddy Quirke, Anglers’ Union general secretary:\n\n“Anglers have waited years for this.”",
    [
      "Tess Lacey | Water Minister: Rivers are our arteries and we shall clean them.",
      "Paddy Quirke | Anglers’ Union general secretary: Anglers have waited years for this.",
    ],
  ],
  [
    "Chairman of the Senate Caucus on International Narcotics Control Joseph R. Bell, Jr. spoke. “We wait,” said Sen. Bell.",
    ["Joseph R. Bell | Chairman of the Senate Caucus on International Narcotics Control: We wait,"],
  ],
  [
    "SEN. PELL ISSUES STATEMENT\n\n“The harbours of this state need help and they need it now.”\n\nSen. Pell sits for Ohio.",
    ["Sen. Pell | -: The harbours of this state need help and they need it now."],
  ],
  [
    "The Senators said: “We wait.” In 2005 Major League Baseball announced a “new” rule.",
    ["- | Senators: We wait.", "?: new"],
  ],
  [
    "Dear Ms. Mencer:\n\nThe fire station of Pell needs a new engine and we hope you will help us.\n\nDirector Ann Mencer opened it.",
    [],
  ],
  [
    "Ranking Republican Saxby Bell spoke. Bell observed that “your claim” was weak.",
    ["Saxby Bell | Ranking Republican: your claim"],
  ],
  ["Senators Max Boyd and Jon Tully spoke. “We wait,” Boyd said.", ["Max Boyd | -: We wait,"]],
  [
    "At a hearing to confirm a new Commissioner of Border Protection, Sen. Craig Bell asserted: “We wait.”",
    ["Craig Bell | -: We wait."],
  ],
  ["After talks with the Mayor, Ann Lee said: “We wait.”", ["Ann Lee | -: We wait."]],
  [
    "Statement of Sen. Lee on the closure of the yard at Pell:\n\n“I am deeply sad at the news from the yard.”",
    ["Sen. Lee | -: I am deeply sad at the news from the yard."],
  ],
  [
    "Senator Ann Lee spoke. “We wait,” Senator Lee said. “By May it will be done.”",
    ["Ann Lee | Senator: We wait,", "Ann Lee | Senator: By May it will be done."],
  ],
  [
    "“We wait for the harbour to be mended.” Senator Ann Lee said. “It will be done.”",
    ["Ann Lee | Senator: We wait for the harbour to be mended.", "Ann Lee | Senator: It will be done."],
  ],
  ["Ann Lee met drivers. Rui Tavares is accused of being the “boss” of them.", ["?: boss"]],
  [
    "Senator Ann Lee made this statement on the report titled The Harbours: A Nation of Quays:\n\n“The report is right about the quays.”",
    ["Ann Lee | Senator: The report is right about the quays."],
  ],
  [
    "“We wait,” Los Angeles County District Attorney Ann Lee said.",
    ["Ann Lee | Los Angeles County District Attorney: We wait,"],
  ],
  [
    "New York City Department of Parks Commissioner Ann Lee said: “We wait.”",
    ["Ann Lee | New York City Department of Parks Commissioner: We wait."],
  ],
  [
    "Health Secretary Ruth Ellery and her French counterpart, Luc Morvan, said in a joint statement: “We will share data.”",
    ["- | Health Secretary Ruth Ellery and her French counterpart, Luc Morvan: We will share data."],
  ],
  [
    "Ruth Ellery, who met Luc Morvan and Mayor Rui Tavares, said: “We will share data.”",
    ["Ruth Ellery | -: We will share data."],
  ],
  [
    "La ministre de la Culture, Inès Roux, est à Lyon. « Ce musée est un joyau », s’est-elle réjouie.",
    ["Inès Roux | ministre de la Culture: Ce musée est un joyau"],
  ],
  [
    "Le préfet a indiqué : « La route est fermée ». Selon lui, « elle rouvrira lundi ».",
    ["- | préfet: La route est fermée", "- | préfet: elle rouvrira lundi"],
  ],
  [
    "« Nous sommes mobilisés », a renchéri la maire Natacha Bouvier.",
    ["Natacha Bouvier | maire: Nous sommes mobilisés"],
  ],
  [
    "« Nous sommes prêts », a déclaré à l’AFP Mme Léa Dubois, porte-parole du gouvernement.",
    ["Léa Dubois | porte-parole du gouvernement: Nous sommes prêts"],
  ],
];
