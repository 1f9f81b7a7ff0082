import { take } from "#shared/words/en/take.ts";
import { translated } from "../language.ts";

export const takeWords = translated?.take ?? take;
