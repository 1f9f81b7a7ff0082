import { keys } from "#shared/words/en/keys.ts";
import { translated } from "../language.ts";

export const keysWords = translated?.keys ?? keys;
