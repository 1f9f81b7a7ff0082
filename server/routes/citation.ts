import { buildCitation, formatCite, type Cited } from "#db/files/cite.ts";
import type { Db } from "#db/client.ts";
import { citeSchema } from "#shared/api.ts";
import { CITATION_FORMATS } from "#shared/definitions/citation-files.ts";
import { idsOf } from "#shared/tables.ts";
import { inSpokenLanguage } from "#shared/words/catalogues.ts";
import { allowAlso, attachment, jsonEndpoint, LANG, type ApiRequest, type Endpoint, type Prepared } from "../endpoint.ts";

interface Citation extends Pick<Endpoint, "parameters" | "tiers"> {
  /** Address of what is cited. */
  path: string;
  /** What that is, as the end of "How to cite …". */
  of: string;
  /**
   * @param current the record being served, where another is asked for
   * @throws BadParameter, NotFound
   */
  prepare: (db: Db, request: ApiRequest, site: string, current: Db) => Prepared<Cited>;
}

/** How something is cited: in every form as JSON, and a file for each form that reference managers open. */
export function citationsOf({ path, of, parameters, tiers, prepare }: Citation): Endpoint[] {
  return [
    jsonEndpoint({
      path: `${path}/citation`,
      tag: "citations",
      summary: `How to cite ${of}.`,
      description: "In one line, in full, as BibTeX, RIS and CSL-JSON, and as a sentence with footnotes.",
      parameters,
      ...(tiers ? { tiers } : {}),
      schema: citeSchema,
      prepare: (db, request, { site, current }) => {
        const { canonical, build } = prepare(db, request, site, current);
        return { canonical: `${canonical} at ${site}`, build: () => formatCite(inLanguage(build())) };
      },
    }),
    ...idsOf(CITATION_FORMATS).map((format): Endpoint => {
      const { contentType, compress, description } = CITATION_FORMATS[format];
      return {
        path: `${path}/citation.${format}`,
        tag: "citations",
        summary: `How to cite ${of}, as a file. ${description}`,
        parameters: [...parameters, LANG],
        ...(tiers ? { tiers } : {}),
        contentType,
        schema: null,
        isFile: false,
        prepare: (db, request, { site, current }) => {
          const { canonical, build } = allowAlso([LANG.name], () => prepare(db, request, site, current));
          return {
            canonical: `${canonical} at ${site}`,
            build: () => {
              const { name, bytes } = buildCitation(inLanguage(build()), format);
              return { contentType, bytes, compress, headers: { "content-disposition": attachment(name) } };
            },
          };
        },
      };
    }),
  ];
}

/** Leads a reader to the page in the language of the citation. */
function inLanguage({ cited, vintage }: Cited): Cited {
  return { cited: { ...cited, url: inSpokenLanguage(cited.url) }, vintage };
}
