/** Countries and places, money and work. */
export const PLACES_AND_MONEY = `
# countries and places
royaume-uni, grande-bretagne = uk, britain, british, kingdom
angleterre > england, uk, britain
britannique = british, uk, britain
anglais > english, british, uk
londres, londonien = london
france, français, française = france, french
paris, parisien = paris
franco-britannique > uk, british
allemagne, allemand = germany, german
berlin = berlin
europe, européen, européenne = europe, european, eu
état > state, government
états-unis, amérique, américain = usa, american, america
irlande, irlandais = ireland, irish
écosse, écossais = scotland, scottish
galles, gallois > wales, welsh
espagne, espagnol = spain, spanish
italie, italien = italy, italian
belgique, belge = belgium, belgian
pays-bas, néerlandais, hollande = netherlands, dutch
pologne, polonais = poland, polish
portugal, portugais = portugal, portuguese
grèce, grec > greece, greek
turquie, turc = turkey, turkish
suède, suédois = sweden, swedish
norvège, norvégien = norway, norwegian
danemark, danois = denmark, danish
finlande, finlandais = finland, finnish
suisse = switzerland, swiss
autriche, autrichien = austria, austrian
hongrie, hongrois = hungary, hungarian
roumanie, roumain = romania, romanian
bulgarie, bulgare = bulgaria, bulgarian
albanie, albanais = albania, albanian
ukraine, ukrainien = ukraine, ukrainian
russie, russe = russia, russian
chine, chinois = china, chinese
japon, japonais = japan, japanese
inde, indien > india, indian
canada, canadien = canada, canadian
mexique, mexicain = mexico, mexican
brésil, brésilien = brazil, brazilian
australie, australien = australia, australian
nouvelle-zélande, néo-zélandais > zealand
irak, irakien = iraq, iraqi
iran, iranien = iran, iranian
syrie, syrien = syria, syrian
liban, libanais = lebanon, lebanese
israël, israélien = israel, israeli
palestine, palestinien = palestine, palestinian
arabie saoudite, saoudien > saudi
afghanistan, afghan = afghanistan, afghan
égypte, égyptien = egypt, egyptian
libye, libyen = libya, libyan
tunisie, tunisien = tunisia, tunisian
algérie, algérien = algeria, algerian
maroc, marocain = morocco, moroccan
érythrée, érythréen = eritrea, eritrean
éthiopie, éthiopien = ethiopia, ethiopian
soudan, soudanais = sudan, sudanese
somalie, somalien = somalia, somali
nigeria, nigérian = nigeria, nigerian
rwanda, rwandais = rwanda, rwandan
afrique, africain = africa, african
asie, asiatique = asia, asian
vietnam, vietnamien = vietnam, vietnamese
douvres = dover
dunkerque = dunkirk
francfort = frankfurt
pays > country, countries
ville = city, town, cities
village = village
campagne > campaign, countryside
région = region, area
département > department
commune > town, council
capitale > capital
nord > north, northern
sud > south, southern
est de > east, eastern
ouest = west, western
rue > street
quartier > neighbourhood, district
centre > centre
lieu, endroit, site > place, site
bâtiment, immeuble = building
siège > headquarters, seat
bureau > office
gare = station
île = island

# money and work
enveloppe > funding, worth, sum
consacrer > spend, devote, fund, focus
bénéficier, profiter > benefit, receive, support
épauler > support, help
cumulé > combined, total
argent, fric, sous > money, funding, cash
fonds, financement, financer, financier = fund, funding, finance, financial
investir, investissement = invest, investment
budget, budgétaire = budget
dépense, dépenser = spend, spending, expenditure
coût, coûter = cost, worth
prix > price, cost
tarif > price, tariff, fare
montant, somme > amount, sum, total, worth
valeur, valoir, vaut > worth, value
payer, paiement, paye > pay, payment, fund
verser, versement, débourser > pay, payment, fund, spend
contribuer, contribution, cotiser = contribute, contribution
subvention, subventionner = subsidy, grant, funding
prêt, prêter, emprunt, emprunter > loan, lend, borrow
dette = debt
déficit = deficit
milliard > billion
livre, livres > pound
pour cent, pourcentage = percent, percentage
moitié > half
tiers > third
chiffre > figure, number
nombre = number
total = total
taux > rate
impôt, taxe, fiscal, fiscalité = tax
contribuable = taxpayer
tva = vat
inflation = inflation
pouvoir d'achat > living, cost, income
salaire, rémunération = salary, wage, pay
smic, salaire minimum = minimum wage, wage, minimum
prime > bonus, payment
allocation > benefit, allowance
prestation = benefit, allowance
chômage, chômeur = unemployment, unemployed
emploi, poste de travail = job, employment
poste > post, position, job
métier > job, occupation
entreprise, société, boîte > company, business, firm
entreprise = company, business, companies, businesses
pme > small, business
usine = factory, plant
industrie, industriel = industry, industrial
économie, économique = economy, economic
croissance = growth
commerce, commercial = trade, commerce, commercial
commerçant > shop, retailer
magasin, boutique = shop, retailer
exporter, exportation = export
importer, importation = import
droits de douane = tariff, customs, customs duty
marché > market
marchandise > goods
concurrence > competition
acheter, achat = buy, purchase
vendre, vente = sell, sale
fournisseur = supplier
approvisionnement, chaîne d'approvisionnement = supply
banque, bancaire = bank
assurance > insurance
syndicat = union, trade union
grève = strike
apprenti, apprentissage = apprentice, apprenticeship
compétence > skill, competence
licencier, licenciement = redundancy, dismissal
loyer = rent
`;
