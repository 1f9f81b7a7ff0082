import { createHash } from "node:crypto";

/** The hash of all that a file of machine-coded events holds, in the order it is written: its version follows from it alone. */
export function contentHasher() {
  const hash = createHash("sha256");
  return {
    words: (name: string, words: readonly string[]): void => void hash.update(`${name}\n${words.join("\n")}\n`),
    file: (id: number, sha256: string): void => void hash.update(`${id} ${sha256}\n`),
    column: (name: string, bytes: Uint8Array): void => void hash.update(name).update(bytes),
    digest: (): string => hash.digest("hex"),
  };
}
