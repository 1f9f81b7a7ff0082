import { readFileSync } from "node:fs";
import { join } from "node:path";
import { hasId } from "#shared/tables.ts";
import type { Leader } from "../leaders/grammar.ts";
import { OFFICES } from "../offices.ts";
import { readCsv, refuse } from "../read/csv.ts";
import type { Told } from "./titles.ts";

const PATH = "db/sources/kremlin/russian-names.csv";

/** Names as Russian titles print them, in the case their sentence asks for. */
export class RussianNames {
  readonly #leaders: { leader: Leader; printed: string; used: boolean }[];

  constructor(text: string = readFileSync(join(import.meta.dirname, "russian-names.csv"), "utf8")) {
    this.#leaders = readCsv(PATH, text, ["printed", "actor", "name", "office"]).map((row) => {
      const { printed, actor, name, office } = row.cells;
      if (!hasId(OFFICES, office)) throw refuse(row, "office", `"${office}" is no office`);
      return { printed, used: false, leader: { office, name, actor, printed } };
    });
  }

  /** Names no title has printed so far. */
  listUnused(): string[] {
    return this.#leaders.filter(({ used }) => !used).map(({ printed }) => printed);
  }

  /** Reads a Russian title; of talks between two states the summary names the guest. */
  readTitle(title: string, summary: string): Told {
    const call = title.startsWith("Телефонный разговор с ");
    const talks = /^Российско-\S+ переговоры$/.test(title);
    if (title.startsWith("Телефонный разговор Владимира Путина")) return { reason: "the title names several people without their offices" };
    if (!call && !talks && !/^(?:Встреча|Переговоры|Беседа) со? /.test(title)) return { reason: "no call or meeting" };
    const found = this.#leaders.find(({ printed }) => (talks ? summary : title).includes(printed));
    if (!found) return { reason: "not with a leader of a state we know" };
    found.used = true;
    return { medium: call ? "call" : "meeting", groups: [[found.leader]] };
  }
}
