import { number } from "./number.ts";

/** Notes, boxes and failures, wherever they come up. */
export const ui = {
  /** Who published a page that does not show it. */
  unnamedPublisher: "Publisher not named",
  close: "Close",
  tableCut: "The table goes on to the right: scroll sideways.",
  copied: "Copied",
  copyLink: "Copy link",
  copyAddress: "Copy the address bar",
  notLoaded: "Could not be loaded.",
  cannotShow: "This cannot be shown.",
  couldNotLoad: "This could not be loaded.",
  allowed: (values: string) => ` Allowed: ${values}.`,
  tryAgain: "Try again",
  tryingIn: (seconds: number) => `Trying again in ${seconds} s`,
  trouble: "The numbers could not be loaded.",
  lastArrived: "Any number still shown is the last that arrived.",
  nothingYet: "Until they are, no number is shown: nothing here is a zero.",
  partMissing: "This part of the page could not be loaded.",
  partWhy: " The server cannot be reached, or has a newer version of the page.",
  reload: "Load the page again",
  stillWaiting: "Still waiting for the server …",
  silent: "The server does not answer.",
  unreachable: "The server cannot be reached.",
  busy: "The server is asked too much at once.",
  answered: (status: number) => `The server answered ${status}.`,
  notData: "The server sent a page where data was asked for.",
  unreadable: "The server's answer cannot be read.",
  /** What is refused of a file or a citation is told in English: a page in another language says it in its own words. */
  refusal: (_parameter: string, _value: string | null): string | null => null,
  faults: {
    count: (value: number) => (value === 1 ? "One part of this address was ignored" : `${value} parts of this address were ignored`),
    rest: ": the page shows the rest. ",
    unknown: (parameter: string) => `"${parameter}" is ignored: nothing here has that name.`,
    ignored: (parameter: string, value: string) => `"${parameter}=${value}" is ignored.`,
    meant: (suggestion: string) => `Did you mean "${suggestion}"?`,
    allowed: (values: string) => `Allowed are ${values}.`,
    mended: (value: number) => `Go to the address without ${value === 1 ? "it" : "them"}`,
  },
  pinned: {
    today: "Show today’s record",
    dayOnly: ". The address names a day, which a later record of that day can come to answer; ",
    exact: "name this record for good",
    newest: (day: string, version: string) => `Pinned to the record of ${day} (${version}), which is still the newest. `,
    record: (day: string) => `The record of ${day}`,
    cited: (version: string) => ` (${version}), as it was cited. `,
    which: "Which they are",
    changes: { added: "new", changed: "told otherwise", removed: "gone" },
    coverage: (day: string) =>
      `The events counted here are the same since, by the record of ${day}, but what the sources cover is told otherwise: a zero can be unknown today, or the reverse.`,
    alsoCoverage: "What the sources cover is told otherwise too: a zero can be unknown today, or the reverse.",
    nothing: (day: string) => `Nothing that is counted here has changed since, by the record of ${day}.`,
    changed: (added: number, changed: number, removed: number, day: string, before: number, now: number) => {
      return `Of the events counted here ${are(added, "new")}, ${are(changed, "told otherwise")} and ${are(removed, "gone")} since, by the record of ${day}: ${number(before)} then, ${number(now)} today.`;
    },
  },
  missing: {
    title: "Not found",
    heading: "Nothing is at this address",
    why: "The page may have moved, or the address may have lost a part on its way here.",
    dashboard: "The dashboard",
    events: "All events",
  },
  take: {
    download: "Download",
    cite: "Cite",
    embed: "Embed",
    of: (menu: string, what: string) => `${menu} ${what}`,
    loading: "Loading …",
    picture: "Picture",
    copyPicture: "Copy picture",
    pictureNotCopied: "Not copied: take the file",
  },
  views: { label: "Views", name: "Saved views", loading: "Loading your views …" },
};

function are(value: number, word: string): string {
  return value === 0 ? `none is ${word}` : `${number(value)} ${value === 1 ? "is" : "are"} ${word}`;
}
