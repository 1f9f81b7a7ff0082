import type { Words } from "../en.ts";
import { number } from "./number.ts";

export const stated: Words["stated"] = {
  total: (sentence, amount) => `${sentence}\u00A0: ${amount}`,
  unknown: "inconnu, aucune source ne le couvre",
  amount: (value, isFloor, possible) =>
    `${isFloor ? "au moins " : ""}${value === null ? "" : number(value)}${possible > 0 ? `, et jusqu’à ${number(possible)} de plus dont la date n’est pas exacte` : ""}`,
};
