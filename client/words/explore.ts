import { explore } from "#shared/words/en/explore.ts";
import { translated } from "../language.ts";

export const exploreWords = translated?.explore ?? explore;
