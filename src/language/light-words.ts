/**
 * Words that help to find an answer but that an answer need not hold: light verbs, words of time and amount, words that
 * name the class of a thing rather than the thing, and words about releases. Normalised words, English and French.
 */

import { comparedWords } from "./comparatives.ts";
import type { Language } from "./periods.ts";
import { frenchForms } from "./vocabulary/french-forms.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

const LIGHT = words(`
  want wants wanted get gets got give gave given gives make made makes making take taken took takes use used uses need needs
  thing things goods item items product products way ways kind sort happen happened happens happening plan planned plans mean means meant supposed going go goes
  went come came comes like liked look looked looking see seen saw set put keep kept keeps actually really currently ever
  already still yet much lot lots various several certain particular specific specifically overall general main key
  different difference differ new recent recently latest newest last current now today time times period year years month
  months day days week weeks weekday point points part parts name named names naming mentioned number numbers amount amounts
  figure figures total sum level rate percentage percent share proportion person people someone anyone somebody country
  countries nation nations city cities place places where minister ministers official officials politician answer question
  questions aim aims aimed purpose reason reasons result involve involved involves include included includes including regarding concerning
  related respect context relation case side sides try tries trying tried hope hopes ask asks asked asking appear appears
  appeared evolve evolved develop developed hold held holds holding run runs running draw drew drawn act acts acted begin
  begins began begun start starts started bring brings brought carry carried come deal deals dealing decide decided expect
  expected face faced fall feel felt find found follow followed following handle handled hear heard help helped helping intend
  intended join joined lead leads led leave left let live matter matters move moves moved offer offered offers open
  plan play played raise raised reach reached receive received refer referred remain require serve served show shows shown
  stand stands stay suggest suggested touch turn wait watch work works worked working exactly please pls plz thanks thank kindly
  collect everything anything something nothing else together both each either whole entire entirely total all full fully
  body bodies agency organisation organization group entity institution topic subject issue theme area field sector measure
  measures step steps action actions previous next first second third fourth former latter early late later soon ago until between
  during before after since within whats whos wheres hows tell told know learn understand explain think thought believe say says
  said state stated announce announced announces announcement declare declared confirm confirmed express expressed comment
  word words quote quotes quoted quotation statement statements speak spoke spoken talk talked talks call called calls describe
  described describes mention report reported reports reporting publish published release releases press document documents
  article articles story corpus text texts communique announcement source sources page paragraph sentence sentences piece
  publication issued issue according line lines copy version side approximately roughly about around nearly almost least
  approx high higher highest low lower big bigger large larger long longer many more most few fewer less old older tall good
  better best bad worse worst important interested interesting quotable memorable newsworthy noteworthy want wanting exist exists existed consist contain contains
  achieve achieved achieves complain complained warn warned insist insisted stress stressed promise promised belong belongs cause
  caused allow allowed affect affected apply applied arrange arranged attend attended create created fix fixed
  passage passages reference references extract extracts settle settled trace traced contrast contrasted chart chronicle language tone wording rhetoric past future present evolution
  mid altogether far deadline close closes closing per overall exact roughly due
  across tough tougher told asked absolute utmost folk folks back put puts putting sit sits sat chip pick picked picks ones apart bring check choose chose chosen
  date dates weekday weekdays region regions event events occasion occasions earliest oldest newest briefing mind middle supposed anywhere somewhere somehow whatever besides ahead
  abovementioned abt accordance accordingly accurate accurately additionally admittedly afaik aforementioned afterward
  afterwards ah ahold aiming ain aint albeit allegedly allright along alongside alright although amid amidst among
  amongst another answered answering answers anyhow anymore anyones anyplace anytime apparent appearing appropriate
  appropriately approximate approximation apropos aren arguably argue argued argues ascribe ascribed assume assumed
  assumes assuming attribute attributed aware awhile barely bc becomes becoming becuz beforehand belonged belonging
  beneath beyond bother bothered bothers briefed briefings briefly broadly bulletin bulletins categories category
  cetera characteristic characteristics chiefly chooses choosing chronological chronologically chronology circa citing
  clarity clearly compare compared compares comparing comparison compile compiled compiling comprehend concise
  concretely consequently consisted consisting consists contained containing contexts contextual contrary conversely
  correct correctly couldn countless couple curiosity curiously cuz decides deciding define defined defines definition
  depend depending depends describing description despite didn differed differing differs distinct doesn don downright
  earlier easily edition editions eg eh elaborate elaborated elaborates elsewhere encompass encompasses enquire
  enquiring entail entailed entailing entails entirety enumerate er erstwhile esp etc etcetera every everybody
  everyone everyones everytime evident evidently exactitude excerpt excerpts exclusively expecting expects explained
  explains explicitly extent extremely factual factually fairly familiar fancy finding footnote footnotes foregoing
  foremost formerly forth fortunately frankly furthermore fwiw geez genuinely getting gimme gist giving goings gosh
  guessing hadn happily hasn haven heading headings headline headlines heck hell henceforth hereby herein hint hints
  hitherto hmm honestly hoped hoping huh ideally ie iirc imho imo implicitly implied implies imply implying
  inappropriate inasmuch incidentally incl incredibly indeed initially inkling innit inquire inquiring
  insight insights insofar interestingly intrigued involving isn itemise itemize keeping kinda kindof kinds knowing
  knows leaving lest likewise literally lol looks lowdown luckily mattered meaning meaningful meaningfully meanings
  meantime mentioning mere merely midst mighty minds multiple mustn namely nb necessarily needing needn nevertheless
  newly nobody nonetheless noone notable noteworthy noticeable noticeably noting notion notwithstanding nugget
  numerous nutshell obtaining obvious obviously occasionally odd oh oneself onward onwards originally ostensibly
  overly pair particularly particulars pertain pertaining pertains pertinent phrased phrasing plenty pointer pointers
  ppl precisely predominantly presumably presume presumed presumes pretty previously primarily principally proceed
  proceeds proper purely purport purported purports puzzled quantities quantity queries query quizzed reader readers
  realise realised realize reckon reckoned reckons recollect recollection regard regarded regardless regards remaining
  rephrase replied replies reply required requires requiring respectively reword rid rightly roundup rundown sadly
  sake sb scarcely scoop seeing seemingly sees sense seriously serves sheer shortly shouldn showed showing similarly
  simultaneously singled singling slightly smth snippet snippets solely somebodys someday someones someplace sometime
  someway somewhat sorta sounded sounding sounds speaking speaks specifics spectrum states stating stayed staying
  stays sth straight subsequently suggesting suggests summed supposing tad taking talking tbh telling thankfully
  thereabouts thereafter thereof thingies thingy thinking thoroughly throughout tidbit til till timeline titbit tldr
  touched touches truly truthful turning turns uh ultimate ultimately um unbelievably unclear underneath understands
  undoubtedly unfamiliar unfortunately unless unlike unto using utter utterly vague vaguely varied varies variety vary
  varying verbatim versus viz vs waited waits wasn weird weren whadda whatnot whatsoever whereabout whereas whereby
  wherein whilst whoever wholly whomever wondered worded wording wotcha wouldn wow yesterday
  complete consider continue create deliver deliver discover enjoy ensure fill forget form gain happen keep last
  manage mention miss note occur pass prepare present provide provided push seek
  set sit sort spend spent start turned turn understand write written wrote
  officially official currently eventually finally recently usually generally mainly simply really quite rather quite easy hard quick quickly
  wat wot mny hwo wich wen wher pls u r im
  become became seem seems do done did
  able unable possible impossible likely unlikely sure true actual precise relevant respective similar alike typical usual
  seems seemed seeming tend tends tended prove proves proved remains remained comprise comprises enable enables enabled
  enabling manages managed occurs occurred occurring existing cover covers covered covering address addresses addressed
  addressing concern concerns concerned relate relates relating refers referring outline outlines outlined highlight
  highlights highlighted noted notes mentions cite cites cited detail details detailed specify specifies specified clarify
  clarifies clarified reveal reveals revealed revealing unveil unveils unveiled disclose discloses disclosed indicate
  indicates indicated reflect reflects reflected emphasise emphasised emphasises underline underlined underlines inform
  informed informs wonder wondering curious remember recall recap remind summary summarise summarised overview update
  updates updated info news background fact facts idea situation circumstance circumstances aspect aspects form forms
  type types sort sorts stuff bit bunch series list lists listed example examples instance occasion occasions moment stage
  phase basis manner considers considered considering continues continued continuing provides providing ensures ensured
  ensuring delivers delivered delivering seeks sought seeking pushes pushed presents presented prepares prepared passes
  passed fills filled gains gained writes notice noticed imagine guess suppose supposedly happens say saying saying tells
  basically essentially largely partly mostly especially notably typically normally always never often sometimes rarely
  again instead otherwise however therefore moreover meanwhile thereby hence immediately suddenly presently nowadays lately
  formally publicly directly properly successfully effectively greatly highly strongly closely widely completely totally
  absolutely definitely certainly surely probably possibly perhaps maybe apparently reportedly hopefully soonest ahead
  away forward aside anywhere somewhere everywhere nowhere whatever whichever wherever whenever anyway
  coming likes liking sets setting evolves evolving develops developing drawing acts acting starting carries carrying
  faces facing falls falling feels feeling finds follows handles handling hears hearing helps intends intending joins
  joining leads leading lets letting moving offering plays playing raises raising reaches reaching receives receiving sums summing
  serving standing touching watched watching collects collected collecting learns learned learnt thinks believes believed
  believing announcing declares declaring confirms confirming expresses expressing comments commented commenting speaks
  calling publishes publishing complains warns insists insisting stresses stressing promises promising causes causing
  allows allowing affects affecting applies applying arranges arranging attends attending creates creating fixes fixing
  picks picking checks checked checking proves proving proceeded proceeding notices imagines imagined guessed concluded
  lies lie lying behind logic rationale thinking background motive motives
  hailed hails welcomes welcoming puts depicts depicted portrays portrayed characterise characterises characterised
  sorting sorted sorts desormais ensuite puis dorenavant auparavant ulterieurement prochainement
  special dedicated remarkable striking unusual notably
  nasty dodgy bloody flipping blooming massive massively proper decent crazy mad silly stupid ridiculous awful terrible
  horrible dreadful fancy lovely brilliant fantastic amazing huge enormous tiny little poor shiny actual damn blasted
  blokes bloke chap chaps fella fellas lads lad guy guys lot lots loads tons heaps bits

  hello hi hey cheers ta ok okay yes yeah yep nope sorry fyi btw asap gonna wanna gotta lemme dunno cos coz tho thx

  comparez comparer compare listez lister citez citer donnez rassemblez rassembler retracez retracer enumerez enumerer resumez
  veut voulait veulent fait faire faites faut nombre chiffre chiffres montant combien pays ville villes annee annees mois jour
  jours dernier derniere nouveau nouvelle va vont aller dit disait disent dire declare declaration texte textes communiques
  phrase citation citations parle parlait parler selon article personne personnes gens chose choses moyen raison but objectif
  temps moment periode debut fin lieu endroit ministre ministres peut peuvent pouvait doit doivent donner donne donnent prevu
  prevue annonce annoncer annonces apres avant depuis pendant entre tous toutes tout toute deux plusieurs certains
  avoir etre eu ayant avait avaient aurait auraient fera feront faisait font fasse fais vais allait allaient ira iront
  pourra pourront pourrait pourraient devra devront devrait devraient voulu souhaite souhaitent souhaitait souhaitaient
  prendre pris prend prennent prenait mettre mis mise met mettent tenir tenu tient venir venu vient viennent voir vu voit
  savoir sait connaitre connait trouver trouve trouvent trouvait passer passe passent reste restent devenir devient devenu
  permet permettre permettent concerne concernent concernant porte portent portant agit agir vise visent visait
  existe existent compte comptent cherche cherchent tente tentent montre montrent indique indiquent indiquait precise
  precisent explique expliquent expliquait ajoute ajoutent affirme affirment affirmait evoque evoquent evoquait souligne
  soulignent soulignait rappelle rappellent mentionne mentionnent exprime expriment
  aussi ainsi alors donc encore deja toujours jamais souvent parfois bientot maintenant actuellement aujourdhui hier
  recemment bien mal tres trop assez peu plus moins presque environ seulement notamment surtout vraiment exactement
  precisement egalement ensemble ailleurs ici plutot enfin finalement cependant pourtant
  autre autres meme memes chaque chacun chacune quelques quelque certaines certaine certain aucun aucune divers diverses
  differents differentes different differente grand grande grands grandes petit petite petits petites bon bonne bons bonnes
  important importante importants importantes principal principale principaux principales general generale generaux
  recent recente recents recentes nouveaux nouvel nouvelles derniers dernieres premier premiere premiers premieres prochain
  prochaine prochains prochaines actuel actuelle actuels actuelles
  semaine semaines heure heures journee fois cas sujet sujets theme themes point points partie parties
  facon maniere sorte type types genre niveau taux part somme total liste exemple exemples detail details situation cadre
  contexte matiere domaine domaines question questions reponse reponses document documents article articles source sources
  infos nom noms endroits lieux objectifs buts raisons moyens mesure mesures etape etapes
  bonjour bonsoir salut svp merci stp peux pouvez pourriez saurais aimerais voudrais
`);

/** Adjectives that say as little when something is compared by them. */
const COMPARED = words(
  "nasty dodgy mad silly easy hard quick tough bad good big large great small little high low long short fancy crazy soon late early old new nice poor tiny huge odd weird clear sure",
);

/** French verbs that say little in any of their forms. */
const FRENCH_VERBS = words(`
  risquer encourir accomplir agir ajouter aller amener annoncer apporter arriver assurer attendre atteindre avoir celebrer chercher commencer comprendre
  compter concerner conclure conduire confirmer connaitre consister constituer continuer contenir convenir declarer demander
  designer desirer destiner devenir devoir dire disposer donner durer effectuer elever employer entendre entrainer envisager estimer etablir evoluer exercer
  evoquer exister expliquer exprimer faire figurer finir fixer fournir garantir imposer inclure indiquer intervenir jouer juger
  laisser lancer lier livrer marquer mener mentionner mettre monter montrer motiver nommer obtenir occuper offrir parler partir parvenir
  passer penser permettre porter poser poursuivre pouvoir preciser prendre prevoir procurer produire promettre proposer
  qualifier reprendre toucher avancer rappeler recevoir reconnaitre reconnu rendre representer rester retenir savoir sembler servir situer souhaiter
  souligner suivre tenir tenter tourner trouver utiliser venir viser voir vouloir
`);

/** True for a word whose absence from a sentence says little. */
export function isLightWord(word: string, language: Language = "en"): boolean {
  const isLight = LIGHT.has(word) || comparedWords(word).some((base) => COMPARED.has(base));
  return isLight || /^\d(?:th)?$/u.test(word) || (language === "fr" && isFrenchLightVerb(word));
}

/** Forms that the infinitive does not give away. */
const FRENCH_FORMS = words(`
  aura auront aurait permis permise permises permettent mis mise mises pris prise prises conclu conclue conclus conclues
  connu connue connus connues reconnu reconnue reconnus obtenu obtenue obtenus prevus prevues promis promise promises
  soumis rend rends rendre rendu rendue atteint atteinte recu recue recus fixe fixes offert offerte offerts sera seraient
  devait devaient dut doive pouvaient pouvait puisse sert servent
  role roles avis position positions sentiment identite hauteur usage utilite effet effets bilan finalite motif motifs
  expression expressions slogan slogans formule formules terme termes mot mots qualificatif adjectif adjectifs fonction
  fonctions titulaire ordre forme formes nouveaute cours part
  agissait dispose quon quil quelle quils quelles lequel laquelle lesquels grace cause lors afin vers chez
`);

function isFrenchLightVerb(word: string): boolean {
  return FRENCH_FORMS.has(word) || frenchForms(word).some((form) => FRENCH_VERBS.has(form));
}
