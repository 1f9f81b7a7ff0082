/** Claims set against each other in one text. */
export const MOST_CLAIMS = 4;

const SAME = "(?:(?:roughly|about|nearly|almost|approximately) )?(?:equal to|the same as|similar to|comparable to|comparable with|like)";

const ENGLISH = `(?:(?:which|that) is )?(?:at )?(?:(?:an?|the) (?:pace|rate) ${SAME}|(?:as )?compared (?:with|to)|versus|vs\\.?)\\s+(?:(?:that|those) of )?`;
const SAME_IN_FRENCH =
  "(?:(?:[àa] peu pr[èe]s|environ|presque|quasi) )?(?:égal|égale|semblable|comparable|équivalent|équivalente) (?:à|aux?)";
const FRENCH = `(?:(?:soit|à) )?(?:(?:une?|le|la) (?:rythme|cadence) ${SAME_IN_FRENCH}|comparée?s? (?:à|aux?)|par rapport (?:à|aux?))\\s+(?:(?:celui|celle|ceux|celles) (?:de |d[’']|du |des ))?`;

/** Where a sentence sets one count against another: `a pace roughly equal to`, `compared with`, « un rythme à peu près égal à ». */
const AGAINST = new RegExp(`[,;–—-]?\\s+(?:${ENGLISH}|${FRENCH})`, "i");

/** The claims of a text: semicolons separate them, and so do the words that set a pace against another. */
export function splitClaims(text: string): string[] {
  const claims = text
    .split(";")
    .flatMap((part) => part.split(AGAINST))
    .map((claim) => claim.trim())
    .filter((claim) => claim !== "");
  return [...new Set(claims)];
}
