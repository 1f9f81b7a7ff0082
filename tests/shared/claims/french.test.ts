import { expect, test } from "vitest";
import { claimQuery } from "#shared/claims/claim-query.ts";
import { FRENCH } from "#shared/claims/french.ts";
import { indexNames } from "#shared/claims/names.ts";
import { readClaim } from "#shared/claims/read-claim.ts";
import { splitClaims } from "#shared/claims/split-claims.ts";
import { formatQuery } from "#shared/query.ts";
import { fr } from "#shared/words/fr.ts";
import { ANCHOR, ENTRIES, TERMS } from "#tests/helpers/claims.ts";

const LABELS: Readonly<Record<string, string>> = { USA: "États-Unis", RUS: "Russie", EU: "UE", IND: "Inde" };
const FRENCH_NAMES = indexNames(
  ENTRIES.map((entry) => ({
    ...entry,
    label: LABELS[entry.id] ?? entry.label,
    inText: `les ${LABELS[entry.id] ?? ""}`,
    aliases: [entry.label, ...entry.aliases],
  })),
);

const CALLS = "kind=call,video_call";
const PERSONS = "kind=expulsion&metric=quantity";
const PAIR = (to: string, other = "barack-obama") => `person=${other}&to=${to}&withPerson=vladimir-putin`;

const readIn = (text: string) => readClaim(text, { own: FRENCH_NAMES, french: FRENCH_NAMES }, ANCHOR, { terms: TERMS, words: fr });

function read(text: string): string {
  const { claim } = readIn(text);
  return claim === null ? "nothing" : `${claim.bound} ${claim.value ?? "?"} ${formatQuery(claimQuery(claim))}`;
}

test.each([
  ["neuf appels, 2015–2016, Obama–Poutine", `exact 9 from=2015-01-01&${CALLS}&${PAIR("2016-12-31")}`],
  ["9 appels entre Obama et Poutine de 2015 à 2016", `exact 9 from=2015-01-01&${CALLS}&${PAIR("2016-12-31")}`],
  ["neuf appels d’Obama avec Poutine entre 2015 et 2016", `exact 9 from=2015-01-01&${CALLS}&${PAIR("2016-12-31")}`],
  [
    "35 diplomates russes expulsés par Obama en décembre 2016",
    `exact 35 from=2016-12-01&${PERSONS}&sender=USA&target=RUS&to=2016-12-31&unit=persons`,
  ],
  [
    "Les États-Unis ont expulsé trente-cinq diplomates russes en décembre 2016",
    `exact 35 from=2016-12-01&${PERSONS}&sender=USA&target=RUS&to=2016-12-31&unit=persons`,
  ],
  [
    "60 Russes expulsés par les États-Unis du 1er mars 2018 au 27 mars 2018",
    `exact 60 from=2018-03-01&${PERSONS}&sender=USA&target=RUS&to=2018-03-27&unit=persons`,
  ],
  [
    "huit appels entre Trump et Poutine du 28 janvier 2017 au 20 mars 2018",
    `exact 8 from=2017-01-28&${CALLS}&${PAIR("2018-03-20", "donald-trump")}`,
  ],
  [
    "Trump et Poutine se sont parlé dix-neuf fois pendant le premier mandat de Trump",
    `exact 19 from=2017-01-20&${CALLS}&${PAIR("2021-01-19", "donald-trump")}`,
  ],
  [
    "8 appels entre Trump et Poutine depuis que Trump a pris ses fonctions en 2017, jusqu’au 15 juin 2018",
    `exact 8 from=2017-01-20&${CALLS}&${PAIR("2018-06-15", "donald-trump")}`,
  ],
  ["neuf appels d'Obama avec Poutine, les deux dernières années d'Obama", `exact 9 from=2015-01-20&${CALLS}&${PAIR("2017-01-19")}`],
  [
    "plus de quarante sanctions de l’UE contre la Russie depuis mars 2014",
    "above 40 from=2014-03-01&kind=sanction_imposed&sender=EU&target=RUS&to=2026-05-15",
  ],
  ["vingt et une visites de Trump en Inde", "exact 21 host=IND&kind=visit&person=donald-trump"],
  ["au moins 2 visites de présidents américains en Inde", "floor 2 guest=USA&host=IND&kind=visit&level=leaders"],
  [
    "trois rencontres de Xi et d’Erdogan depuis le 5 mai 2014",
    "exact 3 count=formal&from=2014-05-05&kind=meeting&person=xi-jinping&to=2026-05-15&withPerson=recep-tayyip-erdogan",
  ],
  ["4 164 cibles de sanctions contre la Russie", "exact 4164 kind=sanction_imposed&metric=quantity&target=RUS&unit=targets"],
  [
    "une expulsion de diplomates américains par la Russie en août 2017",
    "exact 1 from=2017-08-01&kind=expulsion&sender=RUS&target=USA&to=2017-08-31",
  ],
])("%s", (text, expected) => {
  expect(read(text)).toBe(expected);
  expect(readIn(text)).toMatchObject({ unread: [], questions: [] });
});

test.each([
  ["neuf appels amicaux entre Obama et Poutine", ["amicaux"]],
  ["neuf appels d’Obama à Poutine", ["à Poutine"]],
  ["huit appels et trois rencontres d’Obama avec Poutine", ["trois", "rencontres"]],
  ["neuf entretiens entre Obama et Poutine", ["entretiens"]],
])("what is left out is named as typed: %s", (text, words) => {
  expect(readIn(text).unread.map((one) => one.words)).toEqual(words);
});

test("a choice is written in place of what was typed", () => {
  const text = "28 rencontres de Bush avec Poutine";
  const [question] = readIn(text).questions;
  expect([question?.words, text.slice(question?.at, question?.end)]).toEqual(["Bush", "Bush"]);
});

test("English claims are read on a French page", () => {
  const text = "35 Russian diplomats expelled by Obama in December 2016";
  expect(read(text)).toBe(`exact 35 from=2016-12-01&${PERSONS}&sender=USA&target=RUS&to=2016-12-31&unit=persons`);
  expect(readIn(text).readings).toEqual(["Obama, alors à la tête des États-Unis"]);
});

test("an English claim with a word that French has too is not read as French", () => {
  // « son » is his, a joint; here it is a person who is not counted.
  expect(readIn("nine calls of Obama and Putin and son in 2015").unread.map(({ words }) => words)).toEqual(["son"]);
});

test.each([
  ["zero", "0"],
  ["dix sept", "17"],
  ["vingt et un", "21"],
  ["trente cinq", "35"],
  ["soixante et onze", "71"],
  ["quatre vingts", "80"],
  ["quatre vingt onze", "91"],
  ["cent vingt", "120"],
  ["deux cents", "200"],
  ["sept cent cinquante cinq", "755"],
])("%s is %s", (words, figures) => {
  expect(FRENCH.phrases.get(words)).toBe(figures);
});

test("claims are set against each other in French", () => {
  expect(splitClaims("huit appels en 2017, un rythme à peu près égal à celui des neuf de 2015 ; dix par rapport à cinq")).toEqual([
    "huit appels en 2017",
    "neuf de 2015",
    "dix",
    "cinq",
  ]);
});
