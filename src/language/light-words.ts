/**
 * Words that help to find an answer but that an answer need not hold: light verbs, words of time and amount, words that
 * name the class of a thing rather than the thing, and words about releases. Normalised words, English and French.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

const LIGHT = words(`
  want wants wanted get gets got give gave given gives make made makes making take taken took takes use used uses need needs
  thing things way ways kind sort happen happened happens happening plan planned plans mean means meant supposed going go goes
  went come came comes like liked look looked looking see seen saw set put keep kept keeps actually really currently ever
  already still yet much lot lots various several certain particular specific specifically overall general main key
  different difference differ new recent recently latest newest last current now today time times period year years month
  months day days week weeks weekday point points part parts name named names naming mentioned number numbers amount amounts
  figure figures total sum level rate percentage percent share proportion person people someone anyone somebody country
  countries nation nations city cities place places where minister ministers official officials politician answer question
  questions aim aims aimed purpose reason reasons result involve involved involves include included includes including regarding concerning
  related respect context relation case side sides try tries trying tried hope hopes ask asks asked asking appear appears
  appeared evolve evolved develop developed hold held holds holding run runs running draw drew drawn hit act acts acted begin
  begins began begun start starts started bring brings brought carry carried come deal deals dealing decide decided expect
  expected face faced fall feel felt find found follow followed following handle handled hear heard help helped helping intend
  intended join joined lead leads led leave left let live lose matter matters move moves moved offer offered offers open
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
  better best bad worse worst important interested interesting want wanting exist exists existed consist contain contains
  achieve achieved achieves complain complained warn warned insist insisted stress stressed promise promised belong belongs cause
  caused allow allowed affect affected apply applied arrange arranged attend attended cut create created fix fixed grow grew hit
  mid altogether far deadline close closes closing per overall exact roughly due
  put puts putting sit sits sat chip pick picked picks ones apart bring build builds built check choose chose chosen
  complete consider continue create deliver deliver discover enjoy ensure fill forget form gain happen keep last
  manage mention miss note occur pass prepare present provide provided push seek
  set sit sort spend spent start turned turn understand write written wrote
  officially official currently eventually finally recently usually generally mainly simply really quite rather quite easy hard quick quickly
  wat wot mny hwo wich wen wher pls u r im
  become became seem seems do done did

  veut voulait veulent fait faire faites faut nombre chiffre chiffres montant combien pays ville villes annee annees mois jour
  jours dernier derniere nouveau nouvelle va vont aller dit disait disent dire declare declaration texte textes communiques
  phrase citation citations parle parlait parler selon article personne personnes gens chose choses moyen raison but objectif
  temps moment periode debut fin lieu endroit ministre ministres peut peuvent pouvait doit doivent donner donne donnent prevu
  prevue annonce annoncer annonces apres avant depuis pendant entre tous toutes tout toute deux trois plusieurs certains
`);

/** True for a word whose absence from a sentence says little. */
export function isLightWord(word: string): boolean {
  return LIGHT.has(word) || /^\d(?:th)?$/u.test(word);
}
