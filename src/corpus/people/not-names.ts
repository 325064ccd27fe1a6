/** Capitalised words that are not part of a person's name, lower case. Data only. */
import { wordSet } from "../words.ts";

/** Words that open sentences or join them; never in a name. */
export const FUNCTION_WORDS = wordSet(`
  the a an this that these those there here it its he she they we i you his her their our my your one some many most all
  both each every no not nor none in on at by for from to with without within under over into of off out up as after before
  since during until between among through despite because if when while where whether who what why how which once then
  now today tomorrow yesterday but and or so yet also however moreover furthermore meanwhile additionally nevertheless
  nonetheless therefore thus finally first firstly second secondly third thirdly instead indeed such although though still
  even only last next earlier later more other others another several few let please speaking writing according following
  today’s yes thank thanks new good dear is are was were will would can could should must may has have had do does did be
  am i’m we’re it’s don’t here’s that’s there’s read notes note background contact click full text for about photo image
  le la les l’ un une des ce cet cette ces il elle ils elles nous vous on dans pour par avec sans sur mais et selon
  d’après à au aux de du en ou où qui que son sa ses leur leurs notre nos votre vos je tout tous toute toutes
  el los las una y
`);

export const CALENDAR = wordSet(`
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept
  oct nov dec monday tuesday wednesday thursday friday saturday sunday spring summer autumn winter christmas easter
  janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi
  samedi dimanche
`);

/** Country (or people) words, each with the one name that all its forms share. */
const NATIONS = `
  france:french,france,français,française,francais,francaise uk:british,britain,uk,u.k.,english,england,united-kingdom,britannique,royaume-uni
  us:american,america,us,u.s.,usa,u.s.a.,américain,américaine,états-unis germany:german,germany,allemand,allemande,allemagne
  belgium:belgian,belgium,belge,belgique netherlands:dutch,netherlands italy:italian,italy,italien,italienne,italie
  spain:spanish,spain,espagnol,espagnole,espagne mexico:mexican,mexico rwanda:rwandan,rwanda albania:albanian,albania
  ireland:irish,ireland scotland:scottish,scotland wales:welsh,wales ukraine:ukrainian,ukraine russia:russian,russia
  china:chinese,china japan:japanese,japan canada:canadian,canada australia:australian,australia
  poland:polish,poland turkey:turkish,turkey,türkiye greece:greek,greece india:indian,india iran:iranian,iran iraq:iraqi,iraq
  israel:israeli,israel egypt:egyptian,egypt qatar:qatari,qatar panama:panamanian,panama colombia:colombian,colombia
  brazil:brazilian,brazil portugal:portuguese,portugal sweden:swedish,sweden norway:norwegian,norway denmark:danish,denmark
  finland:finnish,finland austria:austrian,austria switzerland:swiss,switzerland vietnam:vietnamese,vietnam
  pakistan:pakistani,pakistan afghanistan:afghan,afghanistan syria:syrian,syria libya:libyan,libya tunisia:tunisian,tunisia
  morocco:moroccan,morocco cuba:cuban,cuba haiti:haitian,haiti honduras:honduran,honduras guatemala:guatemalan,guatemala
  venezuela:venezuelan,venezuela nicaragua:nicaraguan,nicaragua eu:eu,e.u.,european,europe,européen,européenne
  zealand:zealand korea:korean,korea africa:african,africa asia:asian,asia luxembourg:luxembourg
`;
export const NATION_OF: ReadonlyMap<string, string> = new Map(
  NATIONS.trim()
    .split(/\s+/u)
    .flatMap((entry) => {
      const [nation = "", forms = ""] = entry.split(":");
      return forms.split(",").map((form): [string, string] => [form, nation]);
    }),
);

/** Bodies, places and things that stand in names of their own. */
export const ORGANISATION_WORDS = wordSet(`
  office ministry department government union council agency police force forces court committee commission parliament house
  street channel act summit group cell bureau authority service services society association foundation institute
  university college school hospital company corporation inc ltd plc llc bank fund trust charity aid watch international
  network alliance federation confederation party congress senate assembly administration delegation embassy consulate
  nations states kingdom republic county city state town village district region border coast guard army navy air
  network centre center programme program project plan strategy scheme initiative agreement treaty accord deal declaration
  statement report review press release briefing news times guardian telegraph mail post bbc cnn reuters afp pa association
  airport port station tunnel river sea ocean mountain island islands north south east west northern southern eastern
  western central great united european world global national royal majesty highness olympics olympic games coronation
  brexit covid covid-19 nato interpol europol frontex g7 g20 un nhs hmrc cps nca mod fcdo ice hsi dhs doj fbi cia
  criminal division homeland security affairs affair interior justice treasury exchequer defence defense home foreign
  prime cabinet downing whitehall westminster elysée élysée matignon quai orsay brixton kent dover calais london paris
  brussels berlin washington lille frankfurt manchester birmingham glasgow edinburgh cardiff belfast dublin rome madrid
  dunkirk dunkerque normandy white house capitol entente cordiale amiens sandhurst lancaster human rights refugee
  refugees migrant migrants migration immigration asylum crossing crossings boats boat ministers leaders officials members republicans democrats conservatives
  table figure annex article section part chapter page question answer ends end editor editors immediate
  information officers departments subcommittee customs principles enforcement protection hong kong pilier pillar
  league baseball caucus club team squad coalition campaign issues remarks lifeboat
  direction directorate secretariat ministère préfecture mairie gouvernement assemblée sénat conseil agence
`);
