/** States whose expulsion of Russian diplomats on a day of March 2018 Russia answered on 30 March, as the cited pages or the table's notes say. */
const SALISBURY: Readonly<Record<string, readonly string[]>> = {
  "2018-03-26": "alb can cze deu dnk esp est fin fra hrv ita ltu lva mkd nld nor pol rou swe ukr".split(" "),
  "2018-03-27": ["aus", "irl", "mda"],
};

/**
 * The event each of these follows upon, where a cited page, the title or the topics of the table say so: the act it answers, or the
 * contact called off whose place it took.
 */
export const OCCASIONS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Object.entries(SALISBURY).flatMap(([day, states]) =>
      states.map((state) => [`expulsion-2018-03-30-rus-${state}`, `expulsion-${day}-${state}-rus`] as const),
    ),
  ),
  "expulsion-2018-04-rus-mne": "expulsion-2018-03-28-mne-rus",
  "expulsion-2018-04-04-rus-hun": "expulsion-2018-03-26-hun-rus",
  // Both are filed under Salisbury, the later one as retaliation.
  "expulsion-2018-03-17-rus-gbr": "expulsion-2018-03-14-gbr-rus",
  "mission_closure-2018-03-17-rus-gbr": "expulsion-2018-03-14-gbr-rus",
  "expulsion-2018-03-29-rus-usa": "expulsion-2018-03-26-usa-rus",
  "mission_closure-2018-03-29-rus-usa": "mission_closure-2018-03-26-usa-rus",
  // The notes name the day of the measures that are answered.
  "sanction-2013-04-13-rus-usa": "sanction-2013-04-12-usa-rus",
  "sanction-2014-03-20-rus-usa": "sanction-2014-03-20-usa-rus-2",
  "cancellation-2019-02-02-rus-usa": "cancellation-2019-02-02-usa-rus",
  // The talks of July are told as those of June, put off.
  "meeting-2017-07-17-shannon-ryabkov": "meeting-2017-06-23-shannon-ryabkov",
};
