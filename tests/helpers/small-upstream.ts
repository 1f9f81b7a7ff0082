import { CODES, COW } from "./compiling.ts";
import { curatedFiles } from "./curated.ts";
import { expulsionsFile, presidentsFile, tripsFile, visitsFile } from "./upstream.ts";

const ACT = { type: "expulsion", start_date: "2018-03-26", status: "in_force", sender: "USA", target: "RUS" };

/** A whole upstream folder, made up: one or two rows of each file, a merge and a rejection among them. */
export function upstreamFiles(): Map<string, string> {
  const curated = curatedFiles({
    events: [
      {
        event_id: "meeting-2018-07-16-one-two",
        type: "meeting",
        start_date: "2018-07-16",
        format: "summit",
        participants: "ann-one(USA);ben-two(RUS)",
        venue_city: "Paris",
        venue_country_iso3: "FRA",
        venue_lat: "48.86",
        venue_lon: "2.35",
        topics: "Syria",
        source_ids: "page-a;page-b",
      },
      { ...ACT, event_id: "expulsion-2018-03-26-usa-rus", quantity: "60", quantity_unit: "diplomats" },
    ],
    status: [{ event_id: "expulsion-2018-03-26-usa-rus", as_of_date: "2018-03-26", status: "announced", source_id: "page-b" }],
    tallies: [
      {
        tally_id: "tally-a",
        claim: "One, exactly",
        value: "1",
        measure: "meetings",
        participants: "ann-one(USA);ben-two(RUS)",
        source_id: "page-a",
      },
    ],
  });
  return new Map([
    ["data/country-codes/country-codes.csv", CODES],
    ["data/cow-states/states2016.csv", COW],
    ["data/history-state-travels/presidents/presidents.xml", presidentsFile([["biden-joseph-r", "2021-01-20", "2025-01-20"]])],
    [
      "data/history-state-travels/president-travels/biden-joseph-r.xml",
      tripsFile([
        { id: "1", days: "2021-06-09/2021-06-13", country: ["united-kingdom", "United Kingdom"], locale: "London, Cornwall" },
        { id: "2", days: "2021-06-09/2021-06-13", country: ["united-kingdom", "United Kingdom"], locale: "London, Cornwall" },
        { id: "3", days: "2021-06-32", locale: "Paris" },
      ]),
    ],
    [
      "data/history-state-travels/secretary-travels/kerry-john-forbes.xml",
      tripsFile([
        { id: "4", who: "kerry-john-forbes", role: "secretary", days: "2013-02-26", country: ["germany", "Germany"], locale: "Berlin" },
      ]),
    ],
    [
      "data/history-state-visits/data/2010.xml",
      visitsFile([{ id: "5", days: "2015-05-01/2015-05-02", visitor: "President Ana Prime", description: "State Visit." }]),
    ],
    [
      "data/diplomatic-expulsions/expulsions.csv",
      expulsionsFile([
        { id: "E1", date: "2018-03-26", sender: "USA", target: "RUS", persons: "48" },
        { id: "E2", date: "2018-04", date_precision: "month", sender: "RUS", target: "GBR", persons: "23" },
      ]),
    ],
    ["data/clinton-yeltsin-contacts/contacts.csv", "seq,date,record_type,place,release_case,source_url,release_status\n"],
    ["data/kremlin-news/putin_2021-10_2022-06.csv", "link,headline,date,location,summary,body\n"],
    ["data/kremlin-news/kremlin_dates_en_2024-12_2025-04.csv", 'Date,Title\n"April 1, 2025, 19:00",A harvest\n'],
    [
      "data/kremlin-news/kremlin_articles_ru_2025-01_2025-04.csv",
      `title,date,raw_date,place,summary,url,supplement_url,${Array.from({ length: 64 }, (_, index) => `Name_${index + 1}`).join(",")}\n`,
    ],
    [
      "data/whitehouse-briefings/speeches-remarks/2021-01/2021-01-21-a.md",
      "---\ndate: '2021-01-21'\npublished_time: 2021-01-21 12:00:00-05:00\nsource_url: https://page.example/a\ntags: speeches-remarks\ntitle: A harvest\n---\nText.\n",
    ],
    ["data/g7-summits/summits.json", JSON.stringify({ meta: {}, summits: [] })],
    [
      "data/history-state-rdcr/articles/france.xml",
      `<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body><div type="section"><head>A</head></div></body></text></TEI>`,
    ],
    ["data/history-state-gsh-posts/posts/NOTE.txt", ""],
    ["data/history-state-pocom/missions-countries/NOTE.txt", ""],
    ["data/history-state-pocom/roles-country-chiefs/NOTE.txt", ""],
    ["data/history-state-pocom/people/a/NOTE.txt", ""],
    [
      "data/sanctions-programmes/programs/US-RUSHAR.yml",
      "key: US-RUSHAR\ntitle: Russian Harmful Foreign Activities Sanctions\nissuer: us_ofac\naliases:\n  - EO 14024\n  - RUSSIA-EO14024\ntarget_territories:\n  - ru\n",
    ],
    [
      "data/ofac-sdn-history/sdn_changes_2021-08-18_2024-05-03.csv",
      "change,observed_on,ent_num,sdn_name,sdn_type,programs\nadd,2022-02-24,2,TWO BANK,entity,RUSSIA-EO14024\n",
    ],
    ["data/ofac-sdn-history/sdn_2021-08-18.csv", listOf(["1", "ONE FIRM"])],
    ["data/ofac-sdn-history/sdn_2024-05-03.csv", listOf(["1", "ONE FIRM"], ["2", "TWO BANK"])],
    [
      "data/un-consolidated-list/UN_consolidated.xml",
      "<CONSOLIDATED_LIST><INDIVIDUALS></INDIVIDUALS><ENTITIES></ENTITIES></CONSOLIDATED_LIST>",
    ],
    ["data/uk-sanctions-list/subjects.csv", "unique_id,subject_type,un_reference_number,ofsi_group_id,date_designated,last_updated\n"],
    [
      "data/uk-sanctions-list/subject_names.csv",
      "name_id,unique_id,name_type,alias_strength,full_name,name_6,name_1,name_2,name_3,name_4,name_5\n",
    ],
    ["data/whitehouse-trump45-index/data.csv", ',title,type,issue,date\n0,A harvest,Remarks,Other,"Jan 20, 2021"\n'],
    ...Object.values(curated).map(({ file, text }): [string, string] => [file, text]),
  ]);
}

/** Lines of the US list, which has no header: number, name and ten more fields. */
export function listOf(...entries: [number: string, name: string][]): string {
  return entries.map(([number, name]) => `${number},"${name}",-0- ,"RUSSIA-EO14024"${",-0- ".repeat(8)}\r\n`).join("");
}
