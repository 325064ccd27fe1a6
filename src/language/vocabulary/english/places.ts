/** Countries and their people, parts of the United Kingdom, and the kinds of place that people ask for. */
export const PLACES = `
uk, united kingdom, britain, british, great britain
uk, britain, british > kingdom, british, uk, britain
brit, brits, blighty > british, uk, britain
france, french
germany, german
europe, european
europe, continent > european, eu, continent
eu, european union, brussels, common market > eu, european
usa, america, american
england, english
county, shire > county, region
ireland, irish
northern ireland, ulster, stormont
scotland, scottish, scots, scot
holyrood > scottish, scotland
wales, welsh
cardiff bay, senedd > welsh, wales
spain, spanish
italy, italian
belgium, belgian
netherlands, dutch, holland
luxembourg, luxembourgish
poland, polish
portugal, portuguese
greece, greek
turkey, turkish
cyprus, cypriot
malta, maltese
sweden, swedish
norway, norwegian
denmark, danish
finland, finnish
switzerland, swiss
austria, austrian
czechia, czech
slovakia, slovak
slovenia, slovenian
croatia, croatian
serbia, serbian
kosovo, kosovan
albania, albanian
bulgaria, bulgarian
romania, romanian
hungary, hungarian
moldova, moldovan
estonia, estonian
latvia, latvian
lithuania, lithuanian
ukraine, ukrainian
kyiv, kiev
russia, russian, kremlin
belarus, belarusian
armenia, armenian
azerbaijan, azerbaijani
china, chinese, beijing
taiwan, taiwanese
japan, japanese
korea, korean
india, indian
pakistan, pakistani
bangladesh, bangladeshi
vietnam, vietnamese
thailand, thai
indonesia, indonesian
malaysia, malaysian
philippines, filipino
nepal, nepali, nepalese
iraq, iraqi
iran, iranian
syria, syrian
lebanon, lebanese
jordan, jordanian
israel, israeli
palestine, palestinian
saudi, saudis, riyadh
yemen, yemeni
qatar, qatari
emirates, uae
afghanistan, afghan
egypt, egyptian
tunisia, tunisian
libya, libyan
algeria, algerian
morocco, moroccan
sudan, sudanese
ethiopia, ethiopian
eritrea, eritrean
somalia, somali
nigeria, nigerian
ghana, ghanaian
kenya, kenyan
uganda, ugandan
rwanda, rwandan
congo, congolese
canada, canadian
mexico, mexican
brazil, brazilian
argentina, argentine
chile, chilean
colombia, colombian
jamaica, jamaican
cuba, cuban
australia, australian, aussie
kiwi > zealand
africa, african
asia, asian
continent > africa, asia, europe, european

whitehall, westminster > government, department
government department, ministry
ministry, department
quai d'orsay > foreign, france
elysee > president, france
scotland yard > metropolitan, police
town hall, local authority, local government > council, authority
state, country, nation
nationality, where from > national
neighbour, neighbouring, next door, bordering
neighbouring, nearby, near by, adjacent
town, city
downtown, town centre, city centre > high, centre
village, hamlet, countryside, rural
rural, countryside, country folk
urban, inner city, city
north, northern, up north
south, southern, down south
east, eastern
west, western
site, place, location
headquarters, hq, head office, command centre
centre, hub
facility, premises, building
region, area, district
island, isle
`;
