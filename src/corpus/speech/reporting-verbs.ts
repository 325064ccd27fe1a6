/** Verbs that report words, in English and French, in the forms that releases print. Data and the questions asked of it. */
import { wordSet } from "../words.ts";

/** Bring somebody's very words, marked or behind a colon. */
export const SAYING = wordSet(`
  said says say saying told tells telling added adds adding stated states declared declares commented comments continued
  continues concluded concludes explained explains explaining noted notes remarked remarks replied replies responded responds
  wrote writes writing tweeted asked asks announced announces insisted insists stressed stresses emphasised emphasises
  emphasized emphasizes warned warns warning argued argues claimed claims admitted admits confirmed confirms acknowledged
  acknowledges observed observes described describes describing called calls calling testified testifies urged urges urging
  reiterated reiterates joked quipped recalled recalls maintained maintains suggested suggests believes
  conceded concedes countered counters revealed reveals predicted complained boasted promised
  reads answered exclaimed put puts underlined underlines repeated repeats
  déclaré déclare déclarait dit indiqué indique affirmé affirme ajouté ajoute précisé précise souligné souligne expliqué
  explique rappelé rappelle annoncé annonce estimé estime insisté insiste conclu conclut confié confie assuré assure répondu
  répond poursuivi poursuit écrit noté note commenté commente réagi réagit martelé lancé
`);

/** Tell what somebody did with words: theirs are only the marked ones right behind. */
export const JUDGING = wordSet(`
  praised praises praising hailed hails hailing welcomed welcomes promised promises promise promising pledged pledges pledge
  vowed vows vow thanked thanks condemned condemns applauded applauds commended commends lauded lauds accused accuses
  demanded demands branded brands dubbed labelled labels slammed slams denounced denounces criticised criticises criticized
  criticizes lamented regretted blasted backed cited cites mentioned spoke speaks talked talks parlé parle
  salué salue promis promet condamné condamne dénoncé dénonce qualifié qualifie évoqué évoque félicité remercié regretté
`);

/** Report a matter, never very words. */
const REPORTING = wordSet(`
  discussed discusses agreed agrees endorsed endorses committed commits emphasised recognised recognises recognized
  reinforced highlighted highlights reaffirmed reaffirms expressed expresses outlined outlines set pointed committed decided
  decides discussing proposed proposes requested requests invited invites rejected rejects denied denies advised advises
  accepted accepts shared raised raises reassured informed informs signalled signaled conveyed questions questioned thinks thought
  discuté convenu décidé décide proposé propose réaffirmé réaffirme exprimé exprime confirmé confirme reconnu appelé appelle
`);

export const VERBS: ReadonlySet<string> = new Set([...SAYING, ...JUDGING, ...REPORTING]);

/** Words between a subject and its verb that change nothing: "has *also* said", "a *ainsi* déclaré". */
export const BETWEEN = wordSet(`
  has have had also later then today yesterday again further recently previously jointly both rightly publicly just since
  immediately repeatedly once now always still himself herself themselves reportedly might may could would should will can cannot is was did do
  a ont avait aussi également ainsi encore alors ensuite puis s’ n’ y en l’ se s est sont
`);
