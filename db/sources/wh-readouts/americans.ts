import { toDay, type Day } from "#shared/dates.ts";
import type { OfficeId } from "../offices.ts";

export interface American {
  person: string;
  office: OfficeId;
}

/** Who a title means on the American side: president, vice president, adviser or secretary, by name or by office. */
export function findAmericans(text: string, day: Day): American[] | null {
  const parts = text
    .replace(/['’]s?\.?$/, "")
    .replace(/^(?:NSC )?(?:U\. ?S\. )?/, "")
    .split(/,? and |, (?!Jr)/)
    .map((part) => part.trim());
  const found = parts.map((part) => AMERICANS.find(([pattern]) => pattern.test(part))?.[1] ?? holderOf(part, day));
  return found.every((american) => american !== null) ? found : null;
}

const PRESIDENT = "president";
const ADVISER = "national_security_adviser";
const AMERICANS: readonly (readonly [RegExp, American])[] = [
  [
    /^(?:President (?:Joe |Joseph R\. )?|Joseph R\. )Biden(?:,? Jr\.?)?(?: of the United States)?$/,
    { person: "joe-biden", office: PRESIDENT },
  ],
  [/^President (?:Donald (?:J\. )?)?Trump$/, { person: "donald-trump", office: PRESIDENT }],
  [/^Vice President (?:Kamala )?(?:D\. )?Harris$/, { person: "kamala-harris", office: "vice_president" }],
  [/^Vice President (?:Mike |Michael R\. )?Pence$/, { person: "mike-pence", office: "vice_president" }],
  [/^(?:National Security Advis[eo]r |APNSA )?(?:Jake )?Sullivan$/, { person: "jake-sullivan", office: ADVISER }],
  [
    /^(?:National Security Advis[eo]r )?(?:Lieutenant General |Lt\. Gen\. |General )?H\. ?R\. McMaster$/,
    { person: "h-r-mcmaster", office: ADVISER },
  ],
  [/^(?:National Security Advis[eo]r |Ambassador )?John (?:R\. )?Bolton$/, { person: "john-bolton", office: ADVISER }],
  [/^National Security Advis[eo]r Robert C?\.? ?O['’]Brien$/, { person: "robert-obrien", office: ADVISER }],
  [/^Secretary (?:of State )?(?:Antony )?Blinken$/, { person: "antony-blinken", office: "secretary_of_state" }],
  [/^Secretary (?:of State )?(?:Marco )?Rubio$/, { person: "marco-rubio", office: "secretary_of_state" }],
];

/** "The President", "the Vice President" as of a day. */
function holderOf(part: string, day: Day): American | null {
  const [, vice, title] = /^(?:the )?(Vice )?(President)$/i.exec(part) ?? [];
  if (title === undefined) return null;
  const term = TERMS.find(({ until }) => day < until);
  return vice === undefined ? { person: term?.president ?? "", office: PRESIDENT } : { person: term?.vice ?? "", office: "vice_president" };
}

const TERMS = [
  { until: toDay(2021, 1, 20), president: "donald-trump", vice: "mike-pence" },
  { until: toDay(2025, 1, 20), president: "joe-biden", vice: "kamala-harris" },
  { until: Number.POSITIVE_INFINITY, president: "donald-trump", vice: "jd-vance" },
] as const;
