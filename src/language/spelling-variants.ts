/**
 * One spelling for words that are written in several ways, so that a British release answers an American question:
 * -ise/-ize, -our/-or, -re/-er, -ence/-ense, ae/e, doubled consonants, and English irregular forms ("paid" is "pay").
 * A rule may bend a word it was not made for ("seize" becomes "seise"): both sides of a comparison pass through here,
 * so all that counts is that two different words rarely meet.
 */

const irregular = (table: string): [string, string][] =>
  table.split(/\s*;\s*/u).flatMap((line) => {
    const [base = "", ...forms] = line.trim().split(/\s+/u);
    return forms.map((form): [string, string] => [form, base]);
  });

const FORMS: ReadonlyMap<string, string> = new Map(
  irregular(`
  go went gone goes; add added adding; say said says; make made; take took taken; build built; sell sold; buy bought; lead led; win won;
  write wrote written; speak spoke spoken; meet met; begin began begun; become became; give gave given; hold held;
  pay paid; send sent; spend spent; keep kept; lose lost; find found; think thought; bring brought; teach taught;
  catch caught; choose chose chosen; drive drove driven; fall fell fallen; fight fought; fly flew flown; grow grew grown;
  know knew known; rise rose risen; see saw seen; seek sought; show shown; sing sang sung; stand stood; steal stole stolen;
  strike struck; swim swam swum; tell told; throw threw thrown; understand understood; wear wore worn; get got gotten;
  eat ate eaten; feel felt; hear heard; leave left; mean meant; run ran; shoot shot; sit sat; sleep slept; break broke broken;
  draw drew drawn; drink drank drunk; freeze froze frozen; forget forgot forgotten; hide hid hidden; lay laid; lend lent;
  light lit; ride rode ridden; sink sank sunk; undertake undertook undertaken; withdraw withdrew withdrawn; arise arose arisen;
  child children; man men; woman women; foot feet; tooth teeth; mouse mice; person people ppl peeps; wife wives; life lives;
  leaf leaves; half halves; criterion criteria; phenomenon phenomena; medium media; datum data; bacterium bacteria;
  crisis crises; basis bases; analysis analyses; thesis theses; good better best; bad worse worst; die dying died;
  tear tore torn; flee fled; forbid forbade forbidden; shake shook shaken; shrink shrank shrunk; swear swore sworn;
  oversee oversaw overseen; overtake overtook overtaken; overcome overcame; uphold upheld; deal dealt; feed fed; blow blew blown;
  stick stuck; foresee foresaw foreseen; rebuild rebuilt; repay repaid; rethink rethought; undergo underwent undergone;
  undo undid undone; withhold withheld; withstand withstood; mislead misled; sweep swept; hang hung; creep crept; dig dug;
  slide slid; swing swung; strive strove striven; swell swollen; bleed bled; breed bred; cling clung; forgive forgave forgiven;
  mistake mistook mistaken; leap leapt; burn burnt; spill spilt; spoil spoilt; dream dreamt; kin relatives;
  government govt govts; year yr yrs; week wk wks; hour hr hrs; department dept; international intl; through thru;
  cheque check checks; programme program programs; tyre tire tires; grey gray; plough plow; sceptic skeptic skeptics;
  what wot wots; video vid vids; little lil; because cos coz cuz; them em;
  traffick trafficing traficking traficing trafic; trafficker traficker traffiker trafiker traffickers traficers; skilful skillful; fulfil fulfill fulfills fulfilled; enrol enroll enrolls; aluminium aluminum; aeroplane airplane; jail gaol;
  licence license licenses licences; practice practise practises practised practising; defence defense; offence offense offenses;
  pretence pretense; kerb curb; mum mom; storey story; sulphur sulfur; judgement judgment; ageing aging; artefact artifact`),
);

const RULES: readonly (readonly [RegExp, string])[] = [
  [/^(.{2,}[^aeiou]|.{3,})iz(e|es|ed|er|ers|ing|ation|ations|ational)$/u, "$1is$2"],
  [/^(.{2,})yz(e|es|ed|er|ing)$/u, "$1ys$2"],
  [/^(.{2,}[^aeiou])our(s|ed|ing|ful|able|ite|ites|ist|er|ers|hood|hoods|al|less)?$/u, "$1or$2"],
  [/^(cent|met|lit|fib|theat|calib|spect|lust|somb|meag)re(s|d)?$/u, "$1er$2"],
  [
    /(travel|cancel|model|label|fuel|signal|counsel|level|channel|tunnel|marvel|quarrel|total)l(?=ed|ing|er|ation)/u,
    "$1",
  ],
  [/ae(?=[a-z]{2})/gu, "e"],
  [/^(o(?=estr|edem|esoph)|(?<=^)f?o(?=et))/u, ""],
  [/(diarrh|hom|c)oe/u, "$1e"],
];

/** Letters without which no rule applies: most words hold none of them, and one look is cheaper than eight. */
const SUSPECT = /[iy]z|our|re[sd]?$|ll|[ao]e/u;

/** The one spelling of a normalised (lower-case, unaccented) word. */
export function unifySpelling(word: string): string {
  const form = FORMS.get(word);
  if (form !== undefined) return form;
  if (word.length < 5 || !SUSPECT.test(word)) return word;
  return RULES.reduce((spelling, [pattern, replacement]) => spelling.replace(pattern, replacement), word);
}
