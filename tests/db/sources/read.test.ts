import { expect, test } from "vitest";
import { parseNumberOrNull, parseWord, parseWordOrNull, readCsv } from "#db/sources/read/csv.ts";
import { fieldText, readXml } from "#db/sources/read/xml.ts";
import { refusal } from "#tests/helpers/compiling.ts";

function read(text: string) {
  return readCsv("some.csv", text, ["a", "b"]);
}

test("a CSV file is read by its header, in any order of columns, with quotes, CRLF and a byte order mark", () => {
  expect(read('\u{FEFF}b,a\r\n"x, ""y""",1\r\n"two\nlines",\r\n').map(({ cells, line }) => [cells.a, cells.b, line])).toEqual([
    ["1", 'x, "y"', 2],
    ["", "two\nlines", 4],
  ]);
});

test.each([
  ["an unknown column", "a,b,c\n1,2,3\n", 'some.csv:1: column "c": the column is unknown'],
  ["a missing column", "a\n1\n", 'some.csv:1: column "b": the column is missing'],
  ["a column twice", "a,b,a\n1,2,3\n", 'some.csv:1: column "a": the column is there twice'],
  ["an empty file", "", 'some.csv:1: column "a": the column is missing'],
  ["a short row", "a,b\n1,2\n3\n", 'some.csv:3: column "b": the row has 1 cells under 2 columns'],
  ["a long row", "a,b\n1,2,3\n", 'some.csv:2: column "(after the last)": the row has 3 cells under 2 columns'],
  ["an open quote", 'a,b\n1,2\n3,"4\n', 'some.csv:3: column "b": the quotes of the row do not match'],
  ["a stray quote", 'a,b\n1,2"3\n', 'some.csv:2: column "b": the quotes of the row do not match'],
  ["bytes that are no UTF-8", "a,b\n1,caf\u{FFFD}\n", 'some.csv:2: column "b": the cell holds a letter that is not UTF-8'],
])("a CSV file with %s is refused, naming file, line and column", (_, text, message) => {
  expect(refusal(() => read(text))).toBe(message);
});

test("words are taken from a closed list, and names of every object are not in it", () => {
  const [row] = read("a,b\nred,\nconstructor,blue\n");
  if (!row) throw new Error("no row");
  const colours = { red: true, blue: true };
  expect([parseWord(row, "a", colours), parseWordOrNull(row, "b", colours)]).toEqual(["red", null]);
  expect(refusal(() => parseWord(row, "b", colours))).toBe('some.csv:2: column "b": "" is not one of red, blue');
  const second = read("a,b\nred,\nconstructor,blue\n")[1];
  if (!second) throw new Error("no row");
  expect(refusal(() => parseWord(second, "a", colours))).toBe('some.csv:3: column "a": "constructor" is not one of red, blue');
});

test.each(["1e3", "0x10", " 1", "1,5", "Infinity", "NaN", "+1", "--1", "1."])("%s is not a number", (text) => {
  const row = { file: "some.csv", line: 2, cells: { a: text } };
  expect(refusal(() => parseNumberOrNull(row, "a"))).toBe(`some.csv:2: column "a": "${text}" is not a number`);
});

test("a number is read as it stands, and an empty cell is not zero", () => {
  const rows = ["0", "755", "-71.5", "44.50", ""].map((a) => ({ file: "some.csv", line: 2, cells: { a } }));
  expect(rows.map((row) => parseNumberOrNull(row, "a"))).toEqual([0, 755, -71.5, 44.5, null]);
});

function list(items: string, optional: readonly string[] = []) {
  return readXml("some.xml", `<?xml version="1.0"?><list>${items}</list>`, "list", "item", ["id", "name"], optional);
}

test("items of an XML list are read with attributes, entities and inner markup, spaces collapsed", () => {
  const items = list('<item><id>1</id><name kind="x">A &amp; B\n   <b>C</b></name></item>', ["name@kind"]);
  expect(items.map((item) => [fieldText(item, "id"), fieldText(item, "name"), fieldText(item, "name@kind")])).toEqual([
    ["1", "A & B C", "x"],
  ]);
});

test.each([
  [
    "an unknown field",
    "<item><id>1</id><name>A</name><age>3</age></item>",
    'some.xml:1: column "age": <item> number 1 has an unknown field',
  ],
  ["a missing field", "<item><id>1</id></item>", 'some.xml:1: column "name": <item> number 1 has no such field'],
  [
    "a field twice",
    "<item><id>1</id><name>A</name><name>B</name></item>",
    'some.xml:1: column "name": <item> number 1 has the field twice',
  ],
  [
    "bytes that are no UTF-8",
    "<item><id>1</id><name>caf\u{FFFD}</name></item>",
    'some.xml:1: column "name": <item> number 1 holds a letter that is not UTF-8',
  ],
  ["an unknown element", "<item><id>1</id><name>A</name></item><thing/>", 'some.xml:1: column "thing": the list has an unknown element'],
])("an XML list with %s is refused, naming file, item and field", (_, items, message) => {
  expect(refusal(() => list(items))).toBe(message);
});

test.each([
  [
    "inside a tag",
    "<list>\n<item><id>1</id><name>A</name></item>\n<item><id>2</id><na",
    /^some\.xml:3: column "\(file\)": the file ends before <\/list>$/,
  ],
  ["after an item", "<list>\n<item><id>1</id><name>A</name></item>\n", /^some\.xml:3: column "\(file\)": the file ends before <\/list>$/],
])("an XML file that was cut short %s is refused, not read as a shorter list", (_, text, message) => {
  expect(refusal(() => readXml("some.xml", text, "list", "item", ["id", "name"]))).toMatch(message);
});

test("an XML file with another root is refused", () => {
  expect(refusal(() => readXml("some.xml", "<things></things>", "list", "item", []))).toBe(
    'some.xml:1: column "list": the root element <list> is missing',
  );
});
