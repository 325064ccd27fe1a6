/** Diplomacy, promises, plans and speech; what is done to things, and what they are like. */
export const DEALINGS = `
# agreements and partners
accord, entente, arrangement = agreement, deal, arrangement, accord
pacte = pact, agreement
traité > treaty, agreement
contrat = contract
convenir, tomber d'accord > agree, agreed
signer, signature = sign, signed, signature
conclure, conclusion > conclude, conclusion, finalise
finaliser = finalise
ratifier = ratify
coopération, coopérer, collaboration, collaborer = cooperation, cooperate, collaboration
partenariat = partnership
alliance = alliance
relation > relationship, relations, ties
lien, liens = ties, link
amitié = friendship, friend
ensemble, conjointement > together, jointly, joint
conjoint = joint, jointly
commun > joint, shared, common
partager, partage = share, sharing, shared
échanger, échange = exchange, sharing, share
échange d'informations, partage d'informations > exchange, sharing, information
bilatéral = bilateral
travailler, travail, travaux > work, working
main dans la main > together, jointly, hand
étroit, rapproché > close, closer
étranger, affaires étrangères > foreign, affairs
diplomatie, diplomate, diplomatique = diplomacy, diplomat, diplomatic
onu, nations unies = united nations, nations
otan = nato
union européenne, ue = eu, european
bruxelles > brussels, eu
commission > commission, committee
conseil > council, advice
sanctions = sanctions
guerre, conflit = war, conflict
paix = peace
cessez-le-feu, trêve = ceasefire, truce
négocier, négociation, pourparlers = negotiate, negotiations, talks
différend, désaccord, querelle, dispute > dispute, disagreement
tension = tension
brexit = brexit

allié > ally, partner
mixte > joint

# meetings
retrouver > meet, met
convier > invite, convene
rencontre, rencontrer = meet, met, meeting
réunion > meeting
réunir, se réunir = meeting, convene, meet
entretenir, entretien > talks, meeting, discuss
sommet = summit
conférence = conference
discuter, discussion = discuss, discussion, talks
débat, débattre = debate, discuss
dialogue = dialogue
parler, exprimer > speak, discuss, talk
évoquer, aborder > discuss, raise, mention
convoquer = convene
organiser > organise, host, hold
organisation > organisation
accueillir les jeux > host, hosting
inviter, invitation = invite, invitation
participer, participation = participate, attend
assister > attend
suite > follow, result

# saying
vanter, louange, éloge > praise, hail, welcome
déplorer > regret, lament
accuser, reprocher > accuse, blame, criticise
réclamer > call, demand
justifier, invoquer > justify, explain
dire, dit > say, said
déclarer, déclaration, affirmer = declare, declaration, said, statement
annoncer, annonce = announce, announcement
expliquer = explain
souligner, insister > underline, emphasise, stress
confirmer = confirm
préciser > specify, confirm
reconnaître, reconnu, reconnaissance > acknowledge, recognise
avouer, admettre > admit, acknowledge
répondre, réponse = respond, response, answer
appel, appeler > call, urge, calling
exhorter, presser > urge, push
exiger, exigence = demand, require
avertir, avertissement, alerte, alerter = warn, warning, alert
saluer, féliciter, louer > welcome, praise, hail, commend
éloge > praise
remercier, merci, remerciement = thank
hommage = tribute
excuser > apologise, apology
regretter, regret = regret
critiquer, critique = criticise, criticism
dénoncer > condemn, denounce
accuser, accusation = accuse
blâmer, responsable > responsible, blame
responsabilité = responsibility
opinion, avis > opinion, view
penser, croire, estimer > think, believe, say
message = message
communiqué = press release, statement, release
journal > press, newspaper, media
presse, média = press, newspaper, media
photo, photographie, image = photo, picture, image
rapport > report
étude > study, research
soutien, soutenir, appuyer, appui = support
aide, aider = help, support, aid
encourager = encourage

# wishes and plans
vouloir, veut, voulait, veulent, voulu > want, wish, desire, seek
souhait, souhaiter, désir, désirer = wish, want, desire, hope
espérer, espoir = hope
volonté > commitment, desire, determination
promettre, promesse, promis = promise, pledge
engagement, engager, s'engager > commitment, commit, pledge
visée > aim, objective, purpose, goal
objectif = objective, aim, target
viser, cible, cibler > aim, target
intention, compter > intend, intention
plan, projet = plan, project
projet de loi = bill, legislation
stratégie = strategy
mesure > measure, step
initiative = initiative
dispositif > system, measure, scheme
priorité, prioritaire = priority
effort = effort
essayer > attempt, try, effort
tenter, tentative = attempt, try, effort
chercher > seek
proposer, proposition = propose, proposal
réforme, réformer = reform
mettre en oeuvre, mis en oeuvre, mise en oeuvre, appliquer, application > implement, implementation
mettre en place, mis en place, mise en place = set up, establish
instaurer, introduire > introduce
politique > policy, political, politics
consultation = consultation
décision, décider = decision, decide
choix, choisir = choice, choose

# starting, stopping, changing
agrandir, agrandissement, élargir, élargissement, étendre > expand, enlarge, extend
consolider > strengthen, reinforce
accroître, accru > increase, improve, enhance
freiner > slow, curb, deter
prolonger, prolongation > extend, continue
éliminer, éradiquer > end, eliminate
casser, briser, cassé, brisé > break, broken
réformer > reform, fix
installer, installé, stationner, implanter > based, placed
porter sur > focus, cover
commencer, début, débuter, démarrer = start, begin, beginning
lancer, lancement = launch
créer, création = create, creation, establish
fonder, fondation > found, established
fin, finir, terminer, achever, mettre fin > end, ending, finish
terminer > end, finish
achever = end, finish
mettre fin, mettre un terme = put an end, end, stop
cesser, stopper = stop, end
fermer, fermeture = close, closure
ouvrir, ouverture = open, opening
continuer, poursuivre, poursuite > continue, continued, ongoing
maintenir, maintien = maintain
augmenter, augmentation, accroître, hausse = increase, rise
doubler, double = double
tripler = triple
baisse, baisser, diminuer, diminution, réduire, réduction, réduit, chute = reduce, reduction, fall, decrease, decline
améliorer, amélioration = improve, improvement, enhance
renforcer, renforcement = strengthen, reinforce, enhance, strengthening
intensifier, intensification = intensify, step up, increase
accélérer, accélération = accelerate, speed up, expedite
ralentir = slow
approfondir, approfondissement = deepen, deeper
élargir, élargissement, étendre, extension = expand, extend, enlarge
limiter, limite = limit
changer, changement, modifier, modification = change, amend
remplacer, remplacement = replace, replacement
ajouter > add, additional
supplémentaire = additional, extra
protéger, protection = protect, protection
sauver, sauvetage = save, rescue
secourir, secours = rescue, relief
secouriste, sauveteur = rescuer, rescue
défendre = defend
garantir, garantie, assurer = guarantee, ensure
fournir, fourniture, livrer, livraison = supply, provide, deliver, delivery
donner > provide
envoyer > send, deploy
envoi = send, deploy
déployer, déploiement = deploy, deployment
affecter > assign, affect
recruter, recrutement, embaucher, embauche = recruit, recruitment, hire
former > train, form
formation > training
préparer, préparation, préparatif = prepare, preparation
construire, construction, bâtir = build, construct, construction
utiliser, utilisation = use
gérer, gestion = manage, management
diriger > lead, manage
coordonner, coordination = coordinate, coordination
intégrer, intégration = integrate, embedded, integration
résolution > solve, resolve
résoudre = solve, resolve
réparer = repair, fix
réussir, réussite, succès = success, successful, succeed
échouer, échec = fail, failure
gagner > win, earn
perdre, perte = lose, loss
obtenir, obtention > obtain, secure
suivre, suivi > follow, monitor
rester > remain, stay
devenir > become
tenir > hold
rejoindre > join, reach
attendre, attente > wait, expect

# what things are like
nouveau, nouvelle, nouvel = new
ancien > former, old
dernier, dernière > last, latest
prochain, prochaine = next, coming
précédent > previous
récent, récemment = recent, recently
actuel, actuellement > current, currently
futur, avenir = future, upcoming
grand > large, major, great
gros > big, large
petit > small
fort > strong
solide = solid, strong
faible = weak, low
dur, sévère, strict > tough, strict, severe
difficile, difficulté = difficult, difficulty
facile > easy
rapide, rapidement, vite = quick, fast, quickly, rapid
lent > slow
important > important, significant, major
essentiel, indispensable, crucial, vital = essential, vital, crucial
majeur = major
urgent, urgence = urgent, emergency
grave > serious
efficace, efficacité = effective, efficient
impressionnant = impressive
exemplaire = exemplary
inédit, sans précédent = unprecedented
historique = historic
permanent > permanent, permanently
temporaire, provisoire = temporary
cher > expensive, dear
gratuit > free
pas cher, bon marché > cheap, affordable
secret = secret
public = public
privé = private
libre, liberté > free, freedom, liberty
égal, égalité = equal, equality
juste > fair
international = international
national = national
mondial, monde = world, global
régional = regional
local = local
humain = human
humanitaire = humanitarian
légal = legal, lawful
spécialisé, spécialiste = specialist
plusieurs > several
premier, première > first, prime
défi = challenge
problème, souci = problem, issue
question > question, issue, matter
enjeu > challenge, issue
crise = crisis
solution = solution
cause > cause, reason
raison > reason
conséquence, résultat = result, consequence
conséquent > significant
progrès, avancée = progress
exemple > example
besoin > need
expérience = experience
savoir-faire, expertise = expertise
avantage = advantage, benefit
interêt, intérêt = interest
`;
