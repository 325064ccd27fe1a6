/** Safety, police, surveillance, terrorism, the internet. How a line is read: see `../paraphrases.ts`. */
export const SECURITY = `
terrorism, terrorist, terror, counterterrorism, terrorist act, terrorist activity
counter-terrorism, counter terrorism, fight against terrorism, combating terrorism, fighting terrorism, countering terrorism, counter-terror, anti-terrorism, tackle terrorism, terrorism, antiterrorism
radicalisation, radicalise, radicalising, becoming radicalised, radical
intelligence sharing, share intelligence, exchange of intelligence, pooling of intelligence, sharing of intelligence, pooling intelligence, intelligence exchange
information exchange, exchange of information, share information, information sharing, sharing of information, information flow, flow of information, data sharing, share data, sharing data, exchange information, data exchange, sharing
aerial, air, airborne, from the air, overhead, in the air
aerial surveillance, surveillance from the air, air surveillance, airborne surveillance, aerial monitoring, monitoring from the air
technology, technical, technological, tech
technical solution, technological solution, technical answer, technical means, technical fix, technology, technical tool, technical way
dog, canine, sniffer
detection dog, sniffer dog, dog team, dog, canine team, dog unit, dog handler, dog squad
drone, unmanned aircraft
analysis, analyst, analyse, analytical
command, lead, run, directed, led
headquarters, hq, command centre
secure, safe, protect, security, safeguard, guard
safety, protect, protection, safe, safeguard, secure, security, welfare, well-being, wellbeing
protect, protection, safeguard, secure, defend, guard, keep safe, shelter
protection, protecting, safety, safeguarding, safe, asylum
reverse, turn round, turn around, reversal, undo, turn back, roll back
safer, make safe, keep safe > security, secure, safety, protect
internet company, internet firm, online company, internet provider, tech company, web company, online platform, tech firm, technology firm, technology giant, platform, internet platform, online firm, online provider, digital company, technology company, internet business
company, firm, business, provider, platform
internet, online, web, on the web, on the internet, digital
safe space, safe haven, haven, refuge, safe place, safe
take down, taking down, taken down, took down, remove, removal, delete, pull, withdraw, erase, deletion, take offline, takedown, get rid, off the internet, off the web, clear
upload, post, posted, publish, appear, put online, go online, uploading, appearing, being posted, put up, going up, publication
material, content
terrorist material, terrorist content, terror content, terrorist post, terrorist propaganda
police station, station, police
take to the water, set off, launch, depart, set sail > launch
protect, guard, secure, safeguard, defend, keep safe, shield, police, preserve
protection, safeguarding, safety, welfare, defence, shelter, care
security, safety, protection, stability
security arrangement, security measure, security set-up, security provision, security system, security
security cooperation, cooperation on security, security partnership, working together on security
law enforcement, police, policing, police work, law-enforcement agency, police force, enforcement agency, police authorities, law enforcement agencies, law enforcement authorities, enforcement body
law enforcement officer, police officer, officer, police > law enforcement, gendarme, police
patrol, police, guard, watch, walk, monitor, on patrol
analysis, assessment, evaluation, study
intelligence, information, data, knowledge
threat, danger, menace, risk, peril
threat, danger > terrorism threats, security threats
surveillance, monitoring, observation, watching, reconnaissance
aerial, air, airborne, from the air, from above, from the sky, overhead
coverage, cover, reach, surveillance, monitoring
cutting-edge, state-of-the-art, advanced, modern, latest, high-tech, sophisticated, leading-edge, innovative, up-to-date
sniffer dog, detection dog, dog team, dog unit, dog handler, dog squad, canine unit, canine, trained dog
cctv, camera, security camera, cctv camera, video surveillance, surveillance camera
detect, spot, find, identify, discover, uncover, locate, notice, recognise
broken, failing, dysfunctional, faulty, failed, not working, defective
terrorism, terror, terrorist activity, terror threat, extremism and terrorism
counter-terrorism, counterterrorism, anti-terrorism, anti-terror, the fight against terrorism, fight against terror, tackling terrorism, combating terrorism
radicalisation, radicalising, extremist recruitment
safe space, safe haven, refuge, haven, sanctuary, shelter, safe place, hiding place
internet company, tech company, tech firm, internet firm, online platform, web company, technology company, tech giant, online company, web firm, online firm, internet provider, internet giant, tech industry, digital platform
upload, posting, publication, publishing, being posted, going online, appearing online, being uploaded, being put online, going up, appearing, posted
technical solution, technological solution, technological fix, technological tool, technical tool, technical means, technical fix, technology, technical measure, technological means, technical answer
dangerous, perilous, hazardous, risky, treacherous, unsafe, life-threatening, deadly
remove, take down, delete, erase, wipe, pull, get rid of, purge, withdraw
content disappear, material disappear, content to disappear, content vanish, material vanish > taking down terrorist material
aircraft > helicopter, drone
chopper > helicopter
unmanned aircraft, unmanned aerial vehicle, uav, unmanned > drone
pool, pooling, swap, swapping > share, sharing, exchange
chain, supply line, deliveries > supply
cyberspace > internet, online
hideout, hiding place, hide, safe harbour, safe harbor > safe space
claim lives, claimed lives, cost lives, lives > fatal, human cost
look after, looking after, care for, caring for > protect, protection, safety
online world, the web, world wide web > internet
find a safe haven, finding a safe haven, find refuge, finding refuge, find a safe space, finding a safe space, find shelter, finding shelter, find sanctuary, finding a refuge, finding a haven > safe space
at the forefront, to the fore, in the foreground, forefront > at the heart, heart
fraught > dangerous
disappear within, vanish within > removed within
`;
