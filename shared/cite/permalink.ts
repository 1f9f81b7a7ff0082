/** The address of the events a query counts; the fragment says in which version of the record they were counted. */
export function queryPermalink(site: string, query: string, version: string): string {
  return `${site}/events${query === "" ? "" : `?${query}`}#record=${version}`;
}

/** The address of an event, with the version of the record it was read in. */
export function eventPermalink(site: string, id: string, version: string): string {
  return `${site}/events/${encodeURIComponent(id)}#record=${version}`;
}
