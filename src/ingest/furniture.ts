/** What stands on a page beside the release: navigation, buttons, lists of links, marks that something ends. */

/** Names of sections and page parts that menus are made of; a line of nothing else, before or after the text, is a menu. */
const MENU_WORDS = new Set(
  `home news politics uk world business sport sports culture opinion lifestyle video videos audio podcasts live latest search
  menu navigation contents departments worldwide policies publications consultations statistics announcements topics
  services about contact help login logout account register subscribe newsletter newsletters subscriptions cookies privacy
  accessibility terms sitemap rss share print email facebook twitter linkedin whatsapp instagram youtube x bluesky flickr
  previous next back top close open skip main content this page page article articles story link copy copied to and the of
  a us in sign up log out off more read press release releases statement statements speech speeches briefing room
  newsroom media centre center english français español deutsch cymraeg`
    .trim()
    .split(/\s+/u),
);

/** Whole lines that are buttons or notices wherever they stand. */
const NOTICES = [
  /^(?:share|print|save|tweet|pin|email|copy link)(?: (?:this|the)?\s?(?:page|article|story|release|link|print|on|via|to|facebook|twitter|x|linkedin|whatsapp|email|post))*$/iu,
  /^(?:advertisement|advert|sponsored|loading|article continues below(?: the advert\w*)?|story continues below)(?:[.…]+)?$/iu,
  /^(?:read more|see more|show more|view more|related (?:articles|stories|content|news|topics)|most (?:read|popular|viewed)|recommended(?: for you)?|en savoir plus|lire la suite)$/iu,
  /^(?:back to (?:the )?top|skip to (?:the )?(?:main )?content|(?:next|previous) (?:article|story|page|post)|page \d+(?: of \d+)?)$/iu,
  /^(?:accept|reject|manage)(?: all| additional)? cookies$|^sign up (?:for|to) .{0,40}newsletters?$|^(?:subscribe|sign up|log ?in|sign in|register)(?: now)?$/iu,
];

/** "###", "-30-", "ENDS": the release is over; notes may follow. */
const END_MARK = /^\W*(?:ends?|30|-30-|fin)\W*$|^[\s#*_\-–—•.]+$/iu;

const LINK = String.raw`[\p{Lu}\p{N}][^()<>\[\].]{1,80}?\s*(?:\(<?https?:\/\/[^\s)>]+>?\)|<https?:\/\/[^\s>]+>)`;
const LINK_LIST = new RegExp(String.raw`^(?:${LINK}(?:\s*[,;|·•]?\s*(?:and\s+)?)){2,}$`, "u");

/** Whether a block is a button, a notice or an end mark, wherever it stands. */
export function isNotice(text: string): boolean {
  const words = text.replace(/^\[([^\]]*)\]\([^)]*\)$/u, "$1");
  return (
    words === "" ||
    NOTICES.some((notice) => notice.test(words)) ||
    isEndMark(words) ||
    LINK_LIST.test(text) ||
    isPicture(text)
  );
}

/** Whether a block consists of menu words only; holds just before and after the release's own text. */
export function isMenu(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length > 0 && words.length <= 30 && !/[.!?]$/u.test(text) && words.every((word) => MENU_WORDS.has(word));
}

function isEndMark(text: string): boolean {
  return (
    text.length <= 20 &&
    END_MARK.test(text) &&
    (!/\p{L}/u.test(text) || !/\p{Ll}/u.test(text.slice(1)) || /^\W/u.test(text))
  );
}

/** A picture without words of its own, a comment of the page's author, or a style for the paragraph above. */
function isPicture(text: string): boolean {
  return /^(?:!\[[^\]]*\]\([^)]*\)\s*)+$/u.test(text) || /^<!--.*-->$|^\{:[^}]*\}$/u.test(text);
}
