/** What people ask with, and what an announcement prints instead: meetings and visits, meetings and dealings. */
export const MEETINGS_AND_VISITS = `
# meetings and visits
hold talks, hold a meeting, get round the table, around the table, come to the table > talks, meeting, negotiations, discussions, dialogue
in talks with > talks, negotiations, discussions, dialogue, met
talk through, go through, chew over, thrash out > discuss, discussed, talks
centre on, centred on, revolve around, turn on > focus, focused, discuss
sit opposite, sat opposite, across the table from > met, meet, counterpart
sit down, sat down, sit down together, have a word > talks, meet, discussion
have a chat, catch up with, touch base, swap notes, compare notes > talks, met, discuss, exchange
meet up, get together with, meet with > meet
drop in, swing by, stop off, pay a visit, paid a visit > visit
go round to see, come over, came over > visit, travel
jet off, jet out, set off for, head off, head over > travel, visit, trip, depart
show round, show around, look round, look around > visit, tour
roll out the red carpet, play host > welcome, host, receive, reception
get in touch with, reach out, reach out to > contact, dialogue, engage, outreach
on the blower, by phone, over the phone, gave a ring > telephone, call, phone, spoke
by video, on zoom, video call, virtually, remotely > video, virtual, videoconference, online, remote
video link > virtual, videoconference, online, remote
turnout, show up at, turn out for > attend
attend, attendance, attendee
gather, gathering, come together, assemble > gather, meet, assembly
seminar, workshop, symposium > seminar, workshop, conference
get-together, knees-up > gathering, reception, meeting
lunch, dinner, working dinner > dinner, lunch, reception
accompany, go along with, in tow > accompany, delegation, alongside
entourage > delegation, accompanied
on the sidelines, on the fringes > margins, sidelines
have the floor, take to the podium, take to the stage > speech, address, spoke
speech, address, remarks
speak, speech
make a speech, give a speech, take the floor > speech, address, spoke
tell the house, tell parliament, told mps > statement, parliament, house, commons
field questions, take questions > questions, press, conference
one-to-one, one to one > bilateral
photo call > photo, press
summit > council
conference, congress, forum, symposium
forum, roundtable, round table > forum, roundtable, meeting
in the room, at the table, round the table, around the table > met, meet, meeting, talks
dinner, banquet, lunch > dinner, lunch, reception, hosted
visiting party > delegation
venue > host
venue, where held > venue, location
roll out red carpet, red carpet > welcome
agenda > agenda, discuss
ask over > invite
handshake, shook hands > met
speech, address, lecture, talk > speech, address
keynote > speech, keynote, address
quizzed by press > interview
zoom > virtual, video, videoconference
virtual, online meeting > virtual, videoconference
correspondence, letters
looked round > visit, toured
farewell, goodbye, send-off, leaving do > farewell, departure
itinerary, stops on trip > visit, programme

# meetings and dealings
neighbour > partner, allies
teamwork, unity, pull together > cooperation, joint, unity
collaborate, join hands > joint, cooperation
bonds, friendship, close ties > friendship, relationship, partnership
friend, friendship
companion, companionship > friendship
partner, partnership
leader, leadership
reset, fresh start, new chapter > reset, renewed, relationship
thankyou > grateful, gratitude, thanks
regret, sadness > regret, deplore
on the table, on the agenda, up for discussion > discuss, discussed, discussions
travel, travelled, trip > talks, met, meeting
`;
