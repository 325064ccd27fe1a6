/** What people ask with, and what an announcement prints instead: culture, faith and sport. */
export const CULTURE_FAITH_AND_SPORT = `
# culture, faith and sport
singer, song, tune > music, singer, artist
book, novel, literature > literature, book, literary
author, writer, novelist > author, writer
painter, painting > painting, art, painter, artist
statue > sculpture
gig > performance
movie star, actor, actress > actor, cinema, film
film star > actor, cinema
movie maker, director > filmmaker, film, cinema
exhibition, exhibit, on display
treasure, artefact, relic > artefact, heritage, object, collection
antique > heritage, historic
give back art > looted, restitution, return, cultural
dig, archaeologist, archaeology, ruins > archaeological, excavation
castle > fortress, chateau, monument
cathedral, abbey > cathedral, heritage
library, librarian
journalist > press, media
free press > freedom, media
radio, podcast, audio > audiovisual, radio, broadcasting
streaming, netflix > streaming, audiovisual, platforms
gaming > video
religion, belief, worship > religious, worship, faith, religion
place of worship, house of god > worship, religious, church, mosque, synagogue
pope, vatican, holy see, pontiff
headscarf, hijab, veil, burka, burqa > religious, veil, secularism
cult, sect > sectarian, sect, cult
christmas, xmas
fireworks, bangers > fireworks, pyrotechnic
bash, shindig > celebration, festivities, event, reception
celebrate, celebration, festivities
mark the occasion > commemorate, celebrate, ceremony
parade > ceremony
day of rest > holiday
sport > football, rugby, tennis, swimming, athletics, cycling, cricket, basketball
sportsperson, olympian, paralympian > athlete, olympic, paralympic
match, fixture, game > match, game
tournament, championship, contest > competition, tournament, championship, cup
trophy, title, silverware > trophy, cup, title
drug cheat > doping
gym > sport, leisure, facilities, pool
marathon, run a race > marathon, race
bookie, bookmaker > gambling, betting
night out, clubbing, nightclub, nightlife > night, nightlife, venues, nightclub
eat out, eating out, dine, diner > restaurant, hospitality
inn, guest house, guesthouse > hotel, accommodation, hospitality
vacation, getaway, staycation > holiday, tourism
throne > accession, crown
banner > flag
painting, portrait, artwork > painting, artwork, art
masterpiece, old master > painting, artwork
stolen art, nazi art > restitution, looted, artefacts, cultural
artefact, relic, antique, treasure
ancient, prehistoric, medieval > ancient, historic, medieval
castle, palace, manor > heritage, historic
cathedral, church > cathedral, church, heritage
library, book > library, book
book, novel, fiction > book, literature
literature, literary, poetry
archive, records > archive, records
orchestra, choir, symphony, opera > orchestra, music, opera
opera, ballet > opera, ballet, arts
comedian > comedy
gaming > games, video
wireless set > radio
arts sector > creative
cookery, cuisine, gastronomy
world heritage, unesco
age-old > traditional
commemorate, mark, remember > commemorate, anniversary, remembrance
parade, march-past, pageant
jubilee, street party > jubilee, celebrations
poppy, armistice > remembrance, armistice
medallist > medal
team owner > club
lionesses > women, football
gym, exercise > physical, exercise, activity, fitness
play area > playground
racecourse, jockey > racing, racecourse
casino, bookmaker, bookie, slot machine > gambling, betting
resort > coastal, seaside, resort
hotelier > tourism
leisure, pastime, hobby, recreation
entertainment, show business, showbiz
`;
