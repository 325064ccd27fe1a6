/** Words of journalists and officials for a release's plain ones, and beside each family the lies that it could be used for. */
import { describe, expect, it } from "vitest";
import { isShown } from "./labelled-sentences.ts";

/** Words of the quote; true sentences on it; false ones. */
const FAMILIES: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  [
    "The British Home Secretary Rt Hon Amber Rudd and the French",
    ["London played host to a meeting of Amber Rudd and Bernard Cazeneuve on 10 October."],
    [
      "Paris played host to a meeting of Amber Rudd and Bernard Cazeneuve on 10 October.",
      "Bernard Cazeneuve played host to Amber Rudd in London.",
    ],
  ],
  [
    "This meeting followed a previous",
    [
      "It was preceded by a meeting between the two ministers in Paris on 30 August.",
      "Ahead of this meeting, the two ministers had met in Paris on 30 August.",
    ],
    [
      "The Paris meeting was preceded by one in London.",
      "This meeting preceded a meeting between the two ministers in Paris on 30 August.",
      "A meeting in Paris on 30 August was preceded by this meeting.",
    ],
  ],
  [
    "The meeting focused on the strengthening",
    [
      "Protection of children before, during and after the planned dismantling of the camp was the crux of the meeting.",
      "The meeting zeroed in on strengthening Franco-British cooperation in Calais.",
    ],
    [
      "The meeting zeroed in on dismantling the camp.",
      "The crux of the meeting was the dismantling of the camp.",
      "The meeting was chiefly about the planned dismantling of the camp.",
    ],
  ],
  [
    "Both the UK and French governments jointly",
    [
      "The two governments are united in treating the safety of vulnerable children in Calais as their utmost priority.",
    ],
    [
      "The two governments were united in treating the camp as their utmost priority.",
      "The two governments are united in treating the safety of all migrants as their utmost priority.",
    ],
  ],
  [
    "Secondly, France and the United Kingdom",
    [
      "The two countries' cooperation against illegal immigration networks will be cemented.",
      "Cooperation against illegal immigration networks that set their sights on the UK will be ramped up.",
    ],
    [
      "Cooperation against illegal immigration networks that set their sights on France will be ramped up.",
      "People-smugglers' activity will be cemented.",
      "Illegal immigration networks targeting the UK will be fortified.",
    ],
  ],
  [
    "Thirty-one smuggling",
    ["Thirty-one smuggling networks have been wound up since the beginning of the year."],
    [
      "Thirty-one smuggling networks have been forged since the beginning of the year.",
      "Thirty-one smuggling networks will be wound up by the end of the year.",
    ],
  ],
  [
    "Thirdly, British financial",
    ["British investment in Calais is to be increased to shore up the border's security in the longer term."],
    [
      "British investment in Calais has been raised to shore up migration.",
      "The migratory pressures in Calais will be shored up.",
    ],
  ],
  [
    "Furthermore, the 2 countries",
    [
      "The two countries will press ahead with returning migrants in Calais who do not need protection to their home countries.",
    ],
    [
      "The two countries will press ahead with returning migrants in need of protection to their home countries.",
      "The two countries press on with returning all migrants in Calais to their home countries.",
    ],
  ],
  [
    "More than 1,500 illegal",
    ["The tally of illegal immigrants removed from Calais since 1 January has gone past 1,500."],
    ["Illegal immigrants arriving in Calais have gone past 1,500."],
  ],
  [
    "Finally, with regards to counter",
    [
      "Rudd set out her firm commitment to work alongside France and Germany to make all EU citizens more secure.",
      "Rudd put on record her desire to work with France and Germany on improving the security of EU citizens.",
    ],
    [
      "Rudd set out her commitment to leave the European Union.",
      "France and Germany set out their commitment to work with Rudd.",
      "Rudd put on record the commitment of France and Germany.",
    ],
  ],
  [
    "In particular to enhance data",
    [
      "Greater sharing of data among member states and EU institutions is meant to counter terrorism threats.",
      "Fuller sharing of data among member states is sought to tackle terrorism threats.",
    ],
    ["Greater terrorism threats are feared by member states.", "Greater threats from terrorism are the aim."],
  ],
  [
    "The ministers emphasised the need",
    [
      "The ministers flagged the need to keep up and strengthen bilateral cooperation on security.",
      "The ministers called attention to the need to maintain and strengthen bilateral cooperation on security.",
    ],
    [
      "The ministers flagged the failure of bilateral cooperation on security.",
      "Law enforcement flagged the need to maintain bilateral cooperation.",
      "The ministers drew attention to the lack of security.",
    ],
  ],
  [
    "On counter-terrorism they reinforced",
    [
      "The ministers doubled down on the British-French action plan to ensure the internet is not used as a safe space for terrorists.",
    ],
    ["Terrorists doubled down on the action plan.", "They doubled down on the internet as a safe space."],
  ],
  [
    "The ministers recognised that the internet",
    [
      "The ministers gave the internet companies credit for making progress but committed to press them harder.",
      "The ministers pledged to keep up the pressure on internet companies to go further and faster.",
    ],
    [
      "The internet companies pressed the ministers harder.",
      "The internet companies pressed terrorists harder.",
      "The internet companies kept up the pressure on the ministers to go further.",
    ],
  ],
  [
    "On migration, the ministers discussed",
    [
      "The ministers touched on the situation in Northern France and the challenges tied to illegal migration.",
      "The state of affairs in Northern France came up in the talks on migration.",
    ],
    [
      "The ministers touched off the situation in Northern France.",
      "The ministers agreed in talks on the situation in Northern France.",
      "The situation in Northern France has got better, the talks found.",
    ],
  ],
  [
    "The ministers acknowledged the importance",
    [
      "The ministers recognised how much UK support counts in reinforcing security in the coastal cities of Northern France.",
    ],
    [
      "The ministers recognised how much French support counts in reinforcing security.",
      "The ministers recognised how much UK support is needed in Southern France.",
    ],
  ],
  [
    "The UK and France will also explore",
    [
      "Ways of working together better in countries of origin and transit in Africa and Asia will be scoped out by the UK and France.",
      "The two countries will sound out ways of cooperating better in countries of origin and transit.",
    ],
    [
      "The UK and France have scoped out ways of cooperating in Africa and Asia.",
      "The UK and France sounded out countries of origin.",
    ],
  ],
  [
    "Minister Collomb also visited",
    [
      "The Met's work was on show to Collomb at Brixton Police Station.",
      "Collomb was shown the work of the Met at Brixton Police Station.",
    ],
    ["The Met visited Collomb.", "Collomb praised the work of the Met."],
  ],
  [
    "Numbers of officers in northern",
    [
      "The ranks of officers in northern France will swell by 40% over the coming months.",
      "The 40% uplift in officers in northern France is bankrolled by the UK.",
    ],
    [
      "The ranks of officers in northern France swelled by 40%.",
      "The ranks of migrants in northern France will swell by 40%.",
      "French money pays for a 40% uplift in officers.",
    ],
  ],
  [
    "The new agreement lays",
    ["The deal is a springboard for deeper UK-French cooperation on illegal migration."],
    [
      "The close operational partnership is a springboard for illegal migration.",
      "Crossings are the springboard for deeper cooperation.",
    ],
  ],
  [
    "We must do everything",
    ["No effort must be spared to stop people making these dangerous journeys."],
    [
      "No effort has been spared to stop people making these dangerous journeys.",
      "No effort must be spared by people making these dangerous journeys.",
    ],
  ],
  [
    "The UK-France Joint Intelligence Cell",
    ["The UK-France Joint Intelligence Cell is in line for expansion."],
    [
      "Organised crime groups are in line for expansion.",
      "The Joint Intelligence Cell is set for extension to Germany.",
    ],
  ],
  [
    "This latest multi-year",
    ["The arrangement, spread over several years, is worth as much as €72.2 million in 2022-23."],
    ["The arrangement, spread over several years, is worth €72.2 million a year."],
  ],
  [
    "It will also go towards",
    ["The funds will also be channelled into reception and removal centres in France."],
    [
      "Migrants are channelled into the UK.",
      "Migrants will be channelled into removal centres in the UK.",
      "Funds are channelled to migrants whose journeys are prevented.",
    ],
  ],
  [
    "The Home Secretary will travel",
    [
      "Serious organised crime will be up for discussion when the Home Secretary meets G7 counterparts in Frankfurt.",
      "The Home Secretary is bound for Frankfurt later this week.",
    ],
    [
      "The G7 joins the Home Secretary in London.",
      "The Home Secretary is bound for Paris later this week.",
      "The Home Secretary met her G7 counterparts in Frankfurt.",
    ],
  ],
  [
    "work with international partners",
    ["The government is out to smash the business model of people smugglers."],
    ["The government is out to break the asylum system.", "People smugglers are out to fix the asylum system."],
  ],
  [
    "Home Secretary James Cleverly has met",
    [
      "The pair pledged to cement ties to tackle crossings in the Channel.",
      "Cleverly huddled with his French counterpart in Paris.",
    ],
    ["Cleverly joined his French counterpart in the Channel.", "The pair pledged to cement crossings in the Channel."],
  ],
  [
    "France has been tasked",
    ["Deals with the UK worth £191.3 million ran from 2018 to 2022."],
    [
      "Deals with the UK worth £480 million ran from 2018 to 2022.",
      "Deals with the UK worth £191.3 million ran from 2018 to 2026.",
    ],
  ],
  [
    "Our co-operation against the full range",
    ["Cleverly said co-operation against threats of every stripe is vital for both countries."],
    [
      "Our co-operation covers only one of the threats of every kind.",
      "Threats of every stripe are vital for both countries.",
    ],
  ],
  [
    "I want to thank my friend",
    ["Cleverly voiced thanks to Darmanin for his leadership and support in tackling the small boat crisis."],
    [
      "Darmanin expressed gratitude to Cleverly for his leadership.",
      "Cleverly offered thanks to France for hosting the Olympics.",
    ],
  ],
  [
    "In the follow-up of 2023",
    ["Darmanin billed deeper cooperation as essential in the fight against smugglers' networks."],
    [
      "Darmanin billed smugglers' networks as essential.",
      "Darmanin branded deeper cooperation as violent and reckless.",
    ],
  ],
  [
    "Besides, their joint action",
    ["The joint action will extend to security at big events in the pipeline this year."],
    [
      "Their joint action will cover past events in the pipeline.",
      "Security at the Olympics is on the cards for next year.",
    ],
  ],
  [
    "The UK and France will go even",
    [
      "The UK and France are to up their game in tackling illegal migration in 2024.",
      "The UK and France plan to redouble their efforts against illegal migration in 2024.",
    ],
    ["The UK and France upped their game in tackling illegal migration in 2023."],
  ],
  [
    "During talks in Paris",
    [
      "Cleverly and Darmanin reflected on the enduring strength of the UK-France relationship.",
      "Cleverly and Darmanin compared notes on their shared priorities in Paris.",
    ],
    [
      "The ministers compared notes on the weakness of the UK-France relationship.",
      "France and the UK reflected on deepening their differences.",
    ],
  ],
  [
    "The recent fatal incidents",
    [
      "Recent fatal incidents in the Channel underscore the human toll of dangerous crossings.",
      "The recent fatal incidents in the Channel lay bare the human cost of these crossings.",
    ],
    [
      "The recent fatal incidents in the Channel underscore the success of cooperation.",
      "The human cost of these dangerous crossings lays bare the failure.",
    ],
  ],
  [
    "The UK continues to offer France",
    ["The UK is lending a hand to France for the upcoming Olympic Games."],
    ["France is lending a hand to the UK for the upcoming Olympic Games."],
  ],
];

describe("a sentence in the words of the press", () => {
  it.each(FAMILIES)("on “%s …”", (words, truths, lies) => {
    expect(truths.filter((text) => !isShown(text, [words]))).toEqual([]);
    expect(lies.filter((text) => isShown(text, [words]))).toEqual([]);
  });
});
