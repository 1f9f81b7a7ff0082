import type { CompileContext } from "../context.ts";
import { addProgramme, type Programme, type Vocabulary } from "../sanctions/vocabulary.ts";

/** Programme codes are joined by this in one cell: `NPWMD] [IFSR`. */
const JOIN = "] [";

/**
 * The programme an entry counts under: the first aimed at a state, else the first. An entry under several is still one target.
 * @throws RangeError for a code nobody knows
 */
export function leadProgramme(cell: string, context: CompileContext): { programme: string; target: string | null } {
  const programmes = cell.split(JOIN).map((code) => programmeOf(code.trim(), context.vocabulary));
  const lead = programmes.find(({ target }) => target !== null) ?? programmes[0];
  if (!lead) throw new RangeError("the cell names no programme");
  return { programme: addProgramme(lead, context), target: lead.target };
}

function programmeOf(code: string, vocabulary: Vocabulary): Programme {
  const key = KEYS[code];
  const known = key === undefined ? vocabulary.find("USA", code) : vocabulary.get(key);
  if (known) return AIMS[code] === undefined ? known : { ...known, target: AIMS[code] };
  const own = OWN[code];
  if (own === undefined) throw new RangeError(`"${code}" is no programme of the vocabulary`);
  return { key: `US-${own.key}`, title: own.title, issuer: "USA", target: own.target, aliases: [] };
}

/** Codes the vocabulary files under no programme, and the programme of the same order. */
const KEYS: Readonly<Record<string, string>> = {
  "BELARUS-EO": "US-BRUS",
  "BPI-RUSSIA-EO14024": "US-RUSHAR",
  "ILLICIT-DRUGS-EO": "US-NARCO",
  "PEESA-EO": "US-RUSHAR",
  "SYRIA-EO13894": "US-SYR",
};

/** Codes that say which of a programme's states is meant. */
const AIMS: Readonly<Record<string, string>> = { "CAATSA - IRAN": "IRN", "CAATSA - RUSSIA": "RUS" };

/** Programmes of the list that the vocabulary does not hold (most have ended), under the list's own tag. */
const OWN: Readonly<Record<string, { key: string; title: string; target: string | null }>> = {
  BURUNDI: { key: "BURUNDI", title: "Burundi Sanctions", target: "BDI" },
  HIFPAA: { key: "HIFPAA", title: "Hizballah (HIFPAA) Sanctions", target: null },
  "MIDDLE-EAST-EO": { key: "MIDDLE-EAST", title: "Middle East (MIDDLE-EAST-EO) Sanctions", target: null },
  UHRPA: { key: "UHRPA", title: "Uyghur Human Rights (UHRPA) Sanctions", target: "CHN" },
  "WEST-BANK-EO14115": { key: "WEST-BANK", title: "West Bank (EO 14115) Sanctions", target: null },
  ZIMBABWE: { key: "ZIMBABWE", title: "Zimbabwe Sanctions", target: "ZWE" },
};
