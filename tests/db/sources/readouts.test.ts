import { formatDay, parseDay } from "#shared/dates.ts";
import { expect, test } from "vitest";
import type { CompiledActor } from "#db/sources/actors/adapter.ts";
import { Actors } from "#db/sources/context.ts";
import { Countries } from "#db/sources/leaders/countries.ts";
import { readTitle as readKremlinTitle } from "#db/sources/kremlin/titles.ts";
import { RussianNames } from "#db/sources/kremlin/russian.ts";
import { findDay, readPage, type Page } from "#db/sources/wh-readouts/page.ts";
import { readTitle } from "#db/sources/wh-readouts/title.ts";
import { findVenue } from "#db/sources/wh-readouts/venue.ts";

const countries = new Countries(
  new Actors(
    [
      "Russia",
      "Japan",
      "Poland",
      "Ukraine",
      "South Africa",
      "Afghanistan",
      "Germany",
      "India",
      "France",
      "Saudi Arabia",
      "Greece",
      "China",
      "Belarus",
    ].map((name) => actor(name)),
  ),
);
const DAY = parseDay("2022-02-12") ?? 0;

test.each([
  ["Readout of President Joseph R. Biden, Jr. Call with President Vladimir Putin of Russia", "call: joe-biden with Vladimir Putin/RUS"],
  ["Readout of President Biden’s Video Call with President Vladimir Putin of Russia", "video_call: joe-biden with Vladimir Putin/RUS"],
  [
    "Statement by Press Secretary Jen Psaki on President Biden’s Phone Call with President Vladimir Putin of Russia",
    "call: joe-biden with Vladimir Putin/RUS",
  ],
  [
    "Readout of the Vice President’s Meeting with President Ghani of the Islamic Republic of Afghanistan",
    "meeting: kamala-harris with Ghani/AFG",
  ],
  ["Readout of President Biden’s Call with President Moon Jae-in of the Republic of Korea", "call: joe-biden with Moon Jae-in/KOR"],
  ["Readout of President Joe Biden’s Call with King Charles III", "call: joe-biden with Charles III/GBR"],
  ["Readout of President Biden’s Audience with His Holiness Pope Francis", "meeting: joe-biden with Francis/VAT"],
  ["Readout of President Donald J. Trump’s Call with of President el-Ahmad of Greece", "call: donald-trump with el-Ahmad/GRC"],
  [
    "Readout of National Security Advisor Jake Sullivan’s Call with Indian National Security Advisor Ajit Doval",
    "call: jake-sullivan with Ajit Doval/IND",
  ],
  [
    "Readout of President Joe Biden’s Meeting with NATO Secretary General Jens Stoltenberg",
    "meeting: joe-biden with Jens Stoltenberg/NATO",
  ],
  [
    "Readout of President Biden’s Call with Prime Minister Ishiba of Japan and President Zelenskyy of Ukraine",
    "call: joe-biden with Ishiba/JPN + Zelenskyy/UKR",
  ],
  [
    "Readout of President Donald J. Trump’s Calls with Prime Minister Shinzo Abe of Japan and President Petro Poroshenko of Ukraine",
    "call: donald-trump with Shinzo Abe/JPN | donald-trump with Petro Poroshenko/UKR",
  ],
  ["Readout of the President’s Call with the Chancellor of Germany", "call: joe-biden with ?/DEU"],
  ["Remarks by President Biden and President Andrzej Duda of Poland Before Bilateral Meeting", "meeting: joe-biden with Andrzej Duda/POL"],
  ["Remarks by President Biden and Prime Minister Suga of Japan Before Virtual Bilateral Meeting", "video_call: joe-biden with Suga/JPN"],
])("%s", (title, told) => {
  const read = readTitle(title, DAY, countries);
  expect(
    "reason" in read
      ? read.reason
      : `${read.kind}: ${read.groups.map((group) => `${read.americans.map(({ person }) => person).join("+")} with ${group.map((one) => `${one.name ?? "?"}/${one.actor ?? "?"}`).join(" + ")}`).join(" | ")}`,
  ).toBe(told);
});

test.each([
  ["Readout of President Joseph R. Biden, Jr. Call with Governor Greg Abbott of Texas", /people of the United States/],
  ["Readout of First Lady Melania Trump’s Call with Mrs. Akie Abe of Japan", /spouse/],
  ["Readout of Principal Deputy National Security Advisor Jon Finer’s Meeting with Prime Minister Garry Conille of Haiti", /below adviser/],
  ["Readout of the White House’s Meeting with Automakers and Labor Leaders", /none of president/],
  ["Readout of President Biden’s call with the G7", /not named one by one/],
  ["Statement on President Biden’s Upcoming Call with President Vladimir Putin of Russia", /to come/],
  ["Remarks by President Biden and Prime Minister Suga of Japan in Joint Press Conference", /press conference/],
  ["Readout of the First National Climate Task Force Meeting", /no call or meeting between leaders/],
])("rejected with a reason: %s", (title, reason) => {
  const read = readTitle(title, DAY, countries);
  expect("reason" in read ? read.reason : "").toMatch(reason);
});

test("a page has its title without the breaks and spaces of its front matter", () => {
  const text = `---\ntags: x\ndate: '2021-12-30'\nsource_url: https://example.org/a\ntitle: "Readout of President\\_Biden\\u2019s Call with President Vladimir Putin of\\\n  \\ Russia"\n---\n\nPresident Biden spoke today.\n`;
  const read = readPage({ file: "folder/a.md", text });
  expect(read).toMatchObject({
    title: "Readout of President Biden’s Call with President Vladimir Putin of Russia",
    url: "https://example.org/a",
    locator: "a",
  });
});

test.each([
  ["President Biden spoke today with the Prime Minister about the attack yesterday.", "2024-06-15", true],
  ["The President yesterday met with President Ramaphosa. They spoke today of trade.", "2024-06-14", true],
  ["The Vice President met with the Prime Minister in Munich on June 12.", "2024-06-12", true],
  ["Mr. Sullivan met on Friday with his counterpart.", "2024-06-14", true],
  ["The two leaders discussed trade after the attack on March 3.", "2024-06-15", false],
  ["The two leaders discussed trade.", "2024-06-15", false],
])("%s is about %s", (opening, day, isStated) => {
  const found = findDay(page({ opening }));
  expect([formatDay(found.day), found.isStated]).toEqual([day, isStated]);
});

test("what is said in remarks does not move their day, a date in their heading does", () => {
  const title = "Remarks by President Biden and Prime Minister Tusk Before Bilateral Meeting";
  expect(formatDay(findDay(page({ title, opening: "Oval Office\n\nPRESIDENT BIDEN: As I said yesterday" })).day)).toBe("2024-06-15");
  expect(formatDay(findDay(page({ title, opening: "East Room\n(June 14, 2024)" })).day)).toBe("2024-06-14");
});

test.each([
  ["Oval Office\n\n1:20 P.M. EDT\n", "", "Washington, USA"],
  ["Presidential Palace  \nWarsaw, Poland\n\n1:44 P.M. CET", "", "Warsaw, POL"],
  ["*Vice President’s Residence  \nWashington, D.C.*\n\n9:25 A.M. EDT", "", "Washington, USA"],
  ["InterContinental New York Barclay\nNew York, New York\n\n1:27 P.M. EDT", "", "New York, USA"],
  ["3:21 P.M. JST\n\nPRESIDENT BIDEN: In Warsaw, Poland", "A meeting | Tokyo, Japan", "Tokyo, JPN"],
  ["1:06 P.M. AST\n", "", "none"],
])("the heading %j means a place", (opening, title, place) => {
  const venue = findVenue(title, opening, countries);
  expect(venue === null ? "none" : `${venue.city}, ${venue.country}`).toBe(place);
});

test.each([
  ["Telephone conversation with President of South Africa Cyril Ramaphosa", "", "call: Cyril Ramaphosa/ZAF"],
  [
    "Telephone conversation with President of France Emmanuel Macron and Federal Chancellor of Germany Olaf Scholz",
    "",
    "call: Emmanuel Macron/FRA + Olaf Scholz/DEU",
  ],
  [
    "Telephone conversations with President of France Emmanuel Macron and Federal Chancellor of Germany Olaf Scholz",
    "",
    "call: Emmanuel Macron/FRA | Olaf Scholz/DEU",
  ],
  [
    "Telephone conversation with Crown Prince and Prime Minister of Saudi Arabia Mohammed bin Salman Al Saud",
    "",
    "call: Mohammed bin Salman Al Saud/SAU",
  ],
  [
    "Russian-Greek talks",
    "Vladimir Putin met with Prime Minister of Greece Kyriakos Mitsotakis at the residence.",
    "meeting: Kyriakos Mitsotakis/GRC",
  ],
  ["Meeting with Murmansk Region Governor Andrei Chibis", "", "not with a leader of a state we know"],
  ["Meeting with Foreign Minister of China Wang Yi", "", "the other side is no head of state, government or organisation"],
  ["On May 23, Vladimir Putin will hold talks with President of the Republic of Belarus Alexander Lukashenko", "", "no call or meeting"],
])("kremlin: %s", (title, summary, told) => {
  const read = readKremlinTitle(title, summary, countries);
  expect(
    "reason" in read
      ? read.reason
      : `${read.medium}: ${read.groups.map((group) => group.map((one) => `${one.name ?? "?"}/${one.actor ?? "?"}`).join(" + ")).join(" | ")}`,
  ).toBe(told);
});

test("a Russian title names people in the case of its sentence", () => {
  const names = new RussianNames("printed,actor,name,office\nСирилом Рамафозой,ZAF,Cyril Ramaphosa,president\n");
  expect(names.listUnused()).toEqual(["Сирилом Рамафозой"]);
  expect(names.readTitle("Телефонный разговор с Президентом ЮАР Сирилом Рамафозой", "")).toMatchObject({
    medium: "call",
    groups: [[{ name: "Cyril Ramaphosa", actor: "ZAF", office: "president" }]],
  });
  expect(names.readTitle("Встреча с Ириной Гехт", "")).toEqual({ reason: "not with a leader of a state we know" });
  expect(names.listUnused()).toEqual([]);
});

function page(part: Partial<Page>): Page {
  return { file: "f", locator: "l", day: parseDay("2024-06-15") ?? 0, title: "Readout", url: null, opening: "", ...part };
}

function actor(name: string): CompiledActor {
  const ids: Record<string, string> = {
    Russia: "RUS",
    Japan: "JPN",
    Poland: "POL",
    Ukraine: "UKR",
    "South Africa": "ZAF",
    Afghanistan: "AFG",
    Germany: "DEU",
    India: "IND",
    France: "FRA",
    "Saudi Arabia": "SAU",
    Greece: "GRC",
    China: "CHN",
    Belarus: "BLR",
  };
  return {
    id: ids[name] ?? "",
    kind: "state",
    name,
    nameInText: name,
    iso2: null,
    isoNumeric: null,
    cowCode: null,
    region: null,
    subregion: null,
    from: null,
    to: null,
    successor: null,
    aliases: [],
  };
}
