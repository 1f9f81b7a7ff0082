import { record } from "#shared/words/en/record.ts";
import { translated } from "../language.ts";

export const recordWords = translated?.record ?? record;
