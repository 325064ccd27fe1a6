/** What people ask with, and what an announcement prints instead: police, terrorism and safety on line. */
export const POLICE = `
# police
crack a case, crack the case, get to the bottom of > solve, investigate, inquiry, resolve
tip off, tipped off, tip-off > alert, intelligence
informer, informant, snitch > informant, source
on the trail, hot on the heels, on their tail > investigate, pursuit, search, tracking
on the run, at large, fugitive, escaped > wanted, fugitive, escape
on the loose > wanted, escape
escape, flee, break out, run away, do a runner, get away, make off > escape, flee
manhunt, man hunt > search, wanted
wanted man > suspect
most wanted > wanted, suspect
caught red-handed, caught red handed > arrest
red handed > caught, arrest
close the net, net closing in > arrest, investigation
go undercover, pose as > undercover, covert
grill, interrogate > interview, questioned
interrogate, interrogation, questioning
haul in, pull in, bring in for questioning, helping with enquiries > arrest, detain, questioned, custody
slap the cuffs, cuff, handcuffs, feel the collar > arrest, detain
bust, busted > raid, seizure, seize, arrest
seize, seizure, grab > seize, seizure, confiscate
burst into > raid, operation, intervention
pat down, body search > search
swat > tactical, armed, intervention
on the beat, boots on the ground, on the streets, more bobbies > patrol, police, deployed, visible, neighbourhood, presence
flood the streets > deploy, patrol, presence
roadblock, checkpoint > checkpoint, roadside, check
stakeout > surveillance
wiretap, tap phones, phone tapping, listen in > interception, wiretap, surveillance
eavesdrop > interception, surveillance
mugshot > photo, image
fingerprint, fingerprints > biometric
face recognition > facial, recognition, biometric
csi > forensic
body cam, body-worn > camera, video
bodycam > body, camera, video
taser, stun gun > taser, conducted
truncheon > baton
eyewitness, onlooker, bystander > witness
testify, give evidence, take the stand > testimony, evidence, witness
testimony, testify
suspect, suspicion, suspected, suspicious
whereabouts > location
sheriff, trooper > police, officer
top cop > constable, commissioner, chief
crs > riot, gendarmes, units, crs
handcuff, cuffs > arrest, restraint
body camera, bodycam, body cam > worn
gun cops > armed, firearms
forensic, dna evidence, crime lab
prints, dabs > fingerprint
lineup, mugshot > identification, custody
tail, stake out, stakeout, watch suspects > surveillance
whistleblower, speak out at work
tip line, hotline, helpline, phone line
helpline, support line
manhunt, hunt for suspect > search
bail, released on bail
let off with warning > caution

# terrorism and safety on line
bomb hoax > threat, false
hoax > bomb, threat, false
hate preacher, hate cleric, radical preacher > extremist, extremism, imam, radicalisation
blow themselves up > suicide, bomber, explosive
far right > right, supremacist
neo-nazi > extremist, extremism, supremacist
web giants, tech giants, tech titans, online giants > internet, companies, platforms, digital
google > internet, search, online
log on, log in, sign in, go online > online, access, internet, connect
screen time > screens, phones, children
glued to phone > screens, children
take offline, get offline, take it down, pull down from > remove
go viral, viral > spread, online
spread, dissemination, disseminate > spread, dissemination, propagation
crash the site, ddos > cyber, attack, service
malware, ransomware, trojan > malware, ransomware, cyber, attack
cybercrime, internet crime > cyber, cybercrime, online
online crime > cyber, cybercrime
hacked > data, breach
spyware > surveillance
snoop, snooping > surveillance, interception, privacy
dark web > online, illicit
catfish > fraud, online
trolling, pile-on > abuse, online, harassment
proscribe, banned group, banned organisation > proscribed, proscription
far right, neo-nazi, white supremacist > extremist, extremism, wing
hatred, hateful > hatred, hate
bomb squad > explosive, disposal, ordnance
bouncer > security
censor, censorship, gag
free press > media, freedom, journalists
recommender > algorithm
google, bing > search, online, platform
inbox > email
account holder > user
post, upload, put up > upload, post
influencer, blogger, youtuber > influencer, creator
cybercrime > cyber, hacker
firewall, antivirus > cyber, security
bot, troll farm > disinformation, interference, bots
tracking software > spyware
power stations and such > infrastructure, critical
sabotage, saboteur
force, forces > police, gendarmes, gendarmerie, constabulary
`;
