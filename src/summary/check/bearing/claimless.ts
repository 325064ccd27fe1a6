/** Words that claim nothing of their own: what a summary says about what it tells, general nouns, light verbs. */
import { analyse } from "../../../language/terms.ts";
import { isName } from "./matching.ts";
import type { Token } from "../grammar/reading.ts";

const FRAME = new Set(
  analyse(
    `release statement according report note say tell describe call state add explain mention text publication announcement
    well including include include regard relate relation subject matter topic thing way part time
    take make give have hold put set go come came see get do use place bring involve mean
    work effort step action measure country countries government governments minister ministers side sides pair people person
    promise pledge vow plus mid emphasise emphasize stress underline insist declare highlight acknowledge recognise explain exist something
    help become date
    number already want plan keep kept seek sought aim intend intention hope try idea word role serve level area field terms form basis role design enjoy shown undergo feature outline refer cite credit attach point play stand follow present presented expect alike lead compare draw schedule exceed ones among amongst along alongside amid besides
    express voice convey label dub constitute indicate believe figure period context respect element component aspect strand example instance
    case due however nonetheless nevertheless although though despite whereas likewise thereby whereby`,
  ).map(({ term }) => term),
);
/** Whether a word claims nothing, wherever it stands. */
export function isFrame(token: Token): boolean {
  return FRAME.has(token.term) && !isName(token) && !token.word.endsWith("ly");
}
