/** Police, justice, terrorism and safety on line. */
export const JUSTICE = `
# police and justice
victime > victim, fatal, killed
déjouer > prevent, foil, disrupt
durcir, durcissement > toughen, tighten, increasing
dépêcher > send, deploy
détacher > second, embed, deploy
caméra > camera, cctv
maître-chien, chien renifleur, renifleur > detection, dog
policier > police, officer
police, flic = police, officer
commissariat = police station, station
gendarme, gendarmerie = gendarme, police
agent, officier > officer, personnel
agent de liaison, officier de liaison = liaison, liaison officer
forces de l'ordre = law enforcement, enforcement, police
effectif, effectifs > officers, personnel, staff
renfort, renforts > reinforce, additional, extra
garde-côte, garde-côtes = coastguard
passeur = smuggler, people smuggler
trafiquant, trafic = trafficker, trafficking, smuggling
traite, traite des êtres humains > trafficking, slavery
esclavage = slavery
réseau, filière = network, gang
bande > gang, network
gang, mafia = gang, network
crime, criminalité, criminel = crime, criminal
crime organisé, criminalité organisée, grand banditisme = organised crime, organised, crime
organisé > organised
délit, infraction = offence, crime
délinquant, délinquance, malfaiteur = offender, criminal, crime
voyou, bandit > criminal, gang
cerveau > leader, mastermind
arrêter > arrest, stop
arrêté, arrestation, interpeller, interpellation = arrest, arrested
garde à vue = custody
détenir, détenu, détention = detain, detention, prisoner
enquête, enquêter = investigate, investigation, inquiry
enquêteur = investigator, detective
preuve = evidence, proof
témoin, témoignage = witness, evidence
soupçonner, suspect = suspect
saisie, saisir = seizure, confiscate
perquisition = search, raid
condamner, condamnation > conviction, convict, sentence, condemn
peine > penalty, sentence, bars
peine maximale > maximum, penalty
perpétuité = life
prison, incarcérer, emprisonner, emprisonnement, taule = prison, jail, imprisonment, bars
prisonnier = prisoner
amende > fine, penalty
sanction, sanctionner, punir, punition = sanction, penalty, punish
tribunal, cour = court, tribunal
juge, magistrat = judge
procès, juger = trial
poursuivre en justice, poursuites = prosecution, prosecute
procureur, parquet > prosecutor, prosecution
justice, judiciaire = justice, judicial
droit, droits > right, rights, law
droits de l'homme = human rights, rights
loi, législation, législatif = law, legislation, act
règle, règlement, réglementation = rule, regulation
interdire, interdit, interdiction = ban, prohibit, forbid
autoriser, autorisation, permettre, permis > allow, permit, permission, enable
traité > treaty, convention
convention = treaty, convention
fraude, frauder, fraudeur = fraud
escroquerie, arnaque, escroc = scam, fraud
vol, voler, voleur > theft, steal, flight, fly
cambriolage = burglary
meurtre, assassinat, assassin, homicide = murder, homicide
viol, violer > rape
agression, agresser = assault, attack
violence, violent = violence, violent
inhumain, cruel = inhuman, cruel
arme = weapon, arms
couteau = knife
fusil, pistolet = gun, firearm
drogue, stupéfiant = drugs, drug
émeute = riot
harcèlement, harceler = harassment, bullying
abus, abuser = abuse
exploiter, exploitation = exploit, exploitation
blanchiment = laundering
corruption = corruption
lutter, lutte, combattre, combat = fight, combat, tackle
s'attaquer > tackle
perturber, déstabiliser, entraver, entrave = disrupt, hamper
renseignement > intelligence, information
renseignements > intelligence, information
espion, espionnage = spy, espionage
cellule > cell
cellule de renseignement > cell, intelligence
unité, brigade > unit, team
groupe = group
équipe > team
bande organisée > gang, organised

# terrorism and safety on line
en ligne = online
géant du net, géant du numérique, géant d'internet, réseau social > internet, companies, online
fichier > data, file
terrorisme, terroriste = terrorism, terrorist
antiterroriste, antiterrorisme, contre-terrorisme > counter, terrorism
attentat, attaque, attaquer = attack
bombe, explosif = bomb, explosive
djihadiste, islamiste = jihadist, islamist, extremist
radicalisation, radicaliser = radicalisation
extrémisme, extrémiste = extremism, extremist
haine, haineux = hate
otage = hostage
complot > plot
menace, menacer = threat, threaten
risque = risk
danger, dangereux = danger, dangerous
sécurité, sûreté, sécuriser = security, safety
sûre, sûrs > safe, secure
internet, en ligne, web, toile = internet, online
numérique = digital
réseaux sociaux, réseau social, médias sociaux = social media, online
contenu = content, material
propagande = propaganda
plateforme = platform
géant du web, géants du web, géants du numérique > internet, companies, technology
retirer > remove, removal, withdraw
suppression > remove, removal, delete
retrait, supprimer, effacer = remove, removal, delete
mettre en ligne, mis en ligne, mise en ligne, publier en ligne = upload, post online
télécharger > upload, download
cyberattaque, piratage, pirate > cyber, hack, attack
données > data
désinformation = disinformation
vie privée > privacy
`;
