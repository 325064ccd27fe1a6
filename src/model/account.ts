/** What a language model may cost a workspace in a day: each request is entered before it is sent, and put right afterwards. */
import { ConnectionError } from "../errors.ts";
import { type ChatModel, type Piece, type Prompt, textOf, type Usage } from "./chat-model.ts";

/** Port: tokens by workspace and UTC day; `at` is any moment of that day, in milliseconds since the epoch. */
export interface Spending {
  /** Adds tokens, unless the day's sum has reached `most`: then false, and nothing is added. */
  reserve(workspace: string, at: number, tokens: number, most: number): Promise<boolean>;
  /** Adds what a reservation was short of, or takes away what it had too much. */
  correct(workspace: string, at: number, tokens: number): Promise<void>;
}

/** What of a log is needed here. */
export interface ModelLog {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** The day's budget of a workspace is used up; nothing was sent. */
export class BudgetError extends Error {
  override name = "BudgetError";
}

export interface Errand {
  /** Whose budget is spent. */
  readonly workspace: string;
  readonly signal: AbortSignal;
}

/** A model whose use is counted. */
export interface AccountedModel {
  /** As the endpoint calls it. */
  readonly name: string;
  /** Text alone, piece by piece. Throws BudgetError before anything is sent, and ConnectionError as `ChatModel.write` does. */
  write(prompt: Prompt, errand: Errand): AsyncIterable<string>;
}

export interface AccountParts {
  readonly model: ChatModel;
  readonly spending: Spending;
  /** Tokens that a workspace may use in a day. */
  readonly dailyTokens: number;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly log: ModelLog;
}

/** Takes a model and what may be spent on it, gives the same model on account. */
export function createAccount(parts: AccountParts): AccountedModel {
  return { name: parts.model.name, write: (prompt, errand) => write(parts, prompt, errand) };
}

/** What has arrived of a request so far. */
interface Arrived {
  usage: Usage | null;
  characters: number;
}

async function* write(parts: AccountParts, prompt: Prompt, errand: Errand): AsyncGenerator<string> {
  const { model, spending, dailyTokens, now } = parts;
  const at = now();
  const reserved = tokensIn(textOf(prompt).length);
  if (!(await spending.reserve(errand.workspace, at, reserved, dailyTokens)))
    throw new BudgetError(`The budget of ${dailyTokens} tokens for this day is used up.`);
  const arrived: Arrived = { usage: null, characters: 0 };
  let failure: unknown = null;
  try {
    yield* wordsOf(model.write(prompt, errand.signal), arrived);
  } catch (error) {
    failure = error;
    throw error;
  } finally {
    const refused = failure instanceof ConnectionError && !errand.signal.aborted && isNothing(arrived);
    await settle(parts, errand.workspace, { at, reserved, arrived, refused });
  }
}

/** Without word of the endpoint on its cost, four characters are a token; a refusal costs nothing. */
async function settle(
  { model, spending, log }: AccountParts,
  workspace: string,
  { at, reserved, arrived, refused }: { at: number; reserved: number; arrived: Arrived; refused: boolean },
): Promise<void> {
  const { usage, characters } = arrived;
  const estimate = refused ? 0 : reserved + tokensIn(characters);
  const tokens = usage ? usage.prompt + usage.completion : estimate;
  log.info({ model: model.name, workspace, tokens, usage }, "The language model was asked");
  try {
    await spending.correct(workspace, at, tokens - reserved);
  } catch (error) {
    log.error({ err: error, workspace, tokens }, "What the language model used could not be noted");
  }
}

async function* wordsOf(pieces: AsyncIterable<Piece>, arrived: Arrived): AsyncGenerator<string> {
  for await (const piece of pieces) {
    if ("usage" in piece) arrived.usage = piece.usage;
    else {
      arrived.characters += piece.text.length;
      yield piece.text;
    }
  }
}

function isNothing({ usage, characters }: Arrived): boolean {
  return usage === null && characters === 0;
}

function tokensIn(characters: number): number {
  return Math.ceil(characters / 4);
}
