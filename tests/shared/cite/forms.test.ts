import { expect, test } from "vitest";
import { citeBibtex, citeBibtexEntries, sourcesBibtex } from "#shared/cite/bibtex.ts";
import type { Citable } from "#shared/cite/citable.ts";
import { citeCsl } from "#shared/cite/csl.ts";
import { citeFull, citeLine, citeQuote } from "#shared/cite/prose.ts";
import { citeRis } from "#shared/cite/ris.ts";
import { fr } from "#shared/words/fr.ts";
import { stateTotal } from "#shared/cite/statement.ts";

const PAGE = { id: "kremlin-1", publisher: "Kremlin", title: "Talks", date: "2017-07-07", url: "https://k.example/1", note: null };
const EVENT: Citable = {
  id: "readout-call-1",
  title: "A call",
  when: "2017-05",
  event: "call-1",
  statement: "A call, 2017-05",
  version: "2026-11-22-00000000",
  recordDay: "2026-11-22",
  url: "https://r.example/events/call-1#record=2026-11-22-00000000",
  footnotes: [PAGE],
};
const COUNTS: Citable = {
  ...EVENT,
  id: "readout_call-by-year",
  title: "Calls per year",
  when: null,
  event: null,
  statement: "Phone calls, all years, held: 8",
  url: "https://r.example/events?kind=call#record=2026-11-22-00000000",
  footnotes: [
    { ...PAGE, id: "alpha", publisher: "Alpha", title: "List of calls", date: null, note: "CC0" },
    { ...PAGE, id: "beta", publisher: "Beta", title: "Beta calls", date: null, url: null, note: "MIT" },
  ],
};

test("one line says what, when, who says so, in which version of the record, and where", () => {
  expect(citeLine(EVENT)).toBe(
    "“A call”, May 2017. Readout, record 2026-11-22-00000000, event call-1. https://r.example/events/call-1#record=2026-11-22-00000000. Source: Kremlin, https://k.example/1.",
  );
  expect(citeLine(COUNTS)).toBe(
    "“Calls per year”. Readout, record 2026-11-22-00000000. https://r.example/events?kind=call#record=2026-11-22-00000000.",
  );
});

test("a full reference adds what is counted and each source with its licence", () => {
  expect(citeFull(COUNTS)).toBe(
    "Readout (2026). Calls per year [data set]. Phone calls, all years, held: 8. Version 2026-11-22-00000000, record of 22 Nov 2026. https://r.example/events?kind=call#record=2026-11-22-00000000. Sources: Alpha, “List of calls”, https://k.example/1, CC0; Beta calls, MIT.",
  );
});

test("a sentence to quote has a mark for each of its footnotes, the record first", () => {
  expect(citeQuote(EVENT)).toEqual({
    text: "A call, 2017-05.[1][2]",
    footnotes: [
      "[1] “A call”, May 2017. Readout, record 2026-11-22-00000000, event call-1. https://r.example/events/call-1#record=2026-11-22-00000000.",
      "[2] Kremlin, “Talks”, 7 Jul 2017, https://k.example/1.",
    ],
  });
});

test("in French the same is said with French signs and words", () => {
  expect(citeLine(EVENT, fr)).toBe(
    "«\u00A0A call\u00A0», mai 2017. Readout, base 2026-11-22-00000000, événement call-1. https://r.example/events/call-1#record=2026-11-22-00000000. Source\u00A0: Kremlin, https://k.example/1.",
  );
  expect(citeFull({ ...COUNTS, footnotes: [PAGE] }, fr)).toBe(
    "Readout (2026). Calls per year [jeu de données]. Phone calls, all years, held: 8. Version 2026-11-22-00000000, base du 22 nov. 2026. https://r.example/events?kind=call#record=2026-11-22-00000000. Sources\u00A0: Kremlin, «\u00A0Talks\u00A0», 7 juil. 2017, https://k.example/1.",
  );
});

test("a statement that ends its sentence has one full stop in every form", () => {
  const cited = { ...COUNTS, statement: "Asked. None.", footnotes: [] };
  expect(citeQuote(cited).text).toBe("Asked. None.[1]");
  expect(
    [citeFull(cited), citeBibtex(cited), citeRis(cited), citeCsl(cited)[0]?.abstract].map((text) => text?.includes("None..") ?? true),
  ).toEqual([false, false, false, false]);
});

test("BibTeX: what TeX would run is escaped in texts, and stands as it is in addresses", () => {
  const title = 'R&D: 50% of $1_000 #1 {x} ~ ^ \\ "q"\nÉlysée';
  expect(citeBibtex({ ...EVENT, title, url: "https://r.example/a_b?x={1}&y=%20#record=1" })).toBe(
    `@misc{readout-call-1,
  author = {{Readout}},
  title = {{R\\&D: 50\\% of \\$1\\_000 \\#1 \\{x\\} \\textasciitilde{} \\textasciicircum{} \\textbackslash{} "q" Élysée}},
  year = {2026},
  month = {11},
  day = {22},
  version = {2026-11-22-00000000},
  howpublished = {Data set},
  url = {https://r.example/a_b?x=%7B1%7D&y=%20#record=1},
  note = {A call, 2017-05. Version 2026-11-22-00000000.},
}
`,
  );
});

test("BibTeX of sources: one entry each, only with what is known of it", () => {
  expect(
    sourcesBibtex([
      { ...PAGE, id: "page é/1", date: "2017-07" },
      { ...PAGE, date: null, url: null, note: "CC0" },
    ]),
  ).toBe(
    `@misc{page---1,
  author = {{Kremlin}},
  title = {{Talks}},
  year = {2017},
  month = {7},
  url = {https://k.example/1},
}

@misc{kremlin-1,
  author = {{Kremlin}},
  title = {{Talks}},
  note = {CC0},
}
`,
  );
});

test("RIS: a tag, two blanks, a hyphen, a blank and one line of text, from TY to ER", () => {
  expect(citeRis({ ...EVENT, title: "A\r\ncall", footnotes: [] })).toBe(
    [
      "TY  - DATA",
      "ID  - readout-call-1",
      "TI  - A call",
      "AU  - Readout",
      "PB  - Readout",
      "PY  - 2026",
      "DA  - 2026/11/22",
      "ET  - 2026-11-22-00000000",
      "UR  - https://r.example/events/call-1#record=2026-11-22-00000000",
      "N1  - A call, 2017-05.",
      "ER  - ",
      "",
    ].join("\r\n"),
  );
});

test("CSL-JSON: a data set of a day, with version and address", () => {
  const item = {
    id: "readout-call-1",
    type: "dataset",
    title: "A call",
    author: [{ literal: "Readout" }],
    publisher: "Readout",
    version: "2026-11-22-00000000",
    issued: { "date-parts": [[2026, 11, 22]] },
    URL: "https://r.example/events/call-1#record=2026-11-22-00000000",
    abstract: "A call, 2017-05.",
  };
  expect(citeCsl({ ...EVENT, footnotes: [] })).toEqual([item]);
  expect(citeCsl(EVENT)).toEqual([
    item,
    {
      id: "kremlin-1",
      type: "webpage",
      title: "Talks",
      author: [{ literal: "Kremlin" }],
      publisher: "Kremlin",
      issued: { "date-parts": [[2017, 7, 7]] },
      URL: "https://k.example/1",
    },
  ]);
  expect(citeCsl(COUNTS).length).toBe(1);
});

test("after an event come its documents, each with its own day, publisher, title and address, in BibTeX and RIS alike", () => {
  const entries = citeBibtexEntries({
    ...EVENT,
    footnotes: [PAGE, { ...PAGE, id: "log", date: "1986-10", url: null, note: "says: four" }],
  });
  expect(entries.split("\n\n").slice(1)).toEqual([
    "@misc{kremlin-1,\n  author = {{Kremlin}},\n  title = {{Talks}},\n  year = {2017},\n  month = {7},\n  day = {7},\n  url = {https://k.example/1},\n}",
    "@misc{log,\n  author = {{Kremlin}},\n  title = {{Talks}},\n  year = {1986},\n  month = {10},\n  note = {says: four},\n}\n",
  ]);
  expect(citeRis({ ...EVENT, footnotes: [{ ...PAGE, date: "1986-10" }] }).split("\r\n\r\n")[1]).toBe(
    [
      "TY  - ELEC",
      "ID  - kremlin-1",
      "TI  - Talks",
      "AU  - Kremlin",
      "PB  - Kremlin",
      "PY  - 1986",
      "DA  - 1986/10/",
      "UR  - https://k.example/1",
      "ER  - ",
      "",
    ].join("\r\n"),
  );
  expect(citeBibtexEntries(COUNTS)).toBe(citeBibtex(COUNTS));
});

test("a stated total is a floor where numbers are missing, and unknown where nothing is covered", () => {
  const total = { value: 8, possible: 0, unstated: 0, covered: true, overlap: false };
  const sentence = "Phone calls, all years, held.";
  expect(stateTotal({ sentence, total })).toBe("Phone calls, all years, held: 8");
  expect(stateTotal({ sentence, total: { ...total, unstated: 1, possible: 2 } })).toBe(
    "Phone calls, all years, held: at least 8, and up to 2 more whose dates are not exact",
  );
  expect(stateTotal({ sentence, total: { ...total, value: 0, covered: false } })).toBe(
    "Phone calls, all years, held: not known, no source covers it",
  );
});
