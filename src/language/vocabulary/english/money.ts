/** Money, trade, work and business: who pays what, wages and benefits, customs, budgets. */
export const MONEY = `
# who pays
money, cash, dosh, dough, wonga, moolah, readies, lolly > funding, investment, finance, financial, money
money, cash > worth, spend, pay
fund, funding, finance, bankroll
pay, pay for, foot the bill, fork out, cough up, shell out, pick up tab > fund, funding, pay, spend, worth, contribute
chip in, stump up, put up money, put in money, contribute > contribute, contribution, funding, investment, fund
give money, hand money, hand over money > funding, investment, provide, contribute
spend, spending, expenditure, outlay, splash out
cost, price, bill, expense
cost, spend, pay > worth, amounting, funding, spend, cost, total
how expensive, what price > cost, worth
worth, value
amount, sum, total
invest, investment, pump money, plough money, pour money
investment > funding, financial
financial, finance
funding, financing > investment, financial
grant, subsidy, subsidise, award, handout
loan, lend, lending
borrow, borrowing, debt, deficit, in the red
percent, percentage, proportion > percent, share, proportion
number, figure, count, total, statistic, tally
how many people > number
euro, eur
pound, sterling, gbp, quid
quid, nicker > pound
dollar, usd, buck
penny, pence
save money, savings, thrift
saving, savings, efficiency
waste, squander, fritter
taxpayer money, public money, public purse > taxpayer, public, spending
spring statement, autumn statement, fiscal event > budget
fiscal, tax
treasury, exchequer
afloat, keep going > support

# taxes, prices, benefits
tax, levy, taxation
sales tax > vat
income tax, payroll tax > tax, income
national insurance, ni contributions > insurance, contributions
tax dodger, tax dodging, tax evasion, avoid tax > tax, evasion, avoidance
taxman, hmrc, inland revenue
cost of living, make ends meet, squeeze > living, cost, household
inflation, rising prices, price rises
price cap, energy cap > cap, price
energy bill, gas bill, electricity bill, fuel bill, heating bill > energy, bill, household
base rate > interest
home loan > mortgage
pension, retirement, old age
state pension, triple lock > pension, triple
benefit, allowance, welfare, dole, social security
dole, on benefits, handout > benefit, welfare, universal, credit
universal credit, uc > universal, credit, benefit
winter fuel, heating allowance > winter, fuel, payment
sick leave, off sick > sick, pay
maternity leave, paternity leave, parental leave > leave, parental
childcare, nursery, child minder, childminder, daycare
eligible, qualify, entitled, entitlement
apply, application, put in for

# work and business
job, employment, occupation
job, vacancy
jobless, unemployed, unemployment, out of work, on the dole, joblessness
salary, wage, earnings, pay packet, take-home pay
pay rise, wage rise, pay award > pay, wage, award
minimum wage, living wage > wage, minimum, living
lay off, laid off, job cuts, job losses > redundancy, redundant
freelance, freelancer, sole trader > self, employed
gig economy, insecure work > hours, contract, worker
apprentice, apprenticeship, trainee
skill, upskill, retrain, retraining
trade union, workers' union > union
employer, boss > employer, business
firm, company, business, enterprise
small business, sme, corner shop, family firm > small, business, enterprise
shop, store, retail, retailer
high street, shops > retail, town, high
factory, plant > manufacturing, manufacturer, factory
manufacture, produce > manufacture, production
industry, sector
economy, economic
growth > economic
productivity, output
bank, banking, lender
bankrupt, bankruptcy, insolvent, insolvency, gone bust, go under
takeover, merger, buyout
investor, shareholder, backer
buy, purchase, procure, snap up
sell, sale, flog
sell, sale, flog > supply, trade
supplier, supply chain, supply
parts, material, component > materials, equipment, components
equipment, kit, gear, apparatus, hardware
kit, gear, gadget, tool, tech > equipment, technology, surveillance
technology, tech, technological

# trade and customs
trade, commerce, trading
free trade, trade deal, trade pact, fta > trade, agreement
sell abroad, sold abroad, overseas sales > export
import, buy from abroad, brought in from
customs duty, import tax, import duty > tariff
customs, border paperwork
leaving the eu, left the eu, leave the eu > brexit, withdrawal
goods, products, merchandise
red diesel, diesel duty > fuel, duty
fuel duty, petrol tax > fuel, duty
dumping, unfair trade, cheap imports > dumping, unfair, subsidies
monopoly, competition, antitrust
consumer rights, refund, money back > consumer, refund
`;
