import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { SHARED_FILES, SOURCE_FILES } from "#db/record-format.ts";
import { parseVisitors } from "#db/sources/hsg-visits/visitors.ts";
import { shortNames } from "#db/sources/persons/names.ts";
import { plainName } from "#db/sources/persons/printed-name.ts";
import { Persons } from "#db/sources/persons/registry.ts";
import { OWN_SHORT } from "#db/sources/persons/short-names.ts";
import { readSpellings, Spellings } from "#db/sources/persons/spellings.ts";
import { readCsv } from "#db/sources/read/csv.ts";

const HEADER = "actor,person,name,printed,from,to,why\n";

test.each([
  ["dmitry-medvedev", "RUS", 2010, ["Dmitry Medvedev", "Dimitry Medvedev", "Dmitri Medvedev", "Dmitriy Medvedev", "Dimitry A. Medvedev"]],
  ["boris-yeltsin", "RUS", 1994, ["Boris Yeltsin", "Boris N. Yeltsin"]],
  ["alexei-kosygin", "SUN", 1967, ["Alexei Kosygin", "Aleksei N. Kosygin"]],
  ["nikita-khrushchev", "SUN", 1959, ["Khrushchev"]],
  ["recep-tayyip-erdogan", "TUR", 2007, ["Recep Erdogan", "Recep Tayyip Erdoğan"]],
  ["volodymyr-zelensky", "UKR", 2022, ["Volodymyr Zelensky", "Volodymyr Zelenskyy"]],
  ["petro-poroshenko", "UKR", 2016, ["Petro Porochenko"]],
  ["benjamin-netanyahu", "ISR", 1998, ["Benjamin Netanyahu", "Binyamin Netanyahu", "Benyamin Netanyahu"]],
  ["jacques-chirac", "FRA", 1987, ["Jacques R. Chirac", "Jacques Chirac"]],
  ["nicolas-sarkozy", "FRA", 2010, ["Nicloas Sarkozy"]],
  ["charles-de-gaulle", "FRA", 1960, ["de Gaulle", "Charles de Gaulle"]],
  ["olusegun-obasanjo", "NGA", 2004, ["Olusegun Obasanjo", "Olesegun Obasanjo", "Olesegun Obsanjo", "Olusegun Obsanjo"]],
  ["ismail-omar-guelleh", "DJI", 2003, ["Ismail Guellah", "Ismail Guelleh", "Ismail Omar Guelleh"]],
  ["hassanal-bolkiah", "BRN", 2013, ["Hassanal Bolkiah", "Haji Hassanal Bolkiah", "Hassinal Bolkiah", "Hassan al Bolkiah"]],
  ["abdullah-ii", "JOR", 2023, ["Abdullah", "Abdullah II", "Abdullah II bin Al-Hussein"]],
  ["king-hussein", "JOR", 1964, ["Hussein", "Hussein I"]],
  ["emomali-rahmon", "TJK", 1999, ["Emomali Rakhmonov", "Emomali Rahmon"]],
  ["eduard-shevardnadze", "GEO", 1999, ["Eduard A. Shevardnadze", "Eduard Shevardnadze", "Eduard Sheverdnadze"]],
  ["heydar-aliyev", "AZE", 2001, ["Heydar Aliyev", "Geidar Aliyev"]],
  ["john-diefenbaker", "CAN", 1961, ["Diefenbaker", "Diefenbacker"]],
  ["konrad-adenauer", "DEU", 1953, ["Adenauer"]],
  ["dilma-rousseff", "BRA", 2012, ["Dilma Roussef"]],
  ["tamim-bin-hamad-al-thani", "QAT", 2015, ["Sheikh Tamim bin Hamad Al Thani", "Sheikh Tameem bin Hamad al-Thani"]],
  ["sabah-al-ahmad-al-jaber-al-sabah", "KWT", 2015, ["Sheik Sabah al-Ahmed al-Jaber al-Sabah", "Sabah al-Ahmed al-Jabir al-Sabah"]],
])("%s is one person, however the name is printed", (person, actor, year, printed) => {
  const persons = new Persons();
  expect([...new Set(printed.map((name) => persons.resolve({ printed: name, actor, year }, "hsg-visits").id))]).toEqual([person]);
});

test.each<[actor: string, ...people: [printed: string, year: number, person: string][]]>([
  ["MAR", ["Mohamed V", 1957, "mohammed-v"], ["Mohamed VI", 2002, "mohammed-vi"]],
  ["PHL", ["Ferdinand Marcos", 1982, "ferdinand-marcos"], ["Ferdinand Romualdez Marcos Jr.", 2022, "ferdinand-marcos-jr"]],
  [
    "BHR",
    ["Isa bin Sulman al-Khalifa", 1998, "isa-bin-salman-al-khalifa"],
    ["Hamad bin Issa al-Khalifa", 2008, "hamad-bin-isa-al-khalifa"],
  ],
  ["BIH", ["Alia Izetbegovic", 1993, "alija-izetbegovic"], ["Bakir Izetbegovic", 2012, "bakir-izetbegovic"]],
  ["DNK", ["Lars Rasmussen", 2011, "lars-lokke-rasmussen"], ["Anders Rasmussen", 2002, "anders-fogh-rasmussen"]],
  ["CAN", ["Justin P. J. Trudeau", 2016, "justin-trudeau"], ["Pierre Elliott Trudeau", 1969, "pierre-trudeau"]],
  ["COL", ["Ospina", 1922, "pedro-nel-ospina"], ["Ospina", 1946, "mariano-ospina-perez"]],
  ["GRC", ["Konstantinos Karamanlis", 1978, "konstantinos-karamanlis"], ["Konstantinos Karamanlis", 2004, "kostas-karamanlis"]],
  ["GRC", ["Papandreou", 1964, "georgios-papandreou"], ["George Papandreou", 2010, "george-papandreou"]],
  ["ISL", ["Bjarni Benediktsson", 1969, "bjarni-benediktsson-the-elder"], ["Bjarni Benediktsson", 2024, "bjarni-benediktsson"]],
  ["CRI", ["Jose Figueres Ferrer", 1970, "jose-figueres"], ["Jose Figueres Ferrer", 1994, "jose-maria-figueres"]],
  ["JOR", ["Hussein", 1999, "king-hussein"], ["Hussein", 2023, "hussein-bin-abdullah"]],
  ["NIC", ["Somoza", 1952, "anastasio-somoza-garcia"], ["Anastasio Somoza Debayle", 1970, "anastasio-somoza-debayle"]],
  ["ISR", ["Weizmann", 1948, "chaim-weizmann"], ["Ezer Weizman", 1997, "ezer-weizman"]],
  ["POL", ["Sikorski", 1941, "wladyslaw-sikorski"], ["Radoslaw Sikorski", 2010, "radoslaw-sikorski"]],
  ["KWT", ["Sabah al-Salim al-Sabah", 1968, "sabah-al-salim-al-sabah"], ["Sabah al-Sabah", 2003, "sabah-al-ahmad-al-jaber-al-sabah"]],
  ["MUS", ["Aneerood Jugnauth", 1991, "anerood-jugnauth"], ["Pravind Kumar Jugnauth", 2022, "pravind-jugnauth"]],
  ["TCD", ["Idriss Deby", 2014, "idriss-deby"], ["Mahamat Idriss Deby Itno", 2022, "mahamat-idriss-deby"]],
])("two people of %s stay two", (actor, ...people) => {
  const persons = new Persons();
  for (const [printed, year, person] of people) expect(persons.resolve({ printed, actor, year }, "hsg-visits").id).toBe(person);
});

test("the same name printed for two states is two people", () => {
  const persons = new Persons();
  expect(persons.resolve({ printed: "Abdullah", actor: "JOR", year: 2023 }, "hsg-visits").id).toBe("abdullah-ii");
  expect(persons.resolve({ printed: "Abdullah", actor: "SAU", year: 2008 }, "hsg-visits").id).toBe("abdullah");
  expect(persons.resolve({ printed: "Albert I", actor: "MCO", year: 1913 }, "hsg-visits").id).toBe("albert-i");
  expect(persons.resolve({ printed: "Albert", actor: "BEL", year: 1919 }, "hsg-visits").id).toBe("albert-i-of-belgium");
});

test("a president of two states in turn is one person, who stands under the later one", () => {
  const persons = new Persons();
  persons.resolve({ printed: "Vaclav Havel", actor: "CSK", year: 1990 }, "hsg-visits");
  const later = persons.resolve({ printed: "Vaclav Havel", actor: "CZE", year: 1993 }, "hsg-visits");
  expect(later).toEqual({ id: "vaclav-havel", name: "Vaclav Havel", actor: "CZE", source: "hsg-visits" });
});

test("a person another source states keeps its name and state", () => {
  const persons = new Persons();
  persons.add("boris-yeltsin", "Boris Yeltsin", "RUS", "curated");
  const found = persons.resolve({ printed: "Boris N. Yeltsin", actor: "RUS", year: 1992 }, "hsg-visits");
  expect(found).toEqual({ id: "boris-yeltsin", name: "Boris Yeltsin", actor: "RUS", source: "curated" });
  expect([...(persons.aliases.get("boris-yeltsin") ?? [])]).toEqual(["Boris N. Yeltsin"]);
});

test.each([
  ["Robert J. L. Hawke", "Robert Hawke"],
  ["Daniel T. arap Moi", "Daniel arap Moi"],
  ["Dr. Hubert A. Minnis", "Hubert Minnis"],
  ["Sheik Sabah al-Ahmed", "Sabah al-Ahmed"],
  ["Tommy E. Remengesau, Jr.", "Tommy Remengesau Jr."],
  ["Benigno S. Aquino, 3rd", "Benigno Aquino 3rd"],
  ["Sheikh Hasina", "Sheikh Hasina"],
  ["Hassan Sheikh Mohamud", "Hassan Sheikh Mohamud"],
  ["W. Baldwin Spencer", "W. Baldwin Spencer"],
  ["Paul I", "Paul I"],
  ["U Nu", "U Nu"],
])("%s is plainly %s", (printed, plain) => {
  expect(plainName(printed)).toBe(plain);
});

test("a person of the table goes by its name there, whichever form is printed first", () => {
  const persons = new Persons(new Spellings(`${HEADER}ARM,robert-kocharian,Robert Kocharian,Robert Kochariyan,,,\n`));
  expect(persons.resolve({ printed: "Robert Kochariyan", actor: "ARM", year: 1999 }, "hsg-visits").name).toBe("Robert Kocharian");
  expect(persons.resolve({ printed: "Robert Kocharian", actor: "ARM", year: 2000 }, "hsg-visits").id).toBe("robert-kocharian");
});

test("a line of the table nobody prints is named", () => {
  const spellings = new Spellings(`${HEADER}FRA,pierre-laval,Pierre Laval,Laval,,,\nFRA,guy-mollet,Guy Mollet,Mollet;Molet,,,\n`);
  expect([spellings.findPerson("Laval", "FRA", 1931), spellings.findPerson("Mollet", "FRA", 1957)]).toEqual(["pierre-laval", "guy-mollet"]);
  expect(spellings.listUnused()).toEqual([{ file: "db/sources/persons/aliases.csv", line: 3, printed: "Molet", actor: "FRA" }]);
});

test.each([
  ["a printed form that means two people at once", "COL,a,A,Ospina,,1946,\nCOL,b,B,Ospina,1946,,\n", /"Ospina" is there twice/],
  ["a person under two names", "COL,a,A,Ospina,,,\nCOL,a,B,Lopez,,,\n", /"a" has another name above/],
  ["a person without a name", "COL,a,,Ospina,,,\n", /the cell is empty/],
  ["years that are none", "COL,a,A,Ospina,19,,\n", /a year has four digits/],
])("the table is refused for %s", (_, lines, reason) => {
  expect(() => new Spellings(HEADER + lines)).toThrow(reason);
});

test("a visitor field that names two people after a comma is two visitors", () => {
  expect(parseVisitors("President Anwar Sadat, Prime Minister Mustafa Khalil")).toEqual([
    { name: "Anwar Sadat", office: "president", printed: "President Anwar Sadat" },
    { name: "Mustafa Khalil", office: "prime_minister", printed: "Prime Minister Mustafa Khalil" },
  ]);
  expect(parseVisitors("President Surangel Whipps, Jr")).toHaveLength(1);
});

test("short names are family names, initials where two share one, whole names where people are known by them", () => {
  const short = Object.fromEntries(recordPersons().map(({ id, short_name }) => [id, short_name]));
  expect(short).toMatchObject({
    "barack-obama": "Obama",
    "xi-jinping": "Xi Jinping",
    "abdullah-ii": "Abdullah II",
    "king-hussein": "King Hussein",
    "hassanal-bolkiah": "Bolkiah",
    "recep-tayyip-erdogan": "Erdogan",
    "abdelaziz-bouteflika": "Bouteflika",
    "luiz-inacio-lula-da-silva": "Lula",
    "charles-de-gaulle": "de Gaulle",
    "david-ben-gurion": "Ben-Gurion",
    "louis-st-laurent": "St. Laurent",
    "justin-trudeau": "J. Trudeau",
    "pierre-trudeau": "P. Trudeau",
    "ferdinand-marcos": "Ferdinand Marcos",
    "ferdinand-marcos-jr": "Ferdinand Marcos Jr.",
    "jimmy-carter": "Carter",
    "ash-carter": "A. Carter",
  });
});

test("two people of one state never share a short name", () => {
  const people = recordPersons().map(({ id, name, actor, source }) => ({ id, name, actor, source }));
  const labels = [...shortNames(people)].map(([id, short]) => `${short} (${people.find((person) => person.id === id)?.actor ?? ""})`);
  expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([]);
});

test("every line of the tables points to a person of the record, by the name the record has", () => {
  const names = new Map(recordPersons().map(({ id, name }) => [id, name]));
  const lines = readCsv("aliases.csv", read("db/sources/persons/aliases.csv"), HEADER.trim().split(","));
  expect(lines.length).toBeGreaterThan(400);
  expect(lines.filter(({ cells }) => names.get(cells["person"] ?? "") !== cells["name"]).map(({ cells }) => cells["person"])).toEqual([]);
  expect(Object.keys(OWN_SHORT).filter((id) => !names.has(id))).toEqual([]);
});

test("every visit of the record stands under the person its printed name means, and no line of the tables is dead", () => {
  const spellings = readSpellings();
  const names = new Map(recordPersons().map(({ id, name }) => [id, name]));
  const wrong = recordVisits().filter(({ actor, person, year, printed }) => {
    const name = parseVisitors(printed)[0]?.name ?? "";
    return (spellings.findPerson(name, actor, year) ?? person) !== person || !names.has(person);
  });
  expect(wrong).toEqual([]);
  const warnings = ["kremlin", "wh-readouts"].flatMap((source) =>
    readCsv("issues.csv", read(`db/record/${source}/issues.csv`), SOURCE_FILES["issues.csv"]).filter(({ cells }) =>
      cells.file.endsWith(".csv"),
    ),
  );
  expect(warnings.filter(({ cells }) => cells.severity === "warning").map(({ cells }) => `${cells.reason}: ${cells.detail}`)).toEqual([]);
});

test("a party keeps the printed name and the state of the day", () => {
  const visits = recordVisits();
  const of = (id: string) => visits.filter(({ person }) => person === id).map(({ year, actor, printed }) => `${year} ${actor} ${printed}`);
  expect(of("dmitry-medvedev")).toEqual([
    "2008 RUS President Dimitry Medvedev",
    "2009 RUS President Dmitri Medvedev",
    "2009 RUS President Dmitri Medvedev",
    "2010 RUS President Dmitri Medvedev",
    "2010 RUS President Dmitriy Medvedev",
    "2011 RUS President Dimitry A. Medvedev",
    "2012 RUS Prime Minister Dmitri Medvedev",
  ]);
  expect([...new Set(of("vaclav-havel").map((text) => text.slice(0, 8)))]).toEqual([
    "1990 CSK",
    "1991 CSK",
    "1993 CZE",
    "1995 CZE",
    "1998 CZE",
    "1999 CZE",
    "2002 CZE",
  ]);
});

function recordPersons() {
  return readCsv("persons.csv", read("db/record/persons/persons.csv"), SHARED_FILES["persons/persons.csv"]).map(({ cells }) => cells);
}

/** The guests of the compiled visits. */
function recordVisits() {
  return readCsv("events.csv", read("db/record/hsg-visits/events.csv"), SOURCE_FILES["events.csv"]).flatMap(({ cells }) => {
    const printed = cells.printed.split("|");
    return cells.parties.split("|").flatMap((party, index) => {
      const [, actor = "", person = ""] = /^guest:([^/]+)\/([^@]+)/.exec(party) ?? [];
      return person === "" ? [] : [{ actor, person, year: Number(cells.start.slice(0, 4)), printed: printed[index] ?? "" }];
    });
  });
}

function read(path: string): string {
  return readFileSync(join(import.meta.dirname, "..", "..", "..", path), "utf8");
}
