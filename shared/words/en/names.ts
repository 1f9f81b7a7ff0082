/** A state or organisation as the record has it. */
interface Actor {
  /** ISO 3166 alpha-3, or the record's own. */
  id: string;
  /** ISO 3166 alpha-2; null for former states and organisations. */
  iso2: string | null;
  label: string;
  /** With the article a sentence wants. */
  inText: string;
}

/** Names of states and organisations; people, venues and programmes stay as the sources spell them. */
export const names = {
  actor: ({ label, inText }: Actor): { label: string; inText: string } => ({ label, inText }),
};
