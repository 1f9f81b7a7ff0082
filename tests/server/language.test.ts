import { beforeAll, expect, test } from "vitest";
import { createApp } from "#server/app.ts";
import { citeSchema, seriesSchema } from "#shared/api.ts";
import { createWorld } from "#tests/helpers/world.ts";

let app: ReturnType<typeof createApp>;

beforeAll(() => {
  const parties = ["participant:USA/donald-trump", "participant:RUS/vladimir-putin"];
  const db = createWorld(
    [
      { id: "call-1", kind: "call", date: "2017-01-28", parties },
      { id: "call-2", kind: "call", date: "2018-03-20", parties },
    ],
    [{ kind: "call", actor: null, from: "2016-01-01", to: "2018-12-31" }],
  );
  app = createApp({ db, files: { find: () => null, page: () => null }, log: { error: () => undefined } });
});

async function ask(address: string) {
  const response = await app.request(`/api/v1${address}`);
  return { status: response.status, etag: response.headers.get("etag"), text: await response.text() };
}

test("sentences and labels are in the language asked for; the query, its numbers and its keys are the same", async () => {
  const address = "/series?actor=USA&by=kind&with=RUS";
  const english = seriesSchema.parse(JSON.parse((await ask(address)).text));
  const french = seriesSchema.parse(JSON.parse((await ask(`${address}&lang=fr`)).text));
  expect(english.sentence).toBe("Events between the United States and Russia, all years, held or in force, each event counted once.");
  expect(french.sentence).toBe(
    "Événements entre les États-Unis et la Russie, toutes les années, statut\u00A0: a eu lieu ou en vigueur, chaque événement compté une fois.",
  );
  expect(french.rows.map(({ label }) => label)).toEqual(["Appel téléphonique"]);
  expect(french.query).toBe(english.query);
  expect(french.rows.map(({ key, value }) => [key, value])).toEqual(english.rows.map(({ key, value }) => [key, value]));
});

test("an answer is kept for its language, and asking for English changes no tag", async () => {
  const [plain, english, french, again] = [
    await ask("/totals?actor=USA"),
    await ask("/totals?actor=USA&lang=en"),
    await ask("/totals?actor=USA&lang=fr"),
    await ask("/totals?actor=USA"),
  ];
  expect(english.etag).toBe(plain.etag);
  expect(again.text).toBe(plain.text);
  expect(french.etag).not.toBe(plain.etag);
});

test("states are found by their French and by their English names", async () => {
  for (const search of ["%C3%A9tats", "united"]) {
    const { text } = await ask(`/options/actor?search=${search}&lang=fr`);
    expect(text, search).toContain('"label":"États-Unis","inText":"les États-Unis"');
  }
});

test("files of rows know no language; another language is refused by name", async () => {
  for (const path of ["/series.csv", "/silence.zip"]) {
    const { status, text } = await ask(`${path}?actor=USA&lang=fr`);
    expect([path, status]).toEqual([path, 400]);
    expect(JSON.parse(text)).toMatchObject({ parameter: "lang", value: "fr", detail: expect.stringContaining("sont en anglais") });
  }
  const refused = await ask("/series?actor=USA&lang=de");
  expect(refused.status).toBe(400);
  expect(JSON.parse(refused.text)).toMatchObject({ parameter: "lang", value: "de", allowed: ["en", "fr"] });
});

test("a citation is in the language asked for, in every form and as a file, and so is what is refused of it", async () => {
  const cite = citeSchema.parse(JSON.parse((await ask("/series/citation?actor=USA&with=RUS&kind=call&lang=fr")).text));
  expect(cite.quote.text).toBe(
    "La base Readout compte 2 appels téléphoniques entre les États-Unis et la Russie, toutes années confondues.[1][2][3]",
  );
  expect(cite.line).toMatch(
    /^«\u00A0Appels téléphoniques entre les États-Unis et la Russie par année, toutes les années\u00A0»\. Readout, base /,
  );
  expect(cite.bibtex).toContain("howpublished = {Jeu de données}");
  const { text } = await ask("/series/citation.ris?actor=USA&with=RUS&kind=call&lang=fr");
  expect(text).toContain("N1  - La base Readout compte 2 appels");
  const english = citeSchema.parse(JSON.parse((await ask("/series/citation?actor=USA&with=RUS&kind=call")).text));
  expect(cite.permalink).toBe(`${english.permalink}&lang=fr`);
  const refused = JSON.parse((await ask("/series/citation?actor=USA&kind=cal&lang=fr")).text) as { detail: string };
  expect(refused.detail).toContain("ne connaît pas");
  expect((await ask("/series/citation.bib?actor=USA&lang=de")).status).toBe(400);
});

async function said(address: string) {
  const response = await app.request(address);
  return [response.status, response.headers.get("content-language")] as const;
}

test("every answer says its language, and none passes over one that it has not", async () => {
  expect(await said("/api/v1/series?actor=USA")).toEqual([200, "en"]);
  expect(await said("/api/v1/series?actor=USA&lang=fr")).toEqual([200, "fr"]);
  for (const address of ["/embed", "/embed/events", "/embed/silence", "/embed/events/call-1"]) {
    expect([address, ...(await said(`${address}?lang=fr`))]).toEqual([address, 200, "fr"]);
    expect([address, (await said(`${address}?lang=de`))[0]]).toEqual([address, 400]);
  }
  expect(await said("/api/v1/series.svg?lang=fr")).toEqual([200, "fr"]);
  for (const address of ["/api/v1/series.csv", "/api/v1/changes.atom", "/api/v1/events.ics", "/oembed?url=/"]) {
    expect([address, ...(await said(address))]).toEqual([address, 200, "en"]);
    const more = `${address}${address.includes("?") ? "&" : "?"}lang=fr`;
    expect([more, (await said(more))[0]]).toEqual([more, 400]);
  }
  expect((await said("/api/v1/openapi.json?lang=fr"))[0]).toBe(400);
});
