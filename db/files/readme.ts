import { creditLines } from "#shared/cite/credits.ts";
import { record } from "#shared/words/en/record.ts";
import type { About } from "./about.ts";
import { isReports, type Behind } from "./content.ts";
import type { Resource } from "./zip.ts";

/** What a reader of the package needs to know before the first number. */
export function formatReadme(about: About, behind: Pick<Behind, "said" | "tie" | "ids"> | null, resources: readonly Resource[]): string {
  const { title, sentence, metric, countingRule, filters, question, coverage, sources, attributions } = about;
  return `${[
    `# ${title}`,
    sentence,
    `Readout, record ${about.version} of ${about.recordDay}. The same on the page: <${about.permalink}>`,
    section("Files", [
      ...resources.map(
        ({ path, table }) => `- \`${path}\`: ${table.rows.length} rows${table.name === "events" ? `, ${behind?.said ?? ""}` : ""}`,
      ),
      "- `metadata.json`: all of this for a program",
      "- `datapackage.json`: the tables as a Data Package, version 2",
      isReports(behind)
        ? "- `CITATION.cff`: how to cite it; each report names the file and line it was read from"
        : "- `CITATION.cff`, `sources.bib`: how to cite it, and each document the events cite",
    ]),
    ...(behind === null || behind.tie === null ? [] : [section("How rows and events tie together", [behind.tie])]),
    ...(metric === null || countingRule === null
      ? []
      : [
          section("What is counted", [
            `- Measure: ${metric.label}. ${metric.description}`,
            `- Counting rule: ${countingRule.label}. ${countingRule.description}`,
            ...filters.map(({ label, values }) => `- ${label}: ${values.map((value) => value.label).join(", ")}`),
            ...question.map(({ label, value }) => `- ${label}: ${value}`),
            `- As a query: \`${asQuery(about)}\``,
          ]),
        ]),
    ...listed(
      "How this is counted",
      about.rules.map(({ label, description }) => `- ${label}: ${description}`),
    ),
    section("Coverage", [...coverage.map((note) => `- ${note}`), `- ${about.missing}`, `- ${about.escaping}`]),
    section("How to cite", [about.citation]),
    ...listed("Sources and licences", [
      ...sources.flatMap((source) => [
        `- ${source.name}, ${source.publisher}: ${source.licence}${source.url === null ? "" : ` <${source.url}>`}. ${source.events} events${source.lastCoveredDay === null ? "" : `, covered to ${source.lastCoveredDay}`}.`,
        ...source.gaps.map((gap) => `  - Not in it: ${gap}`),
      ]),
      ...attributions.map((line) => `- ${creditLines([line], record)}`),
    ]),
    ...resources.map(({ path, table }) =>
      section(`Columns of \`${path}\``, [
        "| column | type | meaning |",
        "|---|---|---|",
        ...table.columns.map(
          ({ name, type, description, unit }) =>
            `| \`${name}\` | ${type} | ${cell(`${description}${unit === undefined ? "" : ` Unit: ${unit}.`}`)} |`,
        ),
      ]),
    ),
  ].join("\n\n")}\n`;
}

/** The query as understood, and what was asked beside it. */
function asQuery({ understood, question }: About): string {
  const parts = [understood ?? "", ...question.map(({ id, value }) => `${id}=${value}`)].filter((part) => part !== "");
  return parts.length === 0 ? "(all)" : parts.join("&");
}

/** No head without a line below it. */
function listed(head: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [section(head, lines)];
}

function section(head: string, lines: readonly string[]): string {
  return `## ${head}\n\n${lines.join("\n")}`;
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|");
}
