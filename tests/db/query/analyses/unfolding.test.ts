import { expect, test } from "vitest";
import { queryUnfolding } from "#db/query/analyses/unfolding.ts";
import { parseDay } from "#shared/dates.ts";
import { parseQuery } from "#shared/query.ts";
import { createWorld } from "#tests/helpers/world.ts";

interface Plan {
  date: string;
  status: string;
  /** `day status`. */
  steps: readonly string[];
}

function unfold(plans: readonly Plan[], query = "actor=USA&with=RUS") {
  const db = createWorld(
    plans.map(({ date, status }) => ({
      id: `meeting-${date}`,
      kind: "meeting",
      date,
      status,
      parties: ["participant:USA", "participant:RUS"],
    })),
  );
  for (const { date, steps } of plans) {
    for (const [ordinal, step] of steps.entries()) {
      const [day = "", status] = step.split(" ");
      db.$client
        .prepare("INSERT INTO event_status (event_id, ordinal, date_text, day, status, document_id) VALUES (?, ?, ?, ?, ?, 'doc-a')")
        .run(`meeting-${date}`, ordinal, day, parseDay(day), status);
    }
  }
  return queryUnfolding(db, parseQuery(new URLSearchParams(query)));
}

test("a plan names the sides that take part, each once", () => {
  const { plans } = unfold([{ date: "2018-07-16", status: "held", steps: ["2018-07-03 planned", "2018-07-16 held"] }]);
  expect(plans[0]?.sides).toEqual([
    { id: "USA", label: "United States" },
    { id: "RUS", label: "Russia" },
  ]);
});

// Announced 13 and 2 days before; one cancelled, one open, one only ever reported, one without steps.
const PLANS: readonly Plan[] = [
  { date: "2018-07-16", status: "held", steps: ["2018-06-01 reported", "2018-07-03 planned", "2018-07-10 confirmed", "2018-07-16 held"] },
  { date: "2018-09-12", status: "held", steps: ["2018-09-10 confirmed", "2018-09-11 rescheduled", "2018-09-12 held"] },
  { date: "2018-11-11", status: "cancelled", steps: ["2018-11-05 planned", "2018-11-09 cancelled"] },
  { date: "2019-06", status: "planned", steps: ["2019-01-05 announced"] },
  { date: "2019-08-01", status: "reported", steps: ["2019-07-05 discussed"] },
  { date: "2019-09-01", status: "held", steps: [] },
];

test("each step has its phase and its page, and the lead runs from the first announcement", () => {
  const { plans } = unfold(PLANS);
  expect(plans.map(({ date, announced, leadDays, postponed }) => [date, announced, leadDays, postponed])).toEqual([
    ["2018-07-16", "2018-07-03", 13, false],
    ["2018-09-12", "2018-09-10", 2, true],
    ["2018-11-11", "2018-11-05", null, false],
    ["2019-06", "2019-01-05", null, false],
    ["2019-08-01", null, null, false],
  ]);
  expect(plans[0]?.steps.map(({ phase }) => phase)).toEqual(["reported", "announced", "confirmed", "held"]);
  expect(plans[0]?.steps[0]?.source).toEqual({
    document: "doc-a",
    publisher: "Agency A",
    title: "First page",
    url: "https://a.example/1",
    publishedOn: null,
  });
});

test("the share held is of those announced whose end is known", () => {
  const found = unfold(PLANS);
  expect(found).toMatchObject({ followed: 5, announced: 4, held: 2, cancelled: 1, denied: 0, pending: 1, postponed: 1 });
  expect([found.heldShare, found.medianLeadDays]).toEqual([0.667, 7.5]);
  expect(found.finding).toBe(
    "The record follows 5 of 6 contacts step by step. Of 3 announced whose end is known, 2 were held, 1 cancelled and 0 denied. " +
      "Those held were announced 7.5 days before, in the median. 1 postponed; from which day to which, no source of the record says. " +
      "Of 1 more the end is not known.",
  );
});

test("an end is what the last step says; one that no step says is the record's, and a brief contact is neither held nor called off", () => {
  const { plans, ...found } = unfold([
    { date: "2014-03-14", status: "held", steps: ["2014-03-12 planned"] },
    { date: "2018-07-05", status: "reported", steps: ["2018-06-09 reported", "2018-06-28 superseded"] },
    { date: "2018-11-11", status: "cancelled", steps: ["2018-10-24 planned", "2018-11-05 downgraded", "2018-11-11 held_as_brief_contact"] },
    { date: "2017-05-05", status: "denied", steps: ["2017-04-27 planned", "2017-07-07 not_held"] },
    { date: "2019-06-05", status: "planned", steps: ["2019-01-05 announced"] },
  ]);
  expect(plans.map(({ date, status, endedBy }) => [date, status, endedBy])).toEqual([
    ["2014-03-14", "held", "record"],
    ["2017-05-05", "not_held", "step"],
    ["2018-07-05", "cancelled", "step"],
    ["2018-11-11", "brief", "step"],
    ["2019-06-05", "planned", null],
  ]);
  expect(found).toMatchObject({
    announced: 4,
    held: 1,
    heldByRecord: 1,
    brief: 1,
    cancelled: 0,
    denied: 0,
    notHeld: 1,
    pending: 1,
    heldShare: 0.333,
  });
  expect(found.finding).toContain("1 was held, 0 cancelled, 0 denied and 1 did not take place.");
  expect(found.finding).toContain("1 came to a brief contact alone. Of 1 of those held no dated step says so, the event alone does.");
});

test("a plan of which the record keeps no planned day has no slip, and no source says that two were moved", () => {
  // Two never moved, and one that was, of which no source says from which day.
  const { plans, slips, medianSlipDays, unmoved } = unfold([
    PLANS[0] ?? { date: "", status: "", steps: [] },
    { date: "2018-08-01", status: "held", steps: ["2018-07-20 planned", "2018-08-02 held"] },
    PLANS[1] ?? { date: "", status: "", steps: [] },
  ]);
  expect(plans.map(({ slipDays }) => slipDays)).toEqual([null, null, null]);
  expect([slips, medianSlipDays, unmoved]).toEqual([0, null, 2]);
});

test("a contact whose occasion is one called off took its place, and slipped by the days between", () => {
  const both = ["participant:USA", "participant:RUS"];
  const db = createWorld([
    {
      id: "first",
      kind: "meeting",
      date: "2017-06-23",
      status: "cancelled",
      parties: both,
      steps: ["2017-06-20 planned", "2017-06-21 cancelled"],
    },
    {
      id: "second",
      kind: "meeting",
      date: "2017-07-17",
      status: "held",
      parties: both,
      steps: ["2017-07-03 discussed", "2017-07-17 held"],
    },
  ]);
  const slips = () =>
    queryUnfolding(db, parseQuery(new URLSearchParams("actor=USA&with=RUS"))).plans.map((plan) => [plan.replaces?.id, plan.slipDays]);
  expect(slips()).toEqual([
    [undefined, null],
    [undefined, null],
  ]);
  db.$client.exec("UPDATE event SET context_event_id = 'first' WHERE id = 'second'");
  // The 7 days left of June, and 17 of July.
  expect(slips()).toEqual([
    [undefined, null],
    ["first", 24],
  ]);
});

test("no contact, no steps, nothing announced and nothing ended are told as what they are", () => {
  const nothing = "The record has no such contact, and no source covers any.";
  expect(unfold([])).toMatchObject({ heldShare: null, medianLeadDays: null, finding: nothing });
  const covered = createWorld([], [{ kind: "meeting", actor: null, from: "2018-01-01", to: "2018-12-31" }]);
  expect(queryUnfolding(covered, parseQuery(new URLSearchParams("actor=USA&with=RUS"))).finding).toBe(
    "The record has no such contact, held or planned.",
  );
  expect(unfold(PLANS.slice(5)).finding).toBe("Of 1 contact the record follows none from its announcement.");
  expect(unfold(PLANS.slice(4)).finding).toBe("The record follows 1 of 2 contacts step by step. None of them was announced.");
  const open = unfold(PLANS.slice(3, 4));
  expect(open).toMatchObject({ heldShare: null, pending: 1 });
  expect(open.finding).toBe("The record follows 1 of 1 contact step by step. Of the 1 announced, it knows the end of none.");
  expect(unfold(PLANS, "actor=USA&with=RUS&status=cancelled")).toMatchObject({ followed: 1, cancelled: 1, heldShare: 0 });
});
