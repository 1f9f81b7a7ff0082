import { number } from "./number.ts";

/** What stands around every page: the head, the foot, the tab. */
export const frame = {
  toContent: "To the content",
  pages: "Pages",
  nav: {
    dashboard: "Dashboard",
    explore: "Explore",
    events: "Events",
    analyses: "Analyses",
    sources: "Sources",
    api: "API",
  },
  /** The menu of pages that answer one question each. */
  analyses: {
    compare: { label: "Compare", what: "leaders and periods from day 0" },
    pair: { label: "A pair", what: "one relationship on one page" },
    network: { label: "Network", what: "who meets whom" },
    around: { label: "Around events", what: "contacts before and after" },
    silence: { label: "Silence", what: "the longest stretches without contact" },
    reciprocity: { label: "Reciprocity", what: "who came to whom, and who called" },
    ladder: { label: "Act and answer", what: "expulsions and closures, step by step" },
    readouts: { label: "Two readouts", what: "which side told of a contact, and which first" },
    unfolding: { label: "Unfolding", what: "from the first report to the end" },
    tallies: { label: "Tallies", what: "published counts, and yours, against the record" },
  },
  /** What the theme button turns to, and the hidden word behind it. */
  theme: { dark: "Dark", light: "Light", hidden: " theme" },
  record: (version: string, events: number) => `Record ${version} · ${number(events)} events, each with a source · `,
  sources: "Sources and licences",
  keyboard: "Keyboard",
  language: "Language",
};
