import { pair } from "#shared/words/en/pair.ts";
import { translated } from "../language.ts";

export const pairWords = translated?.pair ?? pair;
