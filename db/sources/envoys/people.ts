import type { CompileContext } from "../context.ts";
import { readFields, readXmlTree, refuseXml } from "../read/xml-tree.ts";
import { slugify } from "../slug.ts";
import type { InputFile } from "../upstream.ts";
import { KNOWN_PERSONS, NAMESAKES } from "./persons.ts";

const FIELDS = [
  "id",
  "persName/surname",
  "persName/forename",
  "birth",
  "death",
  "career-type",
  "residence",
  "created-by",
  "created-date",
  "last-modified-by",
  "last-modified-date",
];
const OPTIONAL = ["persName/genName", "old-ids"];

/** Names of the people of the list by their id there. */
export function readPeople(files: readonly InputFile[]): ReadonlyMap<string, string> {
  return new Map(
    files.map(({ file, text }) => {
      const fields = readFields(readXmlTree(file, text, "person"), { file, ordinal: 1 }, FIELDS, OPTIONAL, ["persName/altname"]);
      const part = (name: string): string => (fields.get(`persName/${name}`) ?? "").replaceAll(/\s*\([^)]*\)/g, "");
      const name = [part("forename"), part("surname"), part("genName")].filter((word) => word !== "").join(" ");
      if (name === "") throw refuseXml({ file, ordinal: 1 }, "persName", "the person has no name");
      return [fields.get("id") ?? "", name] as const;
    }),
  );
}

/** Takes the person of an id into the record, by the name the list has. */
export class Envoys {
  /** People of the list whose name another person of the record has: told apart until somebody says they are one. */
  readonly namesakes: [id: string, person: string][] = [];
  readonly #ids = new Map<string, string>();
  readonly #names: ReadonlyMap<string, string>;
  readonly #context: CompileContext;
  readonly #source: string;

  constructor(names: ReadonlyMap<string, string>, source: string, context: CompileContext) {
    this.#names = names;
    this.#source = source;
    this.#context = context;
  }

  /** @returns null where the list has no such person */
  resolve(id: string): string | null {
    const name = this.#names.get(id);
    if (name === undefined) return null;
    const person = this.#ids.get(id) ?? this.#add(id, name);
    this.#ids.set(id, person);
    return person;
  }

  #add(id: string, name: string): string {
    const { persons } = this.#context;
    const known = KNOWN_PERSONS[id];
    if (known !== undefined && persons.byId.has(known)) {
      persons.addAlias(known, name);
      return known;
    }
    const [own, ownName] = NAMESAKES[id] ?? [slugify(name), name];
    if (persons.byId.has(own)) {
      this.namesakes.push([id, own]);
      persons.add(`${own}-envoy`, ownName, "USA", this.#source);
      return `${own}-envoy`;
    }
    persons.add(own, ownName, "USA", this.#source);
    return own;
  }
}
