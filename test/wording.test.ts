/** The bot's own sentences: complete in both languages, with plurals that agree, never more than was found. */
import { describe, expect, it } from "vitest";
import type { AbstentionReason } from "../src/answering/answer.ts";
import type { Decline } from "../src/answering/decline.ts";
import { abstentionMessage, answerMessage, whatToTry, type Answering } from "../src/wording.ts";
import { harbourDeal, quoteOf } from "./support/releases.ts";

const REASONS: readonly AbstentionReason[] = [
  "empty-question", "too-long", "greeting", "thanks", "help", "not-for-us", "abusive", "instruction", "too-wide",
  "nothing-found", "no-such-person", "no-such-words", "no-such-place", "no-such-time", "detail-not-given", "weak-evidence",
]; // prettier-ignore

const bare: Decline = {
  near: 0,
  missing: [],
  unknown: [],
  speakers: [],
  areQuoted: false,
  others: [],
  times: [],
  from: null,
  to: null,
  kind: "any",
  wantsHolder: false,
  wantsMore: false,
};
const decline = (reason: AbstentionReason, language: "en" | "fr", rest: Partial<Decline>) =>
  abstentionMessage(reason, language, { ...bare, ...rest });

describe("a decline", () => {
  it.each(REASONS)("%s: is a sentence in either language, even where nothing more is known", (reason) => {
    expect(decline(reason, "en", {})).toMatch(/^\p{Lu}.*[.:?”]$/u);
    expect(decline(reason, "fr", {})).toMatch(/^\p{Lu}.*[.:»?]$/u);
    expect(decline(reason, "fr", {})).not.toBe(decline(reason, "en", {}));
  });

  it.each([
    ["no-such-words", { speakers: ["Ada Lindqvist"], areQuoted: true, missing: ["eels"] }, "The releases quote no words of Ada Lindqvist on “eels”.", "Les communiqués ne citent aucun propos d’Ada Lindqvist sur « eels »."],
    ["no-such-words", { speakers: ["Karl Holm"] }, "The releases quote no words of Karl Holm.", "Les communiqués ne citent aucun propos de Karl Holm."],
    ["no-such-words", { speakers: ["Karl Holm"], others: ["A", "B"] }, "The releases quote no words of Karl Holm. They do quote A and B.", "Les communiqués ne citent aucun propos de Karl Holm. Ils citent A et B."],
    ["no-such-place", { missing: ["Lisbon"], unknown: ["Lisbon"] }, "No release names “Lisbon”.", "Aucun communiqué ne nomme « Lisbon »."],
    ["no-such-person", { missing: ["Vik"] }, "The releases name “Vik”, but not in this connection.", "Les communiqués nomment « Vik », mais pas à ce propos."],
    ["detail-not-given", { kind: "money" }, "The releases touch on this but give no such sum.", "Les communiqués en parlent, mais ne donnent pas ce montant."],
    ["detail-not-given", { wantsHolder: true }, "The releases touch on this but do not say who.", "Les communiqués en parlent, mais ne disent pas qui."],
    ["nothing-found", { wantsMore: true }, "There are no further quotes on this.", "Il n’y a pas d’autre citation à ce sujet."],
    ["nothing-found", { missing: ["a", "b", "c", "d"], unknown: ["a", "b", "c", "d"] }, "The releases say nothing about this. None mentions “a”, “b” or “c”.", "Les communiqués n’en parlent pas. Aucun ne mentionne « a », « b » ou « c »."],
  ] as const)("%s %o", (reason, rest, english, french) => {
    expect(decline(reason, "en", rest)).toBe(english);
    expect(decline(reason, "fr", rest)).toBe(french);
  }); // prettier-ignore

  it("names the time asked and what the releases cover", () => {
    const span = { from: "2025-01-01", to: "2025-12-31", start: 0, end: 4 };
    const time = { ...span, anyYear: false, years: ["2025"], ofRelease: false, isBaseline: false };
    const rest = { times: [time], from: "2029-06-01", to: "2031-03-06" };
    expect(decline("no-such-time", "en", rest)).toBe(
      "The releases say nothing about this for the time asked (2025); they run from 1 June 2029 to 6 March 2031.",
    );
  });

  it("announces near misses only where some follow", () => {
    expect(decline("weak-evidence", "en", { near: 1 })).toMatch(/Near it, but not an answer:$/);
    expect(decline("weak-evidence", "en", {})).not.toMatch(/Near it/);
  });

  it("comes with something to try in both languages, or with nothing in either", () => {
    for (const reason of REASONS) expect(whatToTry(reason, "en") === "").toBe(whatToTry(reason, "fr") === "");
  });
});

describe("an answer's own sentence", () => {
  const quote = quoteOf(harbourDeal, "We will dredge the northern channel before winter.");
  const searched = { from: "2029-06-01", to: "2031-03-05", speakers: [], releases: 2 };
  const answering: Answering = { quotes: [quote], searched, arrangement: "best-first", followUp: null, times: [] };

  it.each([
    [{}, "The releases say (searched 2 releases, 1 June 2029 to 5 March 2031):"],
    [{ quotes: [quote, quote] }, "The releases say, in 2 quotes (searched 2 releases, 1 June 2029 to 5 March 2031):"],
    [{ searched: { ...searched, releases: 1 } }, "The releases say (searched 1 release, 1 June 2029 to 5 March 2031):"],
    [{ searched: { ...searched, from: null, to: null } }, "The releases say (searched 2 releases):"],
    [{ arrangement: "timeline" }, "From the oldest to the newest (searched 2 releases, 1 June 2029 to 5 March 2031):"],
    [{ followUp: "more" }, "One more quote (searched 2 releases, 1 June 2029 to 5 March 2031):"],
    [{ followUp: "who-said-that" }, "These are the release’s own words; it quotes nobody here:"],
    [{ followUp: "source" }, "From “Harbour deal signed” (Ministry of Ports, 5 March 2031), paragraph 2:"],
    [
      { followUp: "who-said-that", quotes: [{ ...quote, speaker: { name: null, role: "Minister of Ports" } }] },
      "The words of the Minister of Ports:",
    ],
    [
      { times: [{ from: "2030-01-01", to: "2030-12-31", anyYear: false }] },
      "The releases say (searched 2 releases for 2030):",
    ],
    [
      { times: [{ from: "2030-01-01", to: null, anyYear: false }] },
      "The releases say (searched 2 releases, since 2030):",
    ],
  ] as const)("%#", (rest, message) => {
    expect(answerMessage("en", { ...answering, ...rest })).toBe(message);
  });

  it("agrees in French", () => {
    expect(answerMessage("fr", { ...answering, searched: { ...searched, releases: 1 } })).toMatch(
      /1 communiqué consulté,/,
    );
    expect(answerMessage("fr", answering)).toMatch(/2 communiqués consultés,/);
  });
});
