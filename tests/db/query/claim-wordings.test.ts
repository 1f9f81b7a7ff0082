import { afterAll, beforeAll, expect, test } from "vitest";
import type { Db } from "#db/client.ts";
import { queryClaim } from "#db/query/claim.ts";
import { speakIn } from "#shared/words/spoken.ts";
import { parseDay } from "#shared/dates.ts";
import { fr } from "#shared/words/fr.ts";
import { openRecord } from "#tests/helpers/record.ts";

let db: Db;
beforeAll(() => {
  db = openRecord();
}, 120_000);
afterAll(() => db.$client.close());

/** Calls or meetings in which all of these people stand, by plain SQL. */
function contacts(kinds: string, people: readonly string[], from: string, to: string): number {
  const named = people.map((id) => `AND EXISTS (SELECT 1 FROM event_actor a WHERE a.event_id = e.id AND a.person_id = '${id}')`);
  return numberOf(
    `SELECT count(*) AS n FROM event e WHERE e.kind IN (${kinds}) AND e.status = 'held' AND e.start_text BETWEEN '${from}' AND '${to}~' ${named.join(" ")}`,
  );
}

function visits(counted: string, guest: string, host: string, more = ""): number {
  return numberOf(
    `SELECT count(${counted}) AS n FROM event e WHERE e.kind = 'visit' AND e.status = 'held' ${more}
       AND EXISTS (SELECT 1 FROM event_actor a WHERE a.event_id = e.id AND a.actor_id = '${guest}' AND a.role = 'guest')
       AND EXISTS (SELECT 1 FROM event_actor a WHERE a.event_id = e.id AND a.actor_id = '${host}' AND a.role = 'host')`,
  );
}

function numberOf(query: string): number {
  return Number(Object.values(db.$client.prepare(query).get() ?? {})[0]);
}

const CALLS = "'call', 'video_call'";
const OBAMA = ["barack-obama", "vladimir-putin"];
const TRUMP = ["donald-trump", "vladimir-putin"];
const BIDEN = ["joe-biden", "vladimir-putin"];
const CNN = ", 2015–2016, Obama–Putin";

test("what the rows below expect is in the record", () => {
  expect(contacts(CALLS, OBAMA, "2015-01-01", "2016-12-31")).toBe(9);
  expect(contacts(CALLS, OBAMA, "2015-01-20", "2017-01-19")).toBe(9);
  expect(contacts(CALLS, TRUMP, "2017-01-20", "2018-06-15")).toBe(8);
  expect(contacts(CALLS, TRUMP, "2017-01-20", "2018-01-19")).toBe(6);
  expect(contacts(CALLS, TRUMP, "2017-01-20", "2021-01-19")).toBe(19);
  expect(contacts(CALLS, TRUMP, "2025-01-01", "2025-12-31")).toBe(10);
  expect(contacts(CALLS, TRUMP, "2022-01-01", "2022-12-31")).toBe(0);
  expect(contacts("'call'", BIDEN, "2021-01-01", "2021-12-31")).toBe(4);
  expect(contacts(CALLS, BIDEN, "2021-01-01", "2021-12-31")).toBe(5);
  expect(visits("*", "USA", "RUS", "AND e.level = 'leaders'")).toBe(15);
  expect(visits("*", "RUS", "USA")).toBe(25);
  expect(visits("DISTINCT coalesce(e.journey_id, e.id)", "RUS", "USA")).toBe(24);
});

test.each([
  // Presidents who travel are the visits at the level of leaders.
  ["15 visits by US presidents to Russia", "matches", 15],
  ["15 visits by presidents of the United States to Russia", "matches", 15],
  // No source reaches visits after 2024.
  ["no visits by a US president to Russia since 2014", "possible", 0],
  ["no visits by a US president to Russia, 2014–2020", "matches", 0],
  // Strict bounds and the others.
  [`more than nine calls${CNN}`, "differs", 9],
  [`over nine calls${CNN}`, "differs", 9],
  [`>9 calls${CNN}`, "differs", 9],
  [`more than eight calls${CNN}`, "agrees", 9],
  [`fewer than nine calls${CNN}`, "differs", 9],
  [`under nine calls${CNN}`, "differs", 9],
  [`fewer than ten calls${CNN}`, "agrees", 9],
  [`at least nine calls${CNN}`, "agrees", 9],
  [`no fewer than nine calls${CNN}`, "agrees", 9],
  [`nine or more calls${CNN}`, "agrees", 9],
  [`no fewer than ten calls${CNN}`, "differs", 9],
  [`at most nine calls${CNN}`, "agrees", 9],
  [`no more than nine calls${CNN}`, "agrees", 9],
  [`exactly nine calls${CNN}`, "matches", 9],
  [`only nine calls${CNN}`, "matches", 9],
  // One time in office is settled by its number, its year or the end of the period.
  ["8 calls between Trump and Putin since Trump took office, by 15 June 2018", "matches", 8],
  ["6 calls of Trump and Putin in the first year of Trump's first term", "matches", 6],
  ["19 calls of Trump and Putin in Trump's first term", "matches", 19],
  ["19 calls of Trump and Putin in the first Trump term", "matches", 19],
  ["19 calls of Trump and Putin in the first Trump presidency", "matches", 19],
  ["nine calls between Obama and Putin in the last two years of Obama's presidency", "matches", 9],
  ["nine calls between Obama and Putin in Obama's final two years", "matches", 9],
  // Of two in office the record has the terms of one alone.
  ["19 calls of Trump and Putin in his first term", "matches", 19],
  ["about 20 calls Trump Putin first term", "agrees", 19],
  ["6 calls Biden Putin last term", "matches", 6],
  ["19 calls with Putin in the first term of Trump", "matches", 19],
  // Whose term it is, is a side beside one other.
  ["6 calls with Putin in the first year of Trump's first term", "matches", 6],
  // By phone alone, or by either.
  ["4 phone calls between Biden and Putin in 2021", "matches", 4],
  ["Biden and Putin spoke by phone 4 times in 2021", "matches", 4],
  ["5 phone calls between Biden and Putin in 2021", "differs", 4],
  ["5 calls between Biden and Putin in 2021", "matches", 5],
  // The calendar year before that of the last covered day, 2026.
  ["10 calls between Trump and Putin last year", "matches", 10],
  // A meeting in the format of a summit.
  ["1 summit between Trump and Putin in 2018", "matches", 1],
  // Rows or journeys: what is right of one of them is not called wrong.
  ["25 visits from Russia to the US", "matches", 25],
  ["24 visits from Russia to the US", "possible", 25],
  ["24 journeys from Russia to the US", "matches", 24],
  ["23 visits from Russia to the US", "differs", 25],
  // Periods as they are written.
  ["nine calls between Obama and Putin 2015/16", "matches", 9],
  ["nine calls between Obama and Putin in 2015-16", "matches", 9],
  ["nine calls between Obama and Putin in 2015 & 2016", "matches", 9],
  ["nine calls between Obama and Putin, 2015 through 2016", "matches", 9],
  ["8 calls of Trump and Putin, 20 Jan 2017-15 Jun 2018", "matches", 8],
  ["8 calls of Trump and Putin from 1/20/2017 to 15 June 2018", "matches", 8],
  ["8 calls of Trump and Putin from 20/1/2017 to 6/15/2018", "matches", 8],
  // Eleven with Kerry and Lavrov, and the president-elect.
  ["11 calls between Washington and Moscow, 2015–2016", "matches", 11],
  ["Trump and Putin did not speak in 2022", "possible", 0],
  ["Trump and Putin spoke in 2022", "open", 0],
  // Titles before names.
  ["nine calls between US President Barack Obama and Russian President Vladimir Putin, 2015–2016", "matches", 9],
  ["Obama spoke to Putin nine times in 2015 and 2016", "matches", 9],
  // A third call has others after it.
  ["third call between Trump and Putin in 2017", "agrees", 6],
] as const)("%s: %s, %i", (claim, verdict, ours) => {
  const { answer, unread } = queryClaim(db, claim);
  expect(unread).toEqual([]);
  expect(answer).toMatchObject({ verdict, ours });
});

test.each([
  ["35 Russian diplomats expelled by Obama in December 2016", "Obama, then in office for the United States"],
  ["Obama expelled 35 Russian diplomats in December 2016", "Obama, then in office for the United States"],
  ["60 Russian diplomats expelled by Trump in March 2018", "Trump, then in office for the United States"],
] as const)("%s is counted of the state: %s", (claim, reading) => {
  const { answer, readings, unread, written } = queryClaim(db, claim);
  expect({ readings, unread }).toEqual({ readings: [reading], unread: [] });
  expect(answer).toMatchObject({ verdict: "matches", difference: 0 });
  expect(queryClaim(db, written ?? "").answer).toEqual(answer);
});

test("the number of a claim about Obama is that of the published count of the same", () => {
  const claimed = queryClaim(db, "35 Russian diplomats expelled by Obama in December 2016").answer?.ours;
  const counted = numberOf(
    `SELECT sum(e.quantity) AS n FROM event e WHERE e.kind = 'expulsion' AND e.unit = 'persons' AND e.start_text LIKE '2016-12%'
       AND EXISTS (SELECT 1 FROM event_actor a WHERE a.event_id = e.id AND a.actor_id = 'USA' AND a.role = 'sender')
       AND EXISTS (SELECT 1 FROM event_actor a WHERE a.event_id = e.id AND a.actor_id = 'RUS' AND a.role = 'target')`,
  );
  expect([claimed, counted]).toEqual([35, 35]);
});

test.each([
  ["35 Russian diplomats expelled by Obama in 2018", ["Obama"]],
  ["35 Russian diplomats expelled by Kerry in December 2016", ["Kerry"]],
  ["9 calls between US and Russian leaders, 2015–2016", ["leaders"]],
  ["US presidents and Putin have met 48 times", ["presidents"]],
  ["3 visits by Russian presidents to the US", ["presidents"]],
  ["nine calls from Obama to Putin", ["from Obama", "to Putin"]],
  ["Obama phoned Putin nine times, 2015–2016", ["phoned"]],
  ["Obama called Putin nine times, 2015–2016", ["called"]],
  ["nine calls initiated by Obama with Putin", ["initiated", "by Obama"]],
  [`-9 calls${CNN}`, ["-9"]],
  [`9+ calls${CNN}`, ["+"]],
  [`9.5 calls${CNN}`, ["9.5"]],
  ["nine calls of Obama and Putin on Syria, 2015–2016", ["on Syria", "Syria"]],
  ["two meetings of Obama and Putin in Germany", ["in Germany", "Germany"]],
  ["nine calls of Obama and Putin since the war", ["since", "war"]],
  ["nine calls of Obama or Trump", ["or"]],
  ["nine calls of Obama and Putin in 2011-12", ["2011-12"]],
  ["nine calls of Obama and Putin since 1/2/2017", ["since 1/2/2017"]],
  ["nine calls of Obama and Putin in early 2016", ["early"]],
  ["nine calls of Obama and Putin last month", ["last month"]],
  ["nine calls of Obama and Putin in 2015 and 2017", ["2017"]],
  ["nine calls of Obama's administration and Putin, 2015–2016", ["Barack Obama"]],
  ["11 calls between the White House and the Kremlin, 2015–2016", ["White House", "Kremlin"]],
  ["two visits by Kerry to Moscow", ["Moscow"]],
  ["19 calls of Trump and Putin in Putin's second term", ["in Putin's second term"]],
  ["8 calls of Trump and Putin in the last year of Trump's second term", ["in the last year of Trump's second term"]],
  ["8 calls of Trump and Putin in the first two years of Trump's second term", ["in the first two years of Trump's second term"]],
  ["35 Russian diplomats expelled in Trump's first term", ["in Trump's first term"]],
  ["8 calls of Trump and Putin in 2017, a pace slower than nine of Obama and Putin in 2015", ["pace slower than", "9"]],
] as const)("%s is counted and not judged", (claim, words) => {
  const { answer, unread, finding } = queryClaim(db, claim);
  expect(unread.map((one) => one.words)).toEqual(expect.arrayContaining([...words]));
  expect(answer?.verdict ?? "open").toBe("open");
  expect(finding).not.toMatch(/no number to compare/);
});

test.each([
  [
    "6 calls between Trump and Putin in Trump's first year",
    ["20 January 2017 to 19 January 2018", "20 January 2025 to 19 January 2026"],
    6,
  ],
  ["8 calls between Trump and Putin since Trump took office", ["since 20 January 2017", "since 20 January 2025"], null],
  ["6 calls in Trump's first year with Putin", ["20 January 2017 to 19 January 2018", "20 January 2025 to 19 January 2026"], 6],
  // The second stretch is not two years old.
  ["10 calls between Trump and Putin in Trump's first two years", ["20 January 2017 to 19 January 2019"], 8],
  [
    "nine calls of Obama and Putin in the final two years of his presidency",
    ["20 January 2015 to 19 January 2017", "7 May 2006 to 6 May 2008"],
    9,
  ],
  [
    "6 calls Trump Putin first year",
    [
      "20 January 2017 to 19 January 2018",
      "20 January 2025 to 19 January 2026",
      "31 December 1999 to 30 December 2000",
      "7 May 2012 to 6 May 2013",
    ],
    6,
  ],
] as const)("%s asks back when that was", (text, labels, ours) => {
  const { answer, questions } = queryClaim(db, text);
  expect(answer).toBeNull();
  expect(questions.map(({ asks, candidates }) => [asks, candidates.map(({ label }) => label)])).toEqual([["when", labels]]);
  const chosen = queryClaim(db, questions[0]?.candidates[0]?.claim ?? "");
  expect(chosen.unread).toEqual([]);
  expect(chosen.understood?.sides).toHaveLength(2);
  if (ours !== null) expect(chosen.answer?.ours).toBe(ours);
});

test("a claim that names no side is asked whose, in the first article's own words as well", () => {
  const text = "eight calls, a pace roughly equal to nine in the last two years of the predecessor";
  const { answer, finding, others } = queryClaim(db, text);
  expect(answer).toBeNull();
  expect(finding).toMatch(/^Whose calls\? The claim names no side/);
  expect(others.map(({ answer: own, pace }) => [own, pace?.verdict])).toEqual([[null, "unknown"]]);
});

test("claims set against each other in one text are answered as one after the other is", () => {
  const first = "eight calls between Trump and Putin since Trump took office, by 15 June 2018";
  const second = "nine in the last two years of the predecessor";
  const { answer, others, pace } = queryClaim(db, `${first}, a pace roughly equal to ${second}`);
  expect(pace).toBeNull();
  expect(answer).toMatchObject({ verdict: "matches", ours: 8, rate: { perMonth: 0.474, months: 16.87 } });
  expect(others[0]?.answer).toMatchObject({ verdict: "matches", ours: 9, rate: { perMonth: 0.375, months: 24 } });
  // 8 / 16.871 against 9 / 24: 0.4742 / 0.375 = 1.264.
  expect(others[0]?.pace).toMatchObject({ verdict: "equal", ratio: 1.264 });
  expect(queryClaim(db, second, first).pace).toEqual(others[0]?.pace);
  const wrong = queryClaim(db, `${first.replace("eight", "20")}, a pace roughly equal to ${second}`);
  expect(wrong.others[0]?.pace).toMatchObject({ verdict: "misstated" });
});

test("that there was no call no partial source proves", () => {
  const { answer, finding } = queryClaim(db, "zero calls between Biden and Putin in 2023");
  expect(answer).toMatchObject({ ours: 0, possible: 0, verdict: "possible" });
  expect(finding).toMatch(/^The record has 0; no source speaks of one, and sources that hold only some cannot prove that there was none\./);
});

test("a side named twice is refused, and the words of a claim not judged are named", () => {
  const same = queryClaim(db, "nine calls between Obama and Obama");
  expect([same.answer, same.finding]).toEqual([null, "“Barack Obama” is named on both sides; two different ones are needed."]);
  const turned = queryClaim(db, "nine calls in 2015 and 2016 by Obama with Putin");
  expect(turned.finding).toBe("Not counted: “by Obama”. So the number is not judged. Under what was read the record has 9.");
});

test("the past two years are asked back where one of the two held no office in them", () => {
  const { answer, unread } = queryClaim(db, "Obama and Putin have spoken nine times in the past two years");
  expect(answer?.verdict).toBe("open");
  expect(unread.map(({ words }) => words)).toEqual(["the past two years"]);
  expect(unread[0]?.reason).toContain("in those days Barack Obama held no office of the record; write the years that are meant");
  // Two years back from the day of the article Trump was in office for a part of them.
  const then = queryClaim(db, "Trump and Putin have spoken eight times in the past two years", null, parseDay("2018-06-15"));
  expect(then.unread).toEqual([]);
});

test("claims are checked as known on a day: what came after it is in neither number nor period", () => {
  const text =
    "eight calls between Trump and Putin since Trump took office, by 15 June 2018, a pace roughly equal to nine in the last two years of the predecessor";
  const { answer, others, finding } = queryClaim(db, text, null, parseDay("2018-06-15"));
  expect(answer).toMatchObject({ verdict: "matches", ours: 8, rate: { perMonth: 0.474, months: 16.87 } });
  expect(answer?.query).toContain("knownOn=2018-06-15");
  expect(others[0]).toMatchObject({ answer: { verdict: "matches", ours: 9 }, pace: { verdict: "equal", ratio: 1.264 } });
  expect(finding).toBe("The record has 8, which matches.");
  // Without a last day the claim ends on the day asked for, and nobody knew of a term of Biden.
  const open = queryClaim(db, "eight calls between Trump and Putin since Trump took office", null, parseDay("2018-06-15"));
  expect(open.understood).toMatchObject({ from: "2017-01-20", to: "2018-06-15" });
  expect(queryClaim(db, "five calls in Biden's first term with Putin", null, parseDay("2018-06-15")).answer?.verdict).not.toBe("matches");
});

test("on a French page a claim is answered in French, its numbers as French writes them", () => {
  const text =
    "eight calls between Trump and Putin since Trump took office, by 15 June 2018, a pace roughly equal to nine in the last two years of the predecessor";
  const { finding, others, unread } = speakIn(fr, () => queryClaim(db, `${text} friendly`));
  expect(finding).toBe("La base compte 8, ce qui concorde.");
  expect(unread).toEqual([]);
  expect(others[0]?.unread.map(({ reason }) => reason)).toEqual([
    "n’est ni un nombre, ni une chose comptée, ni un côté, ni une période connus ici",
  ]);
  const { others: read } = speakIn(fr, () => queryClaim(db, text));
  expect(read[0]?.pace?.finding).toMatch(
    /^8 en 512 jours, soit 0,474 par mois\u202F; 9 en 731 jours, soit 0,375 par mois\u00A0: le premier dépasse l’autre de 26\u202F%, à peu près égaux selon la règle\.$/,
  );
  expect(fr.claims.finding.rate(0.375, 24)).toBe("Soit 0,38 par mois sur 24 mois.");
});
