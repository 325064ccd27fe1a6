/** How journalists and researchers word what announcements print: near synonyms, most of them one way. */
export const JOURNALISTS = `
# agreeing, promising, speaking
abide, accept > recognised, acknowledged
assure > confirmed, commitment
pledged > agreed, commitment
commit > pledge
determination, resolve, engagement > commitment
commitment > promise
guarantee > promise
concur, decided > agreed
resolved > agreed
finalised > signed

common > joint
joint > shared
boundary > border
deliberate, exchanged views, talked over, went over > discuss, discussed
exchange, communication > dialogue
emphasis, attention, spotlight > focus
centred, revolved, targeted > focused
core > heart
demand, prod > push
campaigning > calling
insisted on, pointed to, reiterated > emphasised, underlined
reaffirmed, restated, repeated > reinforced, confirmed
envisage, anticipate, provided for, allowed for, set out > foresaw
intention, eagerness, keenness, willingness > desire, aim
intentions > plans
goal, objective > priority, priorities
priorities, topics > points
issues, pressures > challenges
task, test > challenge
emergency, disaster > crisis
supported > endorsed
contribution > support
appreciated, cherished, prized, esteemed > valued
commended, appreciated > welcomed
welcomed > endorsed, praised
express gratitude > thank
credit > thank, praise, welcome, hail
duo, twosome > pair
homologue > counterpart
associate, collaborator > partner
population, public, residents > citizens
administration > authorities
agencies > institutions
fixtures, gatherings > events
believed to be > thought
warning > reminder

# what is done
add, go towards, feed into > contribute
allocate, devote, invest > spend
assigned, charged with, entrusted > tasked
attached, inserted, integrated, built into > embedded
rollout > deployment
living, located > based
rollout, implement, fulfil, perform > delivery, deliver
perform > results, work
enforced > implemented
enacted, adopted > introduced
launch, creation, formation > inception
outset > beginning, start
block, halt, stop, prevent > intercept
halt > prevent
disturb, breaking > disruption, disrupt
destroyed, destruction > dismantled, dismantling
closure, evacuation > dismantling, clearance
eviction > dismantling
cleared, evacuated, evicted, erased, moved out, taken away > removed
taking in > resettlement
escorted > brought
entered > arrived
diminish > reduce
swell > increase
increased, topped up > expanded, enhanced
deeper, stronger, tighter > closer
closer, intensifying > deepening
enhance, strengthen > boost, strengthen, bolster
boost > improve, bolster
strengthening > improving
struggle, drive, endeavours > efforts
struggle > fight
chair, head, steer > lead
guidance, stewardship > leadership
control, oversee, regulate > manage
guard > protect
care > protection
preserve > maintain, save
examine, study, look at > explore
examine, reviewed, assessed > considered, investigate
examination, study > analysis
identify > detect
demonstrate > show
extend to, take in > cover
lend > share, offer
transfer > sharing
bring forward, make haste > expedite, accelerate
make certain, make sure, see to it > ensure
make it possible > enable
laying the ground, run-up > preparing, preparations
build-up > preparations
take place, staged, convened > held
gathering > convening
encountered, confronted > face, faced
incur > face
obtained, yielded > secured
payment > funding
sponsored > funded
monetary > financial
worth > amounting
deserve, entitled > need
profiting, misusing, abusing > exploiting
exploitation, misuse > abuse
curbing, undoing > reversing
eradicating, wiping out, putting an end > ending
for good > definitively
permanently > definitively
surveillance > patrols
monitoring > coverage, patrolling
was shown, was taken to, stopped at > visited
sailing across > crossing
journeys > crossings
departures > launches
departure > origin
passage > transit
delivery, shipment, flow, trade > supply
mission, exercise > operation

# people and things
agents, staff, employees > officers, personnel
policemen > officers, police
detentions > arrests
guilty, culpable, to blame > responsible
rackets > networks
team > cell
crime, unlawful > criminal
felonies > crimes
perils > threats
imprisonment, penalties > sentences
lifelong, lifetime > life
heaviest > maximum
top > utmost, maximum
cases > incidents, claims
requests > claims
images, records > material
record > data
knowledge > intelligence, experience, information, understanding
specialist knowledge > expertise
skilled > specialist
awareness, grasp, insight, comprehension > understanding
digital, online > internet
cyber > online
extremism > terrorism, radicalisation
extremist > radicalisation
platform, haven, room > space
secure > safe
giants, platforms > companies
software, tech > technical
devices > equipment
modern, advanced > cutting
remedy, cure > solutions, fixes
solution > fixes
facilities > centres
shelter > reception
settlement > camp
municipality > cities
roads > routes
strain, burden > impact, pressures
influx > pressures
toll > cost
deadline, timeframe > hours
migrant > migratory
connections > ties, linked
link > liaison
scope > breadth, opportunities
prospects, possibilities > opportunities
breadth, array > range
framework, base, groundwork > foundations
method, strategy > approach
method > model, ways
power > strength
trade > business
native > home
world > global, international
foreign > international

# what things are like
efficient > effective
exceptional, record, never seen before > unprecedented
excellent, outstanding, ideal, perfect, praiseworthy, faultless > exemplary
great, outstanding > impressive, excellent
durable, permanent > enduring
constant, sustained > continued
intricate > complex
intimately > closely
coordinated, unified > integrated
resolute > firm
grim, painful > tragic
endangered > vulnerable
solitary > isolated
unauthorised > illegal
unneeded, avoidable > unnecessary
unscrupulous > reckless
necessary > vital, essential, imperative
central > key
major > key, landmark
fresh > renewed
fitting > appropriate
adjacent, adjoining > near, neighbour
value, weight > importance
advantage, benefit > interests
advances, steps forward, improvement > progress
`;
