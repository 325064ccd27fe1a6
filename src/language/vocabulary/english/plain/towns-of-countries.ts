/** Towns and countries that answer for where they lie: who asks for Germany is answered with Frankfurt, never the reverse. */
export const TOWNS_OF_COUNTRIES = `
# countries and their towns
germany, german > berlin, frankfurt, munich, hamburg, cologne, bonn, dresden, leipzig
italy, italian > rome, milan, naples, turin, venice
spain, spanish > madrid, barcelona, seville, valencia
belgium, belgian > antwerp, bruges, ghent, ostend, zeebrugge
netherlands, dutch > hague, amsterdam, rotterdam, utrecht
ireland, irish > dublin, cork, galway, limerick
scotland, scottish > edinburgh, glasgow, aberdeen, dundee
wales, welsh > cardiff, swansea, newport
poland, polish > warsaw, krakow, gdansk
switzerland, swiss > geneva, zurich, bern, davos, basel
austria, austrian > vienna, salzburg
portugal, portuguese > lisbon, porto
greece, greek > athens, thessaloniki
sweden, swedish > stockholm, gothenburg
norway, norwegian > oslo, bergen
denmark, danish > copenhagen
finland, finnish > helsinki
turkey, turkish > ankara, istanbul
ukraine, ukrainian > kyiv, odesa, kharkiv, lviv
russia, russian > moscow
albania, albanian > tirana
rwanda, rwandan > kigali
kenya, kenyan > nairobi, mombasa
morocco, moroccan > rabat, marrakech
tunisia, tunisian > tunis
egypt, egyptian > cairo, alexandria
lebanon, lebanese > beirut
japan, japanese > tokyo, osaka
china, chinese > beijing, shanghai
india, indian > delhi, mumbai
australia, australian > canberra, sydney, melbourne
canada, canadian > ottawa, toronto, montreal
coast town, coastal town, seaside town, channel town, town on coast > coastal, cities, port, calais

# parts of the world
africa > rwanda, kenya, nigeria, morocco, algeria, tunisia, libya, egypt, sudan, eritrea, ethiopia, somalia
asian state, asian country > vietnam, india, pakistan, afghanistan, iran, iraq, bangladesh, china
middle eastern, near eastern > hamas, israel, lebanon, syria, jordan, iraq
balkan > albania, albanian, kosovo, serbia, bosnia
entry point, point of entry, port of entry, terminal, ferry terminal, gateway > port, border
opposite coast > northern, beaches, coastal
rich countries, wealthy nations, wealthy countries, leading economies, big economies, richest nations > international, summit
elysee, french head of state > macron, president
seine, channel tunnel > channel
stream > river
`;
