/** Forms of an answer by what tells them apart: `JSON, .csv`. */
export function formNames(extensions: readonly string[]): string {
  return extensions.map((extension) => (extension === "" ? "JSON" : extension)).join(", ");
}
