/** What people ask with, and what an announcement prints instead: ages, family and home, homes. */
export const FAMILY_AND_HOME = `
# ages
granny, grandma, grandpa, gramps, nan > elderly, older, grandparent
grandmother, grandfather, grandchild, grandchildren > family, grandparent
over 65s, over sixties > older, elderly, pension
under 16s, under 18s > children, minors, young
young, youth
child, childhood, early childhood
little kids, tots > children, early, young, childhood
babysit, babysitter, nanny > childcare
birth rate, fewer babies, baby boom > births, demographic, fertility
dad-to-be, mum-to-be > parent, maternity, paternity
childhood, child
orphan, orphanage, foster > orphan, foster, care
generation, age group
cohort > age
baby boomer, old timer > pensioner

# family and home
daughter, niece, nephew > child, family, relative
girlfriend, boyfriend, fiance, fiancee, other half, better half > partner
breadwinner > earner, household
stepmother, stepfather, foster > family, foster
in care > care, looked, social
divorce, split, breakup > separation, divorce
gay, lesbian, transgender, trans, queer, homosexual, bisexual > lgbt, lgbtq, lgbti, orientation
lgbt, lgbtq, lgbti
same-sex > marriage, couples, sex
skin colour, skin color > race, racial, ethnic
gypsy, gypsies, roma, traveller > traveller, roma, gypsy
down and out, tramp, beggar > homeless, rough
on the breadline, below the poverty line, can't afford, live hand to mouth > poverty, poor, low, income
less well off, worse off, have-nots > poorer, poverty, disadvantaged, low
underprivileged, left behind > disadvantaged, deprived, poverty, vulnerable
well-heeled, better off > wealthy, wealth
loneliness > isolation, lonely
next of kin > family, relatives
man on the street, average joe, ordinary folk, regular people > public, citizens
joe public > citizens
throng > crowd
feminist, feminism > women, equality, rights, feminist
sexism, sexist, misogyny, misogynist
nephew, niece, grandchild, in-law > family
fiance, fiancee, boyfriend, girlfriend > partner
divorce, split up, break up marriage > divorce, separation
child support, alimony > maintenance
single mum > parent, lone
stepfather, stepmother, stepchild > family, parent
ancestor, forefather, descendant > heritage, descendants
autopsy, post-mortem, postmortem, coroner > postmortem, coroner, inquest
inquest, coroner
terminally ill > dying
alive, survived > survived, survivor, rescued, alive

# homes
move house > homes, housing
get the keys > homes, housing, moving
roof over their heads, place to live, somewhere to live > housing, accommodation, home, shelter
put a roof over > housing, accommodation, shelter
bricklayer > construction
on the property ladder > buyer, home
not enough homes > housing, shortage
holiday let, airbnb > rental, short, tourist, tourism
chuck out of home, thrown out on the street, kicked out of their homes > eviction
bedsit > housing, accommodation
nimby > planning
do up house > renovation
boarded up > vacant, empty, derelict
derelict, run-down, run down, dilapidated > derelict, disused, dilapidated, regeneration
regeneration, regenerate, do up town > regeneration, renewal
sink estate > estate, neighbourhood
rough area > deprived, neighbourhoods, disadvantaged
property > property, housing, land
property owner > landlord
get on property ladder > buyer
lease, leaseholder
airbnb > short
mobile home, caravan, trailer > caravan, park
bungalow, cottage, villa > house, home
allotment, backyard > garden
derelict land, wasteland > brownfield
derelict, rundown, run-down > derelict, regeneration
`;
