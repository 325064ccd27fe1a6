/** Whether a sentence is the words of the person who is asked for, or a report of them. */
import type { Speaker } from "../../corpus/release.ts";
import { analyse } from "../../language/terms.ts";
import type { SentenceView } from "./corpus-view.ts";

export type SpeakerFit = "speaks" | "reported" | "none";

/** Names and offices as a set of terms: "Mr Cleverly" and "Home Secretary James Cleverly" share "cleverly". */
export function speakerTerms(phrase: string): ReadonlySet<string> {
  return new Set(
    analyse(phrase.replace(/^(?:the|le|la|l['’])\s*/iu, ""))
      .map(({ term }) => term)
      .filter((term) => !TITLES.has(term)),
  );
}

const TITLES = new Set(
  analyse("the of and mr mrs ms miss dr sir dame lord lady rt hon m mme monsieur madame le la de du").map(
    ({ term }) => term,
  ),
);

/** Whether the speaker asked for is this one: the whole surname, or every word of the office. */
export function isSpeaker(asked: ReadonlySet<string>, speaker: Speaker | null): boolean {
  if (!speaker || asked.size === 0) return false;
  const name = speakerTerms(speaker.name ?? "");
  const role = speakerTerms(speaker.role ?? "");
  const inName = [...asked].filter((term) => name.has(term));
  const rest = [...asked].filter((term) => !name.has(term) && !role.has(term));
  if (inName.length > 0) return rest.length === 0 || inName.length > rest.length;
  return rest.length === 0;
}

const REPORTING =
  /^(?:\s*,[^,]{1,60},)?\s*(?:also |has |have |had |then |further |warmly |jointly )*(?:said|says|told|stated|added|confirmed|declared|announced|welcomed|praised|underlined|emphasised|emphasized|stressed|endorsed|committed|promised|pledged|recognised|recognized|acknowledged|reinforced|noted|warned|agreed|discussed|thanked|urged|called|hailed|hails|insisted|argued|explained|expressed|reaffirmed|reiterated|highlighted|outlined|a (?:dit|déclaré|annoncé|indiqué|affirmé|souligné|salué))\b/iu;

/** Whether the sentence tells what the asked person said, with that person as the one who says it. */
export function isReportBy(asked: ReadonlySet<string>, view: SentenceView): boolean {
  const named = view.terms.filter(({ term }) => asked.has(term));
  return named.some(
    ({ end }) =>
      REPORTING.test(view.text.slice(end)) ||
      REPORTING.test(view.text.slice(end).replace(/^\s+\p{Lu}[\p{L}\p{M}'’-]+(?:\s+\p{Lu}[\p{L}\p{M}'’-]+)*/u, "")),
  );
}

export function speakerFit(asked: ReadonlySet<string>, view: SentenceView): SpeakerFit {
  const speech = view.sentence.speech;
  if (speech) return isSpeaker(asked, speech.speaker) ? "speaks" : "none";
  return isReportBy(asked, view) ? "reported" : "none";
}
