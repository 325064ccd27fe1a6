/** What people ask with, and what an announcement prints instead: vehicles, roads, rails, time, places. */
export const PLACES = `
# vehicles, roads, rails
vehicle > lorry, van, truck, bus, motorcycle
car crash > accident, collision, road
road crash > accident, collision
pile up, smash into > accident, collision, road, crash
seat belt > safety
seatbelt > belt, safety
drive, driver, motorist > driving, driver
pass driving test > learner
mot > roadworthiness, vehicle, test
old banger > scrappage, vehicle, polluting
e-scooter, escooter, scooter > scooter, micromobility
driverless, robotaxi > autonomous, automated, driving, vehicles
carpool, carpooling > sharing
bike lane > cycling
lollipop lady > pedestrian, crossing
railcard, season ticket > rail, discount, fares, pass
rail pass > rail, discount, fares
bullet train > rail, speed
tgv, hs2 > rail, speed, train
subway > underground, tube, metro
tram, trolleybus > tram, light, rail
sleeper > night, service, train
ulez > emission, zone, clean, air
airspace, no fly zone > airspace, flight
air hostess > crew, airline
plane crash > aircraft, accident
derail, derailed > rail, accident, train
barge, riverboat > vessel, inland, waterways
bypass > road
ring road > bypass
get around, getting about, get from a to b > transport, travel, mobility
mobility > transport

# time
weekend > saturday, sunday
at weekends, over the weekend > saturday, sunday, weekend
crack of dawn, at dawn, small hours > morning, dawn, early
dead of night > overnight
middle of the night, after dark > night, overnight
midday, noon
round the clock, around the clock, day and night, day in day out > continuous, permanent, hours, constantly
era > period, decade
bicentenary, centenary, hundred years > centenary, anniversary
from now on, in future > future
to date, as of now > since, date
in recent times > recent
ages ago, long ago > previous, former, past
time and again, time after time, over and over > repeated, regular
every so often, from time to time, now and then > occasionally, periodic, regularly
last night > evening, night, yesterday
every two weeks, twice a month > fortnight
weekly, each week, every week
monthly, each month, every month
every three months > quarter
century, hundred years
yearlong, year-long > annual
weekend > weekend, saturday, sunday
dead of night > midnight
noon, midday
daybreak, early hours > dawn
dusk, nightfall, sunset > dusk, evening, night
night, overnight
summer, summertime
winter, wintry, wintertime
spring, springtime
autumn, fall season
day before > eve
cut off date > end, expire
meantime, for now > interim, temporary
temporarily, for a while, short time > temporary
no end date, open ended > indefinite, permanent
moved to later, rescheduled > postponed, delayed
years ago today > anniversary
present day > modern

# places
frenchman, frenchmen, frenchwoman > french
englishman, englishmen, englishwoman > english
irishman, irishmen > irish
scotsman, scotsmen > scottish
welshman, welshmen > welsh
dutchman, dutchmen, dutchwoman > dutch
spaniard, spaniards > spanish
dane, danes > danish
swede, swedes > swedish
turk, turks > turkish
serb, serbs, serbia > serbian, serb, serbia
croat, croats > croatian
slovene > slovenian
slovak > slovakian
yank, yanks, yankee > american
oz, down under > australian, australia
britons, briton > british, uk
czech republic > czechia
bosnia, bosnian
montenegro, montenegrin
macedonia, macedonian
kazakhstan, kazakh
uzbekistan, uzbek
monaco, monegasque
peru, peruvian
venezuela, venezuelan
bolivia, bolivian
ecuador, ecuadorian
mali, malian
senegal, senegalese
cameroon, cameroonian
ivory coast > ivoire, ivorian
cote d'ivoire > ivorian
gabon, gabonese
angola, angolan
mozambique, mozambican
zimbabwe, zimbabwean
zambia, zambian
tanzania, tanzanian
malawi, malawian
sri lanka > lankan
myanmar, burma, burmese
cambodia, cambodian
mongolia, mongolian
singapore, singaporean
kuwait, kuwaiti
bahrain, bahraini
oman, omani
haiti, haitian
soviet, ussr
white house, us president > american, president, usa
pentagon > american, defence, usa
bundestag > german, parliament
knesset > israeli, parliament
capitol hill, us congress > congress, american
gulf states > saudi, qatar, emirates, kuwait, bahrain, oman, gulf
baltics, baltic states > estonia, latvia, lithuania, baltic
balkans > serbia, albania, kosovo, bosnia, montenegro
scandinavia, scandinavian, nordics > sweden, norway, denmark, nordic, swedish, norwegian, danish
benelux, low countries > belgium, netherlands, luxembourg
maghreb, north africa > morocco, algeria, tunisia, libya
latin america > brazil, argentina, colombia, chile, peru
south america > brazil, argentina, colombia, chile, peru, latin
middle east > israel, lebanon, syria, jordan, iraq, east
across the pond > american, usa
around the globe, far and wide, all over the globe, world over > worldwide, global, international, world
all over the country, up and down the land, coast to coast > nationwide, national, across, throughout
near, close to > nearby, near, neighbouring, vicinity
nearby, stone's throw, round the corner
doorstep, on doorstep > local, nearby, neighbouring
whereabouts, located > situated
middle of nowhere, off the beaten track, back of beyond, in the sticks > remote, rural, isolated
open air > outdoor
public place, public area, out in public > public, space
playing field > park, green, spaces
city hall > mayor, council
native > indigenous
ground zero > site, scene
jewelry, jewellery
clothes, clothing, garment, apparel > clothing, textile, garment
shirt, dress, trousers > clothing
tons > tonne
abroad, overseas, foreign
back of beyond > rural, remote
outskirts, suburb, suburban
slum, shanty, shack > settlement, makeshift
shack, hut, tent > shelter, makeshift
makeshift, improvised
globe, global
province, provincial
capital of france, french capital > paris
german capital, capital of germany > berlin
british capital, uk capital > london
belgian capital > brussels
white house, washington > american
warehouse, depot, storehouse
storage site > depot
compound, enclosure > secure, compound
zone, area
bay, gulf, cove > bay, gulf
narrow sea > strait
river mouth > estuary
arctic, north pole, polar, antarctic > arctic, antarctic, polar
near, close to, vicinity, proximity > near, vicinity, proximity
indoors, inside > indoor, inside
upstairs, downstairs > floor
below ground > underground
underwater, undersea, subsea, seabed
away from coast > inland
offshore > offshore, sea
on land > onshore
england, blighty > uk, britain, british
`;
