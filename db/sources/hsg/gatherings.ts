import type { FormatId } from "#shared/definitions/vocabularies.ts";

/** What the remark on a visit says it was for. */
export interface Gathering {
  /** The meeting of several states around it, in our words; null where the remark names none. */
  context: string | null;
  /** `multilateral`: nothing else is named; `sidelines`: the host was met there. Null: something else is named too, or no meeting. */
  format: Extract<FormatId, "multilateral" | "sidelines"> | null;
}

/** Bodies and meetings of several states, as the two lists name them. A commission of two states is none. */
const GATHERINGS: readonly [pattern: RegExp, context: string][] = [
  [/\bNATO\b|\bNorth Atlantic (?:Council|Alliance)|\bAtlantic Alliance\b/, "NATO meeting"],
  [/\bG[-=]?8\b/, "G8 meeting"],
  [/\bG[-=]?20\b/, "G20 meeting"],
  [/\bAPEC\b|\bAsia[- ]Pacific Economic/, "APEC meeting"],
  [/\bG[-=]?7\b|(?<!Africa )\bEconomic Summit\b/, "G7 meeting"],
  [/Middle East and North Africa Economic Summit/, "Middle East and North Africa Economic Summit"],
  [/\bASEAN\b|\bEast Asia Summit/, "ASEAN meeting"],
  [
    /\bOAS\b|Organization of American States|Summit of the Americas|\bInter-American\b|Conference of American States/,
    "inter-American meeting",
  ],
  [/\bU\.? ?N\.?(?=\W|$)|\bUnited Nations\b|\bClimate (?:Change )?Conference\b|\bCOP ?\d/, "UN meeting"],
  [/\b[CO]SCE\b|Security and Co-?operation in Europe/, "CSCE or OSCE meeting"],
  [/\bSEATO\b/, "SEATO meeting"],
  [/\bCENTO\b|\bBaghdad Pact\b/, "CENTO meeting"],
  [/\bOECD\b|\bOEEC\b/, "OECD meeting"],
  [/\bArctic Council\b/, "Arctic Council meeting"],
  [/\bNorth American Leaders/, "North American leaders’ meeting"],
  [/\bCouncil of Foreign Ministers\b/, "Council of Foreign Ministers"],
  [/\bWorld Economic Forum\b/, "World Economic Forum"],
  [/\bMunich Security Conference\b/, "Munich Security Conference"],
  [/\bContact Group\b|\bQuartet\b|\bP5\+1\b|\bTwo-Plus-Four\b/, "meeting of a contact group"],
  [/\bPeace Conference\b|\bDonors[’']? Conference\b|\bDisarmament Conference\b|\bConference on Disarmament\b/i, "international conference"],
];

/** How the lists open what says that somebody took part. */
const TOOK_PART = /^(?:also )?(?:attend|participat|address|chair|co-?chair|invited guest|represent|took part|led |delegate)/i;

/** Of two states alone, though a word of a body stands in it; nor of those who gather to mourn or to honour. */
const NO_GATHERING =
  /\bU\.?S\.?[-–](?!ASEAN)\w|\bfuneral\b|\bmemorial\b|\binauguration\b|\bceremon|\banniversary of\b|\bdinner\b|\baccession\b/i;

/** What says nothing of the purpose of a stop. */
const SAYS_NOTHING = /^(?:left|returned|arrived|departed|in U\.?S|accompanied president|attended (?:the )?funeral)/i;

/** Leaders the host sent to the meeting, met there. */
const MET_THERE = /^met with president [\w .]+ (?:at|during) (?!the White House)/i;

/**
 * @param remark the prose of the lists; nothing of it is kept
 */
export function findGathering(remark: string): Gathering {
  const told = splitClauses(remark).map((clause) => ({ clause, context: contextOf(clause) }));
  const telling = told.filter(({ clause, context }) => context !== null || !SAYS_NOTHING.test(clause));
  const context = telling.find((one) => one.context !== null)?.context ?? null;
  if (context === null) return { context, format: null };
  if (telling.every((one) => one.context !== null && TOOK_PART.test(one.clause))) return { context, format: "multilateral" };
  const metThere = telling.length === 1 && telling.every(({ clause }) => MET_THERE.test(clause));
  return { context, format: metThere ? "sidelines" : null };
}

function contextOf(clause: string): string | null {
  if (NO_GATHERING.test(clause) || !(TOOK_PART.test(clause) || MET_THERE.test(clause))) return null;
  return GATHERINGS.find(([pattern]) => pattern.test(clause))?.[1] ?? null;
}

/** Sentences, and what a sentence adds by "and met with"; what stands in square brackets is the editors'. */
function splitClauses(remark: string): string[] {
  return remark
    .replaceAll(/\[[^\]]*\]/g, "")
    .replaceAll(/\b(U|N|S|D|C|E|Jr|St|Dr|Mrs?)\.(?=[\s\w-])/g, "$1")
    .split(
      /[.;](?:\s+|$)|,? and (?:also )?(?=(?:met|meetings|addressed|attended|signed|discussed|visited|received|accompanied|participated|exchanged|delivered|state|official) )/,
    )
    .map((clause) => clause.trim())
    .filter((clause) => clause !== "");
}
