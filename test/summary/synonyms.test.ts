/** Other words for a release's own: truths in them, and beside each family the lies that its words could be used for. */
import { describe, expect, it } from "vitest";
import { isShown } from "./labelled-sentences.ts";

/** Words of the quote; true sentences on it; false ones. */
const FAMILIES: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  [
    "Both the UK and French governments jointly agreed",
    [
      "For both governments, the safety of vulnerable children in Calais tops the agenda.",
      "The safety of vulnerable children in Calais is first and foremost for both governments.",
      "The safety of vulnerable children in Calais is the first concern of both governments.",
    ],
    ["The safety of vulnerable children in Calais tops the agenda of the French government alone."],
  ],
  [
    "Firstly, in order to respond",
    [
      "The March 2016 Amiens agreement made provision for the resettlement of isolated minors in Calais with established family ties in the UK.",
      "The Amiens agreement will be carried through and enlarged.",
    ],
    [
      "The Amiens agreement ruled out the settlement of isolated minors in Calais.",
      "The Amiens agreement covered children travelling alone with no family in the UK.",
    ],
  ],
  [
    "Thirdly, British financial investment",
    ["British expenditure in Calais, over 100 million in the space of two years, will be expanded."],
    [
      "French expenditure in Calais has been over 100 million in two years.",
      "The investment is to settle migrants across Calais.",
    ],
  ],
  [
    "More than 1,500 illegal immigrants",
    [
      "The number of illegal immigrants removed from Calais since New Year's Day tops 1,500.",
      "At least 1,500 illegal immigrants have been removed from Calais since 1 January.",
    ],
    [
      "Illegal immigrants have been forced out of Paris since New Year's Day.",
      "At least 1,600 illegal immigrants have been removed from Calais since 1 January.",
    ],
  ],
  [
    "Finally, with regards to counter-terrorism",
    ["Amber Rudd declared her firm commitment to improve the security of citizens across the EU."],
    ["Rudd wants to improve the security of citizens across France."],
  ],
  [
    "The UK and France will also explore",
    [
      "The UK and France will also explore ways of improving their cooperation in countries migrants leave or cross in Africa and Asia.",
    ],
    ["The UK and France will assess countries of origin and transit in Europe and Asia."],
  ],
  [
    "Joint working between UK and French",
    ["Joint working between UK and French officers has netted at least 140 convictions connected to people smuggling."],
    [
      "Joint working between UK and French officers has netted more than 400 convictions.",
      "At least 400 convictions have been secured since 2020.",
    ],
  ],
  [
    "It will also go towards supporting",
    ["It will support centres in France that receive or remove migrants whose journeys to the UK are prevented."],
    [
      "It will also go towards supporting centres in France that receive or remove officers.",
      "It will also go towards supporting centres in France that prevent or deter migrants.",
    ],
  ],
  [
    "This enhanced approach will boost",
    ["Over half as many crossing attempts again were prevented as at the same stage last year."],
    [
      "Over half as many crossing attempts again succeeded as at the same stage last year.",
      "Over a third as many crossing attempts again were prevented as at the same stage last year.",
    ],
  ],
  [
    "The renewed partnership marks",
    ["The relaunched partnership marks the next step in joint efforts to reduce these dangerous crossings."],
    ["The renewed partnership limits deeper co-operation between the two countries in future."],
  ],
  [
    "France has been tasked with stepping up",
    [
      "France has been charged with stepping up efforts to prevent Channel crossings by deploying more police officers.",
    ],
    ["The UK has been charged with stepping up efforts to prevent Channel crossings."],
  ],
  [
    "He also welcomed the action",
    [
      "The action to target taxi-boat launches, including by constructing barriers, won praise from the Home Secretary.",
    ],
    ["The Home Secretary won praise for the action to target taxi-boat launches."],
  ],
  [
    "The UK and France will go even further and faster",
    [
      "The UK and France will go even further and faster in curbing illegal migration and build ever closer ties in 2024.",
    ],
    ["The UK and France will go even further and faster in curbing security cooperation and build ties in 2023."],
  ],
  [
    "These plans will expedite deployment",
    [
      "The plans will enable French law enforcement to intercept crossing attempts with as little delay as possible.",
      "The plans will ensure unrivalled levels of coverage.",
    ],
    ["The plans will result in unrivalled crossing attempts."],
  ],
];

describe("a release's words said otherwise", () => {
  it.each(FAMILIES)("on “%s …”", (words, truths, lies) => {
    expect(truths.filter((text) => !isShown(text, [words]))).toEqual([]);
    expect(lies.filter((text) => isShown(text, [words]))).toEqual([]);
  });
});
