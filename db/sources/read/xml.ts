import { XMLParser } from "fast-xml-parser";
import { RecordInvalid } from "#shared/errors.ts";
import { checkEnd } from "./xml-end.ts";

/** One element of a list: attributes as `name@attribute`, children as text with inner markup removed. */
export interface Element {
  file: string;
  /** Place in the file, from 1. */
  ordinal: number;
  fields: ReadonlyMap<string, string>;
}

interface Node {
  [name: string]: Node[] | Record<string, string> | string | undefined;
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  parseTagValue: false,
  trimValues: false,
});

/**
 * Reads the `<item>` elements of a `<root>` list.
 * @param fields children and attributes every item has; `optional` are those some have, `beside` the list's own other elements
 * @throws RecordInvalid for a file cut short, another root, an unknown element, or an item with an unknown, missing or repeated field
 */
export function readXml(
  file: string,
  text: string,
  root: string,
  item: string,
  fields: readonly string[],
  optional: readonly string[] = [],
  beside: readonly string[] = [],
): Element[] {
  checkEnd(file, text, root);
  const top = parseNodes(file, text).find((node) => Array.isArray(node[root]));
  if (!top) throw new RecordInvalid({ file, line: 1, column: root }, `the root element <${root}> is missing`);
  const children = childrenOf(top, root);
  const stray = children.map(nameOf).find((name) => name !== null && name !== item && !beside.includes(name));
  if (stray) throw new RecordInvalid({ file, line: 1, column: stray }, "the list has an unknown element");
  return children
    .filter((node) => Array.isArray(node[item]))
    .map((node, index) => readElement(file, index + 1, node, item, fields, optional));
}

/** The text of a field, spaces collapsed. */
export function fieldText(element: Element, name: string): string {
  return element.fields.get(name) ?? "";
}

function readElement(
  file: string,
  ordinal: number,
  node: Node,
  item: string,
  required: readonly string[],
  optional: readonly string[],
): Element {
  const fields = new Map<string, string>();
  for (const [name, value] of attributesOf(node)) fields.set(`@${name}`, value);
  for (const child of childrenOf(node, item)) {
    const name = nameOf(child);
    if (name === null) continue;
    if (fields.has(name)) throw new RecordInvalid({ file, line: ordinal, column: name }, `<${item}> number ${ordinal} has the field twice`);
    fields.set(name, textOf(child).replaceAll(/\s+/g, " ").trim());
    for (const [attribute, value] of attributesOf(child)) fields.set(`${name}@${attribute}`, value);
  }
  for (const [name, value] of fields) {
    if (value.includes("\u{FFFD}"))
      throw new RecordInvalid({ file, line: ordinal, column: name }, `<${item}> number ${ordinal} holds a letter that is not UTF-8`);
    if (!required.includes(name) && !optional.includes(name)) {
      throw new RecordInvalid({ file, line: ordinal, column: name }, `<${item}> number ${ordinal} has an unknown field`);
    }
  }
  for (const name of required) {
    if (!fields.has(name)) throw new RecordInvalid({ file, line: ordinal, column: name }, `<${item}> number ${ordinal} has no such field`);
  }
  return { file, ordinal, fields };
}

/**
 * Refuses a file family in which one item has the id of another.
 * @throws RecordInvalid naming the file and number of the later one
 */
export function assertOnce(elements: readonly Element[], field: string): void {
  const seen = new Set<string>();
  for (const element of elements) {
    const id = fieldText(element, field);
    if (seen.has(id)) {
      throw new RecordInvalid(
        { file: element.file, line: element.ordinal, column: field },
        `number ${element.ordinal}: "${id}" is there twice`,
      );
    }
    seen.add(id);
  }
}

function parseNodes(file: string, text: string): Node[] {
  try {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the shape fast-xml-parser documents for `preserveOrder`
    return parser.parse(text) as Node[];
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new RecordInvalid({ file, line: 1, column: "(file)" }, `is not XML (${reason})`);
  }
}

/** The name of an element; null for text, a comment or a declaration. */
function nameOf(node: Node): string | null {
  return Object.keys(node).find((key) => key !== ":@" && !/^[#?!]/.test(key)) ?? null;
}

function childrenOf(node: Node, name: string): Node[] {
  const children = node[name];
  return Array.isArray(children) ? children : [];
}

function attributesOf(node: Node): [string, string][] {
  const attributes = node[":@"];
  return attributes && typeof attributes === "object" && !Array.isArray(attributes) ? Object.entries(attributes) : [];
}

function textOf(node: Node): string {
  let text = "";
  for (const [name, value] of Object.entries(node)) {
    if (name === "#text") text += typeof value === "string" ? value : "";
    else if (Array.isArray(value)) text += value.map(textOf).join("");
  }
  return text;
}
