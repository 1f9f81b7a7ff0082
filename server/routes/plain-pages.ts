import type { Db } from "#db/client.ts";
import { findTier, findTierFault } from "#db/machine/tier.ts";
import { queryVintage, queryVintageRef } from "#db/query/vintage.ts";
import { hasId } from "#shared/tables.ts";
import { en } from "#shared/words/en.ts";
import { PROBLEMS } from "../problems.ts";
import { API_HEADERS } from "../security.ts";
import { describeTier } from "../tier-asked.ts";

/** What programs ask of a site beside its API, as plain texts; each is made when it is asked for. */
export function plainPages(db: Db, site: () => string): Readonly<Record<string, () => string>> {
  return {
    "/healthz": () => "ok",
    "/readyz": () =>
      `ready ${queryVintageRef(db).ref.version} ${queryVintage(db).counts.events}${describeTier(findTier(db), findTierFault(db))}`,
    "/.well-known/security.txt": () => "Contact: see SECURITY.md in the repository\nPreferred-Languages: en\n",
    // Pages are for search engines; queries, of which there is no end, and what stands in frames are not.
    "/robots.txt": () =>
      [
        "User-agent: *",
        "Disallow: /api/",
        "Disallow: /embed",
        "Disallow: /oembed",
        "Disallow: /*?",
        "",
        `# The whole record in one request, for programs: ${site()}/api/v1/events.zip`,
        "",
      ].join("\n"),
  };
}

/** What a problem's type means; null for one that does not exist. */
export function problemPageText(code: string): string | null {
  if (!hasId(PROBLEMS, code)) return null;
  const { status, help } = PROBLEMS[code];
  return `${en.problems.titles[code]} (${status})\n\n${help}\n`;
}

/** A text with the headers of every other answer, never kept. */
export function plain(text: string): Response {
  return new Response(text, { headers: { ...API_HEADERS, "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" } });
}
