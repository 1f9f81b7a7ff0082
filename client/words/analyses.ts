import { analyses } from "#shared/words/en/analyses.ts";
import { translated } from "../language.ts";

export const analysesWords = translated?.analyses ?? analyses;
