const WIDTH = 52;

/** JSON as a reader lays it out: what fits on a line stands on one. */
export function layJson(value: unknown, indent = "", before = 0): string {
  const flat = JSON.stringify(value, null, 1).replaceAll(/\n\s*/g, " ");
  if (typeof value !== "object" || value === null || indent.length + before + flat.length <= WIDTH) return flat;
  const inner = `${indent}  `;
  const [open, lines, close] = Array.isArray(value)
    ? ["[", value.map((item: unknown) => inner + layJson(item, inner)), "]"]
    : ["{", Object.entries(value).map(([key, item]: [string, unknown]) => layPair(key, item, inner)), "}"];
  return `${open}\n${lines.join(",\n")}\n${indent}${close}`;
}

function layPair(key: string, value: unknown, indent: string): string {
  const name = `${JSON.stringify(key)}: `;
  return indent + name + layJson(value, indent, name.length);
}
