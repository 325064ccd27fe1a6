/** The straight line from a request to a Summary in the releases' own words. */
import { systemClock, type Clock } from "../clock.ts";
import type { Corpus } from "../corpus/release.ts";
import { extract } from "./extractive.ts";
import { gather, type Material } from "./material.ts";
import { createShelf, type Shelf } from "./shelf.ts";
import type { Summary, SummaryRequest } from "./summary.ts";
import { emptyMessage, extractiveMessage } from "./wording.ts";

export interface Summariser {
  /** Throws UsageError for a release that is not there and for a malformed span of time. */
  summarise(request: SummaryRequest): Summary;
  /** What the request is about, for whoever writes the summary otherwise. */
  gather(request: SummaryRequest): Material;
}

/** Takes a corpus, gives the function that summarises it without a model. Reading takes place at the first request. */
export function createSummariser(corpus: Corpus, clock: Clock = systemClock): Summariser {
  let shelf: Shelf | null = null;
  const open = (): Shelf => (shelf ??= createShelf(corpus));
  return {
    gather: (request) => gather(open(), request, clock),
    summarise(request) {
      const opened = open();
      const started = clock.elapsed();
      const summary = summariseFrom(gather(opened, request, clock), request);
      return { ...summary, milliseconds: Math.round((clock.elapsed() - started) * 100) / 100 };
    },
  };
}

/** The extractive summary of what was gathered; its time is left to whoever measures it. */
export function summariseFrom(material: Material, request: SummaryRequest): Summary {
  const length = request.length ?? "points";
  const sentences = extract(material, length);
  const isEmpty = sentences.length === 0;
  return {
    status: isEmpty ? "abstained" : "summarised",
    method: "extractive",
    sentences,
    removed: [],
    message: isEmpty ? emptyMessage(request) : extractiveMessage(material, sentences, request),
    milliseconds: 0,
  };
}
