/**
 * What a full stop may belong to when it does not end a sentence. The lists are data: words are written
 * without their last stop, inner stops kept.
 */

const words = (list: string) => new Set(list.trim().split(/\s+/u));

/** A name or a word must follow: the sentence goes on whatever comes. */
export const ALWAYS_JOINED = words(`
  Mr Mrs Ms Mx Dr Prof Hon Rt Rev Revd Fr Sr Sra Sres Srta Dra Mme Mlle MM Mgr Me Herr Frau Messrs Mssrs
  Sen Sens Rep Reps Gov Govs Gen Lt Col Maj Capt Cpt Cmdr Cdr Adm Vice-Adm Brig Sgt Cpl Insp Supt Det Const Amb Pres Pte
  Cllr Atty Asst Assoc Dep Dir Sec Supr St Ste Mt Ft Bros Lt.-Col Lt.-Gen Maj.-Gen Rt.Hon
  e.g i.e eg ie viz cf vs v al ca lit translit Ph approx incl esp resp p.ex c.-à-d c-à-d
`);

/** A figure follows: "No. 10", "p. 4", "art. 5", "Sept. 11". */
export const JOINED_TO_FIGURES = words(`
  No Nos no nos Nr nr N n p pp P PP para paras Para Paras par art arts Art Arts ch Ch cap chap sec secs s ss reg regs
  fig figs Fig Figs vol Vol ed Vols Pt pt Cl cl c Ex ex av env tel Tel Tél tél ext Ext
  Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec janv févr avr juil déc
`);

/** May end a sentence or stand inside one: the next word decides. */
export const ENDS_NOW_AND_THEN = words(`
  U.S U.K U.N E.U U.A.E U.S.A U.S.C U.S.S EE.UU UU EE D.C N.Y L.A N.J N.H N.C S.C N.M R.I B.C
  Inc Ltd Co Corp Cos Plc plc LLC L.L.C S.A S.p.A Jr Sr Snr Jnr Esq Ph.D M.D J.D B.A M.A M.P Q.C K.C
  Dept Govt Intl Natl Assn Ave Blvd Rd Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss
  Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo
`);

/** Ends a sentence unless a time zone or a day follows. */
export const CLOCK = words("a.m p.m A.M P.M am pm");

/** Words with a capital that open sentences, and hardly ever stand inside a name. */
export const OPENERS = words(`
  The A An This That These Those There Here It Its He She They We I You His Her Their Our My Your One Some Many Most All Both
  Each Every No Not Nor None In On At By For From To With Without Within Under Over Into Of Off Out Up As After Before Since
  During Until Between Among Through Despite Because If When While Where Whether Who What Why How Which Once Then Now Today
  Tomorrow Yesterday But And Or So Yet Also However Moreover Furthermore Meanwhile Additionally Nevertheless Nonetheless
  Therefore Thus Finally First Firstly Second Secondly Third Thirdly Instead Indeed Such Although Though Still Even Only
  Last Next Earlier Later More Other Others Another Several Few Let Please
  Le La Les Un Une Des Ce Cet Cette Ces Il Elle Ils Elles Nous Vous On Dans Pour Par Avec Sans Sur Mais Et El Los Las Una
`);

const DAYS = "Mon(?:day)?|Tue(?:s|sday)?|Wed(?:nesday)?|Thu(?:rs|rsday)?|Fri(?:day)?|Sat(?:urday)?|Sun(?:day)?";
const ZONES = "[A-Z]{1,2}[SD]?T|GMT|UTC|BST|CES?T|Eastern|Central|Pacific|Mountain|Paris|London|Brussels|local";

/** What may follow a time of day inside the sentence. */
export const AFTER_CLOCK = new RegExp(`^\\(?(?:${ZONES}|${DAYS}|\\d)\\b`, "u");

/** A month: German writes "16. November". */
export const AFTER_ORDINAL =
  /^(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|January|February|March|May|June|July|October|December)\b/u;
