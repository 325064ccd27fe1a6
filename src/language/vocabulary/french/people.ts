/** People, and their moving: migration and borders. */
export const PEOPLE = `
# people
enfant = child, children, minor
gamin, gosse, môme > child, children, minor
mineur = minor, child, underage
mineur isolé, mineurs isolés, mineur non accompagné, mineurs non accompagnés = unaccompanied, minor, isolated
isolé, seul = isolated, unaccompanied
accompagné = accompanied
bébé, nourrisson = baby, infant
adolescent, ado = teenager, young
jeune, jeunesse = young, youth
adulte = adult
retraité = retired, pensioner
retraite = pension, retirement
personne âgée, personnes âgées, aîné, senior = elderly, older
vieux, vieille, vieillesse = old, elderly
famille = family, families
parent = parent
proche, proches > family, relative, close
mère > mother
maman = mother
père, papa = father
frère = brother
soeur = sister
mari > husband, spouse
époux = husband, spouse
épouse = wife, spouse
femme = woman, women, wife
homme = man, men
fille > girl, daughter
garçon = boy
handicapé, handicap = disabled, disability
pauvre, pauvreté, précarité = poor, poverty
riche = rich, wealthy
sans-abri, sdf = homeless
citoyen, citoyenneté = citizen, citizenship
habitant, riverain = resident, inhabitant
ressortissant = national, citizen
étranger, étrangère > foreign, foreigner, overseas, abroad
voisin = neighbour, neighbouring
voyageur = traveller, passenger
touriste = tourist
salarié > worker, employee
travailleur, ouvrier = worker, employee
fonctionnaire = official, servant
patron, chef, dirigeant > leader, head, chief, director
dirigeants = leaders
directeur = director, head
employeur = employer
chercheur = researcher
scientifique = scientist, scientific
médecin, docteur = doctor
infirmier, infirmière = nurse
enseignant, professeur, prof = teacher
élève, écolier = pupil, student
étudiant = student
agriculteur, paysan, fermier = farmer
pêcheur = fisherman, fishing
pompier, sapeur-pompier = firefighter
soldat, militaire = soldier, military, troops
marin > sailor
ancien combattant, anciens combattants = veteran
avocat = lawyer
journaliste = journalist
photographe = photographer
locataire = tenant
propriétaire = owner, landlord
ménage, foyer = household
consommateur, client = consumer, customer
victime = victim
survivant, rescapé = survivor
blessé, blesser > injured, hurt
blessure = injury
mort, mourir, décès, décéder, mourut = death, dead, die, fatal
mortel = fatal, deadly
noyer, noyé, noyade = drown
disparu, disparaître = missing
tuer, tué > killed, kill
vie = life, lives
naissance = birth, born
naître > birth, born
âge, âgé > age, aged
ami = friend
allié = ally
partenaire = partner
homologue = counterpart
collègue = colleague
ministre = minister, secretary
premier ministre, première ministre = prime, minister, prime minister
ministre de intérieur, intérieur > interior, home
intérieur = interior
président, présidente, présidence = president
secrétaire = secretary
secrétaire d'état > secretary, minister
chancelier = chancellor
député, parlementaire = mp, parliament, parliamentary
sénateur = senator
maire = mayor
préfet, préfecture = prefect, prefecture
ambassadeur = ambassador
ambassade = embassy
porte-parole = spokesman, spokesperson, spokeswoman
conseiller > adviser, councillor
roi = king
reine = queen
royal, royauté = royal
prince = prince
élu, élire > elected

# migration and borders
route, chemin > journey, route
non accompagné = unaccompanied, isolated
regroupement familial > family, ties
demandeur d'asile > asylum, claims
raccompagner, reconduire > return, remove
embarquer, embarquement > board, launch
gilet > life jacket, materials
pièce détachée, pièce de bateau, fourniture > materials, supply
migration = migration
migrant = migrant, immigrant
immigration = immigration, migration
immigré = immigrant, migrant
émigrer, exilé > migrant, refugee
migratoire = migratory, migration
clandestin = illegal, irregular, clandestine
illégal, illégalement = illegal, illegally
irrégulier = irregular, illegal
sans-papiers > illegal, irregular
réfugié = refugee
asile = asylum
demandeur d'asile, demandeurs d'asile = asylum, asylum seeker
demande > claim, application, request, demand
demander > ask, request, apply
accueillir, accueil = reception, welcome
centre d'accueil = reception, reception centre
rétention > detention
régulariser, régularisation = regularise, status
titre de séjour > residence, permit, visa
visa = visa
passeport = passport
papiers d'identité > identity, documents
frontière, frontalier, transfrontalier = border
douane, douanier = customs
contrôle aux frontières, contrôles aux frontières = border, border control
contrôle, contrôler = control, check
traversée, traverser, franchir, franchissement, passage > crossing, cross
traversée, traverser, franchissement = crossing, cross
bateau, embarcation, navire, canot, pneumatique, zodiac = boat, vessel, dinghy
petit bateau, petits bateaux, petite embarcation, petites embarcations = small boat, boat
gilet de sauvetage > equipment
moteur = engine, motor
mer, maritime = sea, maritime
manche > channel
tunnel = tunnel
plage = beach, beaches
dune = dune
côte, littoral, côtier = coast, coastal
rivage, rive > coast, shore
port > port, harbour
arrivée, arriver, débarquer = arrive, arrival, reach
atteindre, atteint = reach
entrer, entrée = enter, entry
partir, départ, quitter = depart, departure, leave
origine, provenance, venir de = origin
pays d'origine = country of origin, origin
transit = transit
itinéraire, trajet = route, journey
voyage, voyager = travel, journey, trip
aller, se rendre > travel, visit, go
rendre visite > visit, travel
visite, visiter = visit
déplacement, déplacer > travel, visit, movement
camp, campement, bidonville = camp
jungle = jungle
évacuer, évacuation = evacuate, clearance, evacuation
démanteler, démantèlement = dismantle, dismantling
déloger, vider > clearance, clear
détruire, destruction = destroy, dismantle
raser > demolish, dismantle
expulser, expulsion = expel, deport, remove, removal, return
renvoyer, renvoi, reconduire, reconduit, reconduite = return, remove, deport
éloigner, éloignement = removal, remove
rapatrier, rapatriement = repatriate, repatriation, return
retour, retourner = return
refouler, refoulement > return, refuse
réinstaller, réinstallation, relocaliser, relocalisation = resettle, resettlement, relocate, relocation
transférer, transfert = transfer, relocate
regroupement familial, réunification = reunification, family
refuser, refus, rejeter, rejet = refuse, refusal, reject
intercepter, interception = intercept, interception
patrouille, patrouiller = patrol
surveillance, surveiller = surveillance, monitor
détecter, détection, repérer = detect, detection
empêcher, empêchement = prevent, stop
prévenir, prévention = prevent, prevention
dissuader, dissuasion = deter, deterrent
bloquer, blocage = block
barrière, clôture, grillage, mur = barrier, fence, wall
caméra = camera
vidéosurveillance = cctv
drone = drone
avion = plane, aircraft
hélicoptère = helicopter
aérien = aerial, air
chien > dog
cynophile > dog
équipement, équiper, matériel = equipment, materials
lunettes, jumelles > vision, equipment
camion, poids lourd, poids lourds = lorry, truck
camionnette, fourgon = van
voiture, auto, automobile = car, vehicle
véhicule = vehicle
`;
