/** What people ask with, and what an announcement prints instead: disasters and rescue. */
export const DISASTERS_AND_RESCUE = `
# disasters and rescue
come to the rescue, pull to safety, get to safety, brought to safety, taken to safety > rescue, saved, safety, evacuate
in distress, mayday, sos, get into trouble > distress, rescue, emergency
lend a hand, give a hand, pitch in, muck in, rally round > help, support, assist, volunteer
throw a lifeline, lifeline, helping out, help out, come to aid > support, help, assist, aid
on the scene, on site, at the scene > scene, site
blue light > emergency, services, responders
firefight, put out the fire, put out a fire > firefighter, fire, extinguish
extinguish > fire
under threat from water, submerged, burst its banks > flood
power out, without power, no electricity > outage, power, electricity
cut off by > isolated, access
wreckage, debris, rubble
avalanche, rockfall > avalanche, mountain, landslide
too hot, scorching, boiling hot, sweltering > heatwave, heat, temperatures
cold snap, cold spell > winter, snow, ice
freezing, deep freeze > cold, winter, snow, ice
stampede > crowd, crush
disappear, disappearance, go missing
search for survivors > rescue
brace for, batten down, prepare for worst > prepare, preparedness, alert, warning
early warning > alert, warning, vigilance
get out of the way, clear people out > evacuate
grab bag > emergency, preparedness
life and death > fatal
act of god > disaster
debris, rubble, wreckage, ruins
wreck, wreckage, shipwreck
lightning, thunder > storm, thunderstorm
downpours > rain, rainfall, flooding
mudslip, sinkhole, landslip > landslide
avalanche, snowstorm, blizzard > snow, avalanche
firefighter > fire, rescue, firefighter
water bomber > firefighting, fire
sprinkler > fire, safety, alarms
grenfell > fire, grenfell, cladding
diver, diving
sos, mayday > distress, alert
lifesaving > saving, lives, rescue
survivor, survive
blanket, tent, food parcels > relief, supplies, shelter
supplies, relief goods > supplies, aid
famine, starve, starvation
siren > alert, emergency
explosion, blast, explode, blow up
nuclear accident, chernobyl > chernobyl, chornobyl
`;
