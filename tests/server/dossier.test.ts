import { unzipSync } from "fflate";
import { beforeAll, expect, test } from "vitest";
import { createApp } from "#server/app.ts";
import { openRecord } from "#tests/helpers/record.ts";

let app: ReturnType<typeof createApp>;

beforeAll(() => {
  app = createApp({ db: openRecord(), files: { find: () => null, page: () => null }, log: { error: console.error } });
}, 120_000);

async function ask(path: string): Promise<Response> {
  return app.request(`/api/v1${path}`);
}

const PAIR = "actor=USA&with=RUS";
const CONTACTS = "kind=call,meeting,summit,video_call,visit";

test("the dossier of two sides tells of each section what its own address tells", async () => {
  const dossier = (await (await ask("/pairs/USA/RUS")).json()) as Record<string, Record<string, unknown>>;
  expect(dossier["sides"]).toMatchObject([{ id: "USA" }, { id: "RUS" }]);
  const own = {
    silence: `/silence?${PAIR}&${CONTACTS}&level=leaders`,
    reciprocity: `/reciprocity?${PAIR}&level=leaders`,
    ladder: `/ladder?${PAIR}`,
    around: `/around?${PAIR}&around=expulsion,sanction_imposed&days=60`,
    unfolding: `/unfolding?${PAIR}`,
    readouts: `/readouts?${PAIR}&level=leaders`,
    aligned: `/aligned?${PAIR}&${CONTACTS}&level=leaders&of=george-w-bush,barack-obama,joe-biden,donald-trump&terms=apart`,
  };
  for (const [section, path] of Object.entries(own)) {
    const answer = (await (await ask(path)).json()) as { finding: string };
    expect(dossier[section]?.["finding"], section).toBe(answer.finding);
  }
});

test("its package has a folder for all events and for each section, each what its own package has", async () => {
  const response = await ask("/pairs/USA/RUS/dossier.zip");
  expect(response.headers.get("content-disposition")).toMatch(/filename="readout_dossier_usa-rus_v[0-9a-f-]+\.zip"/);
  const files = unzipSync(new Uint8Array(await response.arrayBuffer()));
  const folders = [...new Set(Object.keys(files).map((name) => name.split("/")[0]))];
  expect(folders).toEqual(["events", "silence", "reciprocity", "ladder", "around", "unfolding", "readouts", "aligned"]);
  const ladder = unzipSync(new Uint8Array(await (await ask(`/ladder.zip?${PAIR}`)).arrayBuffer()));
  for (const [name, content] of Object.entries(ladder)) expect(Buffer.from(files[`ladder/${name}`] ?? []).equals(content), name).toBe(true);
});

test("a side the record does not know is refused by name, as are the same side twice and parameters of others", async () => {
  for (const path of ["/pairs/USA/XXX", "/pairs/USA/XXX/dossier.zip", "/pairs/USA/USA", "/pairs/USA/RUS?kind=call"]) {
    const response = await ask(path);
    expect(response.status, path).toBe(400);
    expect(await response.json(), path).toMatchObject({ detail: expect.stringMatching(/XXX|same|kind/) as string });
  }
});
