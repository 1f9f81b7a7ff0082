import { spokenNames } from "#shared/words/names.ts";

/** What a person is called in the words of the answer, whom the record calls by a name. */
export function personLabel(id: string, name: string): string {
  return spokenNames().person({ id, label: name }).label;
}

/** What an office is called. @param person who held it, whose gender some languages want; null where nobody is named */
export function officeLabel(id: string, label: string, person: string | null): string {
  return spokenNames().office({ id, label }, person);
}

export function cityLabel(id: string, city: string): string {
  return spokenNames().city({ id, label: city }).label;
}

/** The same with the id; null where there is no id. */
export function namedPerson(id: string | null, name: string | null): { id: string; label: string } | null {
  return id === null ? null : { id, label: personLabel(id, name ?? id) };
}

export function namedOffice(id: string | null, label: string | null, person: string | null): { id: string; label: string } | null {
  return id === null ? null : { id, label: officeLabel(id, label ?? id, person) };
}
