import { dirname, join } from "node:path";

/** Where the machine-coded events of a database are kept: beside it. */
export function machinePathOf(databasePath: string): string {
  return join(dirname(databasePath), "machine.db");
}
