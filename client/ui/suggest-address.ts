import type { ParameterFault } from "#shared/mend-query.ts";

/** The search text with what was probably meant in place of what means nothing; null where that stands in it already. */
export function suggestSearch(search: string, { parameter, value, suggestion, unknown }: ParameterFault): string | null {
  if (!suggestion) return null;
  const given = [...new URLSearchParams(search)];
  if (unknown && given.some(([name]) => name === suggestion)) return null;
  const meant = given.map(([name, text]): [string, string] => {
    if (name.slice(0, 80) !== parameter) return [name, text];
    if (unknown) return [suggestion, text];
    return [name, [...new Set(text.split(",").map((part) => (part.slice(0, 80) === value ? suggestion : part)))].join(",")];
  });
  const text = new URLSearchParams(meant).toString().replaceAll("%2C", ",").replaceAll("+", "%20");
  return text === new URLSearchParams(given).toString().replaceAll("%2C", ",").replaceAll("+", "%20") ? null : `?${text}`;
}
