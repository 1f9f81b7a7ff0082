import { createHash } from "node:crypto";
import { queryEvents } from "#db/query/events.ts";
import { queryEvent } from "#db/query/event.ts";
import { checkArrived } from "#db/query/gone.ts";
import { FIGURES } from "#shared/definitions/figures.ts";
import { formatQuery } from "#shared/query.ts";
import { addressWith, BACK, readBack } from "../embed/back.ts";
import { chartPage, embedAddress } from "../embed/chart-page.ts";
import { eventPage } from "../embed/event-page.ts";
import { figurePage } from "../embed/figure-page.ts";
import { EMBED_THEMES, type EmbedTheme } from "../embed/frame-html.ts";
import { listPage, markPage } from "../embed/list-page.ts";
import { eventPinText } from "../embed/pin-text.ts";
import { EMBED_FONTS, embedStyle } from "../embed/style.ts";
import { inLanguages, type ApiRequest, type Endpoint } from "../endpoint.ts";
import { searchOf, type FigureSource } from "../figures/figure-source.ts";
import { FIGURE_SOURCES } from "../figures/sources.ts";
import {
  AS_OF,
  checkRecordDay,
  EVENT_ID,
  GROUP_PARAMETERS,
  optional,
  QUERY_PARAMETER_LIST,
  readQuery,
  readWord,
  refuseParameters,
  takeOwn,
} from "../parameters.ts";
import { idsOf } from "#shared/tables.ts";
import { DRAWING_NAMES, DRAWING_PARAMETERS, readDrawing } from "./picture-parameters.ts";
import { inSpokenLanguage } from "#shared/words/catalogues.ts";

const THEME = optional("theme", "Paper; `auto` follows the reader's machine.", EMBED_THEMES, "dark");
const MARK = optional("mark", "The mark, as the chart names it in its links.", null, "held");
const LISTED = 100;

/** What stands in the frames of other pages: a chart, the lists behind its marks, one event, and their style. */
export const embedEndpoints: readonly Endpoint[] = [
  page({
    path: "/embed",
    summary: "One chart for the frame of another page.",
    parameters: [...QUERY_PARAMETER_LIST, ...DRAWING_PARAMETERS, THEME],
    prepare: (db, request, { site, current }) => {
      const { query, own } = readQuery(request, [...DRAWING_NAMES, "theme"]);
      const theme = readTheme(own.theme);
      const drawing = readDrawing(own, query);
      return {
        canonical: `${formatQuery(query)} ${JSON.stringify(drawing)} ${theme} at ${site}`,
        build: () => chartPage({ query, ...drawing, theme, site }, { asked: db, served: current }),
      };
    },
  }),
  page({
    path: "/embed/events",
    summary: "The events behind a mark of such a chart.",
    parameters: [...QUERY_PARAMETER_LIST, ...GROUP_PARAMETERS.filter(({ name }) => name !== "order"), ...DRAWING_PARAMETERS, THEME, BACK],
    prepare: (db, request, { site }) => {
      const { query, own } = readQuery(request, ["key", "splitKey", "after", "theme", "back", ...DRAWING_NAMES]);
      const theme = readTheme(own.theme);
      const { key = null, splitKey = null, after = null } = own;
      const back = readBack(own.back) ?? embedAddress({ query, ...readDrawing(own, query), theme });
      return {
        canonical: `${formatQuery(query)} key=${key} splitKey=${splitKey} after=${after} ${theme} ${back} at ${site}`,
        build: () => {
          const list = queryEvents(db, { query, key, splitKey, order: "asc", limit: LISTED, after });
          return listPage(list, {
            query,
            theme,
            site,
            address: listAddress(request.pairs),
            back,
            next: list.next === null ? null : listAddress([...request.pairs.filter(([name]) => name !== "after"), ["after", list.next]]),
          });
        },
      };
    },
  }),
  page({
    path: "/embed/events/:id",
    summary: "One event as a card for the frame of another page.",
    parameters: [EVENT_ID, AS_OF, THEME, BACK],
    prepare: (db, request, { site, current }) => {
      checkRecordDay(db, request, ["theme", "back"]);
      const { own } = takeOwn(request, ["theme", "back", AS_OF.name]);
      const asOf = own["asOf"] ?? null;
      const id = request.path["id"] ?? "";
      const [theme, back] = [readTheme(own["theme"]), readBack(own["back"])];
      return {
        canonical: `${id} asOf=${asOf} ${theme} ${back} at ${site}`,
        build: () => {
          checkArrived(db, current, id);
          return eventPage(queryEvent(db, id), { theme, site, asOf, back, pin: eventPinText(db, current, id, asOf) });
        },
      };
    },
  }),
  ...idsOf(FIGURE_SOURCES).flatMap((id) => {
    const source: FigureSource = FIGURE_SOURCES[id];
    return [figureEmbed(source), ...(source.hasMarks ? [markEmbed(source)] : [])];
  }),
  part("/embed/style.css", "text/css; charset=utf-8", Buffer.from(embedStyle()), true),
  ...idsOf(EMBED_FONTS).map((name) => part(`/embed/${name}`, "font/woff2", EMBED_FONTS[name], false)),
];

function figureEmbed(source: FigureSource): Endpoint {
  const path = `/embed/${source.id}`;
  return page({
    path,
    summary: `${FIGURES[source.id].label}, for the frame of another page.`,
    parameters: [...source.parameters, THEME],
    prepare: (db, request, setting) => {
      const { own, rest } = takeOwn(request, ["theme"]);
      const theme = readTheme(own.theme);
      const { canonical, build } = source.prepare(db, request, setting, ["theme"]);
      return {
        canonical: `${canonical} ${theme} at ${setting.site}`,
        build: () => figurePage(build(), { path, search: searchOf(rest), theme, site: setting.site }, db),
      };
    },
  });
}

function markEmbed(source: FigureSource): Endpoint {
  const chart = `/embed/${source.id}`;
  const path = `${chart}/events`;
  return page({
    path,
    summary: "The events behind a mark of such a chart.",
    parameters: [...source.parameters, MARK, THEME, BACK],
    prepare: (db, request, setting) => {
      const { own, rest } = takeOwn(request, ["mark", "theme", "back"]);
      const { mark = "" } = own;
      const theme = readTheme(own.theme);
      const back = readBack(own.back) ?? addressWith(chart, searchOf(rest), { theme });
      const { canonical, build } = source.prepare(db, { ...request, pairs: [...rest, ["mark", mark]] }, setting, ["mark", "theme", "back"]);
      return {
        canonical: `${canonical} ${theme} ${back} at ${setting.site}`,
        build: () => {
          const built = build();
          return markPage(db, built, { query: built.query, theme, site: setting.site, address: addressOf(path, request.pairs), back });
        },
      };
    },
  });
}

function page(declared: Pick<Endpoint, "path" | "summary" | "parameters" | "prepare">): Endpoint {
  return inLanguages({ ...declared, tag: null, contentType: "text/html; charset=utf-8", schema: null, isFile: false });
}

/** Bytes that a page of an embed asks for, tagged by what they are. */
function part(path: string, contentType: string, bytes: Buffer, compress: boolean): Endpoint {
  const canonical = createHash("sha256").update(bytes).digest("base64url");
  return {
    path,
    tag: null,
    summary: path,
    parameters: [],
    contentType,
    schema: null,
    isFile: false,
    prepare: (_db, request) => {
      refuseParameters(request);
      return { canonical, build: () => ({ contentType, bytes, compress, headers: {} }) };
    },
  };
}

function readTheme(text: string | undefined): EmbedTheme {
  return readWord("theme", text, EMBED_THEMES, "auto");
}

function listAddress(pairs: ApiRequest["pairs"]): string {
  return addressOf("/embed/events", pairs);
}

function addressOf(path: string, pairs: ApiRequest["pairs"]): string {
  const search = new URLSearchParams(pairs.map(([name, value]) => [name, value])).toString();
  return inSpokenLanguage(search === "" ? path : `${path}?${search}`);
}
