/** Words of a question that say what kind of thing it wants; an answer that has the thing need not have them. */
import type { AnswerKindName } from "../../language/answer-kind.ts";
import { analyse } from "../../language/terms.ts";

const terms = (words: string): ReadonlySet<string> => new Set(analyse(words).map(({ term }) => term));

const KIND_WORDS: Partial<Record<AnswerKindName, ReadonlySet<string>>> = {
  money: terms(
    "cost costs price pay paid worth value fund funding spend spent invest investment money cash amount budget sum sums figure million billion give promise provide contribute euros pounds dollars quid dosh dough wonga moolah readies lolly bucks financial coût payer argent montant financer vaut verser",
  ),
  number: terms("number total amount count figure combien nombre"),
  share: terms(
    "percentage percent proportion share fraction rate fall fell rise rose increase decrease drop pourcentage part",
  ),
  date: terms("date day deadline start begin begun end due time take place happen year month jour début fin"),
  duration: terms("long time last take duration period years months weeks days hours temps durée"),
  place: terms("place city country town located location held take hold ville pays lieu"),
  person: terms("name person called nom"),
  organisation: terms("name organisation body agency group company"),
};

export function isKindWord(term: string, kind: AnswerKindName): boolean {
  return KIND_WORDS[kind]?.has(term) ?? false;
}
