import { tallies } from "#shared/words/en/tallies.ts";
import { translated } from "../language.ts";

export const talliesWords = translated?.tallies ?? tallies;
