/** The way into the API. */
export const api = {
  title: "API",
  heading: "The API the page reads",
  lead: "Every number on these pages can be asked for by a script, with the sources behind it. Every address of a page is also a query: put its parameters after a route. The whole contract is ",
  client: "; typed, for scripts: ",
  facts: {
    base: "Address",
    access: "Access",
    accessIs: "Read-only, without a key, from any site. Headers say how much is left to ask.",
    answers: "Answers",
    answersAre: "JSON; tables also as .csv, .xlsx, .parquet, .json and .zip, charts as .svg and .png.",
    refusals: "Refusals",
    refusalsAre: "A problem (RFC 9457) that names the parameter and what is allowed.",
    pinned: "Reproducible",
    pinnedIs: "With asOf= and a version, an address answers the same for good.",
  },
  /** Said where the page is in another language than the document. */
  inEnglish: "",
  contents: "On this page",
  beside: "In the frame of another page",
  besideLead: "Two addresses beside the API, for charts on pages of others.",
  tools: "From your own tools",
  question: "One question in each: the calls between Putin and Trump, year by year. The answer is 6, 2, 3, 8, and none in the last days.",
  copy: "Copy",
  noCopy: "Select the code to copy it",
  codeOf: (tool: string): string => `${tool}: code`,
  stays: "What stays, and what may change",
  changes: "Changes of the API",
  routes: {
    embed: "A chart for the frame of another page, without a script",
    oembed: "How to embed a page of this site, for content systems",
  },
};
