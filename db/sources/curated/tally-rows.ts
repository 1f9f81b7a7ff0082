/** Meetings with the American president in which no president of Russia in office took part, or another did too. */
const NOT_OF_TWO_PRESIDENTS = [
  "meeting-1993-08-31-chernomyrdin-clinton",
  "meeting-1994-01-14-bill-clinton-boris-yeltsin-leonid-kravchuk",
  "meeting-1996-01-28-chernomyrdin-clinton",
  "meeting-1996-06-27-chernomyrdin-clinton",
  "meeting-1999-07-26-stepashin-clinton",
  "meeting-1999-09-12-putin-clinton",
  "meeting-1999-11-02-putin-clinton",
  "meeting-2000-06-05-bill-clinton-boris-yeltsin",
];

/** What Russia had barred before it published its list of 963, which names them again. */
const BARRED_BEFORE = [
  "sanction-2014-03-20-rus-usa",
  "sanction-2021-04-16-rus-usa",
  "sanction-2022-03-15-rus-usa",
  "sanction-2022-04-13-rus-usa",
];

/** Leaders of the Soviet Union they were not. */
const NOT_OF_LEADERS = ["meeting-1974-04-05-podgorny-nixon", "meeting-1991-06-20-yeltsin-bush"];

/** Restrictions on visas are of the State Department, and no listings. */
const VISAS = ["sanction-2022-03-03-usa-rus-2", "sanction-2022-04-20-usa-rus-2", "sanction-2022-05-08-usa-rus-2"];

/** Events that ours counts and a published count does not, by the id of the count: they are what the two differ by, or a part of it. */
export const TALLY_ROWS: Readonly<Record<string, readonly string[]>> = {
  "tally-usrussia-23": NOT_OF_TWO_PRESIDENTS,
  "tally-ussoviet-26": NOT_OF_LEADERS,
  "tally-ussoviet-24": NOT_OF_LEADERS,
  "tally-skripal-144": ["expulsion-2018-03-27-nato-rus"],
  // Two are of a later release, and two have no text: no records of a conversation in the release that was counted.
  "tally-yeltsin-telcons": [
    "call-1993-04-01-bill-clinton-boris-yeltsin",
    "call-1994-06-03-bill-clinton-boris-yeltsin",
    "call-1998-10-05-bill-clinton-boris-yeltsin",
    "call-1998-12-30-bill-clinton-boris-yeltsin",
  ],
  "tally-gibson-1207": VISAS,
  "tally-cnas-2022-800": VISAS,
  "tally-us-2500": VISAS,
  // Of the year's rounds these are under the Magnitsky Act, and not over Ukraine.
  "tally-cnas-2014": ["sanction-2014-05-20-usa-rus", "sanction-2014-12-29-usa-rus"],
  "tally-exp-480": ["expulsion-2022-04-08-jpn-rus"],
  "tally-rus-usa-963": BARRED_BEFORE,
  "tally-rus-usa-1344": BARRED_BEFORE,
};
