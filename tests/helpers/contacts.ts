import { compileContact } from "#db/sources/contacts/contact.ts";
import { createContext, type CompileContext } from "#db/sources/context.ts";
import { emptySource, type CompiledSource } from "#db/sources/facts.ts";
import { familyOf } from "#db/sources/merge/families.ts";

export interface ContactRow {
  ref: string;
  day: string;
  people: readonly string[];
  publisher: string;
  kind?: "call" | "video_call" | "meeting";
  url?: string;
  /** City and country: `Helsinki FIN`. */
  venue?: string;
  /** Last day, where it lasts longer than one. */
  end?: string;
}

/** A source of contacts, each told on a page of its own. */
export function contactSource(id: string, rows: readonly ContactRow[], context: CompileContext = createContext([])): CompiledSource {
  const source = emptySource(id, "hash");
  for (const { ref, day, people, publisher, kind = "call", url = null, venue = null, end = null } of rows) {
    const document = `${id}-${ref}`;
    const parties = people.map(
      (person) => ({ role: "participant", actor: person.slice(0, 3), person, office: "president", printed: null }) as const,
    );
    const event = compileContact(
      {
        ref,
        kind,
        day,
        parties,
        venue: venue === null ? null : { city: venue.slice(0, -4), country: venue.slice(-3) },
        citations: [document],
        note: null,
        confidence: "stated",
      },
      id,
      context,
    );
    source.events.push({ ...event, end, ...(id === "curated" ? { id: ref } : {}) });
    source.documents.push({
      id: document,
      publisher,
      family: familyOf(publisher),
      title: ref,
      url,
      publishedOn: null,
      kind: "readout",
      language: "en",
    });
  }
  return source;
}
