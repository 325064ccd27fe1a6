/** What people ask with, and what an announcement prints instead: who pays, taxes, prices, benefits, money and goods. */
export const WHO_PAYS = `
# who pays
pump money into, plough money into, pour money into, throw money at, sink money > invest, fund, finance
put money into, put money behind, back with cash, put cash > invest, fund, finance
put up the cash, put hand in pocket, dig deep, pay its way, pay your way > contribute, pay, fund
set aside, put aside, earmark, ringfence, ring-fence > allocate, earmark, reserve, fund
allocate, allocation, earmark
cash injection, cash boost > funding, investment, million
war chest, kitty, pot of money > fund, budget
bail out, bailout > bailout, aid, support, rescue
rescue package > bailout, aid, support
bung, hand out money > funding, grant, payment
price tag > cost, worth
how dear > cost, price, worth
cost an arm > expensive
burn a hole, break the bank > expensive, cost
fee > charge, payment, cost
payment > pay, payable
pay back, pay off, paid back > repay, reimburse
repay, repayment, reimburse, reimbursement
out of pocket > loss, cost, compensation
tighten belts, tighten belt, belt-tightening, belt tightening, make savings > savings, austerity, cuts, reduce, spending
austerity > spending, cuts, savings
balance the books > deficit, budget
in debt, owe > debt, owed, deficit
in the black > surplus
line of credit > credit, loan
whip-round, crowdfunding, fundraiser, fundraising, raise money > donation, fundraising, funds
raise funds > fundraising, funding
money well spent, bang for buck > value, efficiency
value for money > efficiency
lump sum, one-off payment, one off payment > payment, grant
windfall > profit
reward, prize, bounty > award, prize, reward
nest egg, rainy day > savings, pension, reserve
piggy bank > savings
cash machine > atm
cashpoint > cash, atm
contactless > card, payment
coin, banknote > cash, currency
currency > exchange
cryptocurrency, crypto, bitcoin > crypto, digital, assets, cryptoassets
billions of > billion
millions of > million
purse strings > budget, spending
sponsor, sponsorship
payment, pay
handout > payment
refund, rebate, cashback
rebate, money off, discount
discount, cut price, money off > discount, reduced
fee, price to use > fee, charge
surcharge, extra charge > surcharge, levy
levy > levy, duty, tax
duty, excise > duty, excise, tax
pay-off, golden handshake > bonus
revenue, tax take, receipts > revenue, receipts
earnings, money made > profit
windfall tax > levy, profits
house tax > stamp, duty
departmental budgets > spending, review, settlement
austerity, belt-tightening, cutbacks
debt, owe, arrears
mortgage, home loan, house loan
moneylender > lender, bank
credit, loan > credit, loan, finance
contactless, cashless > card, payments
loan shark, payday loan > lending, lenders
cashpoint, atm > cash, banking
cryptocurrency, crypto, bitcoin
currency, coin, banknote
coin > coin, coinage, mint
gilt > bond, gilt
shareholder payout > dividend
over several years > multi
multi-year deal > agreement
audit, auditor
cut waste > efficiency, savings
sponsor, sponsorship, funder
donate, donor, give to charity
raise money, fundraiser, fund-raising
premium > premium, insurance
isa, nest egg > savings, isa
retire, retiree, stop working
ratio, proportion
windfall > bonus
bidder, bid, tender
yield > yield, return
payroll > payroll, wages, salaries
coinage, coin
budgetary, budget
unspent > underspend
overspend, over budget > overspend, overrun
contributor, contribute
beneficiary, who benefits, recipient
recipient, who gets
stakeholder, interested party > stakeholder, partners
shortfall > gap, deficit
lack > shortage, absence
advertising, marketing
slump, downturn > recession, slowdown, downturn
merchant > trader
copyright, patent > intellectual

# taxes, prices, benefits
hard times, feel the pinch, feeling the pinch, tighten purse > cost, living, hardship, struggling
hardship, hard times > poverty, difficulty
make ends meet, pay the bills, get through the month > living, cost, household, bills
cost of the shop > living, household, bills
purchasing power > living, income, wages, household
money in pocket, money in pockets > living, income, wages, purchasing, household
put up taxes > tax, increase
tax haven > tax, evasion, avoidance
death tax > inheritance
death duty > inheritance, tax
nic, payroll > insurance, contributions
means-tested > income, eligibility
scrounger > benefit, fraud, welfare
sick note, fit note > fit, sickness
retire, retirement, pension off
entitled to, qualify for > eligible, entitlement
fill out a form, fill in a form > application, form
form filling > application
voucher, coupon, cheque > voucher, payment
dearer > price, increase
pip, personal independence > disability, pip, benefit
means test > income, eligibility
jobcentre, job centre, labour exchange > jobcentre, employment
job seeker, jobseeker, jobhunter, looking for work > jobseeker, unemployed, employment

# money and goods
money back, repaid > refund, repayment, reimbursed
sum, pot, kitty > fund
splash, lavish > investment
tab > cost
priced > cost, worth, price
goggles > vision, equipment
quad, buggy > vehicles
machinery, machine > machinery, equipment
clothing > uniform
`;
