/** The collections of the record, as `sources.csv` lists them. The order is the ledger's. */
export interface SourceEntry {
  id: string;
  name: string;
  publisher: string;
  licence: string;
  licenceUrl: string | null;
  url: string | null;
  attribution: string | null;
  tier: "vetted" | "machine";
  description: string;
  lastDay: string | null;
}

const CC0 = {
  licence: "CC0 1.0 (public domain)",
  licenceUrl: "https://creativecommons.org/publicdomain/zero/1.0/",
  attribution: null,
  tier: "vetted",
} as const;
const FACTS = { licence: "Facts; each page is cited", licenceUrl: null, attribution: null, url: null, tier: "vetted" } as const;

export const SOURCES: readonly SourceEntry[] = [
  {
    id: "actors",
    name: "Country codes and state system membership",
    publisher: "datasets/country-codes; Correlates of War Project",
    licence: "ODC PDDL 1.0; COW free with citation",
    licenceUrl: "https://opendatacommons.org/licenses/pddl/1-0/",
    url: "https://github.com/datasets/country-codes",
    attribution: "Correlates of War Project, State System Membership List, v2016.",
    tier: "vetted",
    description: "Names, ISO and COW codes and life spans of states, with a table of former states and organisations.",
    lastDay: "2016-12-31",
  },
  {
    id: "hsg-travels",
    name: "Travels of the US president and secretary of state",
    publisher: "Office of the Historian, US Department of State",
    ...CC0,
    url: "https://history.state.gov/departmenthistory/travels",
    description: "Every stop abroad of US presidents since 1906 and secretaries of state since 1866.",
    lastDay: "2025-02-19",
  },
  {
    id: "hsg-visits",
    name: "Visits of foreign leaders to the United States",
    publisher: "Office of the Historian, US Department of State",
    ...CC0,
    url: "https://history.state.gov/departmenthistory/visits",
    description: "Visits of heads of state and government to the United States since 1874.",
    lastDay: "2024-11-12",
  },
  {
    id: "curated",
    name: "Curated table of contacts and measures",
    publisher: "Readout",
    ...FACTS,
    description:
      "Leader contacts, sanctions, expulsions and agreements of 1943 to 2026 gathered by hand from cited pages, with status histories, published counts and terms of office.",
    lastDay: "2026-05-15",
  },
  {
    id: "expulsions",
    name: "Expulsions between Russia and other states",
    publisher: "Readout",
    ...FACTS,
    description:
      "Diplomats expelled, missions closed and staff cut between Russia and other states, 2016 to 2023, gathered by hand from news pages.",
    lastDay: "2023-07-31",
  },
  {
    id: "clinton-yeltsin",
    name: "Talks between Clinton and Yeltsin",
    publisher: "Clinton Presidential Library; US State Department; US National Archives",
    ...FACTS,
    description: "Records of 60 telephone calls and 31 meetings of 1993 to 2000, by the finding aids of the archives that released them.",
    lastDay: "2000-06-05",
  },
  {
    id: "kremlin",
    name: "News of the President of Russia",
    publisher: "Presidential Executive Office of Russia",
    licence: "CC BY 4.0 (as the site states; titles cited, no text)",
    licenceUrl: "https://creativecommons.org/licenses/by/4.0/",
    url: "http://en.kremlin.ru/events/president/news",
    attribution: "Kremlin.ru",
    tier: "vetted",
    description:
      "Calls and meetings with foreign leaders in two windows of the site's news: October 2021 to June 2022, December 2024 to April 2025.",
    lastDay: "2025-04-30",
  },
  {
    id: "wh-readouts",
    name: "Readouts of the White House",
    publisher: "White House",
    licence: "US government work; page selection CC0 1.0",
    licenceUrl: "https://creativecommons.org/publicdomain/zero/1.0/",
    url: "https://bidenwhitehouse.archives.gov/briefing-room/",
    attribution: null,
    tier: "vetted",
    description:
      "Calls and meetings of presidents, vice presidents, national security advisers and secretaries of state with foreign leaders, by page titles of 2017 to 2025.",
    lastDay: "2025-04-18",
  },
  {
    id: "g7",
    name: "Summits of the G7",
    publisher: "James Wilson, g7-presidency-history",
    licence: "MIT",
    licenceUrl: "https://opensource.org/license/mit",
    url: "https://github.com/therealjameswilson/g7-presidency-history",
    attribution: null,
    tier: "vetted",
    description: "The annual summits of the G6, G7 and G8 from 1975 to 2026: days, city and host; no list of participants.",
    lastDay: "2026-06-17",
  },
  {
    id: "relations",
    name: "Relations of the United States and its posts abroad",
    publisher: "Office of the Historian, US Department of State",
    ...CC0,
    url: "https://history.state.gov/countries",
    description:
      "Diplomatic relations established, severed and resumed since 1776 from the guide to each country, and the years in which embassies and consulates opened and closed from the list of posts, up to 2012.",
    lastDay: "2024-07-19",
  },
  {
    id: "envoys",
    name: "Chiefs of US missions",
    publisher: "Office of the Historian, US Department of State",
    ...CC0,
    url: "https://history.state.gov/departmenthistory/people/chiefsofmission",
    description:
      "Terms of the ambassadors, ministers and chargés d'affaires who led US missions in other countries since 1778; people who were named but never served are left out.",
    lastDay: "2021-01-20",
  },
  {
    id: "programmes",
    name: "Vocabulary of sanctions programmes",
    publisher: "OpenSanctions",
    licence: "MIT",
    licenceUrl: "https://opensource.org/license/mit",
    url: "https://www.opensanctions.org/programs/",
    attribution: null,
    tier: "vetted",
    description: "Names of sanctions programmes, the authority that issues each, its orders and list codes, and the state it is aimed at.",
    lastDay: "2026-08-31",
  },
  {
    id: "ofac",
    name: "Specially Designated Nationals list",
    publisher: "US Treasury, Office of Foreign Assets Control",
    licence: "US government work (public domain in the US)",
    licenceUrl: null,
    url: "https://ofac.treasury.gov/specially-designated-nationals-and-blocked-persons-list-sdn-human-readable-lists",
    attribution: null,
    tier: "vetted",
    description:
      "Every entry put on and taken off the list from 18 August 2021 to 3 May 2024, from the versions published in between, and what was on it on the first day.",
    lastDay: "2024-05-03",
  },
  {
    id: "un",
    name: "Consolidated list of the Security Council",
    publisher: "United Nations Security Council",
    licence: "Published by the United Nations for public use",
    licenceUrl: null,
    url: "https://main.un.org/securitycouncil/en/content/un-sc-consolidated-list",
    attribution: null,
    tier: "vetted",
    description: "Persons and entities on the list on 27 February 2026, with the day each was listed.",
    lastDay: "2026-02-27",
  },
  {
    id: "uk",
    name: "UK sanctions list",
    publisher: "UK Foreign, Commonwealth and Development Office",
    licence: "Open Government Licence v3.0",
    licenceUrl: "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
    url: "https://www.gov.uk/government/publications/the-uk-sanctions-list",
    attribution: "Contains public sector information licensed under the Open Government Licence v3.0.",
    tier: "vetted",
    description: "Persons, entities and ships on the list on 29 April 2026, with the day each was designated.",
    lastDay: "2026-04-29",
  },
];

/** The day the record's newest source was compiled to. */
export const RECORD_DAY = "2026-11-22";
