/** What an asker knows already and wants left out: "Apart from the nets, what else does the fund pay for?". */

export interface LeftOut {
  /** The question without it. */
  readonly question: string;
  /** Empty where nothing is to be left out. */
  readonly known: string;
}

/** "Which groups besides the anglers is it for?" goes on with what is asked: the rest is no such thing. */
const GOES_ON = "(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|should)";
const APART =
  "apart from|other than|besides|beyond|aside from|in addition to|except(?: for)?|not counting|leaving aside|à part|hormis|en dehors de|outre";
const BEFORE = new RegExp(String.raw`^(?:${APART})\s+(?<known>[^,?]{2,60}),\s*(?<question>.+)$`, "iu");
const AFTER = new RegExp(
  String.raw`^(?<question>(?:what|who|whom|which|where|how|que|qui|quel(?:le)?s?)\b.+?),?\s+(?:${APART.replace("|beyond", "")})\s+(?!.*\s${GOES_ON}\s)(?<known>[^,?]{2,60}?)\s*\??$`,
  "iu",
);

/** Takes a question, gives it in two. */
export function setLeftOut(question: string): LeftOut {
  const { question: rest, known } = (BEFORE.exec(question) ?? AFTER.exec(question))?.groups ?? {};
  return rest && known ? { question: rest, known } : { question, known: "" };
}
