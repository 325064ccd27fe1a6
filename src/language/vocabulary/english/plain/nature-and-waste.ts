/** What people ask with, and what an announcement prints instead: energy and climate, nature and waste, farming and food. */
export const NATURE_AND_WASTE = `
# energy and climate
keep the lights on > energy, supply, security, electricity
turn down the heating, use less energy > energy, efficiency, saving, sobriety, consumption
keep warm > heating, warm, homes
petrol station > fuel
filling station > fuel, petrol
petrol pump, at the pump > fuel, petrol, station
drill for oil > offshore, gas
pipe > pipeline
heat up, overheat, warm up > warming, temperature
temperature > degrees, heat
net zero > carbon, emissions, net, neutrality
cop26, cop28, cop29 > cop, climate, conference
go electric > electric, electrification
electrify, electrification
radiation, radioactive
gasworks, lng > gas, liquefied
lightbulb > lighting
produce power > generate
smr > modular, reactor, smr
radiation, radioactive, radiological
uranium, plutonium > nuclear
take apart reactor > decommission
sun, sunshine > solar
sun panels > solar
tidal, wave energy > tidal, marine
heat from ground > geothermal
gas pipe > pipeline
cold home > fuel, poverty
heat > temperature
forecast > weather
climate, planet > climate, global
planet, earth > planet, climate, environment
climate talks, climate summit > cop
carbon-free > net, decarbonisation
decarbonise > carbon, decarbonise, clean
exhaust, tailpipe, fumes > emissions, exhaust
adaptation, coping with climate > adaptation, resilience

# nature and waste
animal > dog, livestock, cattle, sheep, pig, horse, poultry, cat
livestock > sheep, pigs, poultry
bird > poultry
horse, pony, donkey > equine
wolf, wolves
wolf, wolves > predator
whale, dolphin > cetaceans, marine
wasp, hornet > insect, invasive
throw away, bin it, single-use, single use, disposable, throwaway > disposable, waste, single, plastic
bin, dustbin > waste, bin, collection
landfill, dump > landfill, waste
litterbug, drop litter > litter
mend and make do > reuse, repair, secondhand
toxic, poisonous, poison, contaminated
pfas > chemicals
chemical, chemicals > substances
noise, noisy
hike, hiking, rambling > walking, footpath, trail, access
soil, earth > soil, land, ground
acre, acres > hectare, land
canal > waterway
swamp, bog, peat, marsh > wetland, peatland, peat
beautiful > scenic, outstanding
scenery > landscape
erosion, eroding, fall into the sea > erosion, coastal
weather > meteorological, forecast
rain, downpour, cloudburst > rainfall, rain, precipitation
run dry, dry up > drought, water, scarcity
bathing, swim > bathing, swimming
pollutant, toxin, chemical > pollutant, substances, chemicals
pfas > pfas, chemicals
leak, spill, leakage > leak, spill
bins, kerbside > waste, collection, recycling
landfill, rubbish dump > landfill, waste, tip
incinerator > incineration, waste
disposable > single, plastic
disposable, throwaway, single-use
repair things > circular, reuse
wetland, marsh, swamp > wetland, peatland
wildlife park > nature, reserve, protected, conservation
conservation, protect nature
rewild > nature, recovery, restoration
habitat, ecosystem
species, wildlife, fauna
flora, plants, fauna > species, plants, biodiversity
beast > animal, wildlife, species
animals on farms > livestock, cattle
horse, pony, equine
beaver > beaver, reintroduction, wild
whale, dolphin, shark > marine, mammals
japanese knotweed > invasive, species
vet, veterinary, veterinarian
rat, mouse, vermin > pest
mosquito, tick, hornet > insect
countryside, landscape, scenery > countryside, landscape
compost > waste, garden
animal > livestock, cattle, dog, horse, pet, wildlife
pet > dog, cat, puppy
fish, seafood > salmon, cod, shellfish
bird > poultry, avian
fruit, veg, vegetable > horticulture, produce
vegetable, veg
grain, cereal
cereal > wheat, barley
cheese, butter, yoghurt > dairy
oyster, crab, lobster > shellfish, seafood
weather > rain, wind, storm, snow, heat, cold
disease > influenza, malaria, ebola, measles, cancer
natural disaster > earthquake, flood, hurricane, storm, tsunami, wildfire
green power, renewable > wind, solar, hydrogen
beekeeper, hive > bees, pollinators
furnace > furnace, steel, steelworks
compost, mulch > compost, peat
glacier > ice, arctic
nets, trawling > fishing, trawling
dredging > trawling
seagrass, kelp, seaweed > marine, seagrass
heatwave, hot spell, hot weather
dry weather, lack of rain > drought
aftershock > earthquake
water power, hydro > hydroelectric, dam
wood pellets > biomass
bog, moor > peatland, moorland, peat
safari park > zoo
logging, deforest > felling, deforestation
scorching, hot > heat, hot
loud > noise

# farming and food
fruit > apple, strawberry, cherry, banana
vegetable, veg, veggies > potato, tomato, onion, vegetables
rear animals, breeder, breeding > livestock, breeding
winegrower, wine, vineyard, winemaker > wine, viticulture, winegrowers, vineyard
bacon > pork
eat, eating > food, diet, consumption, nutrition
diet, eating habits > diet, nutrition, food
nutrition, nourishment, nutritional
eat well > nutrition, food, diet, healthy
starving, go hungry, going hungry, malnutrition, underfed > hunger, malnutrition, famine, food
leftovers, throw away food > food, waste
slaughterhouse, abattoir
slaughterhouse, abattoir > slaughter
battery hen > cages, welfare, intensive
battery cage > welfare, intensive
gmo > genetic, breeding
tractor > agricultural, machinery
sell by, best before > labelling, date
milkman > dairy
hunter, hunting
angler, angling > fishing
farmland, pasture > farmland, agricultural, land
tractor > machinery, farm, equipment
fruit, vegetable, veg, apples > fruit, vegetables, horticulture
vineyard, winemaker > wine, vineyard
slaughter, abattoir, slaughterhouse
battery hen, cage > cages, welfare
live animals abroad > exports
gm crops > gene, precision, breeding, genetically
drink, beverage
`;
