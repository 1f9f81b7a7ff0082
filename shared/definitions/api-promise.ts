/** What a script may rely on. The API page and the API's document say it in these words. */
export const API_PROMISE = [
  "Within v1 nothing is taken away and nothing changes its meaning: an address, a parameter, a value of a closed list, a field of an answer, a column of a file, an id of an event and the type of a problem stay what they are.",
  "Added without notice: addresses, parameters that may be left out, fields, columns at the end of a file, values of a list that is called open, kinds of event. A script must pass over what it does not know.",
  "The numbers follow the record. An answer says its data version, and with asOf= that version answers the same again, whatever has been added since. A day in asOf= means the last record of that day (UTC); only a version names one record for good.",
  "A file is built whole before its first byte and says its rows (X-Row-Count) and bytes (X-File-Size), also to HEAD; over a bound it is refused and never cut short. No answer is sent in parts (Accept-Ranges: none): a download that broke off is asked for again.",
  "Wording is for people: titles, labels, sentences and the detail of a problem may be worded better at any time. Read ids, keys and types.",
  "What breaks this is a v2 at an address of its own. v1 then answers for at least two years more, with the headers Deprecation (RFC 9745) and Sunset (RFC 8594) from the first day of it.",
] as const;

/** What the API has gained, the newest first. */
export const API_CHANGES: readonly { day: string; change: string }[] = [
  {
    day: "2026-11-28",
    change:
      "/totals has predecessors: states that stood before those asked for and are counted under their own id. Before its first day a state that had a predecessor is not covered, and after its last day no state is: null where there was 0.",
  },
  {
    day: "2026-11-28",
    change:
      "The events behind an analysis are files: /silence/events.csv and the like. The root answers, with and without its last slash, with links and an example of each address. /events/preview.png is a card of a list. Every answer has Accept-Ranges: none. top= of pictures and embeds keeps parts along time apart, at most 5 by colour. What is asked of an event before its record is a 404 that says since which record it is, for citations, pictures, targets and embeds too.",
  },
  {
    day: "2026-11-28",
    change:
      "/series with a split along time has wholes: how sources cover each bucket whatever its part. A bucket without an event of which sources know less than half of the days has null, no 0. /aligned has statements: its finding as a list, one for each line, then remarks. /totals has reach: how far sources reach of what is counted, whatever the period.",
  },
  {
    day: "2026-11-27",
    change:
      "count=bilateral counts journeys without those for a meeting of several states, which are format=multilateral or sidelines; /reciprocity counts visits by it and has the others as gatherings. Years of /readouts have covered, and so has its file. /unfolding has notHeld. An answer to a claim has readings. What an analysis sets itself (kind of /reciprocity; by, split, metric and count of most) is refused by name. A key that no group can have is refused.",
  },
  {
    day: "2026-11-27",
    change:
      "Files of /network have the columns covered and at_least, and the covered pairs without a contact. Pictures take form=stacked. /events.ics without an event holds a journal entry. An event asked of a record before it is a 404 that says since which record it is.",
  },
  {
    day: "2026-11-27",
    change:
      "Citations take lang=, in every form, and there are those of /totals, /matrix and /tenures. That of an event has its documents as entries of their own, also in `csl`, whose items may lack version, issued, URL and abstract. /oembed gives a link for /tallies, /sources and /api, and every chart of two sides.",
  },
  {
    day: "2026-11-27",
    change:
      "with= and withPerson= alone are read as actor= and person=, and splitKey= may name its split (kind:call), so that the example of every parameter runs alone; the document has no x-needs any more.",
  },
  {
    day: "2026-11-27",
    change:
      "A picture of /series that is not told by what (by=) draws a short period by day, month or quarter; by=year draws it by year. The numbers of /series stay by year where nothing is said.",
  },
  {
    day: "2026-11-27",
    change:
      "The document groups its addresses by what a reader comes for (tags), and says the defaults of parameters and, with each address, an example that answers (x-example).",
  },
  {
    day: "2026-11-27",
    change:
      "The rules of analyses are in /catalog (analysisRules) and with each address here. /silence says the covered part of a stretch (known); /reciprocity matches each return to one visit; /ladder has the state sameDay, and left.",
  },
  {
    day: "2026-11-26",
    change:
      "asOf= refuses a day that has not come, and every answer names its record in X-Record-Version: a day means the last record of that day.",
  },
  {
    day: "2026-11-26",
    change:
      "An event that left the record answers 410 with its last title, the record that held it last and, where known, the event that stands for it. /changes takes until=; its versions say when they came.",
  },
  {
    day: "2026-11-26",
    change:
      "Files in every format of /totals, /sources, /tallies, /tenures, /changes and /events/{id}/listings; citations of analyses, tallies and sources, and each citation as .bib, .ris and .json. The package of an analysis holds the events its rows count. /tallies and /sources take asOf=.",
  },
  {
    day: "2026-11-26",
    change:
      "Every answer says its language (Content-Language). /oembed?url= without an address is refused, and a frame fits maxheight, or is a link.",
  },
  {
    day: "2026-11-26",
    change: "A pinned answer of /series, /matrix, /totals, /events and /events/{id} says in `since` what has become of its events.",
  },
  {
    day: "2026-11-26",
    change: "A typed client for scripts (/client.ts); 406 for a format an address has not; total.value is null where nothing is covered.",
  },
  { day: "2026-11-26", change: "asOf= answers for an older record; /changes/pinned says what has become of a list since." },
  {
    day: "2026-11-26",
    change: "Pictures (/series.svg, .png), feeds of changes, a calendar of announced events, rate limits with their headers.",
  },
  { day: "2026-11-25", change: "Analyses: /silence, /reciprocity, /ladder, /readouts, /network, /unfolding, /aligned, /around." },
  { day: "2026-11-25", change: "Files as XLSX, Parquet, JSON and ZIP beside CSV; citations (/series/citation, /events/{id}/citation)." },
  { day: "2026-11-24", change: "v1: /series, /matrix, /totals, /events, /options, /catalog, /tallies, /sources, /changes, /vintage." },
];
