import { refusals } from "#shared/words/en/refusals.ts";
import { translated } from "../language.ts";

export const refusalWords = translated?.refusals ?? refusals;
