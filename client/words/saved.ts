import { saved } from "#shared/words/en/saved.ts";
import { translated } from "../language.ts";

export const savedWords = translated?.saved ?? saved;
