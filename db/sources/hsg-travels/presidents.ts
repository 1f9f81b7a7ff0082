import { parseDay } from "#shared/dates.ts";
import { hasId } from "#shared/tables.ts";
import type { CompiledDocument, CompiledTenure } from "../facts.ts";
import { HSG_FAMILY, HSG_PUBLISHER } from "../hsg/publisher.ts";
import { fieldText, readXml } from "../read/xml.ts";
import type { InputFile } from "../upstream.ts";
import { TRAVELLERS } from "./travellers.ts";

const FIELDS = [
  "@n",
  "id",
  "name",
  "birth-year",
  "death-year",
  "took-office-date",
  "left-office-date",
  "created-by",
  "created-date",
  "last-modified-by",
  "last-modified-date",
];
const OPTIONAL = ["death-year@still-alive", "left-office-date@still-in-office"];
const BESIDE = ["source-url", "crawl-dateTime"];

export const PRESIDENTS_DOCUMENT: CompiledDocument = {
  id: "hsg-travels-presidents",
  publisher: HSG_PUBLISHER,
  family: HSG_FAMILY,
  title: "Presidents of the United States, with the days they took and left office",
  url: "https://history.state.gov/departmenthistory/travels/president",
  publishedOn: null,
  kind: "list",
  language: "en",
};

/** Terms of the presidents who travelled; the curated table's terms, where it has them, go before these. */
export function compilePresidents(input: InputFile, curatedTerms: ReadonlySet<string>): CompiledTenure[] {
  return readXml(input.file, input.text, "presidents", "president", FIELDS, OPTIONAL, BESIDE).flatMap((element) => {
    const id = fieldText(element, "id");
    const [from, to] = [fieldText(element, "took-office-date"), fieldText(element, "left-office-date")];
    if (!hasId(TRAVELLERS, id) || parseDay(from) === null || parseDay(to) === null) return [];
    const [person] = TRAVELLERS[id];
    if (curatedTerms.has(person)) return [];
    return [
      {
        id: `usa-president-${person}-${from.slice(0, 4)}`,
        person,
        office: "president",
        actor: "USA",
        acting: false,
        from,
        to,
        document: PRESIDENTS_DOCUMENT.id,
        note: null,
      },
    ];
  });
}
