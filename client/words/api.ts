import { api } from "#shared/words/en/api.ts";
import { translated } from "../language.ts";

export const apiWords = translated?.api ?? api;
