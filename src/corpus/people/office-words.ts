/** The words that offices are made of, in English and French, lower case. Data only. */
import { wordSet } from "../words.ts";

const ENGLISH_HEADS = wordSet(`
  secretary undersecretary under-secretary minister president vice-president premier chancellor commissioner ambassador
  governor senator congressman congresswoman director chair chairman chairwoman chairperson mayor sheriff spokesperson
  spokesman spokeswoman adviser advisor coordinator co-ordinator envoy consul treasurer administrator archbishop bishop
  rapporteur taoiseach tánaiste professor comptroller ombudsman superintendent vice-chair vice-chancellor cochair cofounder
  deputy-mayor attorney-general solicitor-general
`);

export const FRENCH_HEADS = wordSet(`
  ministre président présidente vice-président vice-présidente secrétaire directeur directrice préfet préfète
  ambassadeur ambassadrice maire porte-parole commissaire député députée sénateur sénatrice délégué déléguée procureur
  procureure conseiller conseillère gouverneur gouverneure recteur rectrice
`);

/** The noun that makes an office: "Home *Secretary*", "*ministre* de l’Intérieur". */
export const HEADS: ReadonlySet<string> = new Set([...ENGLISH_HEADS, ...FRENCH_HEADS]);

/** Offices only with a capital: in lower case they are mostly other words. */
export const CAPITAL_HEADS = wordSet(`
  general admiral colonel captain major lieutenant sergeant attorney judge justice agent chief head leader speaker officer
  executive inspector constable counsel assistant representative councillor congressmember commander brigadier king queen
  prince princess pope ministerpräsident advocate keeper recorder prosecutor detective trooper investigator headteacher manager solicitor coroner
  magistrate clerk provost convener convenor registrar lieutenant-colonel surgeon commodore lead principal whip marshal pastor deacon chaplain
  det insp supt const
`);

/** Offices only in capitals, as they are printed before a name: "DCI Mark Obi". */
export const SHORT_HEADS = wordSet(
  "DA ADA DDA DCI DI DS DSU DC PC ACC DCC CEO CFO COO CTO CIO PM MP MEP MSP MS MLA TD",
);

/** What people are rather than hold, in lower case beside a name: "head teacher Colin O’Dowd", "Jo Bell, founder of Rail Aid". */
export const OCCUPATIONS = wordSet(`
  manager engineer officer teacher headteacher headmaster headmistress lecturer scientist researcher analyst economist historian
  curator founder co-founder cofounder owner co-owner partner trustee patron convener convenor organiser organizer clerk registrar dean
  provost rector vicar priest imam rabbi chaplain doctor surgeon nurse midwife paramedic firefighter farmer fisherman driver
  pilot skipper coach player athlete actor singer writer author journalist editor reporter correspondent photographer presenter
  solicitor barrister lawyer prosecutor detective investigator marshal magistrate coroner ranger warden trooper deputy
  constable sergeant inspector commander captain planner architect designer developer entrepreneur strategist campaigner activist
  expert specialist consultant practitioner psychologist ecologist biologist geologist archaeologist keeper guide volunteer
  apprentice student graduate veteran survivor leader lead head chief judge agent counsel attorney executive principal bursar
  librarian whip fellow regulator auditor accountant operator boss member councillor representative
  fondateur fondatrice cofondateur cofondatrice gérant gérante avocat avocate professeur professeure médecin chercheur
  chercheuse économiste historien historienne enseignant enseignante responsable chef cheffe adjoint adjointe élu élue
`);

/** Members of a party or a people, who are not bodies for all their capitals: "the Chicago Democrat said". */
export const PARTISANS = wordSet(`
  democrat democrats republican republicans conservative conservatives tory tories liberal liberals socialist socialists
  labourite nationalist nationalists unionist unionists independent independents
`);

/** Before "’s" or "’" inside an office: "State’s Attorney", "Children’s Commissioner". */
export const POSSESSORS = wordSet(
  "state children women men people patients victims veterans pensioners consumers residents tenants king queen",
);

/** In lower case too where one of these stands before: "chief executive", "shadow leader". */
export const LOWER_COMPOUNDS = new Map([
  ["executive", wordSet("chief")],
  ["constable", wordSet("chief police")],
  ["officer", wordSet("executive medical scientific operating senior press")],
  ["leader", wordSet("opposition party group council")],
  ["general", wordSet("secretary attorney director solicitor")],
  ["justice", wordSet("chief")],
]);

/** Names need no other evidence behind these, but alone they name nobody. */
export const ONLY_WITH_NAME = wordSet(`
  king queen prince princess pope general admiral colonel captain major lieutenant sergeant judge justice agent chief head
  leader officer assistant representative councillor congressmember commander brigadier executive inspector constable
  counsel attorney senator congressman congresswoman professor advocate keeper recorder prosecutor detective trooper investigator headteacher manager
  solicitor coroner magistrate clerk convener convenor registrar lieutenant-colonel surgeon commodore lead principal whip marshal pastor deacon chaplain
  det insp supt const
`);
export const MONARCHS = wordSet("king queen prince princess pope");

/** May stand before the noun in lower case. */
export const MODIFIERS = wordSet(`
  prime home foreign interior deputy chief assistant acting former vice senior junior shadow permanent first press executive
  managing general attorney police associate principal special interim national regional presidential defence defense
  justice health finance foreign trade environment education transport immigration medical scientific operating group
  party opposition council then- lead head area route regional local team project programme operations policy research site store
  unit section division field youth community nature campaign strategic clinical legal political economic technical digital
  data security safety fire crime murder road rail retired veteran supervising district county city town parish state federal
  criminal civil public student ward operational commercial marketing communications human resources global european chief
`);

/** What offices are for: "of the *Interior*", "for *Foreign Affairs*", "de la *Fonction publique*". */
export const PORTFOLIOS = wordSet(`
  home foreign interior state defence defense security homeland affairs affair justice health treasury exchequer trade
  energy education department republic council border borders immigration migration navy police intelligence staff
  government commerce agriculture environment transport transportation labour labor labour work pensions culture media
  sport sports digital economy finance business industry innovation science technology children families women equalities
  equality europe european development international human rights services service protection citizen citizens counter
  counter-terrorism terrorism policing crime legal social care housing communities veterans forces army force budget
  nations commonwealth parliament assembly senate congress house cabinet office ministry agency authority bureau
  board committee commission union bank fund district county city province mission operations communications public
  safety interagency majesty armed customs enforcement subcommittee unit military national civil northern southern charge fraternity overseas ukraine
  intérieur intérieure état etat défense sécurité affaires étrangères justice santé économie finances budget travail
  éducation nationale transformation fonction publique publiques publics numérique interministérielle interministériel
  ville général générale générales outre-mer outremer justice culture environnement écologie transition écologique
  transports logement agriculture immigration police gendarmerie république gouvernement parlement assemblée conseil
  région département direction comptes solidarités enseignement supérieur recherche communications électroniques europe
`);

/** Open a complement: "Minister *for* Immigration". */
export const LINKS = wordSet("of for to on at de du des d’ d' à au aux chargé chargée");
export const FRENCH_LINKS = wordSet("de du des d’ d' à au aux chargé chargée");
export const ARTICLES = wordSet("the la le les l’ l' his her its");
export const HONORIFICS = new Map<string, "female" | "male" | null>([
  ["mr", "male"],
  ["mrs", "female"],
  ["ms", "female"],
  ["miss", "female"],
  ["mx", null],
  ["sir", "male"],
  ["dame", "female"],
  ["lord", "male"],
  ["lady", "female"],
  ["baroness", "female"],
  ["baron", "male"],
  ["dr", null],
  ["prof", null],
  ["rt", null],
  ["hon", null],
  ["honourable", null],
  ["honorable", null],
  ["gen", null],
  ["adm", null],
  ["col", null],
  ["lt", null],
  ["sgt", null],
  ["rev", null],
  ["revd", null],
  ["reverend", null],
  ["sen", null],
  ["rep", null],
  ["gov", null],
  ["cllr", null],
  ["m", "male"],
  ["mme", "female"],
  ["mlle", "female"],
  ["monsieur", "male"],
  ["madame", "female"],
]);

/** A change of the office's holder, which keeps it apart from the office itself. */
export const RANKS = wordSet("deputy assistant former acting shadow permanent vice under associate ex then interim");
