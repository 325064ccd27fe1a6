/** Times, lengths and rates that are reckoned from a quote and the day of its release: what comes out is shown, nothing else is. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isShown } from "./invented-quote.ts";

const DAYS = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");
const NTHS = "first second third fourth fifth".split(" ");
const dayOf = (index: number): Date => new Date(Date.UTC(2031, 0, 1 + index));
const iso = (date: Date): string => date.toISOString().slice(0, 10);
const written = (date: Date): string =>
  date.toLocaleDateString("en-GB", { day: "numeric", month: "long", timeZone: "UTC" });
const monthOf = (date: Date): string => date.toLocaleDateString("en-GB", { month: "long", timeZone: "UTC" });

/** A printed sentence of a release of a day, what may be said of it and what may not. */
type Row = readonly [date: string, printed: string, truths: readonly string[], lies: readonly string[]];

const ROWS: Readonly<Record<string, Row>> = {
  "how long a since has lasted": [
    "2031-10-10",
    "Over 1,500 nurses have been trained since 1 January.",
    [
      "In just over nine months, more than 1,500 nurses have been trained.",
      "Over 1,500 nurses were trained in a little over nine months.",
      "In less than ten months, over 1,500 nurses have been trained.",
      "Since New Year’s Day, over 1,500 nurses have been trained.",
      "Over 1,500 nurses have been trained since New Year.",
    ],
    [
      "In just over eight months, more than 1,500 nurses have been trained.",
      "Over 1,500 nurses were trained in less than nine months.",
      "In just over nine weeks, more than 1,500 nurses have been trained.",
      "Over 1,500 nurses have been trained since New Year’s Eve.",
      "Over 1,500 nurses have been trained since New Year 2030.",
    ],
  ],
  "how long a since of a month has lasted": [
    "2031-02-01",
    "Since May 2030 the hospitals have worked more closely together.",
    [
      "For some nine months the hospitals have worked more closely together.",
      "For about eight months the hospitals have worked more closely together.",
      "For most of a year the hospitals have worked more closely together.",
    ],
    [
      "For some seven months the hospitals have worked more closely together.",
      "For almost a year the hospitals have worked more closely together.",
      "For nine years the hospitals have worked more closely together.",
    ],
  ],
  "a count between two days": [
    "2031-11-14",
    "Over 1,500 nurses have been trained since the start of the year.",
    [
      "Between January and mid-November 2031, over 1,500 nurses have been trained.",
      "Over 1,500 nurses were trained between the start of 2031 and mid-November.",
      "From January to 14 November 2031, over 1,500 nurses have been trained.",
    ],
    [
      "Between January and mid-October 2031, over 1,500 nurses have been trained.",
      "Between March and mid-November 2031, over 1,500 nurses have been trained.",
      "Over 1,500 nurses were trained between the start of 2030 and mid-November.",
      "Over 1,500 nurses were trained between the start of 2031 and late November.",
    ],
  ],
  "a stretch of years up to the release": [
    "2031-10-10",
    "The government’s investment in hospitals, amounting to over 100 million in the last 2 years, will be expanded.",
    [
      "In the last two years, the government’s investment in hospitals exceeded 100 million.",
      "Over the two years to October 2031, the government’s investment in hospitals exceeded 100 million.",
      "Since the autumn of 2029, the government’s investment in hospitals has exceeded 100 million.",
    ],
    [
      "Since the autumn of 2028, the government’s investment in hospitals has exceeded 100 million.",
      "Since the spring of 2029, the government’s investment in hospitals has exceeded 100 million.",
      "Over the three years to October 2031, the government’s investment in hospitals exceeded 100 million.",
      "In the next two years, the government’s investment in hospitals will exceed 100 million.",
    ],
  ],
  "a season of the release's year": [
    "2031-02-01",
    "The ministers discussed convening a meeting of the hospitals in the spring.",
    [
      "The ministers discussed convening a meeting of the hospitals in the spring of 2031.",
      "The ministers discussed convening a meeting of the hospitals the following spring.",
    ],
    [
      "The ministers discussed convening a meeting of the hospitals in the spring of 2032.",
      "The ministers discussed convening a meeting of the hospitals in the summer of 2031.",
      "The ministers discussed convening a meeting of the hospitals the following autumn.",
    ],
  ],
  "a month of the year before": [
    "2031-02-01",
    "The ministers welcomed plans for the hospitals agreement of March 2030.",
    ["The ministers welcomed plans for the hospitals agreement of the previous March."],
    [
      "The ministers welcomed plans for the hospitals agreement of the previous May.",
      "The ministers welcomed plans for the hospitals agreement of last January.",
    ],
  ],
  "how far into the year": [
    "2031-10-10",
    "Over 1,500 nurses have been trained since 1 January.",
    [
      "Nine months into 2031, over 1,500 nurses have been trained.",
      "In the first nine months or so of 2031, over 1,500 nurses were trained.",
    ],
    [
      "Six months into 2031, over 1,500 nurses have been trained.",
      "Nine months into 2030, over 1,500 nurses have been trained.",
      "In the first six months or so of 2031, over 1,500 nurses were trained.",
    ],
  ],
  "how old an agreement is": [
    "2031-10-10",
    "The Oslo agreement of March 2031, which foresaw the training of nurses, will be enlarged.",
    [
      "The Oslo agreement, then seven months old, will be enlarged.",
      "In the first quarter of 2031 the Oslo agreement foresaw the training of nurses.",
    ],
    [
      "The Oslo agreement, then nine months old, will be enlarged.",
      "In the second quarter of 2031 the Oslo agreement foresaw the training of nurses.",
      "The Oslo agreement, then seven years old, will be enlarged.",
    ],
  ],
  "how far ahead a month is": [
    "2031-11-16",
    "The ministers are preparing together for the summit to be held in January 2032.",
    [
      "The ministers are preparing together for the summit to be held in two months’ time, in January 2032.",
      "The ministers are preparing together for the summit to be held early next year.",
    ],
    [
      "The ministers are preparing together for the summit to be held in two weeks’ time, in January 2032.",
      "The ministers are preparing together for the summit to be held in four months’ time, in January 2032.",
      "The ministers are preparing together for the summit to be held late next year.",
    ],
  ],
  "a year that is only compared with": [
    "2032-11-14",
    "Joint work has prevented over 30,000 crossings this year, more than 50% more than at the same stage last year.",
    ["Joint work has prevented over 30,000 crossings this year, more than 50% more than at the same stage of 2031."],
    ["Joint work had prevented over 30,000 crossings in 2031.", "In 2031 joint work prevented over 30,000 crossings."],
  ],
  "days later in the week": [
    "2031-11-14",
    "The minister will travel to Oslo later this week to meet the nurses.",
    ["The minister will travel to Oslo days later to meet the nurses."],
    [
      "The minister will travel to Oslo weeks later to meet the nurses.",
      "Weeks later, the minister will travel to Oslo to meet the nurses.",
    ],
  ],
  "since the start of a year that is named": [
    "2032-11-14",
    "Joint work has secured more than 140 convictions since the start of 2030.",
    [
      "Joint work has secured more than 140 convictions since January 2030.",
      "Joint work has secured more than 140 convictions since the start of the decade.",
      "In nearly three years joint work has secured more than 140 convictions.",
    ],
    [
      "Joint work has secured more than 140 convictions since January 2032.",
      "Joint work has secured more than 140 convictions since January 2031.",
      "In nearly two years joint work has secured more than 140 convictions.",
      "In three years joint work has secured more than 140 convictions.",
    ],
  ],
  "the far end of a limit": [
    "2031-10-10",
    "Harmful files will be removed within one to two hours of upload.",
    [
      "Harmful files will be removed no more than two hours after upload.",
      "Harmful files will be removed within 120 minutes of upload at most.",
      "Harmful files will be removed within a maximum of two hours of upload.",
    ],
    [
      "Harmful files will be removed no more than one hour after upload.",
      "Harmful files will be removed within three hours of upload at most.",
      "Harmful files will be removed at least two hours after upload.",
      "Harmful files will be removed no less than two hours after upload.",
    ],
  ],
  "what a release is called by": [
    "2031-11-16",
    "The ministers are committed to preparing together for the summit in January 2032.",
    [
      "The statement of November 2031 said that the ministers are committed to preparing together for the summit.",
      "The ministers are committed to preparing together for the summit, the statement of 16 November 2031 says.",
    ],
    [
      "The statement of January 2032 said that the ministers are committed to preparing together for the summit.",
      "The statement of October 2031 said that the ministers are committed to preparing together for the summit.",
      "The ministers are committed to preparing together for the summit, the statement of 17 November 2031 says.",
    ],
  ],
  "the nth month of a year": [
    "2031-11-16",
    "The ministers prepare for the summit to be held in January 2032.",
    ["The ministers prepare for the summit to be held in the first month of 2032."],
    [
      "The ministers prepare for the summit to be held in the second month of 2032.",
      "The ministers prepare for the summit to be held in the first month of 2031.",
    ],
  ],
  "a length told without about": [
    "2031-10-10",
    "The ministers held a previous meeting in Oslo on 30 August.",
    ["Six weeks earlier, on 30 August, the ministers held a previous meeting in Oslo."],
    [
      "Five weeks earlier, on 30 August, the ministers held a previous meeting in Oslo.",
      "Six months earlier, on 30 August, the ministers held a previous meeting in Oslo.",
      "42 days earlier, on 30 August, the ministers held a previous meeting in Oslo.",
    ],
  ],
  "the age of what has an anniversary": [
    "2031-02-01",
    "This year marks the 120th anniversary of the Oslo Charter, which brought a new age of trade.",
    [
      "In 1911 the Oslo Charter brought a new age of trade.",
      "More than a century ago, the Oslo Charter brought a new age of trade.",
      "Twelve decades ago the Oslo Charter brought a new age of trade.",
    ],
    [
      "In 1910 the Oslo Charter brought a new age of trade.",
      "More than two centuries ago, the Oslo Charter brought a new age of trade.",
      "Eleven decades ago the Oslo Charter brought a new age of trade.",
    ],
  ],
  "an average": [
    "2031-10-10",
    "Thirty-one networks have been dismantled since the beginning of the year",
    [
      "About three networks a month have been dismantled since the beginning of the year.",
      "On average, more than three networks a month have been dismantled since the beginning of the year.",
    ],
    [
      "About five networks a month have been dismantled since the beginning of the year.",
      "About three networks a week have been dismantled since the beginning of the year.",
      "On average, more than four networks a month have been dismantled since the beginning of the year.",
      "About 31 networks a month have been dismantled since the beginning of the year.",
    ],
  ],
  "an average of more than is printed": [
    "2031-10-10",
    "Over 1,500 nurses have been trained since 1 January.",
    ["An average of more than 150 nurses a month have been trained since 1 January."],
    [
      "An average of nearly 170 nurses a month have been trained since 1 January.",
      "An average of more than 170 nurses a month have been trained since 1 January.",
      "An average of up to 160 nurses a month have been trained since 1 January.",
      "An average of 160 nurses a month have been trained since 1 January.",
    ],
  ],
};

describe("times reckoned from a quote and the day of its release", () => {
  it.each(Object.entries(ROWS))("%s", (_, [date, printed, truths, lies]) => {
    const shownOf = (said: readonly string[]): string[] => said.filter((one) => isShown(one, printed, { date }));
    expect(shownOf(truths)).toEqual(truths);
    expect(shownOf(lies)).toEqual([]);
  });

  it("a day is the nth of its weekday in its month, and no other", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 360 }),
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 0, max: 6 }),
        (index, nth, weekday) => {
          const date = dayOf(index);
          const isSo = date.getUTCDay() === weekday && Math.ceil(date.getUTCDate() / 7) === nth;
          const said = `The ministers held a previous meeting in Oslo on the ${NTHS[nth - 1]} ${DAYS[weekday]} of ${monthOf(date)} 2031.`;
          const text = `The ministers held a previous meeting in Oslo on ${written(date)}.`;
          return isShown(said, text, { date: iso(date) }) === isSo;
        },
      ),
    );
  });

  it("a day lies in one half of its month", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 360 }), fc.constantFrom("first", "second"), (index, half) => {
        const date = dayOf(index);
        const length = new Date(Date.UTC(2031, date.getUTCMonth() + 1, 0)).getUTCDate();
        const isSo = (half === "second") === date.getUTCDate() > length / 2;
        const said = `The ministers held a previous meeting in Oslo in the ${half} half of ${monthOf(date)} 2031.`;
        const text = `The ministers held a previous meeting in Oslo on ${written(date)}.`;
        return isShown(said, text, { date: iso(date) }) === isSo;
      }),
    );
  });
});

describe("a round count", () => {
  it("is near the exact one, on the side that is told", () => {
    fc.assert(
      fc.property(fc.integer({ min: 21, max: 900 }), fc.integer({ min: 3, max: 90 }), (count, tens) => {
        const round = 10 * tens;
        fc.pre(count !== round);
        const text = `The police have dismantled ${count} networks in Oslo.`;
        const said = (bound: string): boolean => isShown(`The police have dismantled ${bound} ${round} networks in Oslo.`, text); // prettier-ignore
        const isNear = Math.abs(count - round) <= 0.1 * count;
        expect(said("more than")).toBe(isNear && count > round);
        return said("nearly") === (count < round && round - count <= 0.1 * Math.min(count, round));
      }),
    );
  });
});
