import type { Series } from "../api.ts";
import { creditLines } from "../cite/credits.ts";
import type { TierId } from "../definitions/tiers.ts";
import { spokenWords } from "../words/spoken.ts";

export type Said = Pick<Series, "sources" | "publishers" | "attributions">;

/** Who says so of several answers, and of how many events. */
export function joinSaid(answers: readonly (Said & { events: number })[]): Said & { events: number } {
  const [first] = answers;
  if (first && answers.length === 1) return first;
  const counts = new Map<string, Said["sources"][number]>();
  for (const source of answers.flatMap(({ sources }) => sources)) {
    counts.set(source.id, { ...source, events: source.events + (counts.get(source.id)?.events ?? 0) });
  }
  const sources = [...counts.values()].toSorted((a, b) => b.events - a.events);
  return {
    sources,
    publishers: Math.max(sources.length, ...answers.map(({ publishers }) => publishers)),
    attributions: [...new Set(answers.flatMap(({ attributions }) => attributions))],
    events: answers.reduce((sum, { events }) => sum + events, 0),
  };
}

/** The foot of a picture: who says so, of how many events, what licences ask for, and where it comes from. */
export function originLines(
  { sources, publishers, attributions, events }: Said & { events: number | null },
  { version }: Series["vintage"],
  site: string,
  tier: TierId = "record",
): string[] {
  const { pictures, record, tiers } = spokenWords();
  const names = sources.slice(0, 3).map((source) => source.label);
  const more = publishers - names.length;
  const said = [
    names.length === 0 ? "" : more > 0 ? pictures.more(names.join(", "), more) : names.join(", "),
    events === null ? "" : tier === "machine" ? tiers.reports(events) : pictures.events(events),
  ].filter((part) => part !== "");
  return [
    ...(said.length === 0 ? [] : [said.join(" · ")]),
    ...(attributions.length === 0 ? [] : [creditLines(attributions, record)]),
    madeBy(version, site),
  ];
}

/** The last line of a picture: from where, in which version. */
export function madeBy(version: string, site: string): string {
  return `Readout · ${spokenWords().pictures.record(version)} · ${site.replace(/^https?:\/\//, "")}`;
}
