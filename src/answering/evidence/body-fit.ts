/** Whether a sentence names the body that is asked for: a ministry, a force, a company. */
import { isCountry } from "../../language/countries.ts";
import type { Mention, MentionKind } from "../../language/mentions.ts";
import { isStopWord } from "../../language/stop-words.ts";
import { analyse, fold } from "../../language/terms.ts";
import type { SentenceView } from "./corpus-view.ts";
import { classFit } from "./class-fit.ts";
import { betterOf, NO_FIT, type AskedText, type KindFit } from "./fit.ts";

export function bodyFit(view: SentenceView, noun: string | null, question: AskedText): KindFit {
  const named = view
    .mentions()
    .filter(({ value }) => !question.names(value) && !value.split(/ and |-/u).every(isNation));
  if (WANTS_NAMES.test(question.text)) return namesFit(view, named, question);
  const bodies = named.filter(({ kind }) => kind === "organisation");
  if (bodies.length > 0) return { value: 1, spans: bodies };
  const unsure = named.filter((one) => UNCERTAIN.has(one.kind) && acts(view, one) && !isSomebody(view, one.value));
  return betterOf(classFit(view, noun, question), unsure.length > 0 ? { value: UNSURE, spans: unsure } : NO_FIT);
}

/** "Franco-British" and "the UK" are no bodies. */
function isNation(part: string): boolean {
  return isCountry(part) || /^(?:franco|anglo|eu)$|(?:ish|ench)$/u.test(part);
}

/** "What are the names of the groups?", "Which groups are named?": only names tell. */
const WANTS_NAMES =
  /\bnames of\b|\bnoms des\b|\b(?:which|what|quel(?:le)?s?)\b.*\b(?:named|listed|identified|nommée?s|citée?s)[\s?.!]*$|\b(?:which|what)\b.*\b(?:is|are|was|were|gets?|got|did|do|does)\b.*\b(?:named? (?!(?:after|as|for)\b)|by name\b)/iu;
const NAMES: ReadonlySet<MentionKind> = new Set(["organisation", "name", "person", "place"]);

/** A part of it is enough for the question to name it: "the Joint Cell" is "the UK-France Joint Cell". */
function namesFit(view: SentenceView, named: readonly Mention[], { terms, text }: AskedText): KindFit {
  const [noun] = analyse(NAMES_OF.exec(text)?.groups?.["noun"] ?? "");
  const classes = view.terms.filter(({ term }) => term === noun?.term);
  const spans = named.filter(
    (one) =>
      NAMES.has(one.kind) &&
      !analyse(one.value).some(({ term, word }) => terms.has(term) && !isStopWord(word)) &&
      (classes.length === 0 || classes.some(({ start, end }) => Math.max(start - one.end, one.start - end) < BESIDE)),
  );
  return spans.length > 0 ? { value: 1, spans } : NO_FIT;
}

/** The noun whose instances are wanted; their names stand this near to it. */
const NAMES_OF =
  /\bnames of (?:the |all |these |those |its |their |any )?(?:[\p{L}\p{N}-]+ ){0,4}?(?<noun>\p{L}{2,}[^s\P{L}]s)\b/iu;
const BESIDE = 24;

/** A name that may be a company's as well as a person's or a place's. */
const UNSURE = 0.5;
const UNCERTAIN: ReadonlySet<MentionKind> = new Set(["name", "person"]);
const ACTING = /(?:^|\b(?:by|from|with|of|to|called|named|company|firm|group|par|avec)\s+(?:the\s+)?)$/iu;

/** Where it stands, it does something or is dealt with: it opens the sentence, or a word like “by” or “with” stands before it. */
function acts({ text }: SentenceView, { start }: Mention): boolean {
  return ACTING.test(text.slice(0, start));
}

function isSomebody({ release }: SentenceView, name: string): boolean {
  return release.people().some((person) => person.name !== null && fold(person.name).includes(name));
}
