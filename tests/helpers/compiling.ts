import { expect } from "vitest";
import { compileActors } from "#db/sources/actors/adapter.ts";
import { createContext, type CompileContext } from "#db/sources/context.ts";
import { readVocabulary } from "#db/sources/sanctions/vocabulary.ts";
import type { InputFile } from "#db/sources/upstream.ts";
import { RecordInvalid } from "#shared/errors.ts";
import { code, codesFile, cowFile } from "./upstream.ts";

/** The states that made-up rows are about. */
export const CODES = codesFile([
  code("USA", "US", "840", "US", { official_name_en: "United States of America", "Region Name": "Americas" }),
  code("GBR", "GB", "826", "UK", { "UNTERM English Short": "United Kingdom (the)" }),
  code("RUS", "RU", "643", "Russia", { official_name_en: "Russian Federation" }),
  code("UKR", "UA", "804", "Ukraine"),
  code("FRA", "FR", "250", "France", { "Region Name": "Europe", "Sub-region Name": "Western Europe" }),
  code("DEU", "DE", "276", "Germany"),
  code("AUT", "AT", "040", "Austria"),
  code("ITA", "IT", "380", "Italy"),
  code("SRB", "RS", "688", "Serbia"),
  code("TUR", "TR", "792", "Türkiye"),
  code("MKD", "MK", "807", "North Macedonia"),
  code("WSM", "WS", "882", "Samoa"),
  code("VAT", "VA", "336", "Vatican City"),
  code("VNM", "VN", "704", "Vietnam"),
  code("LCA", "LC", "662", "St. Lucia"),
  code("GRL", "GL", "304", "Greenland", { is_independent: "Territory of DK" }),
]);
export const COW = cowFile([
  ["2", "United States of America", "1816-1-1", "2016-12-31"],
  ["220", "France", "1816-1-1", "1942-11-11"],
  ["220", "France", "1944-8-25", "2016-12-31"],
  ["365", "Russia", "1816-1-1", "2016-12-31"],
  ["640", "Turkey", "1816-1-1", "2016-12-31"],
  ["56", "St. Lucia", "1979-2-22", "2016-12-31"],
  ["240", "Hanover", "1838-1-1", "1866-7-26"],
]);

/** What adapters share while one record is compiled, with the states above and these files of programmes. */
export function newContext(programmes: readonly InputFile[] = []): CompileContext {
  const { actors } = compileActors({ file: "codes.csv", text: CODES }, { file: "cow.csv", text: COW }, "hash");
  return createContext(actors, readVocabulary(programmes, actors));
}

/** The message of the RecordInvalid that a call must end with. */
export function refusal(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    expect(error).toBeInstanceOf(RecordInvalid);
    return (error as RecordInvalid).message;
  }
  throw new Error("nothing was refused");
}
