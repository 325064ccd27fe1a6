/** An Answer in the JSON shape that programs read: exactly the fields that the command line documents. */
import { textFragmentLink } from "../citation/text-fragment.ts";
import type { Release, Speaker, Status } from "../corpus/release.ts";
import type { Answer, AbstentionReason, Quote, Searched } from "./answer.ts";

interface ReleaseRef {
  id: string;
  title: string;
  publisher: string | null;
  date: string | null;
  url: string | null;
  source: string;
  /** Only of a release that stands no more. */
  status?: Status;
  supersededBy?: string;
}

export interface QuoteJson {
  text: string;
  release: ReleaseRef;
  paragraph: number;
  start: number;
  end: number;
  speaker: Speaker | null;
  link: string | null;
  score: number;
  alsoIn?: ReleaseRef[];
}

export interface AnswerJson {
  id?: string;
  question: string;
  status: Answer["status"];
  reason?: AbstentionReason;
  message: string;
  quotes: QuoteJson[];
  related: QuoteJson[];
  searched: Searched;
  milliseconds: number;
}

export function releaseRef({ id, title, publisher, date, url, source, status, supersededBy }: Release): ReleaseRef {
  return {
    id,
    title,
    publisher,
    date,
    url,
    source,
    ...(status && { status }),
    ...(supersededBy && { supersededBy }),
  };
}

export function quoteJson(quote: Quote): QuoteJson {
  const json: QuoteJson = {
    text: quote.text.replace(/\s+/gu, " "),
    release: releaseRef(quote.release),
    paragraph: quote.paragraph,
    start: quote.start,
    end: quote.end,
    speaker: quote.speaker,
    link: textFragmentLink(quote.release, quote),
    score: Math.round(quote.score * 10_000) / 10_000,
  };
  if (quote.alsoIn.length > 0) json.alsoIn = quote.alsoIn.map(releaseRef);
  return json;
}

/** One Answer; `id` is repeated where the question came with one. */
export function toJson(answer: Answer, id?: string): AnswerJson {
  return {
    ...(id === undefined ? {} : { id }),
    question: answer.question,
    status: answer.status,
    ...(answer.status === "abstained" ? { reason: answer.reason } : {}),
    message: answer.message,
    quotes: answer.status === "answered" ? answer.quotes.map(quoteJson) : [],
    related: answer.status === "abstained" ? answer.related.map(quoteJson) : [],
    searched: answer.searched,
    milliseconds: answer.milliseconds,
  };
}
