import { beforeAll, expect, test } from "vitest";
import { createApp } from "#server/app.ts";
import { citeSchema } from "#shared/api.ts";
import { createWorld } from "#tests/helpers/world.ts";

const SIDES = "actor=USA&with=RUS";
const PARTIES = ["participant:USA", "participant:RUS"];
let app: ReturnType<typeof createApp>;

beforeAll(() => {
  const db = createWorld(
    [
      { id: "call-1", kind: "call", date: "2017-01-28", level: "leaders", parties: PARTIES },
      { id: "call-2", kind: "call", date: "2017-02-27", level: "leaders", parties: PARTIES },
      { id: "visit-1", kind: "visit", date: "2017-03-01", level: "leaders", parties: ["guest:USA", "host:RUS"] },
      { id: "visit-2", kind: "visit", date: "2017-03-11", level: "leaders", parties: ["guest:RUS", "host:USA"] },
      {
        id: "out-1",
        kind: "expulsion",
        date: "2017-02-01",
        status: "in_force",
        quantity: 2,
        unit: "persons",
        parties: ["sender:USA", "target:RUS"],
      },
      {
        id: "out-2",
        kind: "expulsion",
        date: "2017-02-05",
        status: "in_force",
        quantity: 3,
        unit: "persons",
        parties: ["sender:RUS", "target:USA"],
      },
    ],
    ["call", "visit", "meeting", "expulsion", "mission_closed_by_host"].map((kind) => ({
      kind,
      actor: null,
      from: "2017-01-01",
      to: "2017-12-31",
    })),
  );
  app = createApp({ db, files: { find: () => null, page: () => null }, log: { error: console.error } });
});

async function quote(address: string): Promise<string> {
  const response = await app.request(`/api/v1/${address}`);
  return citeSchema.parse(await response.json()).quote.text.replaceAll(/\[\d+\]/g, "");
}

test.each([
  // The 29 days between the two calls; and from 28 February to the end of the sources.
  [
    "silence/citation?kind=call",
    "According to Readout's record of phone calls between the United States and Russia in all years, the longest silence lasted 29 days, from 29 January 2017 to 26 February 2017; the median silence lasted 29 days; one had gone on since 28 February 2017, for 307 days, by 31 December 2017, the last day covered.",
    "D’après les appels téléphoniques entre les États-Unis et la Russie, toutes années confondues, que recense la base Readout, le plus long silence a duré 29 jours, du 29 janvier 2017 au 26 février 2017\u202F; le silence médian a duré 29 jours\u202F; un silence durait depuis le 28 février 2017, soit 307 jours, au 31 décembre 2017, dernier jour couvert.",
  ],
  [
    "reciprocity/citation?level=leaders",
    "According to Readout's record of visits, calls and meetings at the level of leaders between the United States and Russia in all years, the United States paid Russia 1 visit, of which 1 was returned after a median of 10 days; Russia paid the United States 1 visit, of which 1 had not been returned by 31 December 2017; of 2 calls no source says who placed them; no meeting is known.",
    "D’après les visites, appels et rencontres au niveau des dirigeants entre les États-Unis et la Russie, toutes années confondues, que recense la base Readout, on compte 1 visite des États-Unis en Russie, dont 1 rendue après 10 jours en médiane\u202F; on compte 1 visite de la Russie aux États-Unis, dont 1 non rendue au 31 décembre 2017\u202F; de 2 appels, aucune source ne dit l’initiative\u202F; on ne connaît aucune rencontre.",
  ],
  [
    "ladder/citation?within=30",
    "According to Readout's record of acts between the United States and Russia in all years, the United States acted on 1 day (2 persons expelled); Russia acted on 1 day (3 persons expelled); the United States did not answer within 30 days; Russia answered once within 30 days, after 4 days.",
    "D’après les actes entre les États-Unis et la Russie, toutes années confondues, que recense la base Readout, les États-Unis ont agi à une seule date (2 personnes expulsées)\u202F; la Russie a agi à une seule date (3 personnes expulsées)\u202F; les États-Unis n’ont pas répondu dans les 30 jours\u202F; la Russie a répondu 1 fois dans les 30 jours, après 4 jours.",
  ],
  [
    "readouts/citation?kind=call",
    "According to Readout's record of phone calls between the United States and Russia in all years, the United States gave an account of none of 2 contacts and Russia of none; for none of them is it known whether each side disclosed it; for 2 there is a source independent of both sides.",
    "D’après les appels téléphoniques entre les États-Unis et la Russie, toutes années confondues, que recense la base Readout, sur 2 contacts, les États-Unis n’ont rendu compte d’aucun et la Russie d’aucun\u202F; pour aucun d’entre eux, on ne sait si chaque côté en a rendu compte\u202F; pour 2, il existe une source indépendante des deux côtés.",
  ],
  // No case of a step is told.
  [
    "unfolding/citation?kind=call",
    "Readout's record was asked about phone calls between the United States and Russia in all years. Of 2 contacts the record follows none from its announcement.",
    "La base Readout a été interrogée sur les appels téléphoniques entre les États-Unis et la Russie, toutes années confondues. Sur 2 contacts, la base n’en suit aucun depuis son annonce.",
  ],
  // Nine days before 31 January has one call, the 28th; the fourth of four days after has none.
  [
    "around/citation?kind=call&around=expulsion&days=9",
    "According to Readout's record of phone calls between the United States and Russia in all years, around 2 days with expulsions, the 9 days before had 1.00 contacts on average and the 9 days after 0.00;",
    "D’après les appels téléphoniques entre les États-Unis et la Russie, toutes années confondues, que recense la base Readout, autour de 2 jours avec des expulsions, les 9 jours précédents comptent en moyenne 1,00 contact et les 9 jours suivants 0,00\u202F;",
  ],
  // January has one call, and so has February, of one month each.
  [
    "aligned/citation?kind=call&of=2017-01-01..2017-01-31,2017-02-01..2017-02-28",
    "According to Readout's record of phone calls between the United States and Russia, the first 28 days had 1 for",
    "D’après les appels téléphoniques entre les États-Unis et la Russie, que recense la base Readout, les 28 premiers jours en comptent 1 pour",
  ],
])("what %s finds is a sentence to print, in English and in French", async (address, english, french) => {
  expect(await quote(`${address}&${SIDES}`)).toContain(english);
  expect(await quote(`${address}&${SIDES}&lang=fr`)).toContain(french);
});

test("a network is told by its sides, its pairs and what changed, and what the sources do not reach is said", async () => {
  expect(await quote("network/citation?kind=call&from=2017-02-01&to=2017-02-28")).toBe(
    "According to Readout's record of phone calls, from 1 February 2017 to 28 February 2017, 1 contact joined 2 states or organisations in 1 pair; Russia and the United States had the most partners, 1 each; Russia and the United States had the most contacts, 1; against the period from 1 January 2017 to 31 January 2017, no pair was new and none had fallen away.",
  );
  expect(await quote(`silence/citation?kind=call&${SIDES}&from=2016-06-01&to=2018-06-30`)).toContain(
    "(no source covers the days before 1 January 2017 and after 31 December 2017).",
  );
});

test("a claim is told as what was put to the record, with the finding after it", async () => {
  expect(await quote("claim/citation?claim=2 calls of the United States and Russia in 2017")).toBe(
    "The claim “2 calls of the United States and Russia in 2017” was put to Readout's record. The record has 2, which matches.",
  );
});
