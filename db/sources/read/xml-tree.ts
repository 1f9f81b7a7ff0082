import { XMLParser } from "fast-xml-parser";
import { RecordInvalid } from "#shared/errors.ts";
import { checkEnd } from "./xml-end.ts";

/** One element of a document, with what is in it in the order of the text. */
export interface XmlNode {
  name: string;
  attributes: ReadonlyMap<string, string>;
  /** Elements, and the text between them. */
  content: readonly (XmlNode | string)[];
}

/** Where a fault is reported: the file, and the number of the item in it. */
export interface XmlPlace {
  file: string;
  ordinal: number;
}

interface Parsed {
  [name: string]: Parsed[] | Record<string, string> | string | undefined;
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  parseTagValue: false,
  trimValues: false,
});

/**
 * Reads a document into elements.
 * @throws RecordInvalid for another root, or a file cut short
 */
export function readXmlTree(file: string, text: string, root: string): XmlNode {
  checkEnd(file, text, root);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the shape fast-xml-parser documents for `preserveOrder`
  const nodes = parser.parse(text) as Parsed[];
  const top = nodes.map(nodeOf).find((node) => typeof node === "object" && node.name === root);
  if (top === undefined || typeof top === "string") {
    throw new RecordInvalid({ file, line: 1, column: root }, `the root element <${root}> is missing`);
  }
  return top;
}

/** The elements directly in a node. */
export function childrenOf(node: XmlNode): XmlNode[] {
  return node.content.filter((part) => typeof part !== "string");
}

/** The elements of a name anywhere below a node, in the order of the text. */
export function descendantsOf(node: XmlNode, name: string): XmlNode[] {
  return childrenOf(node).flatMap((child) => [...(child.name === name ? [child] : []), ...descendantsOf(child, name)]);
}

/** All text of a node, spaces collapsed. */
export function xmlText(node: XmlNode): string {
  return rawText(node).replaceAll(/\s+/g, " ").trim();
}

/**
 * The texts of an item by their path: `started/date`. A path that leads to others is entered; the rest is read as text,
 * inner markup dropped. Of a `repeated` field the last counts.
 * @throws RecordInvalid for an unknown, missing or repeated field
 */
export function readFields(
  node: XmlNode,
  place: XmlPlace,
  required: readonly string[],
  optional: readonly string[] = [],
  repeated: readonly string[] = [],
): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  const known = [...required, ...optional, ...repeated];
  const visit = (child: XmlNode, path: string): void => {
    if (known.some((name) => name.startsWith(`${path}/`))) {
      for (const inner of childrenOf(child)) visit(inner, `${path}/${inner.name}`);
    } else if (!known.includes(path)) throw refuseXml(place, path, `<${node.name}> number ${place.ordinal} has an unknown field`);
    else if (fields.has(path) && !repeated.includes(path))
      throw refuseXml(place, path, `<${node.name}> number ${place.ordinal} has the field twice`);
    else fields.set(path, xmlText(child));
  };
  for (const child of childrenOf(node)) visit(child, child.name);
  for (const name of required) {
    if (!fields.has(name)) throw refuseXml(place, name, `<${node.name}> number ${place.ordinal} has no such field`);
  }
  return fields;
}

export function refuseXml({ file, ordinal }: XmlPlace, column: string, reason: string): RecordInvalid {
  return new RecordInvalid({ file, line: ordinal, column }, reason);
}

function nodeOf(parsed: Parsed): XmlNode | string {
  const name = Object.keys(parsed).find((key) => key !== ":@") ?? "";
  const inner = parsed[name];
  if (name === "#text") return typeof inner === "string" ? inner : "";
  const attributes = parsed[":@"];
  return {
    name,
    attributes: new Map(attributes && typeof attributes === "object" && !Array.isArray(attributes) ? Object.entries(attributes) : []),
    content: Array.isArray(inner) ? inner.map(nodeOf) : [],
  };
}

function rawText(node: XmlNode): string {
  return node.content.map((part) => (typeof part === "string" ? part : rawText(part))).join("");
}
