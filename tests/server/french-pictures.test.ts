import { beforeAll, expect, test } from "vitest";
import { createApp } from "#server/app.ts";
import { createWorld } from "#tests/helpers/world.ts";

const SITE = "https://readout.example";
const SIDES = ["participant:USA/donald-trump", "participant:RUS/vladimir-putin"];

/** Names, codes, titles of events, and words that are the same in both languages; numbers need no entry. */
const SAME = new Set([
  "Contact",
  "Contacts",
  "Document",
  "Documents",
  "Expulsion",
  "Expulsions",
  "Sources",
  "CHE",
  "RUS",
  "USA",
  "France",
  "Trump",
  "↗",
  "TEST",
  "FRA",
  "contact",
  "Agency A",
  "Trump, 2017–2021",
  "readout.example",
]);

const ASKED = {
  "calls by year": "/series?actor=USA&with=RUS&kind=call&by=year",
  "calls by day": "/series?actor=USA&with=RUS&kind=call&by=day&from=2018-03-01&to=2018-03-31",
  "a share by month": "/series?actor=USA&by=month&from=2017-01-01&to=2017-12-31&split=kind&as=share&form=heat",
  "visits both ways": "/series?guest=RUS&host=USA&kind=visit&by=year&sides=both",
  "lanes by kind": "/series?actor=USA&by=year&split=kind&form=lanes",
  "kinds as bars": "/series?actor=USA&by=kind&top=2",
  "cities on a map": "/series?actor=USA&by=venue-city&form=map",
  silence: "/silence?actor=USA&with=RUS",
  reciprocity: "/reciprocity?actor=USA&with=RUS",
  ladder: "/ladder?actor=USA&with=RUS",
  readouts: "/readouts?actor=USA&with=RUS",
  network: "/network?actor=USA,RUS,FRA",
  "network as a ring": "/network?actor=USA,RUS,FRA&show=graph",
  around: "/around?actor=USA&with=RUS&around=expulsion&days=60",
  unfolding: "/unfolding?actor=USA",
  compared: "/aligned?actor=USA&kind=call&of=donald-trump",
} as const;

let app: ReturnType<typeof createApp>;

beforeAll(() => {
  const call = { kind: "call", level: "leaders", parties: SIDES };
  const db = createWorld(
    [
      { ...call, id: "call-1", date: "2017-01-28", documents: ["doc-a"] },
      { ...call, id: "call-2", date: "2018-03-20" },
      { ...call, id: "call-3", date: "2018-03", parties: ["participant:USA", "participant:RUS"] },
      { ...call, id: "call-4", date: "2017-03-01", parties: ["participant:USA", "participant:FRA"] },
      {
        id: "meeting-1",
        kind: "meeting",
        level: "leaders",
        date: "2017-07-07",
        venue: "hamburg-deu",
        parties: SIDES,
        steps: ["2017-07-03 planned", "2017-07-07 held"],
      },
      { id: "visit-1", kind: "visit", level: "leaders", date: "2017-05-10", parties: ["guest:RUS/vladimir-putin", "host:USA"] },
      {
        id: "visit-2",
        kind: "visit",
        level: "leaders",
        date: "2017-09-10",
        venue: "moscow-rus",
        parties: ["guest:USA/donald-trump", "host:RUS"],
      },
      { id: "expulsion-1", kind: "expulsion", date: "2018-03-26", quantity: 60, unit: "persons", parties: ["sender:USA", "target:RUS"] },
      { id: "expulsion-2", kind: "expulsion", date: "2018-03-29", quantity: 60, unit: "persons", parties: ["sender:RUS", "target:USA"] },
    ],
    ["call", "meeting", "visit", "expulsion"].map((kind) => ({
      kind,
      actor: null,
      from: "2017-01-01",
      to: "2018-12-31",
      completeness: "partial" as const,
    })),
  );
  app = createApp({ db, files: { find: () => null, page: () => null }, log: { error: console.error }, site: () => SITE });
});

async function ask(address: string): Promise<{ text: string; language: string | null; name: string; tag: string | null }> {
  const response = await app.request(address);
  const text = await response.text();
  expect([address, response.status, response.status === 200 ? "" : text]).toEqual([address, 200, ""]);
  const { headers } = response;
  return { text, language: headers.get("content-language"), name: headers.get("content-disposition") ?? "", tag: headers.get("etag") };
}

/** What a reader is told: texts, and names of what is drawn. */
function told(markup: string): string[] {
  const body = markup.replaceAll(/<script>.*?<\/script>/gs, "");
  return [...body.matchAll(/>([^<]+)<|aria-label="([^"]+)"/g)].map(([, text = "", label = ""]) => (text + label).trim()).filter(Boolean);
}

/** Texts of letters that the English drawing has too, and that are no name of the list. */
function leftEnglish(english: string, french: string): string[] {
  const both = new Set(told(english));
  return [...new Set(told(french))].filter(
    (text) =>
      both.has(text) && /\p{L}/u.test(text) && !SAME.has(text.replace(/ \d+$/, "")) && !/^(?:call|visit|meeting|expulsion)-\d$/.test(text),
  );
}

test.each(Object.entries(ASKED))("%s: its picture and its frame are in the language asked for", async (_, address) => {
  const picture = `/api/v1${address.replace("?", ".svg?")}`;
  const frame = `/embed${address.replace("/series", "")}`;
  for (const each of [picture, frame]) {
    const [english, french] = [await ask(each), await ask(`${each}&lang=fr`)];
    expect([each, english.language, french.language]).toEqual([each, "en", "fr"]);
    expect(leftEnglish(english.text, french.text), each).toEqual([]);
    expect(french.tag).not.toBe(english.tag);
    expect(french.name).toBe(english.name);
  }
});

test("a French frame says so, and what it leads to is French", async () => {
  const { text } = await ask("/embed?actor=USA&with=RUS&kind=call&by=year&lang=fr");
  expect(text).toContain('<html lang="fr"');
  expect(text).toContain("Ouvrir dans Readout");
  const links = [...text.matchAll(/ href="([^"]+)"/g)].flatMap(([, href = ""]) => (href.startsWith("/embed/style") ? [] : [href]));
  expect(links.length).toBeGreaterThan(3);
  expect(links.filter((href) => !/lang(?:=|%3D)fr/.test(href))).toEqual([]);
  const list = links.find((href) => href.startsWith("/embed/events")) ?? "";
  const listed = (await ask(list.replaceAll("&amp;", "&"))).text;
  expect(listed).toContain("← Graphique");
  expect(listed).toContain('lang="en">call-');
});

test("numbers and months of a French picture are written as French writes them", async () => {
  const { text } = await ask("/api/v1/series.svg?actor=USA&by=month&from=2018-01-01&to=2018-12-31&as=share&split=kind&lang=fr");
  expect(text).toContain("janv. 2018");
  expect(text).toContain("100\u00A0%");
});

test("the frame of a French page is French, and one of a language nobody has is refused", async () => {
  const frame = await app.request(`/oembed?url=${encodeURIComponent("/explore?kind=call&by=year&lang=fr")}`);
  expect([frame.status, frame.headers.get("content-language")]).toEqual([200, "fr"]);
  expect(await frame.json()).toMatchObject({
    title: "Appels téléphoniques par année",
    html: expect.stringContaining(`src="${SITE}/embed?kind=call&amp;lang=fr"`),
    thumbnail_url: expect.stringContaining("lang=fr"),
  });
  expect((await app.request(`/oembed?url=${encodeURIComponent("/embed?kind=call&lang=de")}`)).status).toBe(400);
  expect((await app.request("/embed?kind=call&lang=de")).status).toBe(400);
});
