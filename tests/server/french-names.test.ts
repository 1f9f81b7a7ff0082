import { beforeAll, expect, test } from "vitest";
import { createApp } from "#server/app.ts";
import { eventDetailSchema, optionsSchema, seriesSchema } from "#shared/api.ts";
import { createWorld } from "#tests/helpers/world.ts";

let app: ReturnType<typeof createApp>;

beforeAll(() => {
  const parties = ["participant:USA/donald-trump", "participant:RUS/vladimir-putin"];
  const db = createWorld([
    { id: "meeting-1", kind: "meeting", date: "2017-07-07", venue: "hamburg-deu", parties, topics: ["arms control"] },
    { id: "meeting-2", kind: "meeting", date: "2018-07", venue: "geneva-che", parties },
    { id: "visit-1", kind: "visit", date: "2017-05-01", venue: "moscow-rus", parties: ["guest:USA/donald-trump", "host:RUS"] },
    { id: "expulsion-1", kind: "expulsion", date: "2018-03-26", quantity: 60, unit: "persons", parties: ["sender:USA", "target:RUS"] },
    { id: "call-1", kind: "call", date: "2018-04-01", status: "cancelled", parties },
  ]);
  app = createApp({ db, files: { find: () => null, page: () => null }, log: { error: () => undefined } });
});

async function ask(address: string): Promise<unknown> {
  return (await app.request(`/api/v1${address}`)).json();
}

async function told(address: string): Promise<string> {
  return JSON.stringify(await ask(address));
}

test("cities of a series are French where it is, and carry the credit of their coordinates in French", async () => {
  const address = "/series?actor=USA&kind=meeting&by=venue-city";
  const [french, english] = [seriesSchema.parse(await ask(`${address}&lang=fr`)), seriesSchema.parse(await ask(address))];
  expect(french.rows.map(({ label }) => label).toSorted()).toEqual(["Genève", "Hambourg"]);
  expect(english.rows.map(({ label }) => label).toSorted()).toEqual(["Geneva", "Hamburg"]);
  const one = seriesSchema.parse(await ask("/series?actor=USA&venue=hamburg-deu&lang=fr"));
  expect(one.sentence).toContain("à Hambourg");
});

test.each([
  ["venue", "hambourg", "Hambourg"],
  ["venue", "hamburg", "Hambourg"],
  ["person", "poutine", "Vladimir Poutine"],
  ["person", "putin", "Vladimir Poutine"],
])("the options of %s are found by %s", async (filter, search, label) => {
  const { options } = optionsSchema.parse(await ask(`/options/${filter}?search=${search}&lang=fr`));
  expect(options.map((option) => option.label)).toEqual([label]);
});

test.each([
  ["meeting-1", "Rencontre entre Donald Trump (États-Unis) et Vladimir Poutine (Russie), le 7 juillet 2017, à Hambourg (Allemagne)."],
  ["meeting-2", "Rencontre entre Donald Trump (États-Unis) et Vladimir Poutine (Russie), en juillet 2018, à Genève (Suisse)."],
  ["visit-1", "Visite de Donald Trump (États-Unis) en Russie, le 1er mai 2017, à Moscou."],
  ["expulsion-1", "Expulsion, par les États-Unis, visant la Russie, le 26 mars 2018. Nombre indiqué\u00A0: 60 personnes."],
  ["call-1", "Appel téléphonique entre Donald Trump (États-Unis) et Vladimir Poutine (Russie), le 1er avril 2018. Statut\u00A0: annulé."],
])("%s is summed up in French of its facts", async (id, summary) => {
  const french = eventDetailSchema.parse(await ask(`/events/${id}?lang=fr`));
  const english = eventDetailSchema.parse(await ask(`/events/${id}`));
  expect(french.summary).toBe(summary);
  expect(english.summary).not.toContain("États-Unis");
  expect(french.title).toBe(english.title);
});

test("a topic stays the key it is asked by, and its option has its French name", async () => {
  expect(eventDetailSchema.parse(await ask("/events/meeting-1?lang=fr")).topics).toEqual(["arms control"]);
  const { options } = optionsSchema.parse(await ask("/options/topic?lang=fr"));
  expect(options.map(({ id, label }) => [id, label])).toEqual([["arms control", "maîtrise des armements"]]);
});

test("what is kept of one language answers no other", async () => {
  expect(await told("/periods?lang=fr")).toContain('"label":"président"');
  expect(await told("/periods")).not.toContain('"label":"président"');
  expect(await told("/periods")).toContain('"label":"President"');
});
