import { wordErrors } from "#shared/errors.ts";
import { en } from "#shared/words/en.ts";
import { fr } from "#shared/words/fr.ts";
import type { LanguageId } from "#shared/words/language.ts";

wordErrors(en.refusals);

/** The words of answers, by the language asked for. */
export const CATALOGUES = { en, fr } as const satisfies Record<LanguageId, object>;
