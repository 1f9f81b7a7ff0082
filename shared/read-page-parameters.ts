import { PAGE_PARAMETERS, type PageParameter, type PagePath, type Takes } from "./definitions/page-parameters.ts";
import { BadParameter } from "./errors.ts";
import { describeFault, type ParameterFault } from "./mend-query.ts";
import { givenTwice, unknownWord } from "./query-faults.ts";

type Pair = readonly [string, string];

interface OwnParameters {
  /** What the page takes, by name. */
  own: ReadonlyMap<string, string>;
  /** What is no parameter of the page itself. */
  rest: readonly Pair[];
  faults: readonly ParameterFault[];
}

/** Reads what a page takes beside the query, and says of everything else under these names why it is left out. */
export function readPageParameters(path: PagePath, given: Iterable<Pair>): OwnParameters {
  const declared: Readonly<Record<string, PageParameter>> = PAGE_PARAMETERS[path];
  const own = new Map<string, string>();
  const rest: Pair[] = [];
  const faults: ParameterFault[] = [];
  for (const [name, text] of given) {
    const parameter = Object.hasOwn(declared, name) ? declared[name] : undefined;
    if (parameter === undefined) {
      rest.push([name, text]);
      continue;
    }
    const refused = own.has(name) ? givenTwice(name, text) : findFault(name, text, parameter.takes);
    if (refused === null) own.set(name, text);
    else faults.push(describeFault(refused));
  }
  return { own, rest, faults };
}

/** The names a page reads itself; `asked` are those that are part of what it asks, and not only of how it shows the answer. */
export function pageNames(path: PagePath, which: "all" | "asked" | "shown" = "all"): string[] {
  const declared: Readonly<Record<string, PageParameter>> = PAGE_PARAMETERS[path];
  return Object.entries(declared).flatMap(([name, { shown = false }]) => (which === "all" || (which === "shown") === shown ? [name] : []));
}

function findFault(name: string, text: string, takes: Takes): BadParameter | null {
  const told = { parameter: name, value: text };
  if ("words" in takes) return takes.words.includes(text) ? null : unknownWord(name, text, takes.words);
  if ("range" in takes) {
    const [least, most] = takes.range;
    const number = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
    if (number >= least && number <= most) return null;
    return new BadParameter({ ...told, reason: ["noNumber", least, most], allowed: { shape: ["range", least, most] } });
  }
  if ("pattern" in takes)
    return takes.pattern.test(text) ? null : new BadParameter({ ...told, reason: ["unknownWord"], allowed: { shape: [takes.shape] } });
  return text.trim() === "" ? new BadParameter({ ...told, reason: ["emptyValue"], allowed: { shape: ["words"] } }) : null;
}
