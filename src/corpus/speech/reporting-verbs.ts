/** Verbs that report words, in English and French, in the forms that releases print. Data and the questions asked of it. */
import { wordSet } from "../words.ts";
import type { Word } from "../words.ts";

/** Bring somebody's very words, marked or behind a colon. */
export const SAYING = wordSet(`
  said says say saying told tells telling added adds adding stated states declared declares commented comments continued
  continues concluded concludes explained explains explaining noted notes remarked remarks replied replies responded responds
  wrote writes writing tweeted asked asks announced announces insisted insists stressed stresses emphasised emphasises
  emphasized emphasizes warned warns warning argued argues claimed claims admitted admits confirmed confirms acknowledged
  acknowledges observed observes described describes describing called calls calling testified testifies urged urges urging
  reiterated reiterates joked quipped recalled recalls maintained maintains suggested suggests believes
  conceded concedes countered counters revealed reveals predicted complained boasted promised
  reads answered answers exclaimed put puts underlined underlines repeated repeats whispered shouted cried sighed mused
  muttered pleaded pleads begged begs implored swore retorted retorts snapped quips opined reasoned reflected reflects
  ventured volunteered interjected contended contends asserted asserts alleged alleges affirmed affirms proclaimed proclaims
  cautioned cautions enthused enthuses echoed echoes clarified clarifies elaborated summarised summarises summarized disclosed
  posted posts tweets recounted recounts concurred concurs recommended recommends reckons fumed beamed thundered
  déclaré déclare déclarait dit indiqué indique affirmé affirme ajouté ajoute précisé précise souligné souligne expliqué
  explique rappelé rappelle annoncé annonce estimé estime insisté insiste conclu conclut confié confie assuré assure répondu
  répond poursuivi poursuit écrit noté note commenté commente réagi réagit martelé martèle lancé lance réjoui alerté alerte réjouit félicite assure
  prévenu prévient averti avertit plaidé plaide tranché résume résumé détaillé détaille justifié justifie clamé tonne tonné
  glissé complété complète renchérit renchéri rétorqué rétorque ironisé témoigne témoigné raconte raconté confirmé confirme
`);

/** Tell what somebody did with words: theirs are only the marked ones right behind. */
export const JUDGING = wordSet(`
  praised praises praising hailed hails hailing welcomed welcomes promised promises promise promising pledged pledges pledge
  vowed vows vow thanked thanks condemned condemns applauded applauds commended commends lauded lauds accused accuses
  demanded demands branded brands dubbed labelled labels slammed slams denounced denounces criticised criticises criticized
  criticizes lamented regretted blasted backed cited cites pointed points mentioned spoke speaks talked talks parlé parle
  salué salue promis promet condamné condamne dénoncé dénonce qualifié qualifie évoqué évoque félicité remercié regretté
`);

/** Report a matter, never very words. */
const REPORTING = wordSet(`
  discussed discusses agreed agrees endorsed endorses committed commits emphasised recognised recognises recognized
  reinforced highlighted highlights reaffirmed reaffirms expressed expresses outlined outlines set committed decided
  decides discussing proposed proposes requested requests invited invites rejected rejects denied denies advised advises
  accepted accepts shared raised raises reassured informed informs signalled signaled conveyed questions questioned thinks thought
  discuté convenu décidé décide proposé propose réaffirmé réaffirme exprimé exprime confirmé confirme reconnu appelé appelle
`);

/** Report very words with a second word only: "went on", "hit back", "a fait valoir". */
const PHRASAL = new Map([
  ["went", wordSet("on")],
  ["goes", wordSet("on")],
  ["carried", wordSet("on")],
  ["hit", wordSet("back out")],
  ["hits", wordSet("back out")],
  ["shot", wordSet("back")],
  ["fired", wordSet("back")],
  ["pushed", wordSet("back")],
  ["pointed", wordSet("out")],
  ["points", wordSet("out")],
  ["spelled", wordSet("out")],
  ["chimed", wordSet("in")],
  ["summed", wordSet("up")],
  ["sums", wordSet("up")],
  ["made", wordSet("clear plain")],
  ["makes", wordSet("clear plain")],
  ["fait", wordSet("valoir savoir remarquer observer")],
]);

/** Whether the word at `index` brings somebody's very words: "states", not "the United States". */
export function isSaying(words: readonly Pick<Word, "lower" | "text" | "gap">[], index: number): boolean {
  const { lower = "", text = "", gap = "" } = words[index] ?? {};
  if (lower !== text && !(text === "Said" && (index === 0 || /[.\n”"]\s*$/u.test(gap)))) return false;
  return (
    SAYING.has(lower) ||
    SAYING.has(lower.replace(/(?<=[éiu])(?:es?|s)$/u, "")) ||
    (PHRASAL.get(lower)?.has(words[index + 1]?.lower ?? "") ?? false)
  );
}

/** Whether a word has the form of a verb in the past, known or not: "fumed", "tonné". */
export function isPastForm(text: string): boolean {
  return /^\p{Ll}{2,}(?:ed|é|ée|és)$/u.test(text) && !NOT_SAID.has(text);
}

/** Past forms behind which words stand that nobody says. */
const NOT_SAID = wordSet(`
  included contained named entitled titled called dubbed labelled headed headlined subtitled listed based needed required launched
  published released established created marked signed located used followed supported involved related attached
`);

export const VERBS: ReadonlySet<string> = new Set([...SAYING, ...JUDGING, ...REPORTING]);

/** Words between a subject and its verb that change nothing: "has *also* said", "a *ainsi* déclaré". */
export const BETWEEN = wordSet(`
  has have had also later then today yesterday again further recently previously jointly both rightly publicly just since
  immediately repeatedly once now always still himself herself themselves reportedly might may could would should will can cannot is are was were be been being did do
  a ont avait se aussi également ainsi encore alors ensuite puis s’ n’ y en l’ se s est sont
`);
