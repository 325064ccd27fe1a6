/** What people ask with, and what an announcement prints instead: parliament and elections. */
export const PARLIAMENT_AND_ELECTIONS = `
# parliament and elections
go to the country, call an election, head to the polls, at the polls, at the ballot box > election, vote
cast a vote, cast their vote, cast ballot > vote
get elected, voted in, vote in > elected
run for office, throw hat in ring, stand for election > candidate, election
hustings, on the stump > campaign, election
win by a mile > majority, victory
hung parliament > coalition, majority, executive
vote through, vote for > adopt, vote, pass
vote down, vote against > reject, vote
pass a law, make a law, bring in a law, lawmaking > legislation, adopt, law, act
law of the land > law
rule book, rules of the game > regulation
rulebook > rules, regulation
rubber-stamp > adopt
shake up cabinet, cabinet shake-up > reshuffle
cabinet > ministers, government
turncoat, switch sides > defection
no confidence, censure > confidence, motion, censure
filibuster > debate
quango > agency, body, public
slim down state > efficiency, reform, simplification
people power > citizens, democracy, participation
take to the streets, hit the streets, sit-in > protest, demonstration
protester, demonstrator, protestor, marcher, activist > demonstrator, protester, activist
block the road, block roads > blockade, protest
chain themselves > block, blockade, protest
blockade, block off
rigged vote, vote rigging > interference, election, electoral, fraud
rig election > interference, electoral, fraud
election, electoral
census, headcount
liberty, freedom
free speech > freedom, expression
freedom of speech > expression
parliamentary seat, safe seat > constituency
lawmaking > bill, legislation, parliament
commons inquiry > committee
quango > public
watchdog, regulatory, regulator, ombudsman
oath, swear in
stint, tenure > term, tenure, mandate
policymaker, decision maker > policymakers, policy, ministers
tories, lefties > party, opposition
flag, banner, union jack
national song > anthem
autonomy, independence, self government
mayor, city boss
municipal > municipal, local, council
civic duty > volunteering, voluntary
government shake-up, new ministers > reshuffle, appointments
obe, mbe, cbe > honours
lobby group, pressure group, think tank > campaigners, organisations
campaigner, activist, pressure group
activist, protester, protestor
protester, marcher
occupy, sit-in > blockade
riots > disorder, violence, riots
transparency, openness > transparency, openness
sleaze > corruption, standards, ethics
ethics, moral
`;
