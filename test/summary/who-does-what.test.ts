/** Who does what to what, construction by construction: each truth beside lies that the same construction could let through. */
import { describe, it } from "vitest";
import { expectHeld, type Rule } from "./rules.ts";

const ROWS: readonly Rule[] = [
  {
    rule: "what somebody is told behind a “but” is told to whoever is told of before it",
    words: "the internet companies are making progress",
    truths: [
      "The internet companies were credited with progress but told they would be pressed to do more, and sooner, on terrorist material.",
      "The ministers want technology firms to get terrorist material off the internet within one to two hours of its being uploaded.",
    ],
    lies: [
      "The terrorists were credited with progress but told they would be pressed to do more.",
      "The internet companies were credited with progress but told terrorists to remove material.",
      "The ministers vowed to push terrorists to do more.",
      "The ministers vowed to push terrorists to go further and faster.",
      "The ministers vowed to push terrorists to do more against the internet companies.",
      "The ministers want terrorists to get material off the internet within one to two hours of its being uploaded.",
    ],
  },
  {
    rule: "an owner does not do what its noun tells",
    words: "discussed convening the group of northern",
    truths: ["The Calais group's convening later this year was discussed by the two ministers."],
    lies: ["The ministers' convening later this year was discussed by the Calais group."],
  },
  {
    rule: "a participle before a noun tells what is done to it",
    words: "This more integrated approach",
    truths: [
      "Operational co-operation will be reinforced, among other things through joint British-French analysis teams.",
    ],
    lies: [
      "Joint analysis teams will be reinforced by operational co-operation.",
      "French-command HQ will be reinforced.",
      "Analysis teams will be strengthened.",
    ],
  },
  {
    rule: "what goes on is what goes on in the quote",
    words: "the need for continued efforts",
    truths: ["The ministers agreed that efforts to manage the shared border jointly must continue."],
    lies: [
      "The ministers agreed that the shared border needs to continue.",
      "The ministers agreed that the security arrangements must continue.",
      "The coastal cities need to continue, the ministers acknowledged.",
      "The UK support needs to continue at the shared border.",
    ],
  },
  {
    rule: "a relative clause is said of the later of two things that “as well as” joins",
    words: "as well as our world leading partnership",
    truths: ["The partnership with Rwanda will see migrants who make unnecessary journeys relocated there."],
    lies: [
      "The Nationality and Borders Act, which will see migrants relocated to Rwanda, introduced life sentences for people smugglers.",
      "Life sentences will see migrants relocated to Rwanda.",
      "The measures, which will see migrants relocated, rebuild lives.",
    ],
  },
  {
    rule: "a sum grows where the investment does",
    words: "amounting to over 100 million",
    truths: ["Britain has put more than 100 million into Calais over two years, and the sum is to grow."],
    lies: [
      "Britain has put more than 100 million into Calais, and the migratory pressures are to grow.",
      "Britain has put more than 100 million into Calais, and the clearance operation is to grow.",
    ],
  },
  {
    rule: "an exchange aimed at something is an exchange",
    words: "permanently based in Lille",
    truths: [
      "Having UK liaison officers permanently stationed in Lille and Calais has improved working-level information exchange aimed at preventing crossings and investigating organised criminal groups.",
    ],
    lies: [
      "Having UK liaison officers in Lille has improved the organised criminal groups aimed at preventing crossings.",
      "Having UK liaison officers in Lille has improved crossings aimed at exchanging information.",
    ],
  },
  {
    rule: "what comes of a thing is what is linked to it",
    words: "challenges linked to illegal migration",
    truths: [
      "The state of affairs in Northern France and the difficulties arising from illegal migration were on the table in the migration talks.",
    ],
    lies: [
      "Difficulties arising from Northern France were linked to illegal migration.",
      "Illegal migration arising from the challenges was discussed by the ministers.",
      "Illegal migration arising from the situation in Northern France was on the table.",
    ],
  },
  {
    rule: "friends are of the country that they are ministers of",
    words: "I want to thank my friend Gérald",
    truths: ["Cleverly expressed gratitude to Darmanin for his leadership and support over the small boat crisis."],
    lies: [
      "The Home Secretary called his British friend Gérald Darmanin a leader in the small boat crisis.",
      "The Home Secretary thanked his British colleague Gérald Darmanin.",
      "The Home Secretary thanked his British friend for his leadership.",
      "Cleverly expressed gratitude to Darmanin for his support of the small boat crisis.",
    ],
  },
  {
    rule: "a verdict passed by somebody is passed on what the quote passes it on",
    words: "their utmost priority",
    truths: [
      "The safety of vulnerable children in Calais was jointly named by both governments as their utmost priority.",
    ],
    lies: [
      "The camp in Calais was jointly named by both governments as their utmost priority.",
      "The safety of the governments was jointly named by both as their utmost priority.",
    ],
  },
  {
    rule: "of either of two who meet is said what is said of both",
    words: "The meeting between Mr Cleverly",
    truths: ["The Press Association reported that the meeting with Darmanin took place on Tuesday evening."],
    lies: ["The meeting with Sunak took place on Tuesday evening."],
  },
  {
    rule: "what is gone further in is no thing that is furthered",
    words: "will go even further and faster",
    truths: ["For 2024 the two countries plan to intensify action against illegal migration."],
    lies: ["The UK and France will intensify illegal migration in 2024."],
  },
  {
    rule: "whoever the quote has but acted against takes no part",
    words: "including action against Hamas",
    truths: [
      "The two countries work together against terrorism both at home and abroad, with Hamas among the targets.",
    ],
    lies: ["Hamas takes part in cooperation to tackle terrorism."],
  },
  {
    rule: "what a sentence opens with doing is done to what the quote has it done to",
    words: "specifically in relation to the protection of children",
    truths: ["Protecting children before, during and after the dismantling of the camp was a focus of the meeting."],
    lies: ["Dismantling children's protection in Calais was the main theme of the meeting."],
  },
  {
    rule: "nothing is dismantled but what the quote has dismantled",
    words: "imperative to dismantle",
    truths: ["The Home Office said it was imperative to dismantle the criminal gangs responsible."],
    lies: [
      "It was imperative to dismantle the Channel, the Home Office said.",
      "The gangs described dismantling the Channel as imperative.",
      "The Home Office said it was imperative to investigate the criminal gangs responsible.",
    ],
  },
  {
    rule: "officers from a country are its officers, and nobody is sent where the quote has nobody sent",
    words: "permanently based in Lille",
    truths: ["Liaison officers from the UK are stationed permanently in Lille and Calais."],
    lies: ["Liaison officers from France are stationed permanently in Lille and Calais."],
  },
  {
    rule: "those who are removed from a place are not removed to it",
    words: "More than 1,500 illegal immigrants",
    truths: ["Illegal immigrants removed from Calais since the start of January exceed 1,500 in number."],
    lies: ["Removing illegal immigrants to Calais has been going on since 1 January."],
  },
  {
    rule: "“there” is the country named last before it",
    words: "relocated there to have their claims",
    truths: [
      "Migrants who make unnecessary journeys will be relocated to Rwanda under the partnership with that country.",
    ],
    lies: ["Rwanda will relocate migrants to the UK to rebuild their lives."],
  },
  {
    rule: "cooperation that is committed to has disrupted nothing yet",
    words: "cooperation focused on disruption",
    truths: [
      "The commitment of both countries to new cooperation on disrupting the supply of small boats materials was endorsed by the Home Secretary.",
    ],
    lies: [
      "New UK-France cooperation has disrupted the supply of small boats materials.",
      "The supply of small boats materials has been disrupted through enhanced intelligence sharing.",
    ],
  },
  {
    rule: "whoever keeps being acted on does nothing",
    words: "will also continue their cooperation to return",
    truths: [
      "Migrants in Calais who do not need protection will keep being sent home, with the two nations working together.",
    ],
    lies: [
      "Migrants in Calais who need protection will keep being sent back to their home countries.",
      "Migrants in Calais will keep sending those not in need of protection home.",
      "The two countries will be returned to Calais.",
    ],
  },
  {
    rule: "a participle before its noun is nobody's act",
    words: "permanently based in Lille",
    truths: [
      "The permanently stationed UK liaison officers in Calais and Lille have improved working-level information exchange since May 2023.",
    ],
    lies: [
      "Permanently stationed French liaison officers in Calais and Lille have improved information exchange.",
      "Permanently stationed UK liaison officers have improved the organised criminal groups in Calais.",
      "Organised criminal groups permanently stationed in Calais exchange information.",
    ],
  },
  {
    rule: "a second passive needs no “been” of its own",
    words: "has so far dismantled 55",
    truths: ["Fifty-five organised crime groups have been dismantled and more than five hundred arrests secured."],
    lies: [
      "Fifty-five arrests have been secured and more than five hundred organised crime groups dismantled.",
      "Fifty-five organised crime groups have been secured and more than five hundred arrests dismantled.",
      "The Joint Intelligence Cell has been dismantled and more than five hundred arrests secured.",
      "Organised crime groups have been expanded and over 500 arrests secured.",
    ],
  },
  {
    rule: "a promise is the act of whoever speaks",
    words: "In the follow-up of 2023",
    truths: [
      "Darmanin pledged deeper cooperation with Britain.",
      "Darmanin announced deeper cooperation with Britain.",
    ],
    lies: [
      "Cleverly pledged deeper cooperation with Britain.",
      "Darmanin pledged deeper cooperation with the smugglers.",
      "Smugglers pledged deeper cooperation with Britain.",
      "Darmanin promised that smugglers would work together more deeply.",
      "Darmanin announced that Britain had deepened its fight against France.",
      "Britain announced deeper cooperation with Darmanin.",
    ],
  },
  {
    rule: "a past form behind people, or of a verb that describes nothing, is the verb of its sentence",
    words: "welcomed plans to accelerate",
    truths: [
      "Both men welcomed plans to put the March 2023 summit deal into effect more quickly.",
      "The pair welcomed plans for putting the March 2023 summit agreement into practice faster.",
    ],
    lies: [
      "Both men put the March 2023 summit agreement into effect.",
      "Both men welcomed plans to put off the March 2023 summit agreement.",
      "Plans to accelerate delivery welcomed both men.",
      "Both men welcomed delivery of the March 2023 summit plans.",
    ],
  },
  {
    rule: "“need to” behind a noun is a verb",
    words: "the need for continued efforts",
    truths: ["The ministers agreed that efforts to manage the UK-French border jointly need to continue."],
    lies: [
      "The ministers agreed that efforts to manage the coastal cities jointly need to continue.",
      "The ministers agreed that security arrangements need to be managed jointly.",
    ],
  },
  {
    rule: "a means behind “by” is no doer",
    words: "lays the foundations",
    truths: ["The two countries have prevented over 30,000 crossings by working together this year."],
    lies: [
      "The two countries have prevented over 30,000 crossings by smugglers this year.",
      "Over 30,000 crossings were made by working together this year.",
      "The two countries have prevented close partnership by working together this year.",
    ],
  },
  {
    rule: "progress shown in a thing is the progress of that thing",
    words: "hopes to show progress in his promise",
    truths: ["The talks came as Rishi Sunak hoped to show that his promise to “stop the boats” was making progress."],
    lies: [
      "The talks came as Rishi Sunak hoped to show that the boats were making progress.",
      "The talks came as Gerald Darmanin hoped to show that his promise to “stop the boats” was making progress.",
      "The talks showed that his promise to “stop the boats” was making progress.",
    ],
  },
  {
    rule: "“both governments” are the two that the quote names",
    words: "explore ways of improving cooperating",
    truths: ["Both governments will look for better ways to work together in countries of origin and transit."],
    lies: [
      "Countries of origin and transit will look for better ways to work together.",
      "African and Asian governments will look for ways to work better with the UK.",
      "Both governments have found better ways to work together in countries of origin.",
    ],
  },
  {
    rule: "what is fought in the quote may be fought with another such word",
    words: "It will strengthen security at ports",
    truths: ["Security at ports will be strengthened to help prevent illegal entry."],
    lies: [
      "Detection dog teams will be strengthened to help prevent security at ports.",
      "Security at ports will be prevented to help strengthen illegal entry.",
      "Illegal entry will help prevent crossings at ports.",
      "The arrangement will help stop investment in surveillance technology.",
    ],
  },
];

describe("who does what to what", () => {
  it.each(ROWS)("is held to it that $rule", (rule) => {
    expectHeld(rule);
  });
});
