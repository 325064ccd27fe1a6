/** Public services, energy and nature, the state, and time. */
export const STATE = `
# public services
service > service
santé, sanitaire = health
soin, soigner, soins = care, treatment
hôpital, hospitalier, hosto = hospital
urgences > emergency
malade > patient, sick, ill
maladie = disease, illness
vaccin, vacciner, vaccination = vaccine, vaccination
médicament = medicine, drug
virus = virus
pandémie, épidémie = pandemic, epidemic
confinement = lockdown
cancer = cancer
dentiste = dentist
pharmacie, pharmacien = pharmacy, pharmacist
tabac, fumer, cigarette = tobacco, smoking, cigarette
alcool = alcohol
école, scolaire = school
enseignement, éducation = education
lycée, collège > school, secondary, college
université, fac, universitaire = university
diplôme = degree, qualification
examen, bac > exam, examination
crèche, garderie = nursery, childcare
cantine > school, meals
bourse > grant, scholarship
logement, loger = housing, home, accommodation
hébergement, héberger = accommodation, housing
hlm, logement social, logements sociaux = social housing, council housing, social
maison > house, home
appartement > flat, apartment
louer, location > rent, rental
transport = transport
train, ferroviaire, chemin de fer = rail, railway
train > train
métro = metro, underground
route, routier > road, motorway
autoroute = road, motorway
vélo, cycliste = bike, bicycle, cycling
taxi = taxi
aéroport = airport
ferry = ferry
retard > delay
science = science
recherche, rechercher > research, search
technologie, technique, technologique = technology, technical
innovation, innover = innovation
intelligence artificielle, ia = artificial intelligence, ai
ordinateur, informatique = computer
logiciel = software
portable > phone, mobile
téléphone = phone, mobile
haut débit = broadband
espace, spatial = space
satellite = satellite
culture, culturel = culture, cultural
musée = museum
patrimoine = heritage
cinéma > film, cinema
livres scolaires > book
tourisme, touristique = tourism
sport, sportif = sport
jeux olympiques, jo = olympics, olympic games, olympic
jeux, olympique, olympiques > olympics, olympic, games
paralympique = paralympic
coupe du monde = world cup, cup
fête > celebration, festival
anniversaire = anniversary, birthday
cérémonie = ceremony
événement, évènement > event
couronnement, couronner = coronation
obsèques, funérailles, enterrement = funeral

# energy, nature, disasters
énergie, énergétique = energy
électricité, électrique = electricity, electric
gaz = gas
pétrole, pétrolier > oil
essence > petrol, fuel
carburant = fuel
charbon = coal
nucléaire = nuclear
éolien, éolienne = wind
solaire = solar
renouvelable = renewable
climat, climatique = climate
réchauffement = warming
émission = emission
neutralité carbone > net, carbon
environnement, environnemental, écologie, écologique = environment, environmental, green
pollution, polluer, pollueur = pollution
déchet, ordures = waste, rubbish
recyclage, recycler = recycling, recycle
plastique = plastic
forêt, arbre, bois > forest, tree, wood
eau > water
rivière, fleuve = river
océan = ocean, sea
animal, animaux, bête > animal
espèce = species
agriculture, agricole, ferme = agriculture, farm, farming
pêche > fishing
récolte = harvest
nourriture, alimentation, alimentaire = food
repas = meal
catastrophe, désastre = disaster
inondation, crue = flood, flooding
tempête, ouragan = storm
séisme, tremblement de terre = earthquake
incendie, feu > fire, wildfire
sécheresse = drought
canicule = heatwave
accident = accident
naufrage, naufragé, chavirer, couler > sink, capsize, shipwreck
naufrage = shipwreck
tragédie, tragique, drame = tragedy, tragic

# the state, defence and elections
gouvernement, gouvernemental = government
ministère = ministry, department
autorités > authorities
administration > administration
agence > agency
parlement = parliament
assemblée > assembly, parliament
sénat = senate
électoral > election
élection = election
vote, voter, scrutin > vote, ballot, election
électeur = voter
référendum = referendum
parti > party
campagne électorale > campaign, election
majorité = majority
opposition = opposition
démocratie, démocratique = democracy, democratic
constitution = constitution
république = republic
manifestation, manifestant, manifester > protest, demonstration
armée = army, military, forces
défense = defence
marine > navy
avion de chasse > jet, fighter, aircraft
sous-marin = submarine
missile = missile
troupe = troops
nucléaire militaire > nuclear
ennemi = enemy
invasion, envahir = invasion, invade
statistique = statistics
document = document
formulaire = form

# time
heure = hour
jour, journée = day
quotidien = daily
semaine, hebdomadaire = week, weekly
mois, mensuel = month, monthly
année > year
année, annuel = year, annual
trimestre > quarter
siècle = century
décennie = decade
hier > yesterday
aujourd'hui = today
demain = tomorrow
maintenant > current
bientôt = soon
toujours > always, still
souvent = often
délai, date limite > deadline, hours, time
durée, durer > duration, last
longtemps, long terme, à long terme > long, term, longer
date > date
nuit > night, overnight
matin = morning
soir, soirée = evening
printemps > spring
hiver = winter
automne = autumn
janvier = january
février = february
mars > march
avril = april
juin = june
juillet = july
août = august
septembre = september
octobre = october
novembre = november
décembre = december
lundi = monday
mardi = tuesday
mercredi = wednesday
jeudi = thursday
vendredi = friday
samedi = saturday
dimanche = sunday
`;
