import type { SummaryFacts } from "../event-facts.ts";

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

/** A person, city, office, period or collection as the record has it. */
interface Named {
  id: string;
  label: string;
}

/** What the record's own entries are called, in answers alone: a page has their names from there; programmes, and titles of events and documents, stay as the sources spell them. */
export const names = {
  actor: ({ label, inText }: Actor): { label: string; inText: string } => ({ label, inText }),
  person: ({ label }: Named): { label: string; inText: string } => ({ label, inText: label }),
  /** As a term of office has it: "Putin, 2012–". */
  shortPerson: ({ label }: Named): string => label,
  city: ({ label }: Named): { label: string; inText: string } => ({ label, inText: label }),
  /** @param _person who held it; null where nobody is named */
  office: ({ label }: Named, _person: string | null): string => label,
  period: ({ label }: Named): string => label,
  /** What its source says of it. */
  periodSays: ({ label }: Named): string => label,
  collection: ({ label }: Named): string => label,
  licence: (text: string): string => text,
  /** One or two sentences of an event, made of its facts; null: the record's own stands, which its import wrote in English. */
  tell: (_facts: SummaryFacts): string | null => null,
  /** What the licence of the gazetteer asks for wherever its coordinates show. */
  gazetteer: "Coordinates of cities from GeoNames, CC BY 4.0.",
};
