import { beforeAll, expect, test } from "vitest";
import { createApp } from "#server/app.ts";
import { createWorld } from "#tests/helpers/world.ts";

const PATH = "by=day&kind=call&from=2018-06-01&to=2018-06-10";
let app: ReturnType<typeof createApp>;

beforeAll(() => {
  const parties = ["participant:USA/donald-trump", "participant:RUS/vladimir-putin"];
  const db = createWorld(
    [
      { id: "call-1", kind: "call", date: "2018-06-03", parties },
      { id: "call-2", kind: "call", date: "2018-06", parties },
    ],
    [{ kind: "call", actor: null, from: "2018-06-01", to: "2018-06-08" }],
  );
  app = createApp({ db, files: { find: () => null, page: () => null }, log: { error: () => undefined } });
});

async function textOf(address: string): Promise<string> {
  return (await app.request(address)).text();
}

test("a picture by day says once what is known of a month, as a band and not on any day", async () => {
  const svg = await textOf(`/api/v1/series.svg?${PATH}`);
  expect(svg.match(/1 more in Jun 2018, day not known/g)?.length).toBe(1);
  expect(svg).not.toContain("possible, date");
  expect(svg).toContain("not covered");
});

test("the table of an embed folds days of nothing, and says what is known of the month in a row", async () => {
  const html = await textOf(`/embed?${PATH}`);
  const table = /<table>.*<\/table>/s.exec(html)?.[0] ?? "";
  const rows = [...table.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = ""]) => row.replaceAll(/<[^>]*>/g, "|").replaceAll(/\|+/g, "|"));
  expect(rows.slice(1)).toEqual([
    "|1 Jun 2018 – 2 Jun 2018|0 on each of 2 days|",
    "|3 Jun 2018|1|",
    "|4 Jun 2018 – 8 Jun 2018|0 on each of 5 days|",
    "|9 Jun 2018 – 10 Jun 2018|not covered on any of 2 days|",
    "|Jun 2018, day not known|+ 1|",
  ]);
});

test("a file holds as many days as a file may have rows, where a page is refused; beyond that it is refused whole", async () => {
  // 1 January 2000 to 31 December 2018: 19 years, of which 2000, 2004, 2008, 2012 and 2016 have 366 days.
  const years = "by=day&kind=call&from=2000-01-01&to=2018-12-31";
  const file = await app.request(`/api/v1/series.csv?${years}`);
  expect([file.status, file.headers.get("x-row-count")]).toEqual([200, String(19 * 365 + 5)]);
  const lines = (await file.text()).trim().split("\r\n");
  expect([lines.length, lines.at(-1)?.slice(0, 10)]).toEqual([1 + 19 * 365 + 5, "2018-12-31"]);
  const page = await app.request(`/api/v1/series?${years}`);
  expect([page.status, (await page.json()).detail]).toEqual([400, "By day, this period has 6940 rows; at most 4000 are answered."]);
  // 1700 to 2018 are 319 years: more than 100,000 days.
  const refused = await app.request("/api/v1/series.csv?by=day&kind=call&from=1700-01-01&to=2018-12-31");
  expect([refused.status, refused.headers.get("content-type")]).toEqual([400, "application/problem+json"]);
});

test("the file keeps every day, and what is possible on each", async () => {
  const lines = (await textOf(`/api/v1/series.csv?${PATH}`)).trim().split(/\r?\n/);
  expect(lines.length).toBe(11);
});
