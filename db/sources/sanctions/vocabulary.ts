import { parse, YAMLParseError } from "yaml";
import { z } from "zod";
import { RecordInvalid } from "#shared/errors.ts";
import type { CompiledActor } from "../actors/adapter.ts";
import type { CompileContext } from "../context.ts";
import type { InputFile } from "../upstream.ts";

export const PROGRAMMES = "programmes";

/** A programme of the controlled vocabulary. */
export interface Programme {
  /** As the vocabulary prints it: `US-RUSHAR`. */
  key: string;
  title: string;
  /** The state or organisation whose authority issues it. */
  issuer: string;
  /** The one state it is aimed at; null where it names none or several. */
  target: string | null;
  aliases: readonly string[];
}

/** The vocabulary of sanctions programmes: https://www.opensanctions.org/programs/ */
export class Vocabulary {
  readonly #byKey: ReadonlyMap<string, Programme>;
  readonly #byAlias = new Map<string, Programme>();

  constructor(programmes: readonly Programme[]) {
    this.#byKey = new Map(programmes.map((programme) => [programme.key, programme]));
    for (const programme of programmes) {
      for (const alias of [programme.key, programme.title, ...programme.aliases]) {
        const name = aliasName(programme.issuer, alias);
        if (!this.#byAlias.has(name)) this.#byAlias.set(name, programme);
      }
    }
  }

  /** The programmes of an issuer. */
  ofIssuer(issuer: string): Programme[] {
    return [...this.#byKey.values()].filter((programme) => programme.issuer === issuer);
  }

  /** The programme of a key. @throws RangeError for a key the vocabulary does not hold */
  get(key: string): Programme {
    const programme = this.#byKey.get(key);
    if (!programme) throw new RangeError(`the vocabulary has no programme "${key}"`);
    return programme;
  }

  /** The programme that an issuer's order, act or list code belongs to (or that has this key); null where the vocabulary does not know it. */
  find(issuer: string, alias: string): Programme | null {
    return this.#byAlias.get(aliasName(issuer, alias)) ?? null;
  }
}

const FILE = z.object({
  key: z.string().regex(/^[A-Z]{2}[A-Z0-9-]+$/),
  title: z.string().min(1),
  issuer: z.string().min(1),
  aliases: z.array(z.string()).optional(),
  target_territories: z.array(z.string()).optional(),
});

/**
 * Reads the programme files; those of issuers the record has no actor for are left out.
 * @throws RecordInvalid for a file that is not YAML or lacks a key, title or issuer
 */
export function readVocabulary(files: readonly InputFile[], actors: readonly CompiledActor[]): Vocabulary {
  const ids = new Set(actors.map(({ id }) => id));
  const byIso2 = new Map(actors.filter(({ to }) => to === null).map(({ id, iso2 }) => [iso2, id]));
  const programmes = files.map(parseProgramme).flatMap(({ key, title, aliases = [], target_territories: aims = [] }): Programme[] => {
    const prefix = key.slice(0, 2);
    const issuer = ids.has(prefix) ? prefix : byIso2.get(prefix);
    if (issuer === undefined) return [];
    return [{ key, title: title.trim(), issuer, target: TARGETS[key] ?? targetOf(aims, byIso2, issuer), aliases }];
  });
  return new Vocabulary(programmes);
}

/** Puts a programme into the record and gives its id there: `us-rushar`. */
export function addProgramme({ key, title, issuer, target }: Programme, context: CompileContext): string {
  const id = key.toLowerCase();
  context.programmes.set(id, { id, name: title, issuer, target, source: PROGRAMMES });
  return id;
}

/**
 * Where the vocabulary's own territories mislead: the resolution on the Democratic Republic of the Congo is filed under its
 * neighbour, and measures over Ukraine name it beside Russia, at which they are aimed.
 */
const TARGETS: Readonly<Record<string, string>> = { "UN-SC1533": "COD", "EU-UKR": "RUS" };

/** Parts of a state (`ua-cri`) and the issuer itself are no target. */
function targetOf(aims: readonly string[], byIso2: ReadonlyMap<string | null, string>, issuer: string): string | null {
  const states = aims.map((code) => byIso2.get(code.toUpperCase()) ?? null).filter((state) => state !== null && state !== issuer);
  const [only, ...others] = new Set(states);
  return only === undefined || others.length > 0 ? null : only;
}

function parseProgramme({ file, text }: InputFile): z.infer<typeof FILE> {
  try {
    return FILE.parse(parse(text));
  } catch (error) {
    const at = { file, line: error instanceof YAMLParseError ? (error.linePos?.[0].line ?? 1) : 1, column: "(file)" };
    if (error instanceof z.ZodError)
      throw new RecordInvalid({ ...at, column: error.issues[0]?.path.join(".") ?? "" }, error.issues[0]?.message ?? "");
    if (error instanceof YAMLParseError) throw new RecordInvalid(at, `is not YAML (${error.message.split("\n")[0] ?? ""})`);
    throw error;
  }
}

function aliasName(issuer: string, alias: string): string {
  return `${issuer} ${alias.trim().toLowerCase()}`;
}
