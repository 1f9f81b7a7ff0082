import type { OfficeId } from "../offices.ts";

/** Printed titles, the longer before the shorter; what stands in two offices at once has the one that counts. */
const TITLES: readonly (readonly [pattern: string, office: OfficeId])[] = [
  ["Acting President and Prime Minister", "president"],
  ["Crown Prince and Prime Minister", "prime_minister"],
  ["Prime Minister and Crown Prince", "prime_minister"],
  ["Prime Minister and Foreign Minister", "prime_minister"],
  ["President of the transitional phase", "president"],
  ["President[- ]?[Ee]lect", "president_elect"],
  ["(?:National Security Advis[eo]r|NSA)", "national_security_adviser"],
  ["Director of (?:the )?National Security(?: Office)?", "national_security_adviser"],
  ["European Commission President", "commission_president"],
  ["President of the European Commission", "commission_president"],
  ["European Council President", "european_council_president"],
  ["President of the European Council", "european_council_president"],
  ["High Representative(?: and Vice President)?", "high_representative"],
  ["Palestinian Authority President", "president"],
  ["Deputy Crown Prince and Minister of Defense", "defence_minister"],
  ["Deputy Prime Minister and (?:Minister of Foreign Affairs|Foreign Minister)", "foreign_minister"],
  ["Vice Chancellor and (?:Minister of Foreign Affairs|Foreign Minister)", "foreign_minister"],
  ["(?:Minister of Foreign Affairs|Foreign Minister|Foreign Secretary|External Affairs Minister)", "foreign_minister"],
  ["(?:Minister of Defen[sc]e|Defen[sc]e Minister|Defen[sc]e Secretary|Secretary of State for Defence)", "defence_minister"],
  ["(?:First )?Vice President", "vice_president"],
  ["Deputy Prime Minister", "deputy_prime_minister"],
  ["(?:Acting )?Federal Chancellor", "chancellor"],
  ["Prime Minister", "prime_minister"],
  ["Taoiseach", "prime_minister"],
  ["Chief Adviser", "prime_minister"],
  ["(?:Acting |Interim )?President", "president"],
  ["Chancellor", "chancellor"],
  ["Premier", "premier"],
  ["General Secretary", "general_secretary"],
  ["Secretary[- ]General", "secretary_general"],
  ["Crown Prince", "crown_prince"],
  ["King", "king"],
  ["Sultan", "sultan"],
  ["Amir", "emir"],
  ["Emir", "emir"],
  ["Pope", "pope"],
];

/** A title as printed, with the honours in front of it. */
export const TITLE = `(?:His (?:Majesty|Highness|Excellency|Holiness) |Her (?:Majesty|Excellency) )?(?:${TITLES.map(([pattern]) => pattern).join("|")})`;

const COMPILED = TITLES.map(([pattern, office]) => [new RegExp(`^(?:${pattern})$`), office] as const);

/** The office a printed title means. */
export function officeOf(title: string): OfficeId | null {
  const bare = title.replace(/^(?:His|Her) (?:Majesty|Highness|Excellency|Holiness) /, "");
  return COMPILED.find(([pattern]) => pattern.test(bare))?.[1] ?? null;
}
