import { familyOf } from "./merge/families.ts";
import type { CompiledDocument, CompiledSource } from "./facts.ts";

/** One page under http and https, with and without www. */
export function pageOf(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?/, "").replace(/\/$/, "");
}

type NewDocument = Pick<CompiledDocument, "id" | "publisher" | "title" | "publishedOn" | "kind" | "language"> & { url: string };

/** The documents of one source: a page that an earlier source cites keeps its document there. */
export class Pages {
  readonly #known: Map<string, CompiledDocument>;
  readonly #own = new Map<string, CompiledDocument>();

  constructor(earlier: readonly CompiledSource[]) {
    const cited = earlier.flatMap(({ documents }) => documents).filter(({ url }) => url !== null);
    this.#known = new Map(cited.map((document) => [pageOf(document.url ?? ""), document]));
  }

  /** The document of a page, made on first sight. */
  cite(page: NewDocument): string {
    const known = this.#known.get(pageOf(page.url));
    if (known) return known.id;
    const document = { ...page, family: familyOf(page.publisher) };
    this.#known.set(pageOf(page.url), document);
    this.#own.set(page.id, document);
    return document.id;
  }

  /** A page of a list that has one address for all: a document for each title. */
  citeTitle(page: NewDocument): string {
    if (!this.#own.has(page.id)) this.#own.set(page.id, { ...page, family: familyOf(page.publisher) });
    return page.id;
  }

  list(): CompiledDocument[] {
    return [...this.#own.values()];
  }
}
