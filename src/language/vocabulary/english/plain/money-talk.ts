/** How people speak of public money, and the words for it in announcements. */
export const MONEY_TALK = `
# giving and spending
plough, sink, pump, funnel, channel into, splash out > invest, investment, spend, funding, fund
plough into, sunk into, pumped into, poured into, put into, go into > invest, investment, spend, funding
shell out, fork out, stump up, cough up, dip into pocket, part with > pay, spend, fund, funding, worth, investment, contribute
foot the bill, pick up the tab, pick up the bill, pay the bill, bear the cost, carry the cost > fund, funded, pay, finance, funding, cost
bankroll, underwrite, subsidise > fund, funded, finance, funding, support
fork over, pay over > pay, paid, give, transfer, worth
chip in, club together, put in, kick in > contribute, contribution, fund, pay
earmark, set aside, ring-fence, ringfenced, allot > funding, allocate, dedicated, spend
tranche, instalment, slice, chunk, pot, wad > funding, payment, part, million, deal, worth
outlay, expenditure, outgoings > spend, spending, investment, cost, funding
price tag, tab, cost tag, sticker price, what it costs > worth, cost, value, million
ceiling, upper limit, cap, come to at most, at most > maximum, limit, worth
come to, amounts to, adds up to > worth, total, amount, amounting
bundle > agreement, arrangement, deal, funding, measures
money on the table, new money, fresh money, fresh cash, cash injection, injection, top-up, windfall > funding, investment, additional, million
war chest, kitty, coffers, purse, purse strings > budget, funding, funds
stipend, bung, handout, hand-out, sweetener > payment, grant, funding
purse, wallet > money, funds
readies, moolah, lolly, wonga > money, funding, investment, million
deep pockets > funding, wealthy
cash-strapped, skint, hard up > poor, deficit
shoestring > budget, low
value for money, bang for buck > value, efficient, effective
back of the envelope, ballpark, ballpark figure, in the order of, give or take, thereabouts > around, approximately, nearly
north of, upwards of, in excess of, to the tune of > worth, million
shy of, just under > nearly, almost
multimillion > million, millions
several-year > multi, year, long
fiver, tenner > pound
greenback, buck > dollar
single currency > euro, euros
sterling > pound, pounds
claw back, clawback > recover, repay
cost of living, squeeze > prices, inflation
belt-tightening, tighten belts, purse-strings > cuts, savings, austerity
in the red > deficit, debt
in the black > surplus, profit
bottom line > result, total
money-spinner, cash cow, earner, nice little earner > profit, profitable, business
racket > business, model, smuggling, trafficking
hard cash > money, payment
money men > finance, financial
black market, under the counter > illegal, illicit
backhander, brown envelope, greasing palms > bribe, corruption
cook the books > fraud, accounts
fleece, rip off, con, swindle, diddle > fraud, scam, defraud

# cash for something
bung, slip, sling, bankroll > funding, funded, investment, worth
outlay, expenditure > investment, worth, funding, spend
assign, allot, put towards, go into the pot > funding, worth, investment
kitty, war chest, coffers, exchequer > funding, fund, investment
uk money, british money, uk cash, british cash, whose money, whose pocket, out of whose pocket, at whose expense, on whose tab > funding, funded
set back, set us back, cost taxpayers > worth, cost, million
stretch further, bumped up, made bigger > expanded, increase
go on, spent on, used on, buys, what it buys > funding, investment, support, surveillance
cash to france, money to france, money for france, cash for france, pay france, paid to france, give france > funding, worth, investment, funded
additional, supplementary, added > increase, extra, additional
uplift > increase, strengthen, boost
`;
