import { unzipSync } from "fflate";
import { beforeAll, expect, test } from "vitest";
import { createApp } from "#server/app.ts";
import { readCsv } from "#tests/helpers/file-readers.ts";
import { openRecord } from "#tests/helpers/record.ts";

const PAIR = "actor=USA&with=RUS";
let app: ReturnType<typeof createApp>;

beforeAll(() => {
  app = createApp({ db: openRecord(), files: { find: () => null, page: () => null }, log: { error: console.error } });
}, 120_000);

test.each([
  ["silence", "&kind=call"],
  ["reciprocity", ""],
  ["ladder", ""],
  ["readouts", ""],
  ["unfolding", ""],
  ["network", ""],
  ["around", "&around=expulsion"],
  ["aligned", "&of=donald-trump"],
])("the events behind /%s are a file of their own, the very rows of its package", async (name, more) => {
  const asked = `${PAIR}${more}`;
  const whole = await app.request(`/api/v1/${name}.zip?${asked}`);
  const events = readCsv(Buffer.from(unzipSync(Buffer.from(await whole.arrayBuffer()))["events.csv"] ?? []));
  expect(events.length).toBeGreaterThan(0);
  const file = await app.request(`/api/v1/${name}/events.csv?${asked}`);
  expect([file.status, file.headers.get("x-row-count")]).toEqual([200, String(events.length)]);
  expect(file.headers.get("content-disposition")).toMatch(new RegExp(`filename="readout_${name}-events[\\w-]*_v[\\w-]+\\.csv"`));
  expect(readCsv(Buffer.from(await file.arrayBuffer()))).toEqual(events);
  const { metadata, rows } = await (await app.request(`/api/v1/${name}/events.json?${asked}`)).json();
  expect(metadata.title).toMatch(/^Events behind: /);
  expect(rows.map(({ id }: { id: string }) => id)).toEqual(events.map(({ id }) => id));
});
