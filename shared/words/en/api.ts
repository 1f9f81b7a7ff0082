/** The way into the API. */
export const api = {
  title: "API",
  heading: "The API the page reads",
  lead: "Read-only, without a key, under /api/v1. Every address of a page is also a query: put its parameters after a route. Series, matrix and events answer as files with .csv, .xlsx, .parquet, .json or .zip behind the route. The whole contract is ",
  typed: " is a typed client of it for scripts.",
  caption: "Routes of the API, each with an example",
  tryIt: "Try it",
  answers: "What it answers",
  routes: {
    series: "Counts by year, kind, venue, person … and split by any of them",
    matrix: "Two dimensions crossed",
    totals: "One number, with the window of the same length before",
    events: "The events behind any number, page by page",
    zip: "The same events as a file, with metadata, licences and citations",
    citation: "A count cited: one line, BibTeX, RIS, CSL-JSON, a sentence with footnotes",
    options: "The values a filter can take, with counts under the others",
    catalog: "Every metric, dimension, filter, kind and counting rule",
    claim: "A count in words: what it is understood as, our number, the verdict",
    analysis: "An analysis: contacts around events; /silence, /ladder, /network … alike",
    tallies: "Published counts against the record",
    vintage: "Which record this is, from which sources",
  },
};
