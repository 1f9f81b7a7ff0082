import { parseEdtf, type Day } from "#shared/dates.ts";
import type { KindId } from "#shared/definitions/kinds.ts";
import { OWN_SPANS } from "../actors/states.ts";
import type { CompileContext } from "../context.ts";
import { emptySource, type CompiledDocument, type CompiledSource } from "../facts.ts";
import { HSG_FAMILY, HSG_PUBLISHER } from "../hsg/publisher.ts";
import { findTerritory } from "../hsg/territories.ts";
import { refuseXml } from "../read/xml-tree.ts";
import type { InputFile } from "../upstream.ts";
import { readArticles, type ToldAct } from "./articles.ts";
import { compileAct } from "./event.ts";
import { mergeAccounts, type Account } from "./merge.ts";
import { findOtherState, noteOf } from "./other-states.ts";
import { Places } from "./places.ts";
import { POST_TYPES, readPost, type Post } from "./posts.ts";

export const RELATIONS = "relations";

const UNION = "1776";

/** Relations of the United States and its missions: the guide to each country, and the list of posts. */
export function compileRelations(
  articles: readonly InputFile[],
  posts: readonly InputFile[],
  inputHash: string,
  context: CompileContext,
): CompiledSource {
  const source = emptySource(RELATIONS, inputHash);
  const guide = readArticles(articles);
  const list = posts.map(readPost);
  const places = new Places(guide.places, list, context);
  source.rowsRead = guide.entries + list.length;
  for (const { file, entry, heading, reason } of guide.leftOut) {
    source.issues.push({ severity: "reject", file, locator: String(entry), reason, detail: heading.slice(0, 120) });
  }
  const told = guide.acts.flatMap((act) => compileTold(act, places, source, context));
  const listed = list.flatMap((post) => compilePost(post, places, source, context));
  for (const { event } of mergeAccounts(told, listed, source)) {
    event.id = context.ids.take(event.id);
    source.events.push(event);
  }
  const cited = new Set(source.events.flatMap(({ citations }) => citations));
  const documents = [...guide.acts.map(({ slug }) => documentOfArticle(slug)), ...list.map(documentOfPost)];
  source.documents.push(...new Map(documents.filter(({ id }) => cited.has(id)).map((document) => [document.id, document])).values());
  return source;
}

function compileTold(act: ToldAct, places: Places, source: CompiledSource, context: CompileContext): Account[] {
  const other = findOtherState(act) ?? findTerritory(act.slug, boundOf(act.date, act.kind));
  if (other === undefined) throw refuseXml({ file: act.file, ordinal: act.entry }, act.slug, `the country "${act.slug}" is unknown`);
  if (other === null) {
    const reason = "a former state that the record has no actor for";
    source.issues.push({ severity: "reject", file: act.file, locator: String(act.entry), reason, detail: act.heading.slice(0, 120) });
    return [];
  }
  const locale = act.by === "other" ? null : places.findLocale(act.place, act.slug, other);
  const event = compileAct(
    {
      ...act,
      other,
      house: act.mission,
      city: locale === null ? null : places.nameOf(locale, act.slug),
      venue: locale === null ? null : places.findVenue(locale, act.slug, RELATIONS),
      ref: `${act.slug}:${act.entry}`,
      citation: documentOfArticle(act.slug).id,
      note: noteOf(act),
      confidence: "stated",
    },
    context,
  );
  const house = act.mission === null ? null : act.mission === "consulate" ? "consulate" : "embassy";
  return [{ event, other, house, printed: act.mission, locale, file: act.file, locator: String(act.entry) }];
}

function compilePost(post: Post, places: Places, source: CompiledSource, context: CompileContext): Account[] {
  const leave = (reason: string, detail: string): [] => {
    source.issues.push({ severity: "reject", file: post.file, locator: post.id, reason, detail });
    return [];
  };
  if (post.events.length === 0) return leave("the post has no year of opening or closing", post.locale);
  return post.events.flatMap(({ kind, year }) => {
    if (parseEdtf(year)?.precision !== "year") return leave("the date is not a year", year);
    if (year < UNION) return leave("a year before the United States", `${year} ${post.locale}`);
    const other = findTerritory(post.territory, boundOf(year, kind));
    if (other === undefined || other === null) {
      throw refuseXml({ file: post.file, ordinal: 1 }, "territory-id", `"${post.territory}" is unknown`);
    }
    const act = { kind, by: "usa", again: false, date: year, other, house: POST_TYPES[post.type] } as const;
    const event = compileAct(
      {
        ...act,
        city: places.nameOf(post.locale, post.territory),
        venue: places.findVenue(post.locale, post.territory, RELATIONS),
        ref: `post:${post.id}`,
        citation: documentOfPost(post).id,
        note: isLaterState(other, year, context) ? "the list files the post under a state of later years" : null,
        // The list says that a post was closed, not by whom.
        confidence: kind === "mission_opened" ? "stated" : "inferred",
      },
      context,
    );
    const house = post.type === "embassy" ? "embassy" : post.type.startsWith("consulate") ? "consulate" : "agency";
    return [{ event, other, house, printed: post.type, locale: post.locale, file: post.file, locator: post.id } satisfies Account];
  });
}

/** What is opened in a year of change is opened by the state that the year ends with; what is closed or severed, by the older. */
function boundOf(date: string, kind: KindId): Day {
  const isEnd = kind === "mission_closed_by_sender" || kind === "relations_severed";
  const span = parseEdtf(isEnd ? date : date.slice(0, 4));
  if (span === null) throw new RangeError(date);
  return isEnd ? span.earliest : span.latest;
}

/** The list files old posts under states of today; Russia and Serbia are older than the life spans of the record say. */
function isLaterState(actor: string, year: string, context: CompileContext): boolean {
  const since = context.actors.byId.get(actor)?.from ?? null;
  return since !== null && year < since.slice(0, 4) && !Object.hasOwn(OWN_SPANS, actor);
}

function documentOfArticle(slug: string): CompiledDocument {
  return documentOf({
    id: `rdcr-${slug}`,
    title: `Recognition, Diplomatic, and Consular Relations, by Country: ${slug}`,
    url: `https://history.state.gov/countries/${slug}`,
  });
}

function documentOfPost({ id, locale, territory }: Pick<Post, "id" | "locale" | "territory">): CompiledDocument {
  const url = `https://github.com/HistoryAtState/gsh/blob/master/data/posts/${id}.xml`;
  return documentOf({ id: `gsh-${id}`, title: `US diplomatic and consular posts: ${locale}, ${territory}`, url });
}

function documentOf({ id, title, url }: Pick<CompiledDocument, "id" | "title"> & { url: string }): CompiledDocument {
  return { id, publisher: HSG_PUBLISHER, family: HSG_FAMILY, title, url, publishedOn: null, kind: "list", language: "en" };
}
