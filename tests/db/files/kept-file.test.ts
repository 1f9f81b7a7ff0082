import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { openDatabase, type Db } from "#db/client.ts";
import { keepFile, type LaidFile } from "#db/files/kept-file.ts";
import { createWorld } from "#tests/helpers/world.ts";
import { buildRecord } from "#tests/helpers/record.ts";

let db: Db;
let laid = 0;
let read = 0;

/** Two rows that are read as they are walked through. */
function lay(): LaidFile {
  laid += 1;
  const rows = {
    length: 2,
    *[Symbol.iterator]() {
      read += 1;
      yield ["a"];
      yield ["b"];
    },
  };
  return { stem: "file", content: { table: { name: "data", columns: [], rows }, describe: refuse, behind: () => null } };
}

function refuse(): never {
  throw new RangeError("not asked for");
}

const rowsOf = (name: string, of = db) => [...keepFile(of, name, lay).content.table.rows];

beforeEach(() => {
  vi.useFakeTimers();
  [laid, read] = [0, 0];
  db = openDatabase(buildRecord());
});

afterEach(() => {
  db.$client.close();
  vi.useRealTimers();
});

test("the rows of a file are laid out and read once for all formats asked for within seconds", () => {
  expect([rowsOf("events"), rowsOf("events"), laid, read]).toEqual([[["a"], ["b"]], [["a"], ["b"]], 1, 1]);
  vi.advanceTimersByTime(2900);
  rowsOf("events");
  vi.advanceTimersByTime(2900);
  rowsOf("events");
  expect([laid, read]).toEqual([1, 1]);
  vi.advanceTimersByTime(3100);
  rowsOf("events");
  expect([laid, read]).toEqual([2, 2]);
});

test("another question is laid out anew, and takes the place of the one before", () => {
  rowsOf("events");
  rowsOf("others");
  rowsOf("events");
  expect(laid).toBe(3);
});

test("where somebody can write, nothing is kept", () => {
  const world = createWorld([]);
  rowsOf("events", world);
  rowsOf("events", world);
  expect(laid).toBe(2);
});
