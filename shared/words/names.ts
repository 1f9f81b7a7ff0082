import { spokenLanguage } from "./catalogues.ts";
import { names as en } from "./en/names.ts";
import { names as fr } from "./fr/names.ts";
import type { LanguageId } from "./language.ts";
import type { Widen } from "./widen.ts";

export type Names = Widen<typeof en>;

/** Beside the catalogues, for a page that loads one has no use of them: what answers say already has its names. */
export const NAMES: Readonly<Record<LanguageId, Names>> = { en, fr };

/** What the record's entries are called in the answer being built. */
export function spokenNames(): Names {
  return NAMES[spokenLanguage()];
}
