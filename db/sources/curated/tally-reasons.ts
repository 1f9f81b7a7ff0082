import type { FilterId } from "#shared/definitions/filters.ts";

/** Filters a claim needs beyond its participants; null where no query of ours answers it. */
export const TALLY_OVERRIDES: Readonly<Record<string, Readonly<Partial<Record<FilterId, readonly string[]>>> | null>> = {
  // "USA presidents" stands beside one person in the claim.
  "tally-putin-48": {
    person: ["vladimir-putin"],
    withPerson: ["barack-obama", "bill-clinton", "donald-trump", "george-w-bush", "joe-biden"],
  },
  "tally-putin-visits-7": { person: ["vladimir-putin"], host: ["USA"] },
  "tally-skripal-144": { target: ["RUS"] },
  "tally-skripal-114": { target: ["RUS"] },
  "tally-exp-315": { target: ["RUS"] },
  "tally-exp-480": { target: ["RUS"] },
  "tally-exp-400": { target: ["RUS"] },
  "tally-exp-574": { target: ["RUS"] },
  "tally-rus-85": { sender: ["RUS"], target: ["ESP", "FRA", "ITA"] },
  "tally-magnitsky-44": { authority: ["Magnitsky Act"] },
  "tally-magnitsky-49": { authority: ["Magnitsky Act"] },
  "tally-magnitsky-55": { authority: ["Magnitsky Act"] },
  "tally-peesa-8": { authority: ["PEESA"], targetKind: ["entities", "mixed", "persons"] },
  "tally-peesa-17v": null,
  "tally-eu-v79": null,
  "tally-eu-v153": null,
  "tally-eu-v342": null,
  "tally-eu-v444": null,
  "tally-globmag-243": { authority: ["Global Magnitsky Act"], sender: ["USA"], target: [] },
  "tally-cnas-cyber-69": { authority: ["cyber-related"] },
  "tally-lsp-72": null,
};

const STOCK =
  "The published number is the list's stock on that day. Ours takes nothing off and is smaller still: listings are missing in the record.";
const BUSH = "Only meetings found on cited pages are in the record; several of the published count are missing.";
const XI = "Most sidelines meetings of 2013 to 2019 were not retrieved; the published count includes video conferences.";
const WAVE = "Only expulsions found with a number on a cited page are in the record.";
const AHEAD =
  "Ours adds up what each state announced by that day, staff of missions among them; no page says which of them the published number holds.";
const CNAS = "The published count includes entries of the sectoral list, and some listings were not retrieved.";
const VISAS = "The record also counts visa restrictions, which are no listings.";
const VESSELS = "Of these rounds the record counts the persons and entities, and not the vessels.";
const VISITS = "The record holds visits to the United States and by its presidents and secretaries of state only.";

/** Why a count of ours is missing or differs, where that is known. */
export const TALLY_REASONS: Readonly<Record<string, string>> = {
  "tally-cnas-2022-800": VISAS,
  "tally-us-2500": `${VISAS} Some listings were not retrieved.`,
  "tally-eu-v79": VESSELS,
  "tally-eu-v153": VESSELS,
  "tally-eu-v342": VESSELS,
  "tally-eu-v444": VESSELS,
  "tally-eu-v557":
    "The record counts the vessels of the nineteenth package alone; of the rounds before it has the persons and entities, and not the vessels.",
  "tally-tass-factbox-calls": "“About two dozen” is a rounded figure; the same agency's exact count is 20 with the call of November 2016.",
  "tally-bush-putin-28": BUSH,
  "tally-bush-putin-5th": BUSH,
  "tally-bush-putin-2005": BUSH,
  "tally-putin-48": `${BUSH} The record also counts pull-asides.`,
  "tally-putin-visits-7": "The list of visits counts stops on official record, and ends in November 2024.",
  "tally-expel-250": AHEAD,
  "tally-expel-330": `${AHEAD} The page is undated; its end day is assumed.`,
  "tally-exp-315": AHEAD,
  "tally-exp-480": "The published count is of states of NATO and the European Union; the record also has the expulsions by Japan.",
  "tally-exp-400": AHEAD,
  "tally-exp-574": "The page is undated; ours runs to the end of the record.",
  "tally-skripal-144": "The published count is of states; the record also has the seven whose accreditation NATO withdrew.",
  "tally-exp-223": WAVE,
  "tally-yeltsin-memcons": "The record counts meetings of every release; no page says which of ours the published number leaves out.",
  "tally-yeltsin-telcons":
    "The published count is of one release of 2018; the record adds two later ones and two calls whose text is not released.",
  "tally-ussoviet-26":
    "Published lists of the summits differ in what they count (26 and 24); the record also has a meeting with Podgorny and one with Yeltsin, neither of them leader of the Soviet Union.",
  "tally-ussoviet-24":
    "Published lists of the summits differ in what they count (26 and 24); the record also has a meeting with Podgorny and one with Yeltsin, neither of them leader of the Soviet Union.",
  "tally-usrussia-23":
    "The published count is of presidents; the record also has six meetings with prime ministers, a talk of three with Kravchuk, and one with Yeltsin out of office.",
  "tally-pairs-px-22": XI,
  "tally-pairs-px-37": XI,
  "tally-pairs-px-40": XI,
  "tally-pairs-px-42": XI,
  "tally-pairs-px-40b": XI,
  "tally-pairs-px-visits20": VISITS,
  "tally-pairs-px-visits11": VISITS,
  "tally-pairs-pindia-9": VISITS,
  "tally-pairs-tz-wh3": "The list of visits ends in November 2024.",
  "tally-pairs-pe-13": "Calls after June 2022 rest on one broadcaster's headlines.",
  "tally-pairs-pm-4": "Two of the four conversations were not retrieved.",
  "tally-pairs-kl-4": "London and Brussels were not retrieved.",
  "tally-pairs-kl-calls4": "None of these calls was retrieved.",
  "tally-cnas-rus-742": CNAS,
  "tally-cnas-rus-obama2": CNAS,
  "tally-cnas-rus-trump1":
    "The record also has 45 names of the CAATSA 231 list, and listings over North Korea and Venezuela; no page says which of ours the published number leaves out.",
  "tally-cnas-2014": "The published count is of listings over Ukraine; the record also has two rounds under the Magnitsky Act.",
  "tally-cnas-2015": CNAS,
  "tally-cnas-2016": CNAS,
  "tally-cnas-2014-16": CNAS,
  "tally-cnas-cyber-69": "Only listings filed as cyber-related count; those under several orders at once do not.",
  "tally-gibson-1207":
    "The published count is of listings by OFAC; the record also has visa restrictions, and parts of March 2022 were not retrieved.",
  "tally-magnitsky-44": "Five names of early 2016 were not retrieved.",
  "tally-magnitsky-49": "Five names of early 2016 were not retrieved.",
  "tally-magnitsky-55": "Five names of early 2016 were not retrieved.",
  "tally-lsp-72": "The record has the 33 names added in September 2018, and not those listed before.",
  "tally-peesa-8": "The row of August 2021 under that act was not retrieved.",
  "tally-peesa-17v": VESSELS,
  "tally-eu-107": "Rounds between 29 April and 25 July 2014 were not retrieved.",
  "tally-eu-118": "Rounds between 29 April and 25 July 2014 were not retrieved.",
  "tally-eu-188": "Rounds between April and July and some names of autumn 2014 were not retrieved.",
  "tally-eu-221": STOCK,
  "tally-eu-1678": STOCK,
  "tally-eu-1680": STOCK,
  "tally-eu-2000": STOCK,
  "tally-eu-2200": STOCK,
  "tally-eu-2400": STOCK,
  "tally-eu-2500": STOCK,
  "tally-uk-1000": STOCK,
  "tally-uk-2000": STOCK,
  "tally-can-700": "Only what cited pages list is in the record.",
  "tally-can-1050": "Only what cited pages list is in the record.",
  "tally-can-1500": "Only what cited pages list is in the record.",
  "tally-jpn-61": "Only what cited pages list is in the record.",
  "tally-jpn-903": "Only what cited pages list is in the record.",
  "tally-aus-1200": "Only what cited pages list is in the record.",
  "tally-che-2200": "Only what cited pages list is in the record.",
  "tally-rus-usa-963": "The list published on 21 May 2022 repeats earlier bans, which are rows of their own.",
  "tally-rus-usa-1344": "The list published on 21 May 2022 repeats earlier bans, which are rows of their own.",
  "tally-prk-450": "Most listings before 2016 were not retrieved.",
  "tally-globmag-243": "Only listings linked to the record's states were retrieved.",
};
