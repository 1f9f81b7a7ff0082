import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { PAGE_VIEWS } from "#client/page-views.ts";
import { PAGE_PARAMETERS } from "#shared/definitions/page-parameters.ts";
import { findEnglishWords } from "#tests/helpers/english-words.ts";
import { settle, Stage } from "#tests/helpers/reader.ts";

const PAIR = "actor=USA&with=RUS";

/** An address of each page with what it needs beside the parameter that means nothing. */
const ADDRESSES: Readonly<Record<string, string>> = {
  "/": `/?${PAIR}&from=2017-01-20&to=2021-01-19`,
  "/explore": `/explore?${PAIR}&from=2017-01-20&to=2021-01-19`,
  "/events": `/events?${PAIR}&from=2017-01-20&to=2021-01-19`,
  "/compare": `/compare?${PAIR}&kind=call&of=barack-obama,donald-trump`,
  "/around": `/around?${PAIR}&around=expulsion`,
  "/tallies": "/tallies?claim=9%20calls",
  "/sources": "/sources?asOf=2026-11-22",
  "/api": "/api?q=series",
  "/events/:id": "/events/meeting-2018-07-16-putin-trump?knownOn=2018-07-16",
};

/** What is judged by more than its own text. */
const JUDGED: Readonly<Record<string, string>> = {
  "/?open": "figure.nothing",
  "/compare?open": "nobody@100",
  "/network?open": "ZZZ:ZZY",
};

/** Any text is one: words to search for on the API's page, a claim, which is told by its answer. */
const ANY_TEXT = new Set(["/api?q", "/tallies?claim"]);

/** A group that the chart opened beside it does not have. */
const BESIDE: readonly [string, string, string][] = [
  ["/", "key", `${ADDRESSES["/"] ?? ""}&open=calls&key=zz-zz`],
  ["/", "key", `${ADDRESSES["/"] ?? ""}&open=venues&key=zz-zz`],
  ["/explore", "key", `${ADDRESSES["/explore"] ?? ""}&open=explore&key=zz-zz`],
];

function addressesOf(): [string, string, string][] {
  const own = Object.entries({
    ...PAGE_PARAMETERS,
    ...Object.fromEntries(Object.entries(PAGE_VIEWS).map(([page, { names }]) => [page, names])),
  });
  const alone = own.flatMap(([page, names]): [string, string, string][] => {
    const all = [...(Array.isArray(names) ? (names as string[]) : Object.keys(names)), "colour"];
    const base = new URL(ADDRESSES[page] ?? `${page}?${PAIR}`, "http://x");
    return all
      .filter((name) => !ANY_TEXT.has(`${page}?${name}`))
      .map((name) => {
        const search = new URLSearchParams(base.search);
        search.set(name, JUDGED[`${page}?${name}`] ?? "zz-zz");
        return [page, name, `${base.pathname}?${search.toString()}`];
      });
  });
  return [...alone, ...BESIDE];
}

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.open();
});
afterEach(() => stage.clear());
afterAll(() => stage.close());

test.each(["en", "fr"])("no page is silent of a parameter that means nothing, in %s: a sentence names it", async (language) => {
  const { page } = await stage.read();
  const silent: string[] = [];
  const addresses = addressesOf();
  expect(addresses.length).toBeGreaterThan(45);
  for (const [path, name, address] of addresses) {
    await page.goto(`${stage.address}${address}${language === "en" ? "" : `&lang=${language}`}`);
    const said = page
      .getByRole("alert")
      .filter({ hasText: path === "/compare" && name === "of" ? "zz-zz" : new RegExp(`["«]\\s?${name}\\b|\\b${name}=`) });
    await said
      .first()
      .waitFor({ timeout: 8000 })
      .catch(() => silent.push(address));
    const texts = await page.getByRole("alert").allTextContents();
    if (language === "fr") for (const text of texts) if (findEnglishWords(text).length > 0) silent.push(`${address}: ${text}`);
  }
  expect(silent).toEqual([]);
});

test("the address without what means nothing is the one the note leads to, and says nothing more", async () => {
  const { open, page } = await stage.read();
  await open(`/compare?${PAIR}&kind=call&of=barack-obama,donald-trump&terms=joind&show=month&days=many&from=2010-01-01`);
  const note = page.getByRole("alert");
  await note.getByText("3 parts of this address were ignored").waitFor();
  await note.getByText('"terms=joind" is ignored.').waitFor();
  await note.getByText('"days" must be a whole number from 1 to 20000.').waitFor();
  await note.getByText('"from" says nothing here: the days are those of the lines.').waitFor();
  await note.getByRole("link", { name: "Go to the address without them" }).click();
  await settle(page);
  expect(new URL(page.url()).search).toBe("?actor=USA&kind=call&with=RUS&of=barack-obama,donald-trump&show=month");
  expect(await page.getByRole("alert").count()).toBe(0);
});
