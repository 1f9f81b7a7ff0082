import { reference } from "#shared/words/en/reference.ts";
import { translated } from "../language.ts";

export const referenceWords = translated?.reference ?? reference;
