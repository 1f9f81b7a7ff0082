import { expect, test } from "vitest";
import { refuseTalks } from "#tests/helpers/compile-list.ts";
import { listText, MEETING } from "#tests/helpers/own-list.ts";

const COLUMNS =
  "id,date,end,kind,participants,venue,venue_country,quantity,unit,status,confidence,source_title,source_publisher,source_url,source_published_on,note,same_as";
const WHOLE: Readonly<Record<string, string>> = {
  date: "2024-03-01",
  kind: "meeting",
  participants: "USA/Ann One; RUS/Ben Two",
  source_title: "They meet",
  source_publisher: "Daily",
};
const EXPULSION = { kind: "expulsion", participants: "sender:USA; target:RUS" };

/** A list of one sound row with these cells changed. */
function row(cells: Readonly<Record<string, string>>): string {
  const whole: Readonly<Record<string, string>> = { ...WHOLE, ...cells };
  return `${COLUMNS}\n${COLUMNS.split(",")
    .map((column) => `"${whole[column] ?? ""}"`)
    .join(",")}\n`;
}

test("a sound row is taken", () => {
  expect(refuseTalks(row({}))).toEqual([]);
});

test.each([
  [{ date: "2023-02-30" }, "date", '"2023-02-30" is not a date (YYYY-MM-DD, YYYY-MM or YYYY, of 1700 to 2199)'],
  [{ date: "01.03.2024" }, "date", '"01.03.2024" is not a date (YYYY-MM-DD, YYYY-MM or YYYY, of 1700 to 2199)'],
  [{ date: "" }, "date", "the cell is empty (first day: YYYY-MM-DD, YYYY-MM or YYYY)"],
  [{ date: "2025-01-01" }, "date", '"2025-01-01" is still to come; give the status planned'],
  [{ end: "2024-02-29" }, "end", '"2024-02-29" is before the date'],
  [{ end: "2024-03" }, "end", '"2024-03" is not a day (YYYY-MM-DD)'],
  [{ end: "2025-01-01" }, "end", '"2025-01-01" is still to come, and the status is held'],
  [{ participants: "USA" }, "participants", "there is one side only; name at least two actors"],
  [{ participants: "USA; USA" }, "participants", '"USA" is there twice'],
  [{ participants: "USA; Russia" }, "participants", '"Russia" is not an actor of the record; did you mean RUS (Russia)?'],
  [{ participants: "USSR; USA" }, "participants", '"USSR" is not an actor of the record; did you mean SUN (Soviet Union)?'],
  [
    { participants: "USA; 999" },
    "participants",
    '"999" is not an actor of the record; it is an ISO 3166-1 alpha-3 code, a Correlates of War number or an acronym, as in /api/v1/options/actor',
  ],
  [{ participants: "USA; SUN" }, "participants", '"SUN" (Soviet Union) ended on 1991-12-25'],
  [{ date: "1985", participants: "USA; RUS" }, "participants", '"RUS" (Russia) is SUN (Soviet Union) on that day'],
  [{ participants: "guest:USA; RUS" }, "participants", "the roles are guest and participant; of the kind meeting they are participant"],
  [
    { participants: "friend:USA; RUS" },
    "participants",
    '"friend" is not a role; there are participant, initiator, guest, host, sender, target, mediator',
  ],
  [{ kind: "visit", participants: "USA; host:CHE" }, "participants", '"USA" has no role; write guest: or host: before it'],
  [{ participants: "USA; " }, "participants", '"" is not role:ACTOR/person@office, where role, person and office may be left out'],
  [
    { participants: "USA/ann-onne; RUS" },
    "participants",
    '"ann-onne" is not a person of the record; did you mean ann-one? A new person is given by name',
  ],
  [{ participants: "USA/=cmd('calc'); RUS" }, "participants", "\"=cmd('calc')\" begins like a formula, which no name does"],
  [{ participants: "USA/Ann <script>; RUS" }, "participants", '"Ann <script>" holds a sign that no name has'],
  [{ participants: "USA/Энн; RUS" }, "participants", '"Энн" has no Latin letter; give the name in Latin letters, or the id of a person'],
  [{ participants: "USA/Ann One@presidente; RUS" }, "participants", '"presidente" is not an office of the record; did you mean president?'],
  [{ participants: "USA@president; RUS" }, "participants", '"USA@president" has an office and nobody who holds it'],
  [{ venue: "Geneva" }, "venue", '"Geneva" is not "City, ACTOR", and not the id of a venue'],
  [{ venue: "Geneva, XYZ" }, "venue", '"XYZ" is not an actor of the record; it is an ISO 3166-1'],
  [{ quantity: "5" }, "quantity", "the kind meeting has no number"],
  [{ ...EXPULSION, quantity: "five" }, "quantity", '"five" is not a whole number'],
  [{ ...EXPULSION, quantity: "5", unit: "missions" }, "unit", '"missions" is not the unit of the kind expulsion: persons'],
  [{ status: "happened" }, "status", '"happened" is not one of held, in_force, lifted, planned, reported, cancelled, denied'],
  [{ confidence: "sure" }, "confidence", '"sure" is not one of stated, inferred'],
  [{ kind: "meting" }, "kind", "did you mean meeting?"],
  [{ source_title: "" }, "source_title", "the cell is empty (title of the page or paper that says so)"],
  [{ source_publisher: " " }, "source_publisher", "the cell is empty (who published it)"],
  [{ source_url: "javascript:alert(1)" }, "source_url", '"javascript:alert(1)" is not an http or https address'],
  [{ source_published_on: "March" }, "source_published_on", '"March" is not a date'],
  [{ id: "Nr. 5" }, "id", '"Nr. 5" is not an id of letters a to z, digits, hyphens and underscores, at most 60'],
  [{ same_as: "call-99" }, "same_as", '"call-99" is not an event of the record, and not "none"'],
  [{ note: "a\u202Eb" }, "note", "the cell holds a control character"],
  [{ note: "a\u0000b" }, "note", "the cell holds a control character"],
  [{ note: "x".repeat(2001) }, "note", "the cell has 2001 letters; at most 2000 are taken"],
] as const)("a row with %j is refused under %s", (cells, column, reason) => {
  const [head, ...lines] = refuseTalks(row(cells));
  expect(head).toBe("talks.csv: nothing is written, 1 of 1 rows refused");
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain(`talks.csv:2: column "${column}": `);
  expect(lines[0]).toContain(reason);
});

test.each([
  ["an empty file", "", "(file)", "it is empty"],
  ["a header alone", listText(), "(file)", "it has a header and no rows; --remove takes a list away"],
  ["UTF-16", Buffer.from(`\u{FEFF}${listText(MEETING)}`, "utf16le"), "(file)", "it is UTF-16; save it as CSV in UTF-8"],
  ["a line of 100 MB", Buffer.alloc(100_000_000, "x"), "(file)", "it has 100.0 MB; at most 20 are read"],
  [
    "semicolons",
    listText(MEETING).replaceAll(",", ";"),
    "(header)",
    "the cells are parted by semicolons; save the file as CSV with commas",
  ],
  [
    "a missing column",
    listText(MEETING).replace("source_publisher", "note"),
    "source_publisher",
    "the column is missing (who published it)",
  ],
  ["an unknown column", `titel,${listText().trimEnd()}\nx,${MEETING}\n`, "titel", "the column is unknown"],
  ["a column twice", `date,${listText().trimEnd()}\n2024,${MEETING}\n`, "date", "the column is there twice"],
  ["quotes that do not match", listText('2024-03-01,"meeting'), "(row)", "the quotes of the row do not match"],
] as const)("%s is refused as a whole", (_, text, column, reason) => {
  const [head, line] = refuseTalks(text);
  expect(head).toBe("talks.csv: nothing is written, the file is refused");
  expect(line).toMatch(/^talks\.csv:\d+: /);
  expect(line).toContain(`column "${column}": ${reason}`);
});

test("letters that are not UTF-8 are named by row and column", () => {
  expect(refuseTalks(Buffer.from(listText(MEETING.replace("Daily", "Zürich")), "latin1"))).toEqual([
    "talks.csv: nothing is written, 1 of 1 rows refused",
    'talks.csv:2: column "source_publisher": the cell holds a letter that is not UTF-8; save the file as CSV in UTF-8',
  ]);
});

test("a row too short or too long is refused, and the rows around it are still read", () => {
  expect(refuseTalks(listText("2024-03-01,meeting", MEETING, `${MEETING},more`, "2024-13,call,USA; RUS,T,P"))).toEqual([
    "talks.csv: nothing is written, 3 of 4 rows refused",
    'talks.csv:2: column "participants": the row has 2 cells under 5 columns',
    'talks.csv:4: column "(after the last)": the row has 6 cells under 5 columns',
    'talks.csv:5: column "date": "2024-13" is not a date (YYYY-MM-DD, YYYY-MM or YYYY, of 1700 to 2199)',
  ]);
});

test("every bad row is counted and the first twenty faults are told", () => {
  const lines = refuseTalks(listText(MEETING, ...Array.from({ length: 25 }, (_, index) => `${index},meeting,USA; RUS,T,P`)));
  expect(lines).toHaveLength(22);
  expect(lines[0]).toBe("talks.csv: nothing is written, 25 of 26 rows refused");
  expect(lines[20]).toContain('talks.csv:22: column "date": "19" is not a date');
  expect(lines[21]).toBe("and 5 more");
});

test("two rows of one event, and an id given twice, are refused", () => {
  expect(refuseTalks(listText(MEETING, MEETING.replace("Daily", "Weekly")))[1]).toBe(
    'talks.csv:3: column "participants": the row has the kind, date and participants of row 2; where they are two events, give each an id',
  );
  expect(refuseTalks(`id,${listText().trimEnd()}\na,${MEETING}\nA,2024-03-02,call,USA; RUS,T,P\n`)[1]).toBe(
    'talks.csv:3: column "id": "A" is the id of row 2',
  );
  expect(refuseTalks(`id,${listText().trimEnd()}\na,${MEETING}\nb,${MEETING}\n`)).toEqual([]);
});
