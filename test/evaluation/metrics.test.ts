import { describe, expect, it } from "vitest";
import { scoreCase, summarise } from "../../src/evaluation/metrics.ts";
import { abstained, answered, FIRST_THREE, gold, labelled, NINE, quote, scored, texts, THAT_ENDS } from "./fixtures.ts";

const toDecline = labelled({ expect: "abstain", gold: [] });
const falsePremise = labelled({ expect: "correct-or-abstain" });
const both = labelled({ gold: [gold(NINE), gold(FIRST_THREE)], goldMode: "all" });

describe("one answer", () => {
  it("is right when the first quote is a gold one", () => {
    expect(scoreCase(labelled(), answered(quote(NINE), quote(FIRST_THREE)), texts)).toMatchObject({
      right: true,
      rank: 1,
      complete: 1,
    });
  });

  it("is not right when the gold one stands second, but that is seen in its rank", () => {
    expect(scoreCase(labelled(), answered(quote(FIRST_THREE), quote(NINE)), texts)).toMatchObject({
      right: false,
      rank: 2,
      complete: 1,
    });
  });

  it("does not count the right words of another release", () => {
    const elsewhere = { ...quote(NINE), release: { ...quote(NINE).release, source: "other.txt" } };
    expect(scoreCase(labelled(), answered(elsewhere), texts)).toMatchObject({ right: false, rank: 0 });
  });

  it("may show an alternative in place of a gold", () => {
    const either = labelled({ gold: [{ ...gold("Nine machines were bought."), alternatives: [gold(NINE)] }] });
    expect(scoreCase(either, answered(quote(NINE)), texts).right).toBe(true);
  });

  it("needs every gold among its first five quotes where all are asked for", () => {
    const late = answered(quote(NINE), ...Array.from({ length: 4 }, () => quote(THAT_ENDS)), quote(FIRST_THREE));
    expect(scoreCase(both, answered(quote(FIRST_THREE), quote(NINE)), texts).right).toBe(true);
    expect(scoreCase(both, late, texts)).toMatchObject({ right: false, complete: 0.5 });
  });

  it("must decline what the releases do not hold", () => {
    expect(scoreCase(toDecline, abstained(), texts).right).toBe(true);
    expect(scoreCase(toDecline, answered(quote(NINE)), texts).right).toBe(false);
  });

  it("meets a false premise with the quote that corrects it, or declines", () => {
    expect(scoreCase(falsePremise, answered(quote(NINE)), texts).right).toBe(true);
    expect(scoreCase(falsePremise, abstained(), texts).right).toBe(true);
    expect(scoreCase(falsePremise, answered(quote(FIRST_THREE), quote(NINE)), texts).right).toBe(false);
  });

  it("is asked for its speaker only where the right quote is shown", () => {
    const said = labelled({ gold: [gold(THAT_ENDS)], speaker: "Sigrid Aasland" });
    const aasland = { name: "Sigrid Aasland", role: null };
    expect(scoreCase(said, answered(quote(THAT_ENDS, aasland)), texts).speakerRight).toBe(true);
    expect(scoreCase(said, answered(quote(THAT_ENDS)), texts).speakerRight).toBe(false);
    expect(scoreCase(said, answered(quote(NINE)), texts).speakerRight).toBeNull();
    expect(scoreCase(labelled(), answered(quote(NINE)), texts).speakerRight).toBeNull();
  });

  it("has its quotes and near misses compared with the stored text", () => {
    const retyped = { ...quote(NINE), text: NINE.replace("nine", "ten") };
    const misplaced = { ...quote(NINE), start: 1 };
    const unknown = { ...quote(NINE), release: { ...quote(NINE).release, id: "gone" } };
    expect(scoreCase(labelled(), answered(retyped, misplaced, unknown, quote(NINE)), texts)).toMatchObject({
      quotes: 4,
      altered: 3,
    });
    expect(scoreCase(toDecline, abstained(retyped), texts)).toMatchObject({ quotes: 1, altered: 1 });
  });
});

describe("the figures", () => {
  it("average over the cases that they speak of", () => {
    const figures = summarise([
      scored(labelled(), answered(quote(NINE))),
      scored(labelled(), answered(quote(FIRST_THREE), quote(NINE))),
      scored(labelled(), abstained()),
      scored(toDecline, abstained()),
      scored(toDecline, abstained()),
      scored(toDecline, answered(quote(NINE))),
      scored(falsePremise, abstained()),
    ]);
    expect(figures).toMatchObject({ cases: 7, right: 4 / 7, hit1: 1 / 3, hit3: 2 / 3, mrr: 0.5, complete: 2 / 3 });
    expect(figures).toMatchObject({ declinePrecision: 2 / 3, declineRecall: 2 / 3, falseDeclines: 1 / 3 });
    expect(figures.declineF1).toBeCloseTo(2 / 3);
    expect(figures).toMatchObject({ verbatim: 1, speaker: null, medianMilliseconds: 1, slowestMilliseconds: 1 });
  });

  it("say nothing where there is nothing to average", () => {
    expect(summarise([scored(toDecline, abstained())])).toMatchObject({ hit1: null, verbatim: null, declineF1: 1 });
    expect(summarise([])).toMatchObject({ cases: 0, right: null, declineF1: null, medianMilliseconds: null });
  });
});
