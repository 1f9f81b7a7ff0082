import type { OfficeId } from "../offices.ts";

export interface Visitor {
  /** Name without its title; empty where the source prints a title alone. */
  name: string;
  /** Null where the source prints no title, or one we do not know. */
  office: OfficeId | null;
  /** Title and name as printed. */
  printed: string;
}

/** The people a visitor field names: title and name, and a second person after "and" or a comma where a second title follows. */
export function parseVisitors(text: string): Visitor[] {
  const printed = text.trim();
  const second = /(?: and|,) (?=(?:Prime Minister|Crown Prince) )/.exec(printed);
  if (!second) return [parseVisitor(printed)];
  return [parseVisitor(printed.slice(0, second.index)), parseVisitor(printed.slice(second.index + second[0].length))];
}

function parseVisitor(printed: string): Visitor {
  for (const [pattern, office] of TITLES) {
    const match = pattern.exec(`${printed} `);
    if (match) return { name: cleanName(printed.slice(match[0].length)), office, printed };
  }
  return { name: cleanName(printed), office: null, printed };
}

function cleanName(text: string): string {
  return text
    .replaceAll(/\([^)]*\)/g, "")
    .replaceAll(/\s+/g, " ")
    .replaceAll("- ", "-")
    .trim();
}

/** Printed titles, the longer before the shorter; misprints of the source included. */
const TITLES: readonly (readonly [RegExp, OfficeId])[] = [
  [/^President\s*-\s*(?:elect|Elect|designate)\s+/, "president_elect"],
  [/^Chancellor-elect\s+/, "chancellor_elect"],
  [/^President of the Council of Ministers\s+/, "head_of_state"],
  [/^President of the Council\s+/, "prime_minister"],
  [/^Chairman of the Presidency\s+/, "president"],
  [/^Prime Minister-Prince\s+/, "prime_minister"],
  [/^(?:Acting |Interim )?Prime Min(?:i)?ster(?:e)?\s*/, "prime_minister"],
  [/^(?:Acting |Interim |Provisional )?President\s+/, "president"],
  [/^Vice Premier\s+/, "vice_premier"],
  [/^Premier (?:&|and) Prince\s+/, "premier"],
  [/^Premier\s+/, "premier"],
  [/^(?:Federal )?Chancellor\s+/, "chancellor"],
  [/^Taoiseach\s+/, "prime_minister"],
  [/^Crown Prince\s+/, "crown_prince"],
  [/^Regent Prince\s+/, "regent"],
  [/^Governor General\s+/, "governor_general"],
  [/^Grand (?:Duke|Duchess)\s+/, "grand_duke"],
  [/^King\s+/, "king"],
  [/^Queen\s+/, "queen"],
  [/^Emperor\s+/, "emperor"],
  [/^Shah\s+/, "shah"],
  [/^Sultan\s+/, "sultan"],
  [/^(?:Amir|Emir)\s+/, "emir"],
  [/^Prince\s+/, "prince"],
  [/^Pope\s+/, "pope"],
  [/^(?:Head|Chief) of State\s+/, "head_of_state"],
  [/^General Secretary\s+/, "general_secretary"],
  [/^First Secretary\s+/, "first_secretary"],
  [/^Chairman\s+/, "chairman"],
  // Military rulers of 1977: the source prints the rank only.
  [/^(?:Brigadier |Lieutenant )?General\s+/, "head_of_state"],
];
