import type { ReactNode } from "react";
import type { EventItem } from "#shared/api.ts";
import type { OrderId } from "#shared/definitions/orders.ts";
import { LEVELS } from "#shared/definitions/vocabularies.ts";
import { kindColour } from "#shared/charts/colours.ts";
import { showDate, showQuantity } from "../../format.ts";
import { Marked } from "../../ui/marked.tsx";
import { StatusBadge } from "../../ui/status-badge.tsx";
import { isWordOf } from "../../vocabulary.ts";
import { partiesText } from "./parties.ts";
import { eventsWords as said } from "../../words/events.ts";
import { recordWords } from "../../words/record.ts";
import { words as common } from "../../words.ts";
import { inEnglish } from "../../language.ts";

interface Column {
  /** Orders that a click on the head of the column sets, one after the other. */
  orders: readonly OrderId[];
  /** Its share of the table's width. */
  share: number;
  /** Shown unless the reader says otherwise. */
  usual: boolean;
  cell: (event: EventItem, words: readonly string[]) => ReactNode;
}

/** What a row can show beside the title of its event, in this order. */
export const COLUMNS = {
  date: {
    orders: ["desc", "asc"],
    share: 7,
    usual: true,
    cell: (event) => (
      <>
        <time dateTime={event.date}>{showDate(event.date)}</time>
        {event.certain ? null : <span className="badge">{said.notExact}</span>}
      </>
    ),
  },
  kind: {
    orders: [],
    share: 8,
    usual: true,
    cell: (event) => (
      <span className="kind-cell">
        <i className="swatch" style={{ background: kindColour(event.kind) }} aria-hidden="true" />
        {event.kindLabel}
      </span>
    ),
  },
  parties: {
    orders: [],
    share: 13,
    usual: true,
    cell: (event, words) => (event.toldThen ? null : marked(partiesText(event.parties), words)),
  },
  venue: { orders: [], share: 8, usual: true, cell: (event, words) => (event.toldThen ? null : marked(venueText(event), words)) },
  quantity: {
    orders: ["largest"],
    share: 7,
    usual: false,
    cell: (event) => (event.quantity === null ? null : showQuantity(event.quantity, event.unit)),
  },
  status: { orders: [], share: 6, usual: false, cell: (event) => <StatusBadge status={event.status} /> },
  level: {
    orders: [],
    share: 6,
    usual: false,
    cell: (event) => (event.level !== null && isWordOf(LEVELS, event.level) ? common.terms.levels[event.level].label : event.level),
  },
  topics: { orders: [], share: 9, usual: false, cell: (event, words) => marked(event.topics.map(recordWords.topic).join(", "), words) },
  programme: {
    orders: [],
    share: 9,
    usual: false,
    cell: (event, words) => english(event.programme?.label ?? event.authority ?? "", words),
  },
  sources: {
    orders: [],
    share: 9.5,
    usual: true,
    cell: (event) => publishersText(event.toldThen ? event.toldThen.pages.map(({ publisher }) => publisher) : event.publishers),
  },
} as const satisfies Record<string, Column>;

export type ColumnId = keyof typeof COLUMNS;

const TITLE_SHARE = 14;

/** Widths of the title and of each column in hundredths: they share what room there is. */
export function widthsOf(columns: readonly ColumnId[]): { title: string; of: (id: ColumnId) => string } {
  const all = columns.reduce((sum, id) => sum + COLUMNS[id].share, TITLE_SHARE);
  const percent = (share: number) => `${((100 * share) / all).toFixed(2)}%`;
  return { title: percent(TITLE_SHARE), of: (id) => percent(COLUMNS[id].share) };
}

function marked(text: string, words: readonly string[]): ReactNode {
  return text === "" ? null : <Marked text={text} words={words} />;
}

function english(text: string, words: readonly string[]): ReactNode {
  return <span {...inEnglish}>{marked(text, words)}</span>;
}

function venueText({ venue }: EventItem): string {
  return [venue?.city, venue?.country?.label].filter((part) => part !== null && part !== undefined).join(", ");
}

function publishersText([first = "", ...others]: readonly string[]): string {
  return others.length === 0 ? first : said.andMore(first, others.length);
}
