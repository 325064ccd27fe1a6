/** Crime and what is done against it: gangs, smuggling, stopping, breaking up, prison. How a line is read: see `../paraphrases.ts`. */
export const CRIME = `
tackle, fight, combat, counter, address, crack down, clamp down, crackdown, clampdown, act against, take on, battle, confront, struggle, action against, against, fight back, stamp out, respond, targeting, targeted, take action, work against, action on, measures against, curb, stem, countering
clamp down, crack down, crackdown, clampdown, tackle, act against, fight, combat, get tough, come down hard, go after, against, target, action against, curb, crack, clamp, battle, tougher action, toughen
fight, combat, struggle, battle, against, tackle, counter, war on, campaign, action against, effort against
disrupt, disruption, break up, hinder, hamper, interfere, cut off, obstruct, interrupt, target, combat, tackle, fight, upset, break, undermine, impede, foil, disrupting, stop, against
prevent, stop, halt, block, deter, avert, thwart, foil, preclude, head off, forestall, turn back, keep from, avoid, against, hold back, bar, intercept
stop, end, halt, prevent, put an end, put a stop, bring to an end, block, deter, keep from, turn back, cease
end, stop, put an end, bring to an end, put a stop, halt, eradicate, stamp out, eliminate, final end, definitive end, wipe out
deter, discourage, dissuade, put off, prevent, stop, deterrent, put people off, deterrence
intercept, stop, catch, halt, block, head off, interception, cut off, prevent, turn back
dismantle, break up, broke up, broken up, break, broken, broke, smash, bust, take apart, taken apart, took apart, shut down, bring down, put out of action, put out of business, destroy, take out, close down, dismantling, roll up, knock out, dismantlement
arrest, detain, apprehend, take into custody
conviction, convict, found guilty, guilty verdict
prison, jail, behind bars, imprisonment, custody, in prison, bars, prison time, prison sentence, sentence, incarceration, locked up
penalty, punishment, sanction
sentence, term, imprisonment > sentence
gang, network, group, ring, organisation, outfit, band, syndicate
criminal group, crime group, gang, criminal organisation, criminal gang, criminal network, crime gang, crime network, crime ring, criminal ring, organised crime
criminal, crime, offender, lawbreaker, gang
organised crime, organised criminal, organised gang, gang, crime gang
crime, offence, criminal activity, wrongdoing, lawbreaking, criminality
criminal activity, crime, offending, criminality, illegal activity, activity
committed online, online, cybercrime, on the internet, internet crime, cyber crime, web
responsible, behind, to blame, in charge, guilty
violent, violence, brutal
people-smuggler, people-smuggling, people smuggler, people smuggling, smuggler, smuggling, human smuggler, human smuggling, smuggle, migrant smuggler, smuggle people, smuggling of people
trafficker, trafficking > smuggler, smuggling
smuggling gang, smuggling network, smuggler network, smuggling ring, network of smuggler, smuggling group
business model, business, trade, way of doing business, how they make money, way of making money
exploit, abuse, misuse, take advantage, use, using, profit from
break, destroy, wreck, smash, end
prevent abuse, stop abuse, against abuse
violent and reckless, dangerous
tackle crossings, reduce crossings > tackle
tackle, fight, combat, counter, curb, stem, confront, target, stop, crack down, clamp down, act on, stamp out, take on, battle, go after, get to grips, come to grips
fight, battle, struggle, effort, campaign, drive, work, combat
prevented, stopped, foiled, thwarted, averted, blocked, headed off, halted, turned back, kept from happening, warded off, hindered
dismantled, broken up, taken down, taken apart, broken, smashed, disbanded, shut down, put out of action, eliminated, taken out, busted, brought down
people-smuggling, migrant smuggling, human smuggling, smuggling of migrants, smuggling people > people smuggler, people smuggling, smuggler
smuggling, smuggler, trafficker of people
smuggling gang, smuggling network, smuggling ring, smuggling group, smuggling organisation > smuggling network, people smuggler, criminal gang, smugglers network, organised crime group, criminal group
criminal gang, organised gang, criminal group, crime gang, criminal outfit, gang, ring, syndicate > organised criminal gang, organised crime group, organised criminal group
organised criminal, crime syndicate, crime group, organised crime group, organised criminal group, organised criminal gang, organised gang, organised crime gang
criminal, offender, wrongdoer, perpetrator, lawbreaker, convict
detention, jail, prison, custody, incarceration, imprisonment > behind bars
prison term, jail term, prison sentence, jail sentence, prison time, sentence, jail > behind bars
maximum penalty, maximum sentence, maximum punishment, upper limit, top penalty, stiffest penalty, highest penalty
tougher, harsher, stiffer, heavier, stricter, higher > increasing the maximum penalty, increase
intercept, stop, catch, halt, block, foil, thwart, cut off, head off, hold up
deter, discourage, dissuade, put off, prevent, act as a deterrent, serve as a deterrent, be a deterrent, ward off
disrupt, break up, hinder, hamper, interfere with, obstruct, interrupt, thwart, impede, derail, undermine, frustrate, block
disruption, breaking up, hindering, interrupting, cutting off, choking off, disrupting, interruption, obstruction
exploit, use, take advantage, abuse, make use, profit, misuse
abuse, misuse, exploitation, manipulation, gaming
business model, business, operation, trade, way of working, model, economic model, money-making
break the business model, smash the business model, destroy the business, break the trade, wreck the business, undermine the business
online crime, internet crime, cybercrime, crime on the internet, web crime, digital crime, cyber crime, crimes on the web, offences online, online offence, internet offence > crimes committed online
serious and organised crime, serious organised crime, major organised crime, grave and organised crime
violent, brutal, aggressive, savage, ferocious
reckless, ruthless, irresponsible, heedless, careless, unscrupulous
inhuman, inhumane, cruel, callous, barbaric, heartless
responsible, behind, to blame, guilty, culpable, accountable
dismantling, dismantle, clearance, demolition, clear, removal, closure, take down, break up, taken down, cleared, closing, closed, taken apart, shut down, tear down, torn down, evacuation, pulled down
life sentence, life imprisonment, life in prison, life term, life behind bars, jailed for life, imprisoned for life, life
life imprisonment, life in jail, life in prison, life sentence, jail for life, life term
face life in prison, face life in jail, face life behind bars, face life, risk life in prison > life sentence, life imprisonment
eliminate, wipe out, root out, roll up, rolled up > dismantle
culprit, those behind, perpetrator > responsible
method, conduct > action
war, war against, war on > fight
pursue, go after, chase, smash, get tough, tough, tougher, tougher action, tough action > crack down, clamp down
curb, stop > target, tackle
starve, cut off, choke off > disruption, disrupt
hurt, undercut, undermine, hit > break, disrupt, impact
and hit the criminal gangs, to hit the criminal gangs, and hit criminal gangs, to hit criminal gangs > crack down on the criminal gangs
risk > tragic, dangerous
offence, crime > conviction
root out, eradicate, wipe out > ending, end
criminal enterprise, enterprise, criminal business > criminal activity, activity
neutralise, crush, dissolve > dismantle
bear down on, come down on, get tough with, go hard after > clamp down, crack down
guard against, ward off > prevent
stem > prevent
shatter, crush > break
toughen, stiffen, hike, harden > increasing the maximum penalty
vicious > violent
merciless, pitiless, ruthless > inhuman
at fault > responsible
tactic, tactics > action
capitalise, capitalise on, cash in on, benefit from > exploit
curbing, curbed > tackle, fight, combat, target, prevent, stop, reduce, reverse, clamp down
ruin, cripple, kill off, finish off, put paid, torpedo, scupper, demolish, unprofitable, unviable > break
wind up, wound up > dismantle
`;
