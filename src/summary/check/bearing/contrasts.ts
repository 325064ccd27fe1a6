/**
 * Words that must not stand for one another, however near they are in meaning: a line is a group, `|` parts its classes.
 * In a group behind `!`, not even a wider word bears one ("people" is no migrant).
 * Within a class words are interchangeable; a word of a group that the quotes do not have is not borne out.
 */
import { analyse } from "../../../language/terms.ts";

const GROUPS = `
increase, rise, rose, grow, growth, raise, boost, expand, expansion, enlarge, widen, extra, additional, higher, strengthen, enhance, deepen, intensify, improve, improvement, reinforce, accelerate, expedite, hasten, quicken, bolster, upgrade, ramp | reduce, reduction, cut, lower, decrease, fall, fell, drop, decline, fewer, less, shrink, weaken, slow, worsen, halve, scale back
! arrest, detain, detention, apprehend | conviction, convict, sentence | charge, prosecute, prosecution, trial | kill, murder | injure, wound | acquit, acquittal
! migrant, immigrant | refugee | asylum | child, minor, kid, youngster | smuggler, smuggling, trafficker | officer, police, enforcement, gendarme, personnel, policeman | soldier, troop, army, military, navy | terrorist, extremist | tourist, traveller | citizen | victim | student, pupil | nurse, doctor | lawyer, judge
! boat, vessel, dinghy | lorry, truck | plane, aeroplane, jet | helicopter | train, tunnel | car
! euro, eur | pound, sterling, gbp | dollar, usd | franc
! second | minute | hour | day | week | fortnight | month | year | decade | century
! north, northern | south, southern | east, eastern | west, western
begin, start, launch, open, commence | continue, keep, maintain, remain | end, stop, finish, closure, terminate, cease, abandon, scrap, cancel, suspend
prevent, stop, halt, block, deter, avert, thwart, foil, intercept, disrupt, tackle, combat, fight, curb, curbing, crack, clamp, counter, clampdown, crackdown, reverse | allow, permit, facilitate, encourage, tolerate
illegal, unlawful, irregular, illicit, clandestine | legal, regular
welcome, praise, hail, applaud, endorse, thank, commend, back, support, approve, compliment, salute | oppose, reject, refuse, criticise, condemn, deny, resist, regret, deplore, attack, dismiss, warn, doubt, question
remove, return, deport, expel, removal, repatriate | admit, resettle, resettlement, settle
strong, solid, close, closer | weak, distant, strained, poor, fragile
next, upcoming, coming, forthcoming | last, final, previous | first
new, latest | old, former | previous, earlier, last, prior
friend, partner, ally, neighbour | enemy, rival, opponent, adversary
essential, vital, key, crucial, important, imperative | unnecessary, optional, irrelevant, unimportant
temporary, interim | permanent, permanently, lasting
joint, jointly, together, shared, mutual, bilateral, hand | separate, separately, alone, unilateral, unilaterally
! secretary | minister | president | ambassador | king | queen | chancellor | mayor | governor | commissioner | spokesperson, spokesman, spokeswoman
prime | deputy | home | foreign | interior | health | defence | justice
success, successful, succeed | failure, unsuccessful, fail
excellent, impressive, exemplary, outstanding | disappointing, poor, terrible
safe, safety, security, secure | dangerous, unsafe, perilous, danger
easy, quick, simple | difficult, hard, complex, challenging
dismantle, smash, bust | create, establish
create, establish, set up, found | dissolve, abolish, disband
public, publicly | private, privately, secret, secretly
rich, wealthy | poor
import | export
land | sea | air, aerial
winter | summer | spring | autumn
monday | tuesday | wednesday | thursday | friday | saturday | sunday
january | february | march | april | june | july | august | september | october | november | december
hundred | thousand | million | billion | trillion
double | triple, treble | half, halve | third | quarter
men | women
young | elderly
domestic, home | overseas, abroad
supply | demand
sign, signature, ink | revoke, repeal
`;

const termsOf = (words: string): string[] => words.split(",").flatMap((word) => analyse(word).map(({ term }) => term));

const STRICT = new Set<string>();
/** Term → for each group it is in, the class: "3/1". */
const PLACES = new Map<string, Set<string>>();
for (const [group, line] of GROUPS.trim().split("\n").entries())
  for (const [place, words] of line.replace(/^! /u, "").split("|").entries())
    for (const term of termsOf(words)) {
      if (line.startsWith("!")) STRICT.add(term);
      PLACES.set(term, (PLACES.get(term) ?? new Set()).add(`${group}/${place}`));
    }

/** Whether a term belongs to a group of words that are told apart. */
export function isContrasted(term: string): boolean {
  return PLACES.has(term);
}

/** Whether only a word of its own class may bear it. */
export function isStrict(term: string): boolean {
  return STRICT.has(term);
}

/** Whether two terms are of one class and of no two classes of a group. */
export function areClassmates(a: string, b: string): boolean {
  const [one, other] = [PLACES.get(a), PLACES.get(b)];
  return one !== undefined && other !== undefined && [...one].some((place) => other.has(place));
}

/** Whether two terms stand on different sides of a group. */
export function areOpposed(a: string, b: string): boolean {
  const [one, other] = [PLACES.get(a), PLACES.get(b)];
  if (one === undefined || other === undefined || areClassmates(a, b)) return false;
  const groups = new Set([...one].map((place) => place.split("/")[0]));
  return [...other].some((place) => groups.has(place.split("/")[0]));
}
