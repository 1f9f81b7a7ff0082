import { describe, expect, test } from "vitest";
import { BOUNDS, type Claim, type ClaimSide } from "#shared/claims/claim.ts";
import { claimQuery } from "#shared/claims/claim-query.ts";
import { parseClaim } from "#shared/claims/parse-claim.ts";
import { getThing, THINGS } from "#shared/claims/things.ts";
import { writeClaim } from "#shared/claims/write-claim.ts";
import { formatDay, parseDay } from "#shared/dates.ts";
import { formatQuery } from "#shared/query.ts";
import { idsOf } from "#shared/tables.ts";
import { ANCHOR, ENTRIES, NAMES, TERMS } from "#tests/helpers/claims.ts";

function read(text: string): string {
  const { claim } = parseClaim(text, NAMES, ANCHOR);
  return claim === null ? "nothing" : `${claim.bound} ${claim.value ?? "?"} ${formatQuery(claimQuery(claim))}`;
}

const CALLS = "kind=call,video_call";
const PERSONS = "kind=expulsion&metric=quantity";

describe("a typed claim", () => {
  test.each([
    ["nine calls, 2015–2016, Obama–Putin", `exact 9 from=2015-01-01&${CALLS}&person=barack-obama&to=2016-12-31&withPerson=vladimir-putin`],
    [
      "Putin and Trump spoke 8 times in 2017",
      `exact 8 from=2017-01-01&${CALLS}&person=vladimir-putin&to=2017-12-31&withPerson=donald-trump`,
    ],
    ["Eighth Trump-Putin call by 16 October 2025", `exact 8 ${CALLS}&person=donald-trump&to=2025-10-16&withPerson=vladimir-putin`],
    [
      "12 meetings Xi Erdogan 2022-2024",
      "exact 12 count=formal&from=2022-01-01&kind=meeting&person=xi-jinping&to=2024-12-31&withPerson=recep-tayyip-erdogan",
    ],
    ["35 diplomats expelled Russia USA December 2016", `exact 35 actor=RUS&from=2016-12-01&${PERSONS}&to=2016-12-31&unit=persons&with=USA`],
    [
      "the US expelled 35 Russian diplomats in December 2016",
      `exact 35 from=2016-12-01&${PERSONS}&sender=USA&target=RUS&to=2016-12-31&unit=persons`,
    ],
    [
      "144 Russians expelled since 14 March 2018 by 27 March 2018",
      `exact 144 from=2018-03-14&${PERSONS}&target=RUS&to=2018-03-27&unit=persons`,
    ],
    ["over 20 visits by Putin to France", "above 20 host=FRA&kind=visit&person=vladimir-putin"],
    ["Trump visited India twice", "exact 2 host=IND&kind=visit&person=donald-trump"],
    [
      "more than forty rounds of sanctions by the European Union on Russia since 2022",
      "above 40 from=2022-01-01&kind=sanction_imposed&sender=EU&target=RUS&to=2026-05-15",
    ],
    ["about two dozen calls of Putin until 2020", `rounded 24 ${CALLS}&person=vladimir-putin&to=2020-12-31`],
    [
      "no meetings between Trump and Russia in Q1 2020",
      "exact 0 actor=RUS&count=formal&from=2020-01-01&kind=meeting&person=donald-trump&to=2020-03-31",
    ],
    [
      "up to 1,200 sanctions targets against Russia in 2022",
      "ceiling 1200 from=2022-01-01&kind=sanction_imposed&metric=quantity&target=RUS&to=2022-12-31&unit=targets",
    ],
    ["3 calls with Theresa May in May 2018", `exact 3 from=2018-05-01&${CALLS}&person=theresa-may&to=2018-05-31`],
    ["2 agreements of Trinidad and Tobago and France", "exact 2 actor=TTO&kind=agreement&with=FRA"],
    ["calls Putin in 2019", `exact ? from=2019-01-01&${CALLS}&person=vladimir-putin&to=2019-12-31`],
  ])("%s", (text, expected) => {
    expect(read(text)).toBe(expected);
    expect(parseClaim(text, NAMES, ANCHOR).unread).toEqual([]);
  });

  test.each([
    ["eight calls between Putin and Trump since Trump took office, by mid-June 2018", "2017-01-20", "2018-06-15"],
    ["6 calls Trump Putin since Trump took office in 2025", "2025-01-20", "2026-05-15"],
    ["19 calls of Trump and Putin in Trump's first term", "2017-01-20", "2021-01-19"],
    ["9 calls of Trump and Putin during the Trump second term", "2025-01-20", "2026-05-15"],
    ["8 calls of Trump and Putin since Trump took office in 2017", "2017-01-20", "2026-05-15"],
    ["8 calls of Trump and Putin since Trump took office in January 2017, by 15 June 2018", "2017-01-20", "2018-06-15"],
    ["8 calls of Trump and Putin since Trump took office on 20 January 2017", "2017-01-20", "2026-05-15"],
    ["8 calls of Trump and Putin in Trump's first 17 months, by 31 December 2018", "2017-01-20", "2018-06-19"],
    ["8 calls of Trump and Putin in the first 17 months of Trump's first term", "2017-01-20", "2018-06-19"],
    ["8 calls of Trump and Putin in the first hundred days of Trump's second term", "2025-01-20", "2025-04-29"],
    ["8 calls of Trump and Putin in the last two years of Trump's first term", "2019-01-20", "2021-01-19"],
    ["8 calls of Trump and Putin in the last two years", "2024-05-16", "2026-05-15"],
  ])("a period by a term of office: %s", (text, from, to) => {
    const { claim, unread } = parseClaim(text, NAMES, ANCHOR, { terms: TERMS });
    expect(unread).toEqual([]);
    expect([claim?.from ?? 0, claim?.to ?? 0].map(formatDay)).toEqual([from, to]);
    expect(claim?.sides.map(({ id }) => id).toSorted()).toEqual(["donald-trump", "vladimir-putin"]);
  });

  test.each([
    // Peter Pace is a person of the record; a pace is none.
    ["eight calls between Putin and Trump, a pace to note, in 2017", ["donald-trump", "vladimir-putin"], ["pace", "note"]],
    ["eight calls of Putin and Pace in 2017", ["peter-pace", "vladimir-putin"], []],
    ["8 calls of putin and trump in 2017", ["donald-trump", "vladimir-putin"], []],
    ["8 US calls of putin in 2017", ["USA", "vladimir-putin"], []],
    ["8 calls of Trump and putin in 2017", ["donald-trump"], ["putin"]],
    // In small letters a name of several is not guessed at, and none of the others either.
    ["8 calls of putin and bush in 2017", [], ["putin", "bush"]],
  ])("a surname begins with a capital: %s", (text, sides, unread) => {
    const { claim, unread: left } = parseClaim(text, NAMES, ANCHOR);
    expect(claim?.sides.map(({ id }) => id).toSorted()).toEqual(sides);
    expect(left.map(({ words }) => words)).toEqual(unread);
  });

  const FIRST = "eight calls between Putin and Trump since Trump took office in 2017, by 15 June 2018";
  test.each([
    ["nine in the last two years of the predecessor", "barack-obama", "2015-01-20", "2017-01-19"],
    ["the nine calls of the last two years of Obama", "barack-obama", "2015-01-20", "2017-01-19"],
    ["nine in Obama's last two years", "barack-obama", "2015-01-20", "2017-01-19"],
    ["nine with Obama in 2015–2016", "barack-obama", "2015-01-01", "2016-12-31"],
    ["nine in the predecessor's first 17 months", "barack-obama", "2009-01-20", "2010-06-19"],
    ["nine in 2019", "donald-trump", "2019-01-01", "2019-12-31"],
  ])("beside the first article's claim: %s", (text, holder, from, to) => {
    const first = parseClaim(FIRST, NAMES, ANCHOR, { terms: TERMS }).claim;
    const { claim, unread } = parseClaim(text, NAMES, ANCHOR, { terms: TERMS, beside: first });
    expect(unread).toEqual([]);
    expect(claim).toMatchObject({ value: 9, thing: "calls", from: parseDay(from), to: parseDay(to) });
    expect(claim?.sides.map(({ id }) => id).toSorted()).toEqual([holder, "vladimir-putin"]);
  });

  test("a claim that names its own sides has none of those of the first", () => {
    const first = parseClaim(FIRST, NAMES, ANCHOR, { terms: TERMS }).claim;
    const { claim } = parseClaim("two meetings of Xi in 2017", NAMES, ANCHOR, { terms: TERMS, beside: first });
    expect(claim?.sides.map(({ id }) => id)).toEqual(["xi-jinping"]);
  });

  test("a surname of several people asks, and the full name of one answers", () => {
    const { claim, questions } = parseClaim("28 meetings of Bush and Putin", NAMES, ANCHOR);
    expect(claim).toBeNull();
    expect(questions).toMatchObject([{ words: "Bush", at: 15, end: 19, candidates: [{ id: "george-w-bush" }, { id: "george-h-w-bush" }] }]);
    expect(read("28 meetings of George W. Bush and Putin")).toBe(
      "exact 28 count=formal&kind=meeting&person=george-w-bush&withPerson=vladimir-putin",
    );
  });

  test("every word that counts for nothing is said", () => {
    const { unread } = parseClaim("8 friendly calls and 3 meetings of Putin, Trump and Obama on the Moon", NAMES, ANCHOR);
    expect(unread.map(({ words }) => words)).toEqual(["friendly", "Moon", "3", "meetings", "Barack Obama"]);
    expect(parseClaim("9 sanctions on Trump", NAMES, ANCHOR).unread).toEqual([
      { words: "Donald Trump", reason: "is a person; sanction actions are those of states and organisations" },
    ]);
  });

  test("without a thing that is counted there is no claim", () => {
    expect(parseClaim("hello world", NAMES, ANCHOR)).toMatchObject({ claim: null, thing: null, unread: [{ words: "hello world" }] });
  });
});

test("a claim written from whatever was understood is read as the same claim", () => {
  let seed = 7;
  const pick = <Item>(list: readonly Item[]): Item => {
    seed = (seed * 48_271) % 2_147_483_647;
    const item = list[seed % list.length];
    if (item === undefined) throw new Error("an empty list");
    return item;
  };
  const days = ["2014-03-01", "2015-01-01", "2016-02-29", "2016-12-31", "2017-01-20", "2017-06-30", "2018-06-15", "2026-05-15"];
  for (let round = 0; round < 2000; round += 1) {
    const thing = pick(idsOf(THINGS));
    const { sides: kind } = getThing(thing);
    const usable = ENTRIES.filter((entry) => kind !== "measure" || entry.kind === "actor");
    const roles =
      kind === "alike"
        ? (["party", "party"] as const)
        : pick([
            ["by", "to"],
            ["party", "party"],
          ] as const);
    const chosen = [pick(usable), pick(usable)].filter((entry, index, all) => all.indexOf(entry) === index).slice(0, pick([1, 2]));
    const sides = chosen.flatMap(({ id, label, kind: of }, index): ClaimSide[] => {
      const role = roles[index] ?? "party";
      return role === "to" && of === "person" ? [] : [{ kind: of, id, label, name: label, role }];
    });
    const chosenDays = [parseDay(pick(days)), parseDay(pick(days))].toSorted((a, b) => (a ?? 0) - (b ?? 0));
    const [from = null, to = null] = chosenDays;
    const period = pick([
      { from: null, to: null },
      { from: null, to },
      { from, to },
    ]);
    const value = pick([null, 0, 1, 8, 35, 1200]);
    const bound = value === null ? "exact" : pick(idsOf(BOUNDS));
    const level = kind === "journey" ? pick([null, "leaders"] as const) : null;
    const claim: Claim = { value, bound, thing, sides, level, ...period };
    const { unread, claim: again } = parseClaim(writeClaim(claim), NAMES, ANCHOR);
    expect({ text: writeClaim(claim), claim: again, unread }).toEqual({ text: writeClaim(claim), claim, unread: [] });
  }
});
