/** A sentence that opens with its matter opens with that of its quote: "On migration, …" is not told by "On counter-terrorism …". */
import type { Demand } from "../../claim.ts";
import { contentOf, type Reading, type Token } from "../../grammar/reading.ts";

const MATTER =
  /^[“"]?(?:(?:finally|firstly|secondly|thirdly|also), )?(?:on|regarding|concerning|as (?:for|to)|with regards? to|in terms of|when it comes to|turning to) ([^,.;:]{3,60}?)(?=,| they\b| the ministers\b| the pair\b)/iu;

export const demandTopic: Demand = ({ reading }, sources) => {
  const matter = matterOf(reading);
  const isOther =
    matter.length > 0 &&
    sources.every(
      ({ bearing, reading: printed }) => matterOf(printed).length > 0 && !matter.some(({ at }) => bearing.has(at)),
    );
  return isOther ? `tells of another matter than its quotes (${matter[0]?.raw ?? ""})` : null;
};

/** The words of meaning of what it opens with, a day apart. */
function matterOf(reading: Reading): Token[] {
  const end = MATTER.exec(reading.text)?.[0].length ?? 0;
  const words = contentOf(reading).filter(
    ({ start, word }) => start < end && !/^(?:regards?|terms|comes)$/u.test(word),
  );
  return words.some(({ isNumber, word }) => isNumber || word.endsWith("day")) ? [] : words;
}
