/** Who met whom, and which of two people does what: whoever a quote tells of together is not parted, and nobody is put in their place. */
import type { Claim, Demand } from "../../claim.ts";
import { partiesIn, nationOf, type Party } from "../../parties/parties.ts";
import { headsBehind } from "../../grammar/phrases.ts";
import { predicationOf } from "../../grammar/predications.ts";
import { read, type Reading, type Token } from "../../grammar/reading.ts";
import type { Source } from "../../source.ts";
import { subjectOf } from "../../grammar/subjects.ts";
import { isVerb } from "../../grammar/verbs.ts";

export const demandMeetings: Demand = (claim, sources) => {
  const credited = claim.reading.tokens.find((token) => sources.every((source) => isOfPicture(claim, token, source)));
  if (credited) return `names who took a picture (${credited.raw})`;
  const stranger = sources.flatMap((source) => strangersIn(claim, source, sources))[0];
  if (stranger) return `has somebody meet who does not (${stranger.raw})`;
  const topic = claim.reading.tokens.find((met) => sources.every((source) => isTopicMet(claim.reading, met, source)));
  if (topic) return `has somebody meet who does not (${topic.raw})`;
  const parted = sources.length === 1 ? partedIn(claim, sources) : null;
  return parted ? `parts those who act together in its quotes (${parted.raw})` : null;
};

/** "(Ada Lind/PA)": whoever took the picture is told of nowhere else. */
function isOfPicture({ text }: Claim, token: Token, { quote }: Source): boolean {
  if (!token.isCapital || !token.isContent || /\b(?:photo|picture|image|credit|photograph)/iu.test(text)) return false;
  const isPrinted = (words: string): boolean => read(words).tokens.some(({ term }) => term === token.term);
  return isPrinted((quote.text.match(CREDIT) ?? []).join(" ")) && !isPrinted(quote.text.replace(CREDIT, ""));
}
const CREDIT = /\([\p{L} .’'-]+\/[\p{L} ]+\)/gu;

/** "Sunak met Darmanin" where the quote has a meeting between two others. */
function strangersIn({ reading }: Claim, source: Source, sources: readonly Source[]): Token[] {
  const met = reading.tokens.find(({ raw }) => /^(?:met|meets?)$/u.test(raw));
  const between = /\b(?:meeting|talks) between ([^,.;]+?)(?= on | in | comes?\b| took| was|[,.;])/u.exec(
    source.reading.text,
  );
  if (!met || !between) return [];
  const [from, to] = [between.index, between.index + between[0].length];
  const guests = people(source.reading, sources).filter(({ token }) => token.start >= from && token.end <= to);
  if (new Set(guests.map(({ key }) => key)).size < 2) return [];
  const own = new Set(subjectOf(reading, met).map(({ at }) => at));
  return people(reading, sources)
    .filter(({ token, key }) => own.has(token.at) && !guests.some((one) => one.key === key))
    .map(({ token }) => token);
}

/** "will meet organised crime" for "will meet her counterparts to discuss organised crime": met is who is met there. */
function isTopicMet(reading: Reading, met: Token, { bearing, reading: printed }: Source): boolean {
  if (!/^(?:met|meets?|meeting)$/u.test(met.raw)) return false;
  const own = guestsOf(reading, met).filter(({ isCapital, isContent }) => isContent && !isCapital);
  const acts = printed.tokens.filter(({ raw }) => /^(?:met|meets?)$/u.test(raw));
  const guests = new Set(acts.flatMap((one) => guestsOf(printed, one).map(({ at }) => at)));
  const isBorneByGuest = ({ at }: Token): boolean => [...(bearing.get(at) ?? [])].some((there) => guests.has(there));
  return own.length > 0 && guests.size > 0 && own.every((one) => bearing.has(one.at) && !isBorneByGuest(one));
}

/** Who stands behind the verb or its "with": "the ministers met in a town" tells of none. */
function guestsOf(reading: Reading, met: Token): readonly Token[] {
  const next = reading.tokens[met.at + 1];
  const behind = next?.word === "with" ? headsBehind(reading, next) : predicationOf(reading, met)?.patient;
  return (behind ?? []).filter(({ at }) => at > met.at);
}

function people(reading: Reading, sources: readonly Source[]): Party[] {
  return partiesIn(reading, sources, null).filter(({ token }) => nationOf(token) === null);
}

const PARTING = /^(?:while|whereas|but)$/u;

/** "Rudd is committed, while Collomb will prepare" for "Rudd and Collomb are committed … and to preparing". */
function partedIn({ reading }: Claim, sources: readonly Source[]): Token | null {
  const [source] = sources;
  const border = reading.tokens.find(({ word }) => PARTING.test(word));
  if (!source || !border) return null;
  const printed = people(source.reading, sources);
  const said = people(reading, sources);
  const [first, second] = [
    said.find(({ token }) => token.at < border.at),
    said.find(({ token }) => token.at > border.at && token.at < border.at + 4),
  ];
  if (!first || !second || first.key === second.key || said.some((one) => isBesides(one, first, second))) return null;
  const verb = reading.tokens.find((token) => token.at > second.token.at && isVerb(reading, token));
  return verb && areTogether(source.reading, printed, first.key, second.key) ? second.token : null;
}

function isBesides({ key, token }: Party, first: Party, second: Party): boolean {
  return (token.at < second.token.at && key === second.key) || (key === first.key && token.at > second.token.at);
}

/** Joined by "and" with nothing but names and offices between, and each named there alone. */
function areTogether({ tokens }: Reading, printed: readonly Party[], first: string, second: string): boolean {
  const last = printed.findLast(({ key }) => key === first)?.token.at ?? -1;
  const next = printed.find(({ key }) => key === second)?.token.at ?? -1;
  const between = tokens.slice(Math.min(last, next) + 1, Math.max(last, next));
  const isJoined = between.every(
    ({ isCapital, word }) => isCapital || /^(?:and|the|of|minister|home|interior)$/u.test(word),
  );
  return last >= 0 && next >= 0 && isJoined && between.some(({ word }) => word === "and");
}
