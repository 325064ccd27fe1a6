/** What people ask with, and what an announcement prints instead: life and death, health. */
export const HEALTH = `
# life and death
pass away, passed away > death, died, dead
deceased > dead, died, late
corpse > body
body bag, mortuary, morgue
graveyard, cemetery
bury, burial, buried, lay to rest
killed in action, war dead > killed, died, memorial
cremate, cremation, crematorium
coffin > funeral
pain, agony > suffering, pain
get hurt, got hurt > injured, injury, wounded
life-changing injury > serious, injured
maimed > injury, serious, injured
in hospital, rushed to hospital, taken to hospital > hospital, hospitalised, injured
fight for life, fighting for his life > critical, serious, injured
alive, still alive > alive, survivor
hold hostage, taken hostage > hostage
tie the knot, get married, get hitched > marriage, wedding, married

# health
get better, on the mend > recover, recovery
fall ill, get sick, come down with, catch a disease > illness, infection, disease
go down with > illness, infected
check-up, mot for health > screening, check
see a doctor, get an appointment > appointment, gp
ward > bed, hospital
go private > private
sick note > certificate
get jabbed > vaccination
face mask, mask, face covering > mask, covering
stay at home > lockdown, distancing, restrictions
quarantine, isolation > quarantine, isolation
self-isolate > quarantine
superbug > resistance
asthma, breathe, lungs, lung > respiratory
brain > neurological
heart, cardiac > cardiac, cardiovascular, heart
eyesight, sight, eyes > vision, sight, eye
ears, ear > hearing
belly, stomach, gut > digestive, stomach
bone, fracture > fracture, bone
teeth, tooth, braces > dental, dentistry, orthodontic
sanitary towel, tampon > menstrual, period, products
period pain > menstrual, products
hot flush > menopause
ivf, test tube baby > fertility, ivf, reproduction, assisted
birth control, condom > contraception
miscarriage, stillbirth, lose a baby > loss, bereavement
preemie > premature, neonatal
organ donation, transplant, kidney transplant
give blood > blood, donation, donor
slim down, slimming jab > obesity, weight
liquor > alcohol, spirits
alcoholism, alcoholic > addiction, drinking
quit smoking, pack in smoking > tobacco, cessation
give up smoking, kick the habit > smoking, tobacco, cessation
therapist, psychologist, psychiatrist, counsellor > mental, psychological
counselling, talking therapy > therapy, psychological
trauma, ptsd > trauma, traumatic, psychological
burnout, burn-out > stress, burnout, mental
kill themselves > suicide
cutting themselves > harm, self
autism, autistic, neurodivergent > autism, autistic, neurodevelopmental, neurodivergent
step-free, step free > accessible, disabled
bedridden, housebound > dependent, disabled
big pharma > pharmaceutical
out of stock drugs > shortage, medicines
cpr, defibrillator > aid, defibrillator, resuscitation
stretcher > ambulance
fat jab > obesity, weight
allergy, allergic
skin > dermatology
spinal, spine, backbone
healthy, wellbeing, well-being, wellness
doctor surgery > gp, appointment, practice
therapist, therapy
hospitalised > hospital, admission
life support, icu > intensive, critical
operation, op, surgery > surgery, operation, surgical
checkup > check, screening
x-ray, ultrasound, mri > scan, scanner, diagnostic, imaging
cardiac, heart, coronary
kidney, renal
lung, respiratory, breathing
asthma, inhaler > asthma, respiratory
arthritis, joint pain, bad back > musculoskeletal
eye, sight, vision > eye, sight, vision
allergy, allergic, allergen
aneurysm > stroke
cholesterol > cardiovascular, pressure
transfusion > blood, donation, donor
infect, contagious, infectious
bacteria, bacterial, superbug > bacteria, bacterial
std, sti > sexual, health, infections
contraception, birth control
ivf, infertile > fertility
stillbirth, miscarriage > loss, baby, stillbirth
heel prick > newborn, screening
toothache > dental, dentistry, tooth, oral
diet, healthy eating, nutrition
sugar, sugary > sugar, soft, drinks
salt, sodium
slimming, fat jab > weight, obesity
painkiller, morphine, opiate > pain, opioid, medicine
side effect, bad reaction > adverse
test new drug > trial, clinical
drug company, drug maker, big pharma, pharma > pharmaceutical
pharma > pharmaceutical, life, sciences
stress, burnout > wellbeing, mental
suicidal > suicide, harm
counselling > therapy, counselling
psychiatric, psychiatrist, psychiatry
anorexia, bulimia > eating, disorder
parkinson, motor neurone, mnd > neurological, parkinson
wheelchair, prosthetic, artificial limb > mobility, wheelchair, prosthetic
alcoholic, drink problem > alcohol, dependence
ppe, face covering > ppe, protective, mask
keep apart > distancing
hygiene, sanitation, clean water
postcode lottery > inequalities, disparities
sport > football, rugby, cricket, tennis, athletics, olympic
music > concert, orchestra, opera
swim, swimmer > swimming, pool
tournament, contest, championship
marathon > race
whisky, gin, cider, spirits > alcohol
liquor > alcohol
doctor > gp, clinician, consultant
medical staff, health worker > doctor, nurse, clinician
injection, shot in arm, needle > vaccine, injection
injection > jab, vaccination
nicotine, vapes > vaping, nicotine
assess patients > triage
prosthesis, artificial leg > prosthetic
lifesaver > defibrillator
nourishment > nutrition
optometrist, eye doctor, optician
shrine > pilgrimage
utilities > water, energy
mast > mast, coverage
charitable, charity
placement, internship
enrol, sign up
curriculum, what is taught
graduate, get degree
tenancy, tenant
midwife > midwifery, maternity
insulin > diabetes
behaviour > conduct
housebuilder > developer, housebuilder
computer program > software
archaeologist > archaeology
dance > ballet
folklore > tradition
`;
