import { sources } from "#shared/words/en/sources.ts";
import { translated } from "../language.ts";

export const sourcesWords = translated?.sources ?? sources;
