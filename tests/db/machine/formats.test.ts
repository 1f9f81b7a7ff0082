import Database from "better-sqlite3";
import { describe, expect, test } from "vitest";
import {
  gdeltLine,
  ICEWS_HEADER,
  icewsLine,
  importInto,
  machineFolder,
  POLECAT_HEADER,
  polecatLine,
  readMachineRows,
  readRejects,
  type MachineRow,
} from "#tests/helpers/machine-files.ts";

const short = ({ day, kind, from, to, place, code, reports, id, url }: MachineRow): string =>
  [day, kind, `${from} → ${to}`, place, code, reports, id, url].join(" | ");

describe("GDELT", () => {
  test("1.0 and 2.0 are read by the columns of their codebooks, sorted by day", async () => {
    const { path, write } = machineFolder();
    const second = write(
      "20240315.export.CSV",
      [
        gdeltLine(61, {
          id: "1130000001",
          code: "163",
          from: "USA",
          to: "RUS",
          articles: "7",
          place: "US",
          url: "https://a.example/sanction",
        }),
        gdeltLine(61, { id: "1130000002", date: "20240301", code: "043", from: "FRA", to: "DEU", place: "FR", url: "BBC Monitoring" }),
      ].join("\n"),
    );
    const first = write(
      "1985.csv",
      `${[
        gdeltLine(57, { id: "5", date: "19850314", code: "042", from: "RUS", to: "USA", place: "RS", articles: "2" }),
        gdeltLine(57, { id: "6", date: "19850314", code: "057", from: "YUG", to: "", place: "YO" }),
      ].join("\r\n")}\r\n`,
    );
    const dated = write(
      "20130401.export.CSV",
      `${gdeltLine(58, { id: "7", date: "20130401", code: "046", from: "IRN", to: "GBR", place: "SZ", url: "http://b.example/talks?x=1" })}\n`,
    );
    await importInto(path, [second, first, dated], "gdelt");
    expect(readMachineRows(path).map(short)).toEqual([
      // Before 26 December 1991 the state that CAMEO calls RUS was the Soviet Union, and so was the place.
      "1985-03-14 | visit | SUN → USA | SUN | 042 | 2 | 5 | ",
      "1985-03-14 | agreement | YUG → null | YUG | 057 | 1 | 6 | ",
      "2013-04-01 | negotiation | IRN → GBR | CHE | 046 | 1 | 7 | http://b.example/talks?x=1",
      // 043 names the host first: Germany was the guest. What is no address is not kept as one.
      "2024-03-01 | visit | DEU → FRA | FRA | 043 | 1 | 1130000002 | ",
      "2024-03-15 | sanction_imposed | USA → RUS | USA | 163 | 7 | 1130000001 | https://a.example/sanction",
    ]);
    expect(readMachineRows(path).map(({ format }) => format)).toEqual(["gdelt1", "gdelt1", "gdelt1", "gdelt2", "gdelt2"]);
  });

  test("each row that is not taken is counted, one that cannot be read with line, column and what stands there", async () => {
    const { path, write } = machineFolder();
    const file = write(
      "a.csv",
      [
        gdeltLine(61, { id: "1" }),
        gdeltLine(61, { id: "2", code: "190" }),
        gdeltLine(61, { id: "3", code: "161" }),
        gdeltLine(61, { id: "4", code: "41" }),
        gdeltLine(61, { id: "5", date: "20240230" }),
        gdeltLine(61, { id: "x6" }),
        gdeltLine(61, { id: "7", from: "QQQ" }),
        gdeltLine(61, { id: "8", to: "CSK" }),
        gdeltLine(61, { id: "9", to: "USA" }),
        gdeltLine(61, { id: "10", from: "EUR", to: "" }),
        gdeltLine(61, { id: "11", articles: "0" }),
        gdeltLine(61, { id: "12", place: "QQ" }),
        gdeltLine(61, { id: "1", date: "20240401" }),
        gdeltLine(58, { id: "13" }),
        "",
        gdeltLine(61, { id: "14", from: "EUR", place: "OS" }),
      ].join("\n"),
    );
    await importInto(path, [file]);
    expect(readMachineRows(path).map(({ id, from, to, place }) => [id, from, to, place])).toEqual([
      [1, "USA", "RUS", null],
      [14, null, "RUS", null],
    ]);
    const db = new Database(path, { readonly: true });
    const kept = db.prepare("SELECT line, column_name AS at, reason, detail FROM machine_reject ORDER BY line").raw().all();
    expect(kept).toEqual([
      // A root code is 01 to 20: 41 is 041 without its zero, or nothing.
      [4, "EventCode", "no CAMEO code", "41"],
      [5, "SQLDATE", "no day", "20240230"],
      [6, "GLOBALEVENTID", "no id", "x6"],
      [7, "Actor1CountryCode", "unknown country", "QQQ"],
      [8, "Actor2CountryCode", "a state that had ended", "CSK ended on 1992-12-31"],
      [11, "NumArticles", "no count of articles", "0"],
      [12, "ActionGeo_CountryCode", "unknown country", "QQ"],
      [14, null, "another number of columns", "58 columns, not 61"],
    ]);
    expect(readRejects(path)).toMatchObject({
      "not a kind of Readout: CAMEO 190": 1,
      "several kinds of Readout: CAMEO 161": 1,
      "both sides are one state": 1,
      "neither side is a state": 1,
      "a repeated report of an event that is there": 1,
      "unknown country": 2,
    });
    const [counts] = db.prepare("SELECT rows, accepted, rejected, format FROM machine_file").raw().all();
    expect(counts).toEqual([15, 2, 13, "gdelt2"]);
    db.close();
  });
});

test("ICEWS is read by its header; an id on another day is another event", async () => {
  const { path, write } = machineFolder();
  const event = { "Event ID": "21", "Event Date": "1996-05-02", "CAMEO Code": "044", "Source Country": "Russian Federation" };
  const file = write(
    "events.1996.tab",
    [
      `\u{FEFF}${ICEWS_HEADER.join("\t")}`,
      icewsLine({ ...event, "Target Country": "Cote d'Ivoire", Country: "Occupied Palestinian Territory" }),
      icewsLine({ ...event, "Target Country": "Côte d’Ivoire" }),
      icewsLine({ ...event, "Event Date": "1997-05-02", "Target Country": "South Korea", Country: "Bavaria" }),
      icewsLine({ ...event, "Event ID": "22", "Target Country": "Ruritania" }),
      icewsLine({ ...event, "Event ID": "23", "CAMEO Code": "13y", "Target Country": "France" }),
    ].join("\n"),
  );
  await importInto(path, [file], "icews");
  expect(readMachineRows(path).map(short)).toEqual([
    "1996-05-02 | meeting | RUS → CIV | PSE | 044 | 1 | 21 | ",
    "1997-05-02 | meeting | RUS → KOR | DEU | 044 | 1 | 21 | ",
  ]);
  expect(readRejects(path)).toEqual({ "a repeated report of an event that is there": 1, "unknown country": 1, "no CAMEO code": 1 });
});

test("POLECAT is read by its header; a list of states is one event with all of them", async () => {
  const { path, write } = machineFolder();
  const event = { "Event Date": "2020-02-03", "Event Type": "CONSULT", "Actor Country": "USA" };
  const file = write(
    "ngecEvents.2020.txt",
    [
      POLECAT_HEADER.join("\t"),
      polecatLine({
        ...event,
        "Event ID": "20200203-1-a_0",
        "Event Mode": "multilateral",
        "Recipient Country": "FRA; DEU|Italy; FRA",
        Country: "CHE",
      }),
      polecatLine({
        ...event,
        "Event ID": "20200203-1-a_1",
        "Event Mode": "phone",
        "Actor Country": "None",
        "Actor COW": "365",
        "Recipient Country": "UKR",
      }),
      polecatLine({
        ...event,
        "Event ID": "20200203-2-b_0",
        "Event Type": "SANCTION",
        "Event Mode": "expel",
        "Actor Country": "CZE;POL",
        "Recipient Country": "",
      }),
      polecatLine({ ...event, "Event ID": "20200203-2-b_1", "Recipient Country": "USA" }),
      polecatLine({
        ...event,
        "Event ID": "20200203-2-b_2",
        "Event Type": "SANCTION",
        "Event Mode": "discontinue",
        "Recipient Country": "IRN",
      }),
      polecatLine({ ...event, "Event ID": "20200203-2-b_3", "Event Type": "PROTEST", "Event Mode": "rally" }),
      polecatLine({ ...event, "Event ID": "20200203-1-a_0", "Event Mode": "phone", "Recipient Country": "FRA" }),
    ].join("\n"),
  );
  await importInto(path, [file], "polecat");
  const rows = readMachineRows(path);
  expect(rows.map(({ kind, from, to, further, code, key, place }) => [kind, from, to, further, code, key, place])).toEqual([
    ["summit", "USA", "FRA", ["to DEU", "to ITA"], "CONSULT/multilateral", "20200203-1-a_0", "CHE"],
    ["call", "RUS", "UKR", [], "CONSULT/phone", "20200203-1-a_1", null],
    ["expulsion", "CZE", null, ["from POL"], "SANCTION/expel", "20200203-2-b_0", null],
  ]);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(3);
  expect(readRejects(path)).toEqual({
    "both sides are one state": 1,
    "several kinds of Readout: PLOVER SANCTION/discontinue": 1,
    "not a kind of Readout: PLOVER PROTEST/rally": 1,
    "a repeated report of an event that is there": 1,
  });
});
