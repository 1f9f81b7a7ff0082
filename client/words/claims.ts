import { claims } from "#shared/words/en/claims.ts";
import { translated } from "../language.ts";

export const claimWords = translated?.claims ?? claims;
