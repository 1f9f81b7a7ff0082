/** Contacts a cited page calls undisclosed, each with the reason; published counts leave exactly these out. */
export const UNANNOUNCED: Readonly<Record<string, string>> = {
  "meeting-2017-07-07-putin-trump-2": "a talk at the dinner of the G20 leaders in Hamburg, disclosed on 18 July 2017",
};

/** Titles that say a state closes its own mission. */
export function isOwnClosure(title: string): boolean {
  return /\bcloses own\b/i.test(title);
}

/** Agreements whose sides stand in the title only. */
export const PARTIES_BY_TITLE: Readonly<Record<string, readonly string[]>> = {
  "agreement-2017-07-07": ["USA", "RUS", "JOR"],
  "agreement-2017-11-08": ["USA", "RUS", "JOR"],
};
