/** What people ask with, and what an announcement prints instead: work and business, trade and customs. */
export const WORK_AND_BUSINESS = `
# work and business
out of a job, lose their jobs, lost their jobs, thrown out of work > unemployment, redundancies, job, losses
jobs cut, cut jobs, shed jobs, axe jobs > redundancy, jobs
find a job, find work, get into work, get a job, back to work > employment, job, work, jobseeker
jobcentre, job seeker > jobseeker, employment, jobcentre
career, profession, line of work > career, profession, professional, employment
day job > employment
manpower > workforce, staff, labour, personnel
short-staffed, short staffed, understaffed > shortage, staff, recruitment, vacancies
take on staff, hire more > recruit, hiring
headhunt, talent spot > recruit
volunteer for > volunteer
down tools, on strike, go on strike, picket, picket line > strike, industrial, action
clock off, time off > leave, holiday
overtime, long hours > hours, overtime, working
flexi-time, wfh > flexible, working, remote, telework
flexible working, work from home, home working > flexible, remote, telework
shift work > shift, night
glass ceiling > women, equality
accident at work > workplace, safety, accident
boardroom, bigwig, top brass, higher-up > executive, director, senior, board
fat cat, ceo > executive, chief, director
businessman, businesswoman, tycoon, mogul > entrepreneur, business, businessman
mom and pop, one man band > small, business, enterprise
shopkeeper > retailer, business, local
stallholder > market, trader
go bust, going bust, go to the wall, go belly up > bankruptcy, insolvency, liquidation, administration, closure
close its doors > closure
shut up shop, shut its doors > close, closure
set up shop, set up in business, start a business > business, establish, entrepreneur
make a profit, turn a profit > profit
rake in, cash in, make money > profit, revenue, earn
takings > revenue
brand, label, trademark > brand, trademark
patent, copyright, piracy > intellectual, property
rip-off, overcharge > unfair, price, consumer
price gouging > unfair, consumer
junk fees > charges, consumer
sales > discount
consume, consumption
compete, competition, competitive, competitor
builder > construction
plumber, electrician, tradesman > craft, trades, construction, skilled
trade show, expo > fair, exhibition, trade
bricks and mortar > property, building
place an order > order, contract, procurement
red-tape cutting, cut red tape, slash red tape > simplify, simplification, burden, bureaucracy, administrative
simplify, simplification
employ, hire
career, profession, vocation
professional, practitioner
on the job training, internship > placement, apprenticeship, experience, internship
trainee, internship
overtime > overtime, hours
work from home, home working, telework > remote, flexible, hybrid
picket > industrial, strike, dispute
redundancy, layoffs, job losses, laid off
market, marketplace
compete, competition, competitor, rival
corporate, company > corporate, company
conglomerate > corporate, companies
contractor, subcontractor, outside firm
supplier, provider, vendor
manufacturer, maker, producer
assembly line > manufacturing, workers
carmaker > automotive, vehicle, manufacturer
automotive, car industry
steel, steelworks > steel, steelmaking
plane maker, aircraft industry > aerospace
shipyard, shipbuilding
building trade, building site > construction
shopping, shopper, spend in shops > retail, consumer
grocery > supermarket, grocery, retailer
ecommerce, web shop > online, retail
concession, licence to run > franchise
gdp, national income, domestic product > gdp, economy
business climate > economy, economic
get economy growing > growth, economic
wealth > prosperity
startup > startup, start, business
angel investor, seed money > venture, capital, investment
deregulation, cut red tape, slash red tape > deregulation, regulatory, burden
bureaucratic, bureaucracy, paperwork, form-filling

# trade and customs
ship out > export
contraband > smuggling, illicit, counterfeit, goods
knock-off goods > smuggling, illicit, counterfeit
hold at customs > customs, seized
red tape at border > barriers, trade, customs
item > goods, product, object
shipment, consignment, load > shipment, consignment, cargo, goods
warehouse, depot > warehouse, storage, logistics
stockpile, stock up, reserve > stockpile, reserve, stock
on the shelves > supply, shortage
where it comes from, where it was made > origin
subcontractor, outsource, contract out, outsourcing > outsourcing, contractor
privatise, sell off, privatisation > privatisation, sale
nationalise > public, ownership
take into public ownership > nationalisation
export, sell overseas, overseas sales
limit on imports > quota
freeport > freeport, zone
arms sales > export, licence, licensing
counterfeit, fakes, fake goods
recall, product recall
commodity > materials, commodities
rare earth, lithium, cobalt > minerals, critical
mineral, ore
lumber, timber, wood
textile, cloth, fabric
clothing, garment, apparel
clothes, dress, garment, fashion > clothing, textile, fashion
jewels > jewellery
`;
