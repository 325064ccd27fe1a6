/** Labelled question sets as the training reads them: a folder with `corpus.jsonl` and `questions.jsonl`. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { annotate } from "../corpus/annotate.ts";
import { joinParagraphs } from "../corpus/paragraphs.ts";
import type { Corpus } from "../corpus/release.ts";
import { UsageError } from "../errors.ts";
import { wordsOf } from "./gold.ts";

const documentRow = z.object({ id: z.string(), title: z.string(), paragraphs: z.array(z.string()) });
const questionRow = z.object({
  id: z.string(),
  question: z.string(),
  scenario: z.string().optional(),
  evidence: z.array(z.string()),
  doc_ids: z.array(z.string()),
  passage_ids: z.array(z.string()),
  near_passage: z.string().optional(),
  answerable: z.boolean(),
});

export interface LabelledQuestion {
  /** With its scenario before it. */
  readonly text: string;
  readonly answerable: boolean;
  /** Gold sentences as words; ids of the releases that hold them; gold passages as "release#paragraph", from 0. */
  readonly evidence: readonly (readonly string[])[];
  readonly releases: ReadonlySet<string>;
  readonly passages: ReadonlySet<string>;
  /** Questions on one document share a fold: none is tested by weights that have seen the document asked about. */
  readonly fold: number;
}

export interface QuestionSet {
  readonly corpus: Corpus;
  readonly questions: readonly LabelledQuestion[];
  /** `sha256:` and digest of both files. */
  readonly digest: string;
}

export const FOLDS = 5;

function readText(folder: string, name: string): string {
  try {
    return readFileSync(join(folder, name), "utf8");
  } catch (cause) {
    throw new UsageError(`${folder}: expected a folder with ${name}, found none. Name the folders of question sets.`, {
      cause,
    });
  }
}

function parseRows<Row>(content: string, row: z.ZodType<Row>): Row[] {
  return content
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => row.parse(JSON.parse(line)));
}

const digestOf = (...contents: string[]): string =>
  `sha256:${createHash("sha256").update(contents.join("\n")).digest("hex")}`;

function foldOf(document: string): number {
  return createHash("sha256").update(document).digest().readUInt32BE(0) % FOLDS;
}

function readQuestion(row: z.infer<typeof questionRow>): LabelledQuestion {
  return {
    text: [row.scenario, row.question].filter(Boolean).join(" "),
    answerable: row.answerable,
    evidence: row.evidence.map(wordsOf),
    releases: new Set(row.doc_ids),
    passages: new Set(row.passage_ids),
    fold: foldOf(row.doc_ids[0] ?? row.near_passage?.split("#")[0] ?? row.id),
  };
}

function readCorpus(rows: readonly z.infer<typeof documentRow>[]): Corpus {
  const header = {
    publisher: null,
    date: null,
    eventDate: null,
    url: null,
    licence: null,
    source: "corpus.jsonl",
    digest: "",
  };
  return {
    releases: rows.map(({ id, title, paragraphs }) =>
      annotate({ ...header, id, title, text: joinParagraphs(paragraphs) }),
    ),
  };
}

/**
 * Whether a row can teach: an answerable one with its evidence, or one that nothing answers. Rows whose document is
 * right although no sentence of it is are neither.
 */
function teaches({ answerable, evidence, releases }: LabelledQuestion): boolean {
  return answerable ? evidence.length > 0 : releases.size === 0;
}

/** Reads one folder. Throws UsageError where a file is missing. */
export function readQuestionSet(folder: string): QuestionSet {
  const [documents, questions] = [readText(folder, "corpus.jsonl"), readText(folder, "questions.jsonl")];
  return {
    corpus: readCorpus(parseRows(documents, documentRow)),
    questions: parseRows(questions, questionRow).map(readQuestion).filter(teaches),
    digest: digestOf(documents, questions),
  };
}
