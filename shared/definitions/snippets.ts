/** How somebody asks the API from a tool of their own. */
export interface Snippet {
  label: string;
  /** Where it goes, or what must be there beside the tool; empty where there is nothing to say. */
  note: string;
  /** The code, for a Readout at an address without a slash at the end. */
  code: (site: string) => string;
}

/** The calls between Putin and Trump, year by year: a count that others have published too. */
const ASKED = {
  person: "donald-trump",
  withPerson: "vladimir-putin",
  kind: "call,video_call",
  by: "year",
  from: "2017-01-20",
  to: "2021-01-19",
};
const SEARCH = Object.entries(ASKED)
  .map(([name, value]) => `${name}=${value}`)
  .join("&");

/** The same question in each tool; the API page shows them, and tests run them. */
export const SNIPPETS = {
  curl: {
    label: "curl",
    note: "",
    code: (site) => `curl --fail --silent --show-error '${site}/api/v1/series.csv?${SEARCH}'
`,
  },
  pandas: {
    label: "Python, pandas",
    note: "With pandas installed.",
    code: (site) => `import pandas as pd

calls = pd.read_csv("${site}/api/v1/series.csv?${SEARCH}")
# An empty value is "not covered", never zero; pandas reads it as NaN.
print(calls[["key", "value", "completeness"]].to_string(index=False))
`,
  },
  r: {
    label: "R",
    note: "",
    code: (site) => `calls <- read.csv("${site}/api/v1/series.csv?${SEARCH}")
# An empty value is "not covered", never zero; R reads it as NA.
print(calls[, c("key", "value", "completeness")], row.names = FALSE)
`,
  },
  duckdb: {
    label: "DuckDB",
    note: "It loads its extension httpfs by itself, over the network.",
    code: (site) => `SELECT year(earliest) AS year, count(*) AS calls
FROM read_parquet('${site}/api/v1/events.parquet?${SEARCH}')
GROUP BY ALL ORDER BY ALL;
`,
  },
  excel: {
    label: "Excel, Power Query",
    note: "Goes into Data › Get Data › Blank Query › Advanced Editor.",
    code: (site) => `let
  Source = Csv.Document(
    Web.Contents("${site}/api/v1/series.csv", [Query = [${Object.entries(ASKED)
      .map(([name, value]) => `${name} = "${value}"`)
      .join(", ")}]]),
    [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]
  ),
  Rows = Table.PromoteHeaders(Source, [PromoteAllScalars = true]),
  Typed = Table.TransformColumnTypes(Rows, {{"value", type number}, {"events", Int64.Type}}, "en-US")
in
  Typed
`,
  },
  typescript: {
    label: "TypeScript",
    note: "With the file /api/v1/client.ts beside the script.",
    code: (site) => `import { createReadout } from "./client.ts";

const { rows } = await createReadout("${site}").get("/series", {
  query: { person: "${ASKED.person}", withPerson: "${ASKED.withPerson}", kind: ["call", "video_call"], by: "year", from: "${ASKED.from}", to: "${ASKED.to}" },
});
for (const { key, value } of rows) console.log(key, value ?? "not covered");
`,
  },
} as const satisfies Record<string, Snippet>;
