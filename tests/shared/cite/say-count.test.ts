import { expect, test } from "vitest";
import { joinSentences, sayCount, sayList } from "#shared/cite/say-count.ts";
import { fr } from "#shared/words/fr.ts";
import { parseQuery } from "#shared/query.ts";

const NAMES: Record<string, string> = {
  USA: "the United States",
  RUS: "Russia",
  "donald-trump": "Donald Trump",
  "vladimir-putin": "Vladimir Putin",
};
const name = (_fact: string, value: string): string => NAMES[value] ?? value;
const KNOWN = { possible: 0, unstated: 0, covered: true };

function say(search: string, value: number | null, more: Partial<typeof KNOWN> = {}, caveat = ""): string {
  return sayCount(parseQuery(new URLSearchParams(search)), name, { value, ...KNOWN, ...more }, caveat);
}

function list(search: string, total: number, certain: number): string {
  return sayList(parseQuery(new URLSearchParams(search)), name, { total, certain }, "");
}

test.each([
  [
    "kind=call&person=donald-trump&withPerson=vladimir-putin&from=2017-01-20&to=2018-06-15",
    8,
    "Readout's record counts 8 phone calls between Donald Trump and Vladimir Putin, from 20 January 2017 to 15 June 2018",
  ],
  [
    "kind=call&actor=USA&with=RUS&from=2020-01-01",
    1,
    "Readout's record counts 1 phone call between the United States and Russia since 1 January 2020",
  ],
  ["kind=call,video_call&to=2012-02-03", 1, "Readout's record counts 1 phone call or video call up to 3 February 2012"],
  ["kind=call,video_call&from=2012-02-03&to=2012-02-03", 0, "Readout's record counts no phone calls or video calls on 3 February 2012"],
  ["actor=RUS", 1, "Readout's record counts 1 event involving Russia in all years"],
  ["count=formal&kind=meeting", 52, "Readout's record counts 52 meetings in all years, undisclosed contacts left out"],
  [
    "metric=quantity&unit=persons&kind=expulsion&sender=USA&target=RUS",
    1,
    "Readout's record counts 1 person expelled in expulsions by the United States against Russia in all years",
  ],
  ["metric=pairs&kind=meeting", 1, "Readout's record counts 1 pair of states or organisations joined by meetings in all years"],
  ["metric=contact-days&kind=call", 142, "Readout's record counts 142 days that saw the start of phone calls in all years"],
  [
    "metric=stock&actor=RUS&to=2024-01-01",
    5921,
    "Readout's record counts 5,921 targets on sanctions lists involving Russia on 1 January 2024",
  ],
  [
    "metric=listings&list=uk&target=RUS&from=2022-01-01",
    41,
    "Readout's record counts 41 targets put on sanctions lists against Russia according to the list “uk” since 1 January 2022",
  ],
  ["metric=stock", 1, "Readout's record counts 1 target on sanctions lists, where its sources end"],
  [
    "kind=meeting&status=cancelled&knownOn=2018-06-15",
    3,
    "Readout's record counts 3 meetings in all years, with the status “cancelled”, as known on 15 June 2018",
  ],
])("%s of %i is a sentence with subject, verb and number", (search, value, text) => {
  expect(say(search, value)).toBe(text);
});

test("what is open of a number is part of its sentence, and so is what no source covers", () => {
  expect(say("kind=call", 4888, { possible: 1200, unstated: 2 }, ", according to partial sources")).toBe(
    "Readout's record counts at least 4,888 phone calls in all years, and up to 1,200 more whose dates are not exact, according to partial sources",
  );
  expect(say("kind=call&from=1700-01-01&to=1701-01-01", null, { covered: false })).toBe(
    "Readout's record cannot give the number of phone calls, from 1 January 1700 to 1 January 1701, as no source covers them",
  );
});

test("both sides of a count are one sentence on the record", () => {
  expect(joinSentences(say("kind=visit&guest=USA", 59), say("kind=visit&guest=RUS", null, { covered: false }))).toBe(
    "Readout's record counts 59 visits by the United States in all years; it cannot give the number of visits by Russia in all years, as no source covers them",
  );
});

test("a list is of events, whatever is counted of them, and says which may lie outside", () => {
  expect(list("kind=call&actor=USA&with=RUS", 206, 206)).toBe(
    "Readout's record lists 206 phone calls between the United States and Russia in all years",
  );
  expect(list("metric=contact-days&kind=call&from=2020-01-01&to=2020-12-31", 9, 8)).toBe(
    "Readout's record lists 9 phone calls, from 1 January 2020 to 31 December 2020, of which 1 may lie outside this, as not every date is exact",
  );
});

const FRENCH: Record<string, string> = { ...NAMES, USA: "les États-Unis", RUS: "la Russie" };

test.each([
  [
    "kind=call&person=donald-trump&withPerson=vladimir-putin&from=2017-01-20&to=2018-06-15",
    8,
    "La base Readout compte 8 appels téléphoniques entre Donald Trump et Vladimir Putin, du 20 janvier 2017 au 15 juin 2018",
  ],
  ["kind=meeting&from=2017-05-01&to=2017-05-01", 0, "La base Readout ne compte aucune rencontre le 1er mai 2017"],
  ["kind=call,meeting&from=2030-01-01", 1, "La base Readout compte 1 appel téléphonique ou rencontre depuis le 1er janvier 2030"],
  ["kind=visit&guest=USA&host=RUS", 59, "La base Readout compte 59 visites des États-Unis en Russie, toutes années confondues"],
  [
    "metric=quantity&unit=persons&kind=expulsion&sender=USA&target=RUS",
    170,
    "La base Readout compte 170 personnes expulsées lors d’expulsions par les États-Unis visant la Russie, toutes années confondues",
  ],
  [
    "metric=contact-days&kind=call&to=2012-02-03",
    1,
    "La base Readout compte 1 jour qui a vu débuter des appels téléphoniques jusqu’au 3 février 2012",
  ],
  [
    "metric=stock&actor=RUS&to=2024-01-01",
    1,
    "La base Readout compte 1 cible présente sur des listes de sanctions impliquant la Russie au 1er janvier 2024",
  ],
  [
    "metric=pairs&kind=meeting",
    1,
    "La base Readout compte 1 paire d’États ou d’organisations reliée par des rencontres, toutes années confondues",
  ],
] as const)("%s of %i is a French sentence", (search, value, text) => {
  expect(sayCount(parseQuery(new URLSearchParams(search)), (_fact, id) => FRENCH[id] ?? id, { value, ...KNOWN }, "", fr)).toBe(text);
});
