/** What each collection is known not to hold, or to hold less well than it looks; a sentence each, for readers of its numbers. */
export const GAPS: Readonly<Record<string, readonly string[]>> = {
  actors: [
    "The list of codes names the states of today; former states, Kosovo and organisations come from a table of our own.",
    "Life spans end with 2016, so a state that changed since is shown as it was then.",
    "One Correlates of War number can cover two states of the record: 365 is both the Soviet Union and Russia.",
  ],
  "hsg-travels": [
    "It stops in early 2025: presidents on 4 December 2024, secretaries of state on 19 February 2025.",
    "A trip is one row for each country, and 543 rows name several cities; the first of them is the venue.",
    "Holidays, refuelling stops and 17 journeys as president-elect are in it.",
    "Stops share their boundary day, so days of stops cannot be added up.",
  ],
  "hsg-visits": [
    "It stops on 12 November 2024.",
    "The place and the kind of a visit stand in running text only, so most visits have neither venue nor format.",
    "The list spells one person in up to five ways; the spellings were reconciled by hand, and a few titles are not understood.",
  ],
  curated: [
    "Gathered from pages that could be found, often from their opening only: what no page told is missing without a trace.",
    "Known to be thin: Putin and Bush (25 of 28 meetings published), Putin and Xi (9 of 40 and more), European leaders and Putin 2015 to 2018, Trump and Xi 2018 to 2020.",
    "Nothing between Putin and Trump after 9 March 2026, and few of the minor US designations of 2024.",
    "Russian answers to part of the expulsions of 2022 are missing; calls of Clinton and Yeltsin are not in this table.",
    "157 expulsions rest on one page, 161 contacts on the headlines of one broadcaster, which can be a day late.",
    "A number published as a floor (more than 500) is kept as that number, with a note.",
    "A measure in force was adopted; whether it lapsed later was not always traced.",
  ],
  expulsions: [
    "Incomplete: independent totals are higher (one agency counts 574 Russian diplomats sent home since February 2022).",
    "Sources disagree on some numbers, and some dates are those of the report instead of the announcement.",
    "The 755 of July 2017 is a cut of mostly local staff; it is a staff ceiling here and never added to expulsions.",
  ],
  "clinton-yeltsin": [
    "Six of the 91 contacts have no released text; they stand in the finding aids only.",
    "The address of a record is that of its release packet, not of its page; two records of 14 January 1994 have a document number only.",
    "The record of 10 October 1994 is itself misdated 1993.",
  ],
  kremlin: [
    "Two windows and nothing between them: October 2021 to June 2022, December 2024 to April 2025.",
    "It is the account of one side.",
    "Calls of several leaders are one item, and an item is dated by the day it was put up in Moscow.",
  ],
  "wh-readouts": [
    "The White House stopped publishing most readouts of calls in mid-2018, so 2019 and 2020 cannot be counted from it: none of eleven calls with Moscow is in it.",
    "From 20 January 2025 on only a handful of readouts were published.",
    "Titles of 2017 to 2021 have no address of their own; they cite the index of the archived site.",
    "A page is dated by its publication, which is not always the day of the call.",
  ],
  g7: [
    "No list of participants for each summit, so a summit is not a meeting of any pair.",
    "Summits still to come are planned, not held.",
  ],
  relations: [
    "Relations of the United States only, as written about 2008 with a few later edits.",
    "Posts have the year only, and their list stops in 2012.",
    "The list of posts calls itself a draft.",
  ],
  envoys: [
    "The last appointment is of August 2020 and the last departure of January 2021.",
    "288 starts and 285 ends of terms are known to the month only.",
    "US chiefs of mission abroad; not the ambassadors that other states send.",
  ],
  programmes: [
    "Six programmes of the US list, most of them ended, are not in the vocabulary and stand under the list's own tag.",
    "A programme aimed at several states, or at none, gives a measure no target state.",
  ],
  ofac: [
    "Nothing before 18 August 2021 or after 3 May 2024; what was on the list on the first day is a stock, with no days of listing.",
    "The files tell of 6,809 additions and 927 removals. Two of each are one entry under a new number, which is neither listed nor delisted: 6,807 and 925 are counted.",
    "Days are those of the first version that shows a change, in universal time; the longest step between two versions is 15 days.",
    "An entry under several programmes counts once, under the first aimed at a state; changes of an entry that stays are left out.",
    "Where a page of the curated table tells of the same action, its published number counts as the quantity, and the list's number is told beside it.",
    "The list of specially designated nationals only: sectoral lists, visa bans and export controls are not in it.",
  ],
  un: [
    "A snapshot: whoever was taken off before 27 February 2026 is missing, so early years are undercounted.",
    "Listings on Iran that were restored in 2025 keep their first days, of 2006 to 2012.",
  ],
  uk: [
    "A snapshot: whoever was taken off before 29 April 2026 is missing, so early years are undercounted.",
    "1,018 listings dated 31 December 2020 were carried over when EU law ended; they are in the stock and in no count of listings.",
    "The regime is read from the prefix of the identifier; a new identifier under another regime looks like a new listing.",
  ],
};
