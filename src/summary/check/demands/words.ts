/** The words that carry meaning are the quotes' own, or may stand for them; what is new is little and harmless. */
import { isLightWord } from "../../../language/light-words.ts";
import type { Claim, Demand } from "../claim.ts";
import { analyse } from "../../../language/terms.ts";
import { isContrasted } from "../contrasts.ts";
import { bears, isName } from "../matching.ts";
import type { Token } from "../reading.ts";
import { bearersIn, type Source } from "../source.ts";

/** Words of summaries that claim nothing. */
const GLUE = new Set(
  "releas statement accord report note add state explain describ also well includ including alongsid toward amid regard concern relat new recent measur effort work step action countri nation side govern minist author offici pair two leader thing way part time year month day side use make take give bring place hold go set involv thank such other both plan aim continu help ensur seek via per cent percent within under around further mean see show say tell first govern politician neighbour way amount number level term role view line hand".split(
    " ",
  ),
);
/** Words that turn or colour what they are added to: never without support. */
const TELLING = new Set(
  analyse(
    `fail refuse reject deny cancel abandon suspend delay postpone oppose criticise condemn blame accuse threaten withdraw broke
    lose lost lack ban resign sue kill die secret false fake free waste collapse scandal controversy corrupt guilty innocent prove cause
    result response solve eradicate eliminate win won victory defeat military weapon nuclear war tax vote election law court
    judge poll critic opposition analyst charity worst best historic controversial unprecedented dramatic sharp huge massive
    significant slight modest major minor slow immediate exclusive equal half full partial whole entire complete total alone
    avoid ignore outside agree agreed promise pledge commit decide sign order demand vow apologise guarantee insist offer
    launch resign warn fear worry anger delight proud regret admit claim reveal leak illegal legal success successful
    permanent temporary annual daily weekly monthly double triple first last only never always new old ask request require
    refuse block veto approve ratify complete finish start begin end stop continue replace join leave quit share own buy sell
    death dead casualty injury victim job saving profit price thousand poll british french german english scottish welsh irish national local regional global`,
  ).map(({ term }) => term),
);

const TITLES = /^(?:mr|mrs|ms)$/u;
/** How long something takes is held against the quotes as a quantity. */
const UNITS = /^(?:second|minut|hour|day|week|month|year)$/u;

/** Share of the content words that may be new. */
const MAY_BE_NEW = 0.2;
/** Share of the content words that must be borne. */
const MUST_BE_BORNE = 0.6;
/** Share that the quotes themselves must bear, without their titles and what stands before them. */
const MUST_BE_ITS_OWN = 0.5;

export const demandOwnWords: Demand = (claim, sources) => {
  const printed = sources.flatMap((source) => [...bearersIn(source), ...source.people.tokens]);
  const isDate = ({ start, end }: Token): boolean =>
    claim.mentions.some((one) => one.kind === "date" && one.start < end && start < one.end);
  const content = claim.reading.tokens.filter(
    (token) => token.isContent && !token.isNumber && !isDate(token) && !TITLES.test(token.word),
  );
  const isBorne = (token: Token): boolean => printed.some((one) => bears(token, one));
  const unborne = content.filter((token) => !isBorne(token));
  const own = sources.flatMap(({ reading }) => reading.tokens);
  const telling =
    unborne.find((token) => isTelling(token)) ??
    content.find((token) => isTold(token) && !own.some((one) => bears(token, one)) && !GLUE.has(token.term));
  if (telling) return `says what its quotes do not (${telling.raw})`;
  const fresh = unborne.filter(({ term, word }) => !GLUE.has(term) && !isLightWord(word));
  if (fresh.length > Math.max(1, Math.floor(content.length * MAY_BE_NEW)))
    return `says what its quotes do not (${fresh.map(({ raw }) => raw).join(", ")})`;
  const bySelf = content.filter((token) => own.some((one) => bears(token, one))).length;
  const isCarried = content.length - unborne.length >= Math.max(2, content.length * MUST_BE_BORNE);
  return isCarried && bySelf >= content.length * MUST_BE_ITS_OWN ? null : "says little that its quotes say";
};

function isTelling({ term, word, raw, isCapital, at }: Token): boolean {
  if (raw === "ministers" || UNITS.test(term)) return false;
  if (at === 0) return !GLUE.has(term) && !isLightWord(word) && (isContrasted(term) || !/(?:ing|ed|ly)$/u.test(raw));
  return isContrasted(term) || TELLING.has(term) || isCapital;
}

/** A word that turns or colours must be the quote's own: not that of its title or of the sentence before. */
function isTold({ term, isCapital }: Token): boolean {
  return !isCapital && !UNITS.test(term) && (TELLING.has(term) || isContrasted(term));
}

/** Each part of the sentence is borne by one quote by itself: claims of two are not made into one. */
export const demandUnmerged: Demand = (claim, sources) => {
  const loose = smallClausesOf(claim).find((clause) => !isCarriedBy(clause, sources));
  if (loose) return `adds what its quotes do not say (${loose.map(({ raw }) => raw).join(" ")})`;
  if (sources.length < 2) return null;
  const names = new Set(sources.flatMap(({ reading }) => reading.tokens.filter(isName).map(({ term }) => term)));
  const isNameElsewhere = (token: Token): boolean => token.isCapital && names.has(token.term);
  const torn = clausesOf(claim).find((clause) => !sources.some((source) => bearsMost(source, clause, isNameElsewhere)));
  return torn ? "joins what different quotes say" : null;
};

/** What stands between commas, two words of meaning or more. */
function smallClausesOf({ reading, mentions }: Claim): Token[][] {
  const isDate = ({ start, end }: Token): boolean =>
    mentions.some((one) => one.kind === "date" && one.start < end && start < one.end);
  const meant = reading.tokens.filter(
    (token) =>
      token.isContent &&
      !token.isNumber &&
      !isDate(token) &&
      !GLUE.has(token.term) &&
      !isLightWord(token.word) &&
      !TITLES.test(token.word),
  );
  return [...Map.groupBy(meant, ({ clause }) => clause).values()].filter((clause) => clause.length > 1);
}

function isCarriedBy(clause: readonly Token[], sources: readonly Source[]): boolean {
  const printed = sources.flatMap((source) => [...bearersIn(source), ...source.people.tokens]);
  return clause.filter((token) => printed.some((one) => bears(token, one))).length > clause.length / 2;
}

const MOST = 0.75;

/** Clauses of four content words or more; smaller ones go with the one before. */
function clausesOf({ reading }: Claim): Token[][] {
  const clauses: Token[][] = [];
  const content = reading.tokens.filter(({ isContent }) => isContent);
  for (const group of Map.groupBy(content, ({ clause }) => clause).values()) {
    const before = clauses.at(-1);
    if (before && (group.length < 4 || before.length < 4)) before.push(...group);
    else clauses.push([...group]);
  }
  return clauses;
}

function bearsMost(source: Source, clause: readonly Token[], isNameElsewhere: (token: Token) => boolean): boolean {
  const printed = [...source.reading.tokens, ...source.context.tokens, ...source.people.tokens];
  const isOwn = (token: Token): boolean =>
    (token.isNumber ? source.reading.tokens : printed).some((one) => bears(token, one));
  if (!clause.filter((token) => token.isNumber || isName(token) || isNameElsewhere(token)).every(isOwn)) return false;
  const meant = clause.filter(({ term, word, isNumber }) => isNumber || !(GLUE.has(term) || isLightWord(word)));
  const borne = meant.filter((token) => printed.some((one) => bears(token, one))).length;
  return borne >= meant.length * MOST;
}
