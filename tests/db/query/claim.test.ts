import { expect, test } from "vitest";
import { queryClaim } from "#db/query/claim.ts";
import { createWorld } from "#tests/helpers/world.ts";

const PARTIES = ["participant:USA/barack-obama", "participant:RUS/vladimir-putin"];
const call = (date: string) => ({ id: `call-${date}`, kind: "call", date, parties: PARTIES });

// Calls of Obama and Putin: three in 2015, one known to 2016 only to the year, one in 2017; in 2014 no source covers them.
const WORLD = createWorld(
  [call("2015-02-10"), call("2015-06-25"), call("2015-07-15"), call("2016"), call("2017-01-05")],
  [{ kind: "call", actor: null, from: "2015-01-01", to: "2018-12-31" }],
);

test("a claim is answered with our number, the verdict and the query of the very rows", () => {
  const { understood, written, answer, finding } = queryClaim(WORLD, "three calls, 2015, Obama–Putin");
  expect(understood).toMatchObject({ value: 3, bound: "exact", thing: "calls", from: "2015-01-01", to: "2015-12-31" });
  expect(written).toBe("3 calls between Barack Obama and Vladimir Putin, in 2015");
  expect(answer).toMatchObject({
    query: "from=2015-01-01&kind=call,video_call&person=barack-obama&to=2015-12-31&withPerson=vladimir-putin",
    ours: 3,
    possible: 0,
    completeness: "full",
    verdict: "matches",
    difference: 0,
    // 3 / 12 = 0.250.
    rate: { perMonth: 0.25, months: 12 },
  });
  expect(finding).toBe("The record has 3, which matches.");
});

test("what imprecise dates leave open is named, and can make a claim right", () => {
  const { answer, finding } = queryClaim(WORLD, "4 calls, Obama and Putin, January 2015 to March 2016");
  expect(answer).toMatchObject({ ours: 3, possible: 1, verdict: "possible", difference: -1 });
  expect(finding).toBe(
    "The record has 3; with what is not known the claim can be right. 1 more is possible: not every date is known to the day.",
  );
});

test("years no source covers give no verdict", () => {
  expect(queryClaim(WORLD, "2 calls, Obama and Putin, 2014").answer).toMatchObject({
    ours: null,
    rate: null,
    difference: null,
    completeness: null,
    verdict: "unknown",
  });
});

test("the rate of a claim is over the part of its days that sources reach", () => {
  // Of 2014 and 2015 the second year alone is covered: 3 in 12 months, not in 24.
  const { answer, finding } = queryClaim(WORLD, "3 calls, Obama and Putin, 2014-2015");
  expect(answer).toMatchObject({ ours: 3, rate: { perMonth: 0.25, months: 12 }, verdict: "possible" });
  expect(finding).toContain("Sources reach these sides from 1 Jan 2015 to 31 Dec 2015; the other days are not known.");
});

test("a claim without a period counts all years, and one without a side nothing", () => {
  expect(queryClaim(WORLD, "5 calls of Putin").answer).toMatchObject({ ours: 5, verdict: "matches", rate: null });
  expect(queryClaim(WORLD, "5 calls")).toMatchObject({ answer: null, finding: expect.stringMatching(/^Whose calls\?/) });
});

test("a claim of which a word was not read is counted, and not judged", () => {
  const { answer, unread, finding } = queryClaim(WORLD, "5 friendly calls of Putin");
  expect(unread.map(({ words }) => words)).toEqual(["friendly"]);
  expect(answer).toMatchObject({ ours: 5, verdict: "open", difference: null });
  expect(finding).toMatch(/^Not counted: “friendly”\. So the number is not judged\. Under what was read the record has 5\.$/);
});

test("a claim that says nothing countable is answered with what it can say", () => {
  const { answer, understood, unread, finding } = queryClaim(WORLD, "a great friendship");
  expect({ answer, understood }).toEqual({ answer: null, understood: null });
  expect(unread.map(({ words }) => words)).toEqual(["great friendship"]);
  expect(finding).toMatch(/^The claim does not say what is counted\. It can be calls, phone calls, video calls, meetings,/);
});

test("a claim is set against another, which lends it what it does not say, with both rates and a judgement", () => {
  // The three calls of 2015 in 365 days; the one of 2016, known to the year, is possible, so both can be higher.
  const first = "three calls, 2015, Obama–Putin";
  const { understood, answer, pace } = queryClaim(WORLD, "one in 2017", first);
  expect(understood?.sides.map(({ id }) => id)).toEqual(["barack-obama", "vladimir-putin"]);
  expect(answer).toMatchObject({ ours: 1, rate: { perMonth: 0.083, months: 12 } });
  expect(pace).toMatchObject({ verdict: "faster", ratio: 3 });
  expect(pace?.finding).toBe(
    "3 in 365 days are 0.250 a month; 1 in 365 days is 0.083 a month: the first is 200% above the second, not roughly equal by the rule.",
  );
  expect(queryClaim(WORLD, "two in 2014", first).pace).toMatchObject({ verdict: "unknown", ratio: null });
  expect(queryClaim(WORLD, first).pace).toBeNull();
});
