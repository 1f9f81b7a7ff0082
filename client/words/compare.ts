import { compare } from "#shared/words/en/compare.ts";
import { translated } from "../language.ts";

export const compareWords = translated?.compare ?? compare;
