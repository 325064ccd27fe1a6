/** `npm run search`: ranked passages with scores and matched terms, for people and for programs. */
import { UsageError } from "../errors.ts";
import { buildQuery } from "../retrieval/query.ts";
import { createRetriever, type RankedPassage, type Retriever } from "../retrieval/retriever.ts";
import { releaseRef } from "../answering/answer-json.ts";
import { standingLabel } from "../answering/standing-label.ts";
import { createCommand, openCorpus, print, printPlain, run } from "./command-line.ts";
import { readRows, rowId } from "./json-lines.ts";
import { z } from "zod";

interface SearchOptions {
  readonly jsonl?: boolean;
  readonly top: string;
  readonly corpus?: string;
}

const row = z.object({ id: rowId, question: z.string() });
const ROW_SHAPE = '{"id": "…", "question": "…"}';

const command = createCommand("search", "Ranks the passages of the releases for a question.", [
  '"small boats in the Channel"',
  "--jsonl --top 10 < questions.jsonl > rankings.jsonl",
])
  .argument("[question...]", "what to look for")
  .option("--jsonl", `read rows ${ROW_SHAPE} from standard input, write a ranking a line`)
  .option("--top <n>", "how many passages to give", "5")
  .option("--corpus <dir>", "folder of the releases (default: CORPUS_DIR, or corpus)")
  .action(search);

await run(command);

async function search(words: string[], options: SearchOptions): Promise<void> {
  const top = readTop(options.top);
  refuseContradictions(words.length > 0, options);
  const retriever = createRetriever(openCorpus(options.corpus));
  if (!options.jsonl) return printPlain(render(rank(retriever, words.join(" "), top)));
  for await (const { id, question } of readRows(process.stdin, row, ROW_SHAPE))
    print(JSON.stringify({ id, hits: rank(retriever, question, top).map(toHit) }));
}

function refuseContradictions(questionGiven: boolean, { jsonl = false }: SearchOptions): void {
  if (questionGiven && jsonl)
    throw new UsageError(
      "With --jsonl, questions come from standard input; got one as an argument too. Leave one out.",
    );
  if (!questionGiven && !jsonl)
    throw new UsageError('Expected a question, got none. Give one, as in: npm run search -- "small boats"');
}

function readTop(value: string): number {
  if (/^[1-9]\d{0,3}$/.test(value)) return Number(value);
  throw new UsageError(
    `Expected --top to be a whole number from 1 to 9999, got ${JSON.stringify(value)}. Give one of these.`,
  );
}

/** Passages that meet none of the question's words are left out. */
function rank(retriever: Retriever, question: string, top: number): RankedPassage[] {
  const { passages } = retriever.retrieve(buildQuery(question));
  return passages.filter(({ matched }) => matched.length > 0).slice(0, top);
}

function toHit({ release: { release }, paragraph: { start, end }, score }: RankedPassage): object {
  return {
    text: release.text.slice(start, end),
    score: Number(score.toFixed(4)),
    start,
    end,
    release: releaseRef(release),
  };
}

function render(hits: readonly RankedPassage[]): string {
  return hits.length === 0 ? "No passage holds any of these words." : hits.map(renderHit).join("\n\n");
}

function renderHit({ release: { release }, paragraph, score, matched }: RankedPassage, at: number): string {
  const label = standingLabel(release, "en");
  const source = [release.title, label, release.publisher, release.date, `paragraph ${paragraph.number}`]
    .filter(Boolean)
    .join(" · ");
  const words = `   matched: ${matched.join(", ")}`;
  return `${at + 1}. ${score.toFixed(2)}  ${source}\n   ${release.text.slice(paragraph.start, paragraph.end)}\n${words}`;
}
