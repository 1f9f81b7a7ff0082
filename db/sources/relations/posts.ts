import { hasId } from "#shared/tables.ts";
import { readFields, readXmlTree, refuseXml, childrenOf, descendantsOf, xmlText } from "../read/xml-tree.ts";
import type { InputFile } from "../upstream.ts";

/** A post as the list has it. */
export interface Post {
  file: string;
  /** Name of the file without its ending. */
  id: string;
  locale: string;
  territory: string;
  type: PostType;
  events: { kind: "mission_opened" | "mission_closed_by_sender"; year: string }[];
}

export type PostType = keyof typeof POST_TYPES;
export const POST_TYPES = {
  embassy: "embassy",
  consulate: "consulate",
  "consulate-general": "consulate general",
  "consular-agency": "consular agency",
  "branch-office": "branch office",
} as const;

const FIELDS = ["locale-id", "territory-id", "post-type", "valid-since", "valid-until", "events", "sources", "notes"];
const KINDS = { opened: "mission_opened", closed: "mission_closed_by_sender" } as const;

/** One post of the list. */
export function readPost({ file, text }: InputFile): Post {
  const root = readXmlTree(file, text, "post");
  const place = { file, ordinal: 1 };
  const fields = readFields(root, place, FIELDS);
  const type = fields.get("post-type") ?? "";
  if (!hasId(POST_TYPES, type)) throw refuseXml(place, "post-type", `"${type}" is no type of post we know`);
  const events = descendantsOf(root, "event").map((node, index) => {
    const event = readFields(node, { file, ordinal: index + 1 }, ["type", "date"]);
    const what = event.get("type") ?? "";
    if (!hasId(KINDS, what)) throw refuseXml({ file, ordinal: index + 1 }, "type", `"${what}" is no event of a post we know`);
    return { kind: KINDS[what], year: event.get("date") ?? "" };
  });
  for (const child of childrenOf(root)
    .filter(({ name }) => name === "events")
    .flatMap(childrenOf)) {
    if (child.name !== "event")
      throw refuseXml(place, `events/${child.name}`, `<post> has an unknown field: ${xmlText(child).slice(0, 40)}`);
  }
  const id = file.split("/").at(-1)?.replace(".xml", "") ?? "";
  return { file, id, locale: fields.get("locale-id") ?? "", territory: fields.get("territory-id") ?? "", type, events };
}
