/** Turns of phrase that give a reason, a manner, a list or a meaning: a little more for sentences that have them. */
import type { AnswerKindName } from "../../language/answer-kind.ts";
import type { SentenceView } from "./corpus-view.ts";

const CUE = 0.08;

const CUES: Partial<Record<AnswerKindName, RegExp>> = {
  reason:
    /\b(?:because|as a result of|in the interests? of|imperative|focus(?:ed|ing) on|due to|owing to|in order to|so that|so as to|with the aim of|aimed at|to (?:ensure|help|stop|prevent|tackle|reduce|improve|support|protect|make|allow|enable|bolster|address|discuss|finali[sz]e|lead|respond|deter)|since|parce que|afin de|pour|en raison)\b/iu,
  manner: /\bby \p{L}+ing\b|\b(?:through|via|including|using|with the help of|grâce à|en \p{L}+ant)\b/iu,
  list: /\b(?:including|such as|namely|both|firstly|secondly|among)\b|,[^,]{2,60},[^,]{2,60}\b(?:and|or|et|ou)\b/iu,
  definition: /\b(?:is|are|was) (?:a|an|the)\b|,\s*(?:which|who|the|a|an)\b|\bmeans\b/iu,
};

export function cueFit(view: SentenceView, kind: AnswerKindName): number {
  return CUES[kind]?.test(view.text) ? CUE : 0;
}

const WORDING = 0.25;
const SHORT_QUOTATION = /[“"‘][^”"’]{2,40}[”"’](?!\p{L})/u;

/** A little more for sentences that put a word or a phrase in quotation marks, where a wording is asked for. */
export function wordingFit({ text }: SentenceView): number {
  return SHORT_QUOTATION.test(text) ? WORDING : 0;
}

const JUDGES = 0.12;
const JUDGEMENT =
  /\b(?:is|are|was|were|remains?|est|sont|reste(?:nt)?)\s+(?:(?!(?:a|an|the|to|not|also|being|going)\b)[\p{L}-]+(?:[,.;!]|\s+(?:and|but|et)\b)|(?:an?|une?)\s|friends\b|partners\b|allies\b)/iu;

/** A little more for sentences that say what something is like, where somebody's judgement of it is asked for. */
export function judgementFit({ text }: SentenceView): number {
  return JUDGEMENT.test(text) ? JUDGES : 0;
}

const HOLDS_AGAINST = 0.25;
const COMPARES =
  /\b(?:compared? (?:with|to)|(?:more|less|fewer|higher|lower)\b.{0,60}\bthan|same (?:stage|point|time|period)|(?:previous|last|preceding) (?:year|month|quarter)|year (?:before|earlier)|par rapport|que l['’]an(?:née)? derni(?:er|ère))\b/iu;

/** A little more for sentences that hold one time against another. */
export function comparisonFit({ text }: SentenceView): number {
  return COMPARES.test(text) ? HOLDS_AGAINST : 0;
}

const CHANGES =
  /\b(?:increas\p{L}*|decreas\p{L}*|ris(?:e|es|en|ing)|rose|f[ae]ll(?:s|en|ing)?|drop\p{L}*|reduc\p{L}*|gr[eo]w\p{L}*|doubl\p{L}*|expand\p{L}*|accelerat\p{L}*|deepen\p{L}*|strengthen\p{L}*|reinforc\p{L}*|enhanc\p{L}*|for the first time|no longer|compared (?:to|with)|since|already|so far|continu\p{L}*|augment\p{L}*|baiss\p{L}*|renforc\p{L}*|depuis|déjà)(?!\p{L})/iu;

/** A little more for sentences that tell of a change, where one is asked about. */
export function changeFit({ text }: SentenceView): number {
  return CHANGES.test(text) ? CUE : 0;
}

interface Turn {
  readonly asked: RegExp;
  readonly told: RegExp;
}

const TURNS: readonly Turn[] = [
  // What a meeting or a text is about.
  {
    asked:
      /\bwhat\b.{0,60}\b(?:on the (?:agenda|table)|topics?|about\s*\?*$|focus(?:ed)? on|talk(?:ed|ing)? about|centred? on)|\bwhat (?:did|do|will|would|were|are) (?:they|the (?:two|pair|ministers)|both) .{0,20}\b(?:discuss(?:ing|ed)?|talk(?:ing|ed)? about)|\b(?:focus|point|purpose|aim|theme|subject|thrust) of .{0,50}\b(?:meeting|talks|visit|trip|summit|get-together|conversation|encounter)\b|\bwhy (?:did|have|had|were)\b.{0,60}\b(?:me(?:et|t)|meeting|get together|got together|hold talks|held talks)\b/iu,
    told: /\b(?:focus(?:ed|es|ing)? on|discuss(?:ed|es|ing)?|talked about|agenda|topics?|centred on|dealt with|range of)\b/iu,
  },
  {
    asked:
      /(?<!\p{L})(?:sur quoi|de quoi (?:ont|a)|quel(?:le)?s? (?:était|étaient|est|sont|fut|a été) l(?:e|a|es|['’]) ?(?:principa\p{L}+ )?(?:sujet|thème|objet|ordre du jour)|quels? (?:sujet|thème)s?|dans quel but|à quelle fin)(?!\p{L}{2})/iu,
    told: /\b(?:focus(?:ed|es|ing)? on|discuss(?:ed|es|ing)?|talked about|agenda|topics?|centred on|dealt with|range of)\b/iu,
  },
  // Whether something had been so before.
  {
    asked:
      /\b(?:ever|never)\b.*\bbefore\b|\b(?:been done|happened|been tried|been seen|done (?:it|that|this|so)|done anything like (?:it|that|this)) before\b|\bfirst time\b|\b(?:world|historic|real|new) first\b/iu,
    told: /\bfor the first time\b|\bnever before\b|\bunprecedented\b|\bfirst[ -]ever\b|\bfor the \p{L}+ time\b/iu,
  },
  // Who pays for something.
  {
    asked:
      /\b(?:who|whos|who['’]s|which (?:country|side|government|of the two))\b.{0,30}\b(?:pay(?:s|ing)?|paid|foot(?:s|ed|ing)?|fund(?:s|ed|ing)?|bankroll\p{L}*|financ\p{L}+|cough\p{L}* up|fork\p{L}* out|pick\p{L}* up the (?:tab|bill))\b/iu,
    told: /\b\p{Lu}[\p{L}.]*['’]?s?[ -](?:funding|funded|money|investment|financial)\b|\b(?:funded|paid(?: for)?|financed|met|borne) by\b/u,
  },
  // What money is for.
  {
    asked:
      /\bwhat\b.{0,60}\b(?:spent on|spend (?:it|that|the money) on|go(?:es|ing)? (?:on|to|towards?)|pay(?:s|ing)? for|buy(?:s|ing)?|(?:money|cash|funding|sum|it|that) (?:be )?(?:used )?for)\s*\?*$/iu,
    told: /\b(?:go(?:es)? (?:on|towards?)|by funding|funding (?:for|investment)|support(?:s|ing)|invest(?:s|ed|ing|ment) in|spent on|pay(?:s|ing)? for|buy(?:s|ing)?)\b/iu,
  },
  // Where and when people met: not what the meeting was about.
  {
    asked:
      /^(?:and |but |so |in |on |at )*(?:where|when|(?:which|what) (?:city|town|capital|place|country|day|date|weekday|month))\b.*\b(?:meet|met|meetings?|talks|were they|(?:was|did) (?:it|that|this)(?: one| meeting)?(?: held| take place| happen)?\s*\?*$)/iu,
    told: /\b(?:met|meets|(?:during|after|at|in|their|held|for) talks|visited|(?:previous|next|meeting) (?:meeting )?(?:between|with|in|on))\b.{0,120}?\b(?:in|on|at)\b/iu,
  },
  // Whither somebody goes.
  {
    asked: /\bwhere\b.{0,80}\b(?:going|heading|headed|off to|travel(?:s|led|ling)?|fly(?:ing)?|flew|go|went)\b/iu,
    told: /\b(?:travel|go|head|fly|flew|went|travell?ed|headed|on (?:her|his|their) way)(?:s|ing)? (?:on )?to \p{Lu}/u,
  },
];

const TURN = 0.2;

/** What tells what a meeting is about, what money is for, or whither somebody goes, where that is asked. */
export function turnsAsked(question: string): readonly RegExp[] {
  return TURNS.filter(({ asked }) => asked.test(question)).map(({ told }) => told);
}

/** A little more for sentences that tell it. */
export function turnFit({ text }: SentenceView, turns: readonly RegExp[]): number {
  return turns.some((told) => told.test(text)) ? TURN : 0;
}
