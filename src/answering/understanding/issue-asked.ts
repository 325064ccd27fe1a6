/** "When was the joint statement published?": a question about a release itself, whose header tells the day. */

const RELEASE = String.raw`(?:press\s+|joint\s+|news\s+)?(?:statement|release|document|article|story|piece|communiqu[ée]|announcement|text|report)s?`;
const WHEN = String.raw`(?:when|(?:(?:on|from)\s+)?(?:what|which)\s+(?:day|date|month|year)|how (?:old|recent)|quand|(?:à\s+)?quelle date)`;
const PUBLISHED = String.raw`(?:published|issued|released|put out|made public|dated|posted|printed|come out|came out|comes out|go out|went out|appear(?:ed)?|publié|diffusé|daté)`;
const PUBLISH = String.raw`(?:publish|issue|release|put out|post|print|bring out|run)`;

const PATTERNS: readonly RegExp[] = [
  new RegExp(String.raw`^${WHEN}\b.*\b${RELEASE}(?!\p{L}).*(?<!\p{L})${PUBLISHED}(?!\p{L})[\s?.!]*$`, "iu"),
  new RegExp(String.raw`^${WHEN}\b.*\b(?:did|do|does)\b.*\b${PUBLISH}\b.*\b${RELEASE}(?!\p{L})`, "iu"),
  new RegExp(String.raw`^(?:what (?:is|was|['’]s)\s+)?the (?:publication|release|issue|publishing) date\b`, "iu"),
  new RegExp(String.raw`^(?:what|which) date\b.{0,30}\b(?:is|stands) on\b.*\b${RELEASE}(?!\p{L})`, "iu"),
  new RegExp(String.raw`\bdates?\s+(?:on|of)\s+(?:the|this|that|their|its)\s+(?:[\p{L}\p{N}-]+\s+){0,4}?${RELEASE}[\s?.!]*$`, "iu"),
  new RegExp(String.raw`\bdate of (?:publication|issue|release)\b|\bdate de publication\b`, "iu"),
]; // prettier-ignore

/** Whether the day is asked for on which a release was published, rather than one that a release tells of. */
export function asksForIssue(question: string): boolean {
  return PATTERNS.some((pattern) => pattern.test(question.trim()));
}
