/** From half-remembered words to the sentences that print them. */
import type { FindRequest } from "../../checking/finder.ts";
import type { Quote } from "../../answering/answer.ts";
import type { Audience } from "../audience.ts";
import type { Message } from "../blocks/elements.ts";
import { plainMessage } from "../blocks/plain-message.ts";
import { quotesMessage } from "../blocks/quote-list.ts";
import { type Language, labelsIn } from "../labels.ts";
import { escapeMrkdwn } from "../mrkdwn.ts";
import type { SlackParts } from "../parts.ts";
import type { ReleaseKeys } from "../release-keys.ts";
import type { Work } from "../work.ts";
import { shorten } from "../shorten.ts";

/** Finds by the words asked for, within filters that a window has set. */
export function findQuotes(filters: Omit<FindRequest, "words"> = {}): Work {
  return async ({ finder, keys }, { text }, { audience, language }) => {
    const quotes = finder.find({ ...filters, words: text });
    return {
      message: foundMessage(text, quotes, { keys, audience, language }),
      quotes,
      noted: { found: quotes.length },
    };
  };
}

interface Looks {
  readonly keys: ReleaseKeys;
  readonly audience: Audience;
  readonly language: Language;
}

const LONGEST_WORDS = 200;

/** The quotes found for words, or a sentence that says that there are none. */
export function foundMessage(text: string, quotes: readonly Quote[], { keys, audience, language }: Looks): Message {
  const labels = labelsIn(language);
  const asked = shorten(text, LONGEST_WORDS);
  if (quotes.length === 0) return plainMessage(labels.notFound(asked));
  const packet = { quotes, language, arrangement: "best-first", question: asked || labels.findQuote } as const;
  return quotesMessage(packet, keys, { heading: escapeMrkdwn(labels.found(asked)), audience });
}

/** How each of the newest releases begins; with a subject, what they say on it, newest first. */
export async function tellLatest(
  { corpus, finder, summariser, keys }: SlackParts,
  { text }: Parameters<Work>[1],
  { audience, language }: Parameters<Work>[2],
): ReturnType<Work> {
  const labels = labelsIn(language);
  const subject = shorten(text, LONGEST_WORDS);
  const quotes = text ? newestOn(summariser.summarise({ topic: text, length: "page" })) : finder.find({ words: "" });
  const noted = { latest: quotes.length };
  if (quotes.length === 0) {
    const sentence = corpus.releases.length === 0 ? labels.noReleases : labels.nothingOn(subject);
    return { message: plainMessage(sentence), quotes, noted };
  }
  const heading = text ? labels.latestOn(subject) : labels.latest;
  const packet = { quotes, language, arrangement: "best-first", question: text ? subject : labels.latest } as const;
  return { message: quotesMessage(packet, keys, { heading: escapeMrkdwn(heading), audience }), quotes, noted };
}

/** The first sentence that each release has on the subject, newest release first. */
function newestOn({ sentences }: ReturnType<SlackParts["summariser"]["summarise"]>): Quote[] {
  const byRelease = Map.groupBy(
    sentences.flatMap(({ quotes }) => quotes),
    ({ release }) => release.id,
  );
  return [...byRelease.values()].flatMap(([first]) => first ?? []).toReversed();
}
