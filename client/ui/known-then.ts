import type { EventItem, ToldThen } from "#shared/api.ts";
import { showDate } from "../format.ts";
import { isWordOf } from "../vocabulary.ts";
import { words } from "../words.ts";
import { LAST_DAY, parseEdtf, type Day } from "#shared/dates.ts";
import { KINDS } from "#shared/definitions/kinds.ts";
import { analysesWords } from "../words/analyses.ts";

const said = analysesWords.known;

/** An event as a list tells of it. */
interface Told {
  kind: string;
  title: string;
  date: string;
  /** As of the day asked for. */
  status: string;
  sides: readonly { id: string; label: string }[];
  /** What pages published by then told of it. */
  toldThen?: ToldThen | null | undefined;
}

/** What is named by kind and sides, and by what pages of the time told, for its title and its day are of later. */
const OPEN: ReadonlySet<string> = new Set(["planned", "reported"]);

/**
 * The name and the day of an event as a day knew them. Of what had not ended then the record has neither the day it was planned for nor
 * another title than today's: both could say what nobody knew.
 * @param knownOn the day whose knowledge a page tells; null for today's. An event whose day had passed is told by it
 */
export function nameThen(event: Told, knownOn: Day | null): { title: string; date: string; english: boolean } {
  const isOpen = knownOn !== null && OPEN.has(event.status) && (parseEdtf(event.date)?.latest ?? LAST_DAY) > knownOn;
  if (!isOpen) return { title: event.title, date: showDate(event.date), english: true };
  const kind = isWordOf(KINDS, event.kind) ? words.terms.kinds[event.kind].label : event.kind;
  const { persons = [], place = null } = event.toldThen ?? {};
  const told = event.sides.map(({ id, label }) =>
    said.side(
      label,
      persons.filter(({ actor }) => actor === id).map((person) => person.label),
    ),
  );
  const sides = [...new Set(told)].toSorted((a, b) => a.localeCompare(b));
  return { title: sides.length === 0 ? kind : said.unnamed(kind, sides, place?.label ?? null), date: said.undated, english: false };
}

/** The states and organisations that take part in an event of a list. */
export function sidesOf({ parties }: Pick<EventItem, "parties">): { id: string; label: string }[] {
  return parties.flatMap(({ actor }) => (actor === null ? [] : [actor]));
}
