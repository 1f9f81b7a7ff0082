import type { DateSpan } from "#shared/dates.ts";
import { findNearest } from "#shared/errors.ts";
import type { Party } from "#db/sources/facts.ts";
import { Venues } from "#db/sources/places/venues.ts";
import { slugify } from "#db/sources/slug.ts";
import { parseActor } from "./actors.ts";
import { quote } from "./faults.ts";
import type { ListRow } from "./read-list.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Venues a list names: those the record knows, and those it adds. */
export class Places {
  readonly #venues = new Venues();
  readonly #vocabulary: Vocabulary;
  readonly #source: string;

  constructor(vocabulary: Vocabulary, source: string) {
    this.#vocabulary = vocabulary;
    this.#source = source;
    for (const venue of vocabulary.venues.values()) {
      this.#venues.byId.set(venue.id, { ...venue, latitude: null, longitude: null, source: "" });
    }
  }

  /** The cells `venue` and `venue_country`; the host's country where a visit has neither. */
  parse(row: ListRow, span: DateSpan, parties: readonly Party[]): { venue: string | null; country: string | null } {
    const { venue: text, venue_country: stated } = row.cells;
    const country = stated === "" ? null : this.#parseCountry(row, "venue_country", stated, span);
    const hosts = parties.filter(({ role }) => role === "host");
    if (text === "") return { venue: null, country: country ?? (hosts.length === 1 ? (hosts[0]?.actor ?? null) : null) };
    const known = this.#venues.byId.get(text);
    // Which state the place lay in before today's, only the list can say.
    if (known)
      return { venue: known.id, country: country ?? ("id" in parseActor(known.country, span, this.#vocabulary) ? known.country : null) };
    const [, city, code] = /^(.+?) ?, ?([A-Z0-9-]+)$/.exec(text) ?? [];
    if (city === undefined || code === undefined || slugify(city) === "") {
      const near = findNearest(text, this.#venues.byId.keys());
      row.refuse(
        "venue",
        `${quote(text)} is not "City, ACTOR", and not the id of a venue${near === null ? "" : `; did you mean ${near}?`}`,
      );
      return { venue: null, country };
    }
    const ground = this.#parseCountry(row, "venue", code, span);
    return ground === null ? { venue: null, country } : { venue: this.#venues.add(city, ground, this.#source), country: country ?? ground };
  }

  cityOf(id: string): string {
    return this.#venues.byId.get(id)?.city ?? id;
  }

  /** Rows of `venues.csv` for those of `used` that are new. */
  rows(used: ReadonlySet<string | null>): string[][] {
    return [...this.#venues.byId.values()]
      .filter(({ id, source }) => source === this.#source && used.has(id))
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .map(({ id, city, country, source }) => [id, city, country, "", "", source]);
  }

  #parseCountry(row: ListRow, column: "venue" | "venue_country", text: string, span: DateSpan): string | null {
    const actor = parseActor(text, span, this.#vocabulary);
    return "fault" in actor ? row.refuse(column, actor.fault) : actor.id;
  }
}
