import { afterAll, beforeAll, expect, test } from "vitest";
import type { Db } from "#db/client.ts";
import { queryClaim } from "#db/query/claim.ts";
import { fr } from "#shared/words/fr.ts";
import { speakIn } from "#shared/words/spoken.ts";
import { openRecord } from "#tests/helpers/record.ts";

let db: Db;
beforeAll(() => {
  db = openRecord();
}, 120_000);
afterAll(() => db.$client.close());

const askInFrench = (text: string) => speakIn(fr, () => queryClaim(db, text));

// The numbers are those of the same claims in English, which plain SQL counts in claim-wordings.test.ts.
test.each([
  ["neuf appels, 2015–2016, Obama–Poutine", 9],
  ["35 diplomates russes expulsés par Obama en décembre 2016", 35],
  ["60 diplomates russes expulsés par les États-Unis en mars 2018", 60],
  ["8 appels entre Trump et Poutine depuis que Trump a pris ses fonctions, jusqu’au 15 juin 2018", 8],
  ["huit appels entre Trump et Poutine du 28 janvier 2017 au 20 mars 2018", 8],
  ["15 visites de présidents américains en Russie", 15],
  ["Biden et Poutine se sont parlé cinq fois en 2021", 5],
  ["nine calls, 2015–2016, Obama–Putin", 9],
])("%s is answered in French: %i", (claim, ours) => {
  const { answer, finding, unread } = askInFrench(claim);
  expect(unread).toEqual([]);
  expect(answer).toMatchObject({ ours, verdict: "matches" });
  expect(finding).toBe(`La base compte ${ours}, ce qui concorde.`);
});

test("a person who expels is told in French, and so is one who was not in office", () => {
  expect(askInFrench("35 diplomates russes expulsés par Obama en décembre 2016").readings).toEqual([
    "Obama, alors à la tête des États-Unis",
  ]);
  expect(askInFrench("35 diplomates russes expulsés par Obama en 2018").unread).toEqual([
    {
      words: "Obama",
      reason: "n’était pas à la tête d’un État du 1er janv. 2018 au 31 déc. 2018\u202F; nommez l’État, ou d’autres années",
    },
  ]);
});

test("a claim set against another in French is judged beside it", () => {
  const { others } = askInFrench(
    "huit appels entre Trump et Poutine du 20 janvier 2017 au 15 juin 2018, un rythme à peu près égal à neuf les deux dernières années du prédécesseur",
  );
  expect(others[0]).toMatchObject({ answer: { verdict: "matches", ours: 9 }, pace: { verdict: "equal", ratio: 1.264 } });
});

test("a choice keeps the rest of the claim as typed, and what is chosen is read", () => {
  const [question] = askInFrench("60 diplomates russes expulsés par Trump").questions;
  const [first] = question?.candidates ?? [];
  expect(first?.claim).toBe("60 diplomates russes expulsés par Donald Trump, 20 January 2017 to 19 January 2021,");
  expect(askInFrench(first?.claim ?? "").understood).toMatchObject({ from: "2017-01-20", to: "2021-01-19" });
});

test("what can be counted is named in French", () => {
  expect(askInFrench("une belle amitié").finding).toMatch(
    /^L’affirmation ne dit pas ce qui est compté\. Ce peut être appels, appels téléphoniques, .*diplomates expulsés, .* ou cibles de sanctions\.$/,
  );
  expect(askInFrench("neuf appels").finding).toMatch(/^De qui, «\u00A0appels\u00A0»/);
});

test("files know no language: a French claim is the same there, in English", () => {
  const { answer, written, finding } = queryClaim(db, "35 diplomates russes expulsés par les États-Unis en décembre 2016");
  expect(answer).toMatchObject({ ours: 35, verdict: "matches" });
  expect(finding).toBe("The record has 35, which matches.");
  expect(written).toContain("in December 2016");
  expect(queryClaim(db, written ?? "").answer?.ours).toBe(35);
});
