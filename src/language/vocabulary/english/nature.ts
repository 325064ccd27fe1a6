/** Energy, climate, environment, farming, disasters and rescue. */
export const NATURE = `
# energy and climate
electricity, energy > power, energy, electricity
electricity, electric, leccy
gas, methane
oil, petroleum, crude
petrol, diesel, fuel, gasoline
coal, coalfield, pit
mine, mining, miner
fossil fuel, oil and gas, coal oil gas > fossil, oil, gas, coal
nuclear, atomic, reactor
wind farm, wind power, turbine, windmill > wind, offshore, onshore, renewable
solar panel, solar farm, sun power > solar
wave power > tidal
renewable, clean energy, green energy, green power
green, eco, eco-friendly, environmentally friendly > green, clean, sustainable, renewable
heat pump, boiler, heating
insulate, insulation, draught-proof
hydrogen, electrolyser
battery, batteries > battery, storage
grid, pylon, power line, power cable > grid, network, transmission
blackout, power cut, outage
electricity meter, gas meter > smart, meter
climate, global warming, warming, climate change
carbon, emission, greenhouse gas, co2
carbon neutral, go green > net, decarbonise, decarbonisation
carbon capture, ccs, ccus > carbon, capture, storage
fracking, shale
carbon tax, carbon price > carbon, pricing, levy

# nature and waste
environment, environmental, nature
pollution, polluted, pollute, contamination
polluter, dirty firm > polluter, pollution
air quality, smog, dirty air, fumes > air, pollution, quality, clean
sewage, sewer, poo in rivers, wastewater
river, waterway
water company, water firm, water board > water, company
tap water > drinking, water
drought, dry spell, hosepipe, water shortage
waste, rubbish, litter, garbage, trash
recycle, recycling, reuse
plastic, plastic bag, packaging
fly-tipping, fly tipping, dumping > tipping, waste
tree, woodland, forest, wood
cut down trees, chop down trees > deforestation, felling
wildlife, animal, species, creature, biodiversity
animal cruelty, animal welfare, cruelty > animal, welfare
pet, dog and cat, puppy, kitten
puppy farm, dog breeder > breeding, puppy
xl bully, dangerous dog > bully, dog, dangerous
fox hunting > hunting, hunt
bird, seabird
bee, pollinator, insect
national park, beauty spot, green belt > park, landscape, belt
ocean, sea, marine
coral, reef
endangered, extinct, extinction
ivory, elephant, poaching, poacher
right of way, right to roam > footpath, access

# farming and food
farm, farming, agriculture, agricultural
farmer, grower > farming, agricultural, farm
crop, harvest, grain, wheat
cattle, cow, livestock, herd
sheep, lamb, flock
pig, pork, swine
chicken, poultry, hen
milk, dairy
meat, beef, steak
fishing, fishery, fisheries, catch, trawler
fish, seafood, shellfish
pesticide, weedkiller, bug spray
fertiliser, manure, slurry
food, meal, grub, groceries
food bank, hungry, hunger, famine, starvation
supermarket, grocer
food label, country of origin label > labelling, food
bird flu > avian, influenza
foot and mouth, swine fever, mad cow > disease, livestock, outbreak
badger cull, bovine tb > badger, tb, bovine

# disasters and rescue
disaster, catastrophe, calamity
flood, flooding, floodwater, deluge, under water
flood defence, flood wall, flood barrier > flood, defences
storm, hurricane, gale, tornado, cyclone, typhoon
earthquake, quake, tremor
volcano, eruption
wildfire, forest fire, bush fire, blaze, inferno
fire, blaze
hot weather, heat wave > heatwave, heat
snow, ice, cold weather, freeze > cold, winter, snow
landslide, mudslide
tidal wave > tsunami
shipwreck, capsize, sink, sank, went down
crash, accident, collision, pile-up
incident, accident
rescue, rescuer, lifeboat, rnli, coastguard
lifeboat, coastguard > rescue, maritime, coastguard
search and rescue, search party > search, rescue
emergency services, dial 999 > emergency
refuge, shelter
relief, aid, food parcel
rebuild, reconstruction, rebuilding
sandbag > flood
leave their homes, flee their homes > evacuate
terror threat, threat level > threat, level
resilience, preparedness
`;
