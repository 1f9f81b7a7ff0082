import { drawn } from "#shared/words/en/drawn.ts";
import { translated } from "../language.ts";

export const drawnWords = translated?.drawn ?? drawn;
