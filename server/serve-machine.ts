import type { Db } from "#db/client.ts";
import { ServedFile } from "#db/machine/served-file.ts";
import { findTier, loadTier, serveTier, sizeOf, type MachineTier } from "#db/machine/tier.ts";
import type { ServedTier } from "./aside/job.ts";

interface MachineParts {
  db: Db;
  path: string;
  log: { info: (...entry: [object, string]) => void; error: (...entry: [object, string]) => void };
  everyMs?: number;
  /** Called whenever another file is served. */
  onServed?: () => void;
}

/**
 * Answers questions about machine-coded events from the file at `path`, now and whenever it is replaced. The one before answers
 * until the new one is ready; one that cannot be read is logged, and the one before stays.
 * @returns once the first is ready, what ends it
 */
export async function serveMachine({ db, path, log, everyMs = 2000, onServed }: MachineParts): Promise<ServedFile<MachineTier>> {
  const served = new ServedFile<MachineTier>({
    path,
    everyMs,
    load: async (from) => {
      const tier = await loadTier(from);
      if (tier)
        log.info({ version: tier.columns.version, events: tier.columns.rows, bytes: sizeOf(tier) }, "machine-coded events are ready");
      return tier;
    },
    // An answer that is being made holds the file until the end of its turn.
    release: ({ rows }) => void setImmediate(() => rows.close()),
    ...(onServed ? { onServed } : {}),
    onFault: (error) => log.error({ err: error }, "the file of machine-coded events is refused"),
  });
  serveTier(
    db,
    () => served.current,
    () => (served.fault === null ? null : messageOf(served.fault)),
    () => served.isLoading,
  );
  await served.start();
  return served;
}

/** What another thread is told of the machine-coded reports beside a record; null where none are served. */
export function findServed(db: Db): ServedTier | null {
  const tier = findTier(db);
  if (tier === null) return null;
  const { rows: _rows, ...shared } = tier;
  return shared;
}

function messageOf(fault: unknown): string {
  return fault instanceof Error ? fault.message : String(fault);
}
