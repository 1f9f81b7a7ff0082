import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { en } from "#shared/words/en.ts";
import { fr } from "#shared/words/fr.ts";
import { findViolations, settle, Stage } from "#tests/helpers/reader.ts";

const SPAN = "from=2009-01-20&to=2026-05-15";
const PAGES = [
  `/?actor=USA&with=RUS&${SPAN}`,
  `/?actor=USA&with=RUS&${SPAN}&table=calls,sanctions,listings,stock,venues,visits,expulsions,timeline`,
  "/?actor=USA&with=RUS&from=2017-01-20&to=2021-01-19&knownOn=2018-06-14&lang=fr&kind=nothing",
  `/explore?actor=USA&with=RUS&${SPAN}&split=kind&form=lines`,
  "/explore?actor=USA&by=counterpart&from=2001-01-01&split=kind&kind=call,meeting&as=share&table=explore",
  "/compare?actor=USA&with=RUS&of=barack-obama,donald-trump",
  "/compare?actor=USA&with=RUS&of=barack-obama,donald-trump&show=month&as=table",
  "/pairs/USA/RUS",
  "/network?level=leaders&from=2021-01-20&to=2025-01-19",
  "/around?actor=USA&with=RUS&around=expulsion&table=1",
  "/unfolding?actor=USA&with=RUS",
  "/events?actor=USA&with=RUS",
  "/events/meeting-2018-07-16-putin-trump",
  "/tallies",
  "/sources",
  "/api",
  "/nowhere",
];

/** Words no French sentence has: the chrome of an English page would be full of them. */
const ENGLISH =
  /(?<!\p{L})(?:the|of|and|with|without|from|more|are|was|were|not|which|each|all|by|since|until|between|events?|show)(?!\p{L})/iu;

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.open();
});
afterEach(() => stage.clear());
afterAll(() => stage.close());

function inFrench(path: string): string {
  return path.includes("lang=") ? path : `${path}${path.includes("?") ? "&" : "?"}lang=fr`;
}

/** Texts, and attributes that are read out, of what is not marked as English; people and publishers are named as the sources do. */
async function readTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found = new Set<string>();
    const note = (text: string | null) => text !== null && text.trim() !== "" && found.add(text.trim().replaceAll(/\s+/g, " "));
    const proper =
      ".figure-publishers, .event-publishers, .tally-source, .citation strong, .attribution, .event-parties, .print-only, a[href^='/api/'], kbd, code, pre";
    for (const element of document.querySelectorAll("body *")) {
      if (element.closest('[lang="en"], script, style, noscript') !== null || element.closest(proper) !== null) continue;
      for (const name of ["aria-label", "title", "placeholder"]) note(element.getAttribute(name));
      for (const child of element.childNodes) if (child.nodeType === Node.TEXT_NODE) note(child.textContent);
    }
    note(document.title);
    return [...found];
  });
}

/** Every text of a catalogue that is no function, by its path. */
function textsOf(catalogue: object, path = ""): [string, string][] {
  return Object.entries(catalogue).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value === "string") return [[`${path}${key}`, value] as [string, string]];
    return typeof value === "object" && value !== null ? textsOf(value, `${path}${key}.`) : [];
  });
}

const french = new Map(textsOf(fr));
const frenchTexts = new Set(french.values());
const englishTexts = new Set(
  textsOf(en).flatMap(([path, text]) =>
    !french.has(path) || french.get(path) === text || frenchTexts.has(text.trim()) ? [] : [text.trim()],
  ),
);

/** Fields of an answer that hold what the record's sources wrote. */
const OWN = new Set(["title", "says", "publisher", "publishers", "claim", "reason", "description", "note", "context"]);

/** Hears every answer the page gets, and keeps what the sources wrote: it stays English, also inside a label that is read out. */
function hearSources(page: Page): Set<string> {
  const heard = new Set<string>();
  const keep = (value: unknown, own: boolean): void => {
    if (typeof value === "string" && own) heard.add(value);
    else if (Array.isArray(value)) for (const each of value) keep(each, own);
    else if (typeof value === "object" && value !== null) for (const [key, each] of Object.entries(value)) keep(each, OWN.has(key));
  };
  page.on("response", (response) => {
    if (!response.url().includes("/api/v1/") || !(response.headers()["content-type"] ?? "").includes("json")) return;
    void response
      .json()
      .then((body: unknown) => keep(body, false))
      .catch(() => undefined);
  });
  return heard;
}

/** A text without what the sources wrote, and without the licence whose name is an English word. */
function withoutSources(text: string, heard: readonly string[]): string {
  return heard.reduce((left, own) => left.replaceAll(own, ""), text.replaceAll("CC BY", "")).trim();
}

/** What of the texts of a page is a text of the English catalogue, or has words of English. */
function findEnglish(texts: readonly string[], heard: ReadonlySet<string>): string[] {
  const longestFirst = [...heard].flatMap((own) => [own, own.replace(/\.$/, "")]).toSorted((a, b) => b.length - a.length);
  const left = texts.map((text) => withoutSources(text, longestFirst)).filter((text) => /\p{L}{2}/u.test(text));
  return left.filter((text) => englishTexts.has(text) || ENGLISH.test(text));
}

test("every page speaks French where it is asked to, without a fault and without breaking a rule of accessibility", async () => {
  const { open, page, faults } = await stage.read();
  const heard = hearSources(page);
  const found: Record<string, readonly string[]> = {};
  for (const path of PAGES) {
    await open(inFrench(path));
    expect(await page.evaluate(() => document.documentElement.lang)).toBe("fr");
    const left = [...findEnglish(await readTexts(page), heard), ...(await findViolations(page))];
    if (left.length > 0) found[path] = left;
  }
  expect(found).toEqual({});
  expect(faults.filter((fault) => !/status of 40[04]/.test(fault))).toEqual([]);
});

test("what opens over a page speaks French too", async () => {
  const { open, page, figure } = await stage.read();
  const heard = hearSources(page);
  await open(inFrench(`/?actor=USA&with=RUS&${SPAN}`));
  for (const name of [
    "Périodes",
    "Choisir un interlocuteur",
    "Types d’événement\u00A0: tous",
    "Autres filtres",
    "Vues enregistrées",
    "Analyses",
  ]) {
    await page.getByRole("button", { name: new RegExp(`^${name.replaceAll("\u00A0", " ")}`) }).click();
    await settle(page);
    expect(findEnglish(await readTexts(page), heard), name).toEqual([]);
    await page.keyboard.press("Escape");
  }
  for (const name of ["Télécharger\u00A0: appels", "Citer\u00A0: appels", "Intégrer\u00A0: appels"]) {
    await page.getByRole("button", { name, exact: true }).click();
    await settle(page);
    expect(findEnglish(await readTexts(page), heard), name).toEqual([]);
    await page.keyboard.press("Escape");
  }
  await figure("calls").locator(".mark-hit-open").last().click();
  await page.getByRole("dialog").locator(".event-row").first().waitFor();
  expect(findEnglish(await readTexts(page), heard), "events of a bar").toEqual([]);
  await page.keyboard.press("Escape");
  await page.keyboard.press("?");
  await page.getByRole("dialog", { name: "Clavier" }).waitFor();
  expect(findEnglish(await readTexts(page), heard), "keys").toEqual([]);
});

test("the language stays along the links of the page, and the choice keeps its state", async () => {
  const { open, page } = await stage.read();
  await open(inFrench(`/?actor=USA&with=RUS&${SPAN}`));
  await page.getByRole("link", { name: "Événements", exact: true }).click();
  await page.waitForURL(/\/events\?lang=fr$/);
  await page.goBack();
  await page.getByRole("link", { name: "English", exact: true }).click();
  await page.waitForURL((url) => url.pathname === "/" && url.search === `?actor=USA&with=RUS&${SPAN}`);
  expect(await page.evaluate(() => document.documentElement.lang)).toBe("en");
  await settle(page);
  await page.getByRole("link", { name: "Français", exact: true }).click();
  await page.waitForURL(/lang=fr/);
  await settle(page);
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toMatch(/entre les États-Unis et la Russie/);
});

test("an event is told in French, with its people, places and kinds of documents; its title stays, and the page says so", async () => {
  const { open, page } = await stage.read();
  await open("/events/meeting-2018-07-16-putin-trump?lang=fr");
  const text = await page.locator("article.event").innerText();
  for (const said of [
    "Helsinki summit of Trump and Putin",
    "Rencontre entre Vladimir Poutine (président, Russie) et Donald Trump (président, États-Unis), le 16 juillet 2018, à Helsinki (Finlande).",
    "article de presse",
    "maîtrise des armements",
    "Les titres des événements et des documents restent tels que les sources les écrivent, en anglais.",
  ]) {
    expect(text).toContain(said);
  }
  await open(inFrench(`/?actor=USA&with=RUS&${SPAN}`));
  const dashboard = await page.locator("main").innerText();
  expect(dashboard).toContain("Genève et Moscou en tête");
  expect(dashboard).toContain("Crise ukrainienne, 2014–2015");
  expect(dashboard).toContain("Coordonnées des villes");
  expect(dashboard).not.toMatch(/Credit:|Geneva|Moscow|Hamburg/);
});

test("an unknown language is English, and said", async () => {
  const { open, page } = await stage.read();
  await open("/events?lang=xx");
  expect(await page.evaluate(() => document.documentElement.lang)).toBe("en");
  expect(await page.getByRole("alert").textContent()).toContain('"lang=xx" is ignored. Allowed are en and fr.');
});

test("no page scrolls sideways at 320 pixels, whose words are longer than the English", async () => {
  const { open, page } = await stage.read({ width: 320 });
  for (const address of ["/?actor=USA&with=RUS", "/explore?actor=USA&with=RUS", "/events?actor=USA", "/sources?", "/compare?"]) {
    await open(`${address}&lang=fr`.replace("?&", "?"));
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect([address, beyond]).toEqual([address, 0]);
  }
});
