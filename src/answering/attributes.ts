/**
 * What some questions ask of a thing in words too common to be searched for: who came after somebody, what something is
 * called, how often, how much a week. A sentence on the same thing answers only if it tells this of it.
 */
interface Attribute {
  readonly asked: RegExp;
  readonly told: RegExp;
}

const ATTRIBUTES: readonly Attribute[] = [
  // Who held an office before or after, and why it was left.
  {
    asked:
      /\b(?:t(?:ook|ake[sn]?|aking) over (?:from|as)|who c(?:ame|omes?) (?:after|before) \p{L}+|follow(?:s|ed)? \p{Lu}[\p{L} ]+ (?:as|in)|success(?:or|ors)|succeed(?:s|ed)?|predecessors?|replac(?:e[sd]?|ement|ing)\b.{0,60}\bas|(?:before|until) (?:he|she|they) (?:became|was|were|took|got)|after (?:he|she|they) (?:left|resigned|stepped|stood|quit|stopped|ceased|gave up)|who (?:was|is|became|held|had been) (?:the )?[\p{L} ]{4,40} (?:before|after) (?!(?:the|this|that|a|his|her)\b)\p{L}+|(?:ste(?:p|ps|pped|pping)|st(?:and|ands|ood|anding)) (?:down|aside)|le(?:ave|aves|ft) (?:office|the (?:post|job|government|home office))|(?:previous|former|next|earlier|later) (?:jobs?|posts?|roles?|offices?|positions?)|reshuffled?|succéd\w*|prédécesseurs?|successeurs?|remplac\w* .{0,40}comme)\b/iu,
    told: /\b(?:success(?:or|ors)|succeed(?:s|ed)?|predecessors?|replac(?:e[sd]?|ement|ing)|t(?:ook|ak(?:es|en|ing)) over|former(?:ly)?|previous(?:ly)?|outgoing|incoming|appoint\w*|became|resign\w*|ste(?:ps|pped) (?:down|aside)|stood down|promoted|reshuffle\w*|left (?:office|the post)|succéd\w*|prédécesseur|successeur|remplac\w*|nommée?|démission\w*|ancien(?:ne)?)\b/iu,
  },
  // When and by whom somebody got an office.
  {
    asked: /\b(?:when|what date|which (?:day|month|year|date)|who|by whom|how long)\b.*\b(?:appoint(?:ed|s|ment)?|t(?:ook|ake|aken) office|sworn in|c(?:ame|ome) to office|elected)\b|\bquand\b.*\b(?:nommée?|élue?)(?!\p{L})/iu,
    told: /\b(?:appoint\w*|t(?:ook|aken) office|sworn in|elected|became|nommée?|élue?)(?!\p{L})/iu,
  },
  // Of which country somebody is.
  {
    asked: /\b(?:nationalit(?:y|ies)|citizenships?|nationalités?)(?!\p{L})(?! (?:and|act|bill|law|rules?)\b)/iu,
    told: /\b\p{Lu}\p{L}+(?:an|ean|ish|ese|i|ch|sh) (?:nationals?|citizens?|migrants?|immigrants?|refugees?|people|men|women|children|smugglers?)\b|\bnationals? of\b|\bressortissants?\b/u,
  },
  // A building, where the place alone is told.
  {
    asked: /\b(?:which|what) (?:building|hotel|room|venue|palace|address|street)\b|\bwhere exactly\b|\bexact (?:place|spot|location)\b|\bquel (?:bâtiment|hôtel|palais)\b/iu,
    told: /\b(?:building|hotel|palace|house|hall|street|embassy|residence|station|headquarters|hq|palais|hôtel|ambassade|siège)\b/iu,
  },
  // "How many a week?", "how much per day?".
  {
    asked: /\b(?:how (?:many|much)|combien)\b.*\b(?:(?:per|each|every) (?:day|week|month|year|hour|night|head|person)|(?:a|an) (?:day|week|month|hour|night)|par (?:jour|semaine|mois|an|heure))\b/iu,
    told: /\b(?:(?:per|each|every|an?) (?:\p{L}+ )?(?:day|week|month|year|hour|night|head|person)|daily|nightly|weekly|monthly|yearly|annual(?:ly)?|par (?:jour|semaine|mois|an|heure))\b/iu,
  },
]; // prettier-ignore

/** Whether `question` asks for such an attribute and `sentence` does not tell it. */
export function lacksAttribute(question: string, sentence: string): boolean {
  return ATTRIBUTES.some(({ asked, told }) => asked.test(question) && !told.test(sentence));
}
