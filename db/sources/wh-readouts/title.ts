import type { Day } from "#shared/dates.ts";
import type { Countries } from "../leaders/countries.ts";
import { parseLeaders, type Leader } from "../leaders/grammar.ts";
import { findAmericans, type American } from "./americans.ts";

export type Kind = "call" | "video_call" | "meeting";

/** What one title says: who, by what medium, with whom; one group of leaders for each contact. */
export interface Told {
  kind: Kind;
  americans: American[];
  groups: Leader[][];
  isRemarks: boolean;
}

const ADJECTIVES =
  "(?:(?:Bilateral|Virtual|Video|Phone|Telephone|Secure|Trilateral|Expanded|Extended|Working|Introductory|Joint|Follow-?[Uu]p|Second|Third|Final|Official|Congratulatory|Pull|Conference|Brief|Separate) )*";
const NOUN =
  "(?:Calls?|Conversations?|Teleconference|Meetings?|Bilateral|Lunch|Dinner|Breakfast|Pull-?[ -]?Aside|Aside|Bilat|Videoconference|Discussion|Engagement|Visit|Audience)";
const WHO_WITH = new RegExp(
  `^(?:the )?(.+?) (?:(?:January|February|March|April|May|June|July|August|September|October|November|December) \\d+(?:st|nd|rd|th)? )?(${ADJECTIVES}${NOUN}) [Ww]ith (.+)$`,
  "i",
);
const BETWEEN = new RegExp(`^(?:the )?(${ADJECTIVES}${NOUN}) (?:Between|of|Among) (.+)$`, "i");
const REMARKS =
  /^Remarks by (.+?),? (?:Before|After|During|in|Before Expanded) ((?:Expanded |Extended |Virtual |Restricted )*(?:Bilateral|Trilateral)(?: Meeting)?)(?: in [^|]+)?(?: \|.*)?$/i;
const PREFIX = /^(?:CORRECTED: )?(?:Joint )?(?:Readout|Statement|READOUT)(?:s)?(?: of|:| from| by)? (?:the )?/i;
const SPEAKER = /^.*?(?:Spokesperson|Press Secretary|Secretary) [\p{Lu}][\p{L} .-]+? on (?:the )?/u;

/** @returns what the title says, or the reason why it is not a contact of ours */
export function readTitle(title: string, day: Day, countries: Countries): Told | { reason: string } {
  if (/\b(?:Upcoming|Will|to Host|to Hold|Planned)\b/i.test(title)) return { reason: "announces a contact to come" };
  const remarks = REMARKS.exec(title);
  if (remarks) return readNames(remarks[1] ?? "", kindOf(remarks[2] ?? ""), true, day, countries);
  if (title.startsWith("Remarks ")) return { reason: "remarks that name no meeting: a press conference or a speech" };
  const subject = title
    .replace(PREFIX, "")
    .replace(SPEAKER, "")
    .replace(/ with of (?=President )/, " with ");
  const withWhom = WHO_WITH.exec(subject);
  if (withWhom) {
    const [, who = "", medium = "", whom = ""] = withWhom;
    const americans = findAmericans(who, day);
    if (americans === null) return { reason: reasonOfWho(who) };
    const leaders = parseLeaders(trimTopic(whom), countries);
    if (leaders === null) return { reason: reasonOfWhom(whom) };
    const apart = medium.endsWith("s") && leaders.length > 1;
    return { kind: kindOf(medium), americans, groups: apart ? leaders.map((leader) => [leader]) : [leaders], isRemarks: false };
  }
  const between = BETWEEN.exec(subject);
  if (between) return readNames(between[2] ?? "", kindOf(between[1] ?? ""), false, day, countries);
  return { reason: "no call or meeting between leaders in the title" };
}

/** A list of names that has the American side in it. */
function readNames(text: string, kind: Kind, isRemarks: boolean, day: Day, countries: Countries): Told | { reason: string } {
  const names = text.replace(/(?<=Biden)And\b/, " and").replace(/^the /, "");
  const american = AMERICAN.exec(names);
  const americans = american && findAmericans(american[0].trim(), day);
  if (!american || !americans) return { reason: reasonOfWho(text) };
  const others = `${names.slice(0, american.index)}${names.slice(american.index + american[0].length)}`
    .replace(/^(?:,? and |, )/i, "")
    .replace(/(?:,? and|,)\s*$/i, "");
  const leaders = parseLeaders(others.replace(/^of the United States,? and /, ""), countries);
  return leaders === null ? { reason: reasonOfWhom(others) } : { kind, americans, groups: [leaders], isRemarks };
}

const AMERICAN =
  /(?:Vice President (?:Mike )?(?:Kamala )?(?:Pence|Harris)|President (?:Joe |Joseph R\. )?Biden(?:, Jr\.)?(?: of the United States)?|President (?:Donald (?:J\. )?)?Trump|National Security Advis[eo]r (?:Jake Sullivan|H\. ?R\. McMaster|John Bolton))/;

function kindOf(medium: string): Kind {
  if (/call|conversation|teleconference/i.test(medium)) return /video/i.test(medium) ? "video_call" : "call";
  return /virtual|video/i.test(medium) ? "video_call" : "meeting";
}

/** What the talk was about is not whom it was with. */
function trimTopic(whom: string): string {
  return whom.replace(/ (?:Regarding|on|about|at|during|in|to Discuss) (?!the (?:State|Kingdom)).*$/, "").replace(/ \|.*$/, "");
}

function reasonOfWho(who: string): string {
  if (/First Lady|Second Lady|Mrs\./i.test(who)) return "the spouse of a president or vice president";
  return /Deput|Director|Coordinator|Advis[eo]r|Secretary|Administrator|Envoy|Ambassador|Officials|Chair|Chief/i.test(who)
    ? "the American side is an official below adviser and secretary"
    : "the American side is none of president, vice president, adviser and secretary";
}

const DOMESTIC =
  /\b(?:Governors?|Gov\.|Senat(?:e|ors?)|Mayors?|Congress\w*|House|Speaker|Representatives?|Members|Leaders?|CEOs?|Famil\w+|Workers?|Labor|Business|Advocates|Caucus|FEMA|Administrator|Experts|Officials|Ambassadors?|Community|Bipartisan|Attorneys|Owners|Executives|Team|Governors|Servicemembers|Astronauts|Officers|Groups?|Companies|Unions?|Americans|Survivors|Students)\b/i;

function reasonOfWhom(whom: string): string {
  if (/\b(?:G7|G-7|Quad|NATO|EU|European|Allies|Counterparts|Partners|Transatlantic|Bucharest|CARICOM|ASEAN|African|Gulf)\b/.test(whom))
    return "with several leaders who are not named one by one";
  return DOMESTIC.test(whom)
    ? "with people of the United States, or with several who are not named"
    : "whom it was with is not read as title, name and state";
}
