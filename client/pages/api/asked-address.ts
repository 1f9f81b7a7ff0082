import type { Form } from "./group-operations.ts";

type Pair = readonly [string, string];

/** Whether an address has a parameter with just this value. */
export function hasPair(address: string, name: string, value: string): boolean {
  return readPairs(address).some(([own, given]) => own === name && given === value);
}

/** The address with some parameters set, each in its place where it stood already. */
export function withPairs(address: string, pairs: Readonly<Record<string, string>>): string {
  const own = new Map(readPairs(address));
  for (const [name, value] of Object.entries(pairs)) own.set(name, value);
  return join(pathOf(address), [...own]);
}

export function withoutPair(address: string, name: string): string {
  return join(
    pathOf(address),
    readPairs(address).filter(([own]) => own !== name),
  );
}

/** The same question of another form of the answer, without what that does not take. */
export function inForm(address: string, from: Form, to: Form, taken: readonly string[]): string {
  const path = pathOf(address);
  const stem = path.endsWith(from.extension) ? path.slice(0, path.length - from.extension.length) : null;
  const pairs = readPairs(address).filter(([name]) => taken.includes(name));
  return join(stem === null ? pathOf(to.example) : stem + to.extension, pairs);
}

/** The line that asks it from a terminal; a file is kept under its own name. */
export function curlLine(site: string, address: string, { mediaType }: Pick<Form, "mediaType">): string {
  const options = /json|text|xml|bibtex|research-info/.test(mediaType) ? "" : "--remote-name --remote-header-name ";
  return `curl ${options}'${site}${address.replaceAll("'", "%27")}'`;
}

function pathOf(address: string): string {
  return address.split("?")[0] ?? "";
}

function readPairs(address: string): Pair[] {
  return [...new URLSearchParams(address.split("?")[1] ?? "")];
}

function join(path: string, pairs: readonly Pair[]): string {
  const search = new URLSearchParams(pairs.map(([name, value]) => [name, value])).toString();
  return search === "" ? path : `${path}?${search.replaceAll("%2C", ",").replaceAll("%3A", ":")}`;
}
