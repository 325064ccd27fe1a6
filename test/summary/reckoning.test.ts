/**
 * Figures and dates in another form than the quote's, and those that are reckoned from them: what comes out the same is shown,
 * what does not is refused. On invented quotes, so that the laws hold for any figure.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inPrintedFigures } from "../../src/summary/check/reckoning/reckon.ts";
import { withPlainFigures } from "../../src/summary/check/reckoning/plain-figures.ts";
import { isShown, quoteOf } from "./invented-quote.ts";

const WORDS = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");
const worded = (count: number): string => WORDS[count] ?? String(count);
const SECONDS = { minute: 60, hour: 3600, day: 86_400, week: 604_800, fortnight: 1_209_600 };
const MONTHS = { month: 1, year: 12, decade: 120, century: 1200 };
const plural = (count: number, unit: string): string =>
  count === 1 ? unit : unit === "century" ? "centuries" : `${unit}s`;

function spansOf(units: Readonly<Record<string, number>>): fc.Arbitrary<readonly [string, string, boolean]> {
  const span = fc.tuple(fc.integer({ min: 2, max: 400 }), fc.constantFrom(...Object.keys(units)));
  return fc.tuple(span, span).map(([[a, unit], [b, other]]) => {
    const whole = a * (units[unit] ?? 1);
    const isEqual = whole % (units[other] ?? 1) === 0 && b % 2 === 0;
    const count = isEqual ? whole / (units[other] ?? 1) : b;
    return [
      `${a} ${plural(a, unit)}`,
      `${worded(count)} ${plural(count, other)}`,
      count * (units[other] ?? 1) === whole,
    ];
  });
}

describe("a span of time", () => {
  it.each([["of the clock", SECONDS], ["of the calendar", MONTHS]] as const)(
    "%s is shown in another unit where it is as long, and refused where it is not",
    (_, units) => {
      fc.assert(
        fc.property(spansOf(units), ([printed, said, isEqual]) => {
          const text = `Harmful files will be removed within ${printed} of upload.`;
          return isShown(`Harmful files will be removed within ${said} of upload.`, text) === isEqual;
        }),
      );
    },
  ); // prettier-ignore

  it("of two ends is as long at both", () => {
    const text = "Harmful files will be removed within one to two hours of upload.";
    const said = (span: string): boolean => isShown(`Harmful files will be removed within ${span} of upload.`, text);
    expect(["60 to 120 minutes", "an hour or two", "one or two hours", "1-2 hours"].map(said)).not.toContain(false);
    expect(["60 to 180 minutes", "60 to 120 hours", "30 to 60 minutes", "120 minutes or more"].map(said)).not.toContain(
      true,
    );
  });
});

const NTHS = { 4: "quarter", 5: "fifth", 10: "tenth" } as const;
const shares = fc
  .constantFrom(4, 5, 10)
  .chain((whole) => fc.tuple(fc.integer({ min: 2, max: whole - 1 }), fc.constant(whole)));

describe("a share", () => {
  it("is shown as a fraction or as so many in so many where it is as large, and refused where it is not", () => {
    fc.assert(
      fc.property(shares, shares, ([a, m], [b, n]) => {
        const text = `Pay for nurses will rise by ${(100 * a) / m}% over the coming months.`;
        const said = `Pay for nurses will rise by ${worded(b)} ${NTHS[n]}s over the coming months.`;
        return isShown(said, text) === (a * n === b * m);
      }),
    );
    fc.assert(
      fc.property(shares, shares, ([a, m], [b, n]) => {
        const text = `${(100 * a) / m}% of nurses in the north have been trained.`;
        return (
          isShown(`${worded(b)} in ${worded(n)} nurses in the north have been trained.`, text) === (a * n === b * m)
        );
      }),
    );
  });

  it("of a counted whole is shown as a count with the same bound, and as no other count and with no other bound", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 40, max: 4000 }).map((half) => 2 * half),
        fc.integer({ min: 20, max: 4000 }),
        fc.boolean(),
        (whole, other, isRight) => {
          const count = isRight ? whole / 2 : other;
          const text = `Over half of the ${whole} nurses have been trained in the north.`;
          const said = (bound: string): boolean =>
            isShown(`${bound}${count} of the ${whole} nurses have been trained in the north.`, text);
          expect(said("More than ")).toBe(2 * count === whole);
          return !["", "Fewer than ", "Nearly ", "Up to "].some(said);
        },
      ),
      { numRuns: 40 },
    );
  });

  it("left over is shown of those who are left over alone", () => {
    const text = "Over half of the 500 nurses have been trained in the north.";
    expect(isShown("Fewer than half of the 500 nurses have yet to be trained in the north.", text)).toBe(true);
    expect(isShown("Fewer than half of the 500 nurses have been trained in the north.", text)).toBe(false);
    expect(isShown("More than half of the 500 nurses have yet to be trained in the north.", text)).toBe(false);
    expect(isShown("Fewer than a third of the 500 nurses have yet to be trained in the north.", text)).toBe(false);
  });
});

const printedSums = (a: number, b: number): string =>
  `The deals with the hospitals were worth £${a} million in 2029 and £${b} million in 2030.`;
const isTimes = (words: string): boolean =>
  isShown(`The £50 million of deals in 2030 is ${words} the £20 million of deals in 2029.`, printedSums(20, 50));

describe("a sum", () => {
  const sums = fc.tuple(fc.integer({ min: 11, max: 400 }), fc.integer({ min: 11, max: 400 }), fc.integer({ min: -9, max: 9 })); // prettier-ignore

  it("of all like sums is shown as their total, and no other", () => {
    fc.assert(
      fc.property(sums, ([a, b, error]) => {
        const said = `The deals with the hospitals were worth £${a + b + error} million in all.`;
        return isShown(said, printedSums(a, b)) === (error === 0);
      }),
    );
  });

  it("is no total of one year, of another currency or of what nobody adds up", () => {
    expect(isShown("The deals with the hospitals were worth £30 million in all in 2029.", printedSums(10, 20))).toBe(
      false,
    );
    expect(isShown("The deals with the hospitals were worth €30 million in all.", printedSums(10, 20))).toBe(false);
    expect(isShown("The deals with the hospitals were worth £30 million.", printedSums(10, 20))).toBe(false);
  });

  it("is so many times another as the two come to", () => {
    expect(["more than twice", "two and a half times", "almost three times"].map(isTimes)).toEqual([true, true, false]);
    expect(["twice", "three times", "less than twice", "more than three times"].map(isTimes)).not.toContain(true);
  });
});

const day = (index: number): string => new Date(Date.UTC(2031, 0, 1 + index)).toISOString().slice(0, 10);
const written = (date: string): string =>
  new Date(date).toLocaleDateString("en-GB", { day: "numeric", month: "long", timeZone: "UTC" });

describe("a day", () => {
  it("is so many days before another as the calendar has between them", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 150 }), fc.integer({ min: 13, max: 200 }), fc.integer({ min: -3, max: 3 }), (from, length, error) => {
        const days = { date: day(from + length) };
        const text = `The ministers held a previous meeting in Oslo on ${written(day(from))}.`;
        const said = `The ministers held a previous meeting in Oslo ${length + error} days earlier, on ${written(day(from))}.`;
        return isShown(said, text, days) === (error === 0);
      }),
    ); // prettier-ignore
  });

  it("lies in the part of its month that is told, and in no other", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300 }), fc.constantFrom("early", "mid", "late"), (index, part) => {
        const date = day(index);
        const [number, month] = [Number(date.slice(8)), written(date).split(" ")[1]];
        const isSo = part === (number > 20 ? "late" : number > 10 ? "mid" : "early");
        const text = `The ministers held a previous meeting in Oslo on ${written(date)}.`;
        return isShown(`The ministers held a previous meeting in Oslo in ${part}${part === "mid" ? "-" : " "}${month}.`, text) === isSo; // prettier-ignore
      }),
    );
  });
});

const isRoughly = (rough: string, count: string): boolean =>
  isShown(
    `The scheme has trained ${rough} of nurses in the north.`,
    `The scheme has trained ${count} nurses in the north.`,
  );

describe("a count", () => {
  it.each([
    ["fifteen hundred nurses", "1,500 nurses"],
    ["one and a half thousand nurses", "1,500 nurses"],
    ["two and a half million nurses", "2,500,000 nurses"],
    ["half a million nurses", "500,000 nurses"],
    ["three quarters of a million nurses", "750,000 nurses"],
    ["two dozen nurses", "24 nurses"],
    ["half a dozen nurses", "6 nurses"],
    ["dozens of nurses", "dozens of nurses"],
    ["twenty hundred nurses", "twenty hundred nurses"],
  ])("written as “%s” is %s", (words, figures) => {
    expect(withPlainFigures(words)).toBe(figures);
  });

  it("is told by a rough word only where there are certainly so many", () => {
    expect([
      isRoughly("dozens", "31"),
      isRoughly("hundreds", "over 500"),
      isRoughly("tens of thousands", "30,000"),
    ]).not.toContain(false);
    expect([
      isRoughly("dozens", "12"),
      isRoughly("hundreds", "up to 500"),
      isRoughly("thousands", "over 500"),
    ]).not.toContain(true);
  });
});

/** What is printed, what may be said of it, and what may not. */
const RELATIONS: readonly (readonly [rule: string, printed: string, truth: string, lie: string])[] = [
  [
    "a limit is no beginning",
    "Harmful files will be removed within one to two hours of upload.",
    "Harmful files will be removed within one to two hours of upload.",
    "Harmful files will be removed after one to two hours of upload.",
  ],
  [
    "a change by so much is not one to so much",
    "Pay for nurses will rise by 40% over the coming months.",
    "Pay for nurses will rise by two fifths over the coming months.",
    "Pay for nurses will rise to two fifths over the coming months.",
  ],
  [
    "what is expanded has a size, and is not expanded to it",
    "Investment in hospitals amounting to over 100 million in the last 2 years will be expanded.",
    "Investment in hospitals amounting to over 100 million over two years will be expanded.",
    "Investment in hospitals will be expanded to over 100 million in the last 2 years.",
  ],
  [
    "what is promised of one sum is not promised of another",
    "The deals were worth £190 million in 2029 and £480 million that Ms Roe promised to spend in 2030.",
    "Ms Roe promised to spend £480 million in 2030.",
    "Ms Roe promised to spend £190 million in 2029.",
  ],
  [
    "each of two sums goes to what it goes to",
    "Ministers agreed to spend £20 million on clinics and £30 million on ambulances.",
    "Ministers agreed to spend £30 million on ambulances.",
    "Ministers agreed to spend £30 million on clinics.",
  ],
  [
    "what two sums go to is what their total goes to",
    "Ministers agreed to spend £20 million on clinics and £30 million on ambulances.",
    "Ministers agreed to spend £50 million in all on clinics and ambulances.",
    "Ministers agreed to spend £50 million in all on clinics.",
  ],
  [
    "each of two counts keeps its limit",
    "The hospital treated 240 patients within 2 hours and 600 patients within 4 hours.",
    "The hospital treated 240 patients within 120 minutes.",
    "The hospital treated 240 patients within 240 minutes.",
  ],
  [
    "the year since which is not the year in which",
    "The scheme has trained over 500 nurses since the start of 2029.",
    "The scheme has trained over 500 nurses since early 2029.",
    "The scheme has trained over 500 nurses in 2029.",
  ],
  [
    "the year that is compared with is not the year that is told of",
    "Some 1,500 homes were built in 2030, twice as many as in 2029.",
    "About fifteen hundred homes were built in 2030, twice as many as in 2029.",
    "Some 1,500 homes were built in 2029.",
  ],
  [
    "each of several spans keeps what it is told of, also where its unit is left out",
    "The Union needed five years for an agreement with Canada, six for Japan.",
    "The Union needed half a decade for an agreement with Canada.",
    "The Union needed five years for an agreement with Japan.",
  ],
  [
    "what costs less does not cost more",
    "Trade between members costs on average 19% less than trade with outsiders.",
    "Trade between members costs 19 per cent less on average than trade with outsiders.",
    "Trade between members costs on average 19% more than trade with outsiders.",
  ],
  [
    "two sides of a comparison are not exchanged",
    "Trade between members costs on average 19% less than trade with outsiders.",
    "Trade between members costs 19% less than trade with outsiders.",
    "Trade with outsiders costs 19% less than trade between members.",
  ],
  [
    "a gap is no amount",
    "In technical sectors, women earn on average £10,000 less than their male colleagues.",
    "Women in technical sectors earn on average £10,000 less than their male colleagues.",
    "Women in technical sectors earn on average £10,000.",
  ],
  [
    "what falls to a level does not fall by it",
    "The official measure of inflation fell to 2.3 percent.",
    "The official measure of inflation fell to 2.3%.",
    "The official measure of inflation fell by 2.3%.",
  ],
  [
    "what doubles to a sum does not double by it",
    "Investment in ships will double over the next years to more than £1.7bn a year.",
    "Investment in ships will double to over £1.7 billion a year over the next years.",
    "Investment in ships will double by over £1.7 billion a year over the next years.",
  ],
  [
    "a share of a thing is not the thing",
    "The company doubled the proportion of its graduate intake to 32% within a year.",
    "The company doubled the proportion of its graduate intake to 32% within 12 months.",
    "The company doubled its graduate intake to 32% within a year.",
  ],
  [
    "the years that are compared with are not the years that are counted",
    "Over the past year, the agency has returned more than 750,000 people, more than in every year since 2010.",
    "Over the past twelve months, the agency has returned more than three quarters of a million people.",
    "The agency has returned more than 750,000 people since 2010.",
  ],
  [
    "what becomes of those who are counted may be counted",
    "More than 1,500 nurses have been removed from the list since 1 January.",
    "There have been more than 1,500 removals from the list since 1 January.",
    "There have been more than 1,500 arrivals on the list since 1 January.",
  ],
  [
    "what is done with a part is not done with the whole",
    "Over half of the 500 state-funded nurses have been trained in the north.",
    "Over half of the 500 state-funded nurses have been trained in the north.",
    "All 500 state-funded nurses, over half of whom are young, have been trained in the north.",
  ],
  [
    "a part is counted of a whole that a joined word describes",
    "The scheme is delivered, and over half of the 500 state-funded nurses have been deployed.",
    "The scheme is delivered, with over half of the 500 state-funded nurses already deployed.",
    "The scheme is delivered, with over half of the 500 state-funded ships already deployed.",
  ],
  [
    "a stretch of years has no bound, a sentence of years has one",
    "The criminals now face a combined 400 years in prison.",
    "The criminals now face a combined four centuries in prison.",
    "The criminals now face over 400 years in prison.",
  ],
  [
    "a size is not what is more by it",
    "Joint work has prevented over 30,000 crossings, more than 50% more than at the same stage last year.",
    "Joint work has prevented over 30,000 crossings, over half as many again as at the same stage last year.",
    "Joint work has prevented over 30,000 crossings, more than half those at the same stage last year.",
  ],
];

describe("a figure keeps to what it tells of", () => {
  it.each(RELATIONS)("%s", (_, printed, truth, lie) => {
    expect(isShown(truth, printed)).toBe(true);
    expect(isShown(lie, printed)).toBe(false);
  });
});

describe("what stands in quotation marks", () => {
  it("is not reckoned", () => {
    const sentence = "Files are removed “within 120 minutes” of upload.";
    expect(inPrintedFigures(sentence, [quoteOf("Files are removed within two hours of upload.")])).toBe(sentence);
  });
});

const two = (words: string): string => `The £480 million of the scheme in 2023 is ${words} the £191.3 million in 2018.`;

describe("what is counted from the words of a quote", () => {
  const depots = "The scheme has nurses based in Oslo and in Bergen.";
  const sums = "The scheme was worth £191.3 million in 2018 and £480 million in 2023.";

  it("is shown where it comes to as many", () => {
    expect(isShown("The scheme has nurses based in two places.", depots)).toBe(true);
    expect(isShown("The scheme has nurses based in three places.", depots)).toBe(false);
    expect(isShown("The two sums, £191.3 million and £480 million, come to £671.3 million.", sums)).toBe(true);
    expect(isShown("The two sums of the scheme are of 2023.", sums)).toBe(false);
    expect(isShown("The three sums, £191.3 million and £480 million, come to £671.3 million.", sums)).toBe(false);
  });

  it("is a round sum only near the exact one, on the side that is told", () => {
    expect(isShown("The scheme was worth nearly half a billion pounds in 2023.", sums)).toBe(true);
    expect(isShown("The scheme was worth nearly £200 million in 2018.", sums)).toBe(true);
    expect(isShown("The scheme was worth nearly half a billion pounds in 2018.", sums)).toBe(false);
    expect(isShown("The scheme was worth nearly £600 million in 2023.", sums)).toBe(false);
    expect(isShown("The scheme was worth just over half a billion pounds in 2023.", sums)).toBe(false);
    expect(isShown("The scheme was worth nearly £490 million in 2023.", sums)).toBe(false);
    expect(isShown("The scheme was worth nearly €500 million in 2023.", sums)).toBe(false);
    const bounded = "The scheme was worth up to £480 million in 2023.";
    expect(isShown("The scheme was worth nearly half a billion pounds in 2023.", bounded)).toBe(false);
  });

  it("is a mark that is passed", () => {
    const arrivals = "More than 1,000 migrants have arrived this year.";
    expect(isShown("Migrants who have arrived this year have passed the thousand mark.", arrivals)).toBe(true);
    expect(isShown("Migrants who have arrived this year have passed the million mark.", arrivals)).toBe(false);
    expect(isShown("Migrants who have arrived this year have passed the 2,000 mark.", arrivals)).toBe(false);
  });

  it("is a length of several years, and not of months", () => {
    const scheme = "This latest multi-year scheme is worth £5 million.";
    expect(isShown("The latest scheme covers several years.", scheme)).toBe(true);
    expect(isShown("The latest scheme covers several months.", scheme)).toBe(false);
    expect(isShown("The latest scheme has run for several years.", scheme)).toBe(false);
  });

  it("is the next month of a name", () => {
    const meeting = "The ministers prepare for the summit in January 2032.";
    const days = { date: "2031-11-14" };
    expect(isShown("The ministers prepare for the summit the following January.", meeting, days)).toBe(true);
    expect(isShown("The ministers prepare for the summit the following March.", meeting, days)).toBe(false);
    expect(
      isShown("The ministers prepare for the summit the following January.", meeting.replace("2032", "2033"), days),
    ).toBe(false);
    expect(
      isShown("The ministers prepare for the summit the following June.", meeting.replace("January", "June"), {
        date: "2032-02-01",
      }),
    ).toBe(true);
  });

  it("is a sum that is so much more than another, or so small a part of it", () => {
    expect(["£288.7 million more than", "two and a half times", "more than twice"].map((one) => isShown(two(one), sums))).not.toContain(false); // prettier-ignore
    expect(["£288.7 million less than", "£280 million more than", "€288.7 million more than", "less than half", "three times"].map((one) => isShown(two(one), sums))).not.toContain(true); // prettier-ignore
  });

  it("is a round total", () => {
    expect(isShown("The scheme was worth more than £670 million in all.", sums)).toBe(true);
    expect(isShown("The scheme was worth less than £670 million in all.", sums)).toBe(false);
    expect(isShown("The scheme was worth more than £680 million in all.", sums)).toBe(false);
    expect(isShown("The scheme was worth more than £670 million in 2023.", sums)).toBe(false);
  });
});
