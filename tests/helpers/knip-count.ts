interface Report {
  counters: { processed: number; total: number };
}

/** Says how many files the search for unused code read; none at all is a failure, not a pass. */
export default function count({ counters }: Report): void {
  process.stdout.write(`Read ${counters.processed} files for unused files, exports and dependencies.\n`);
  if (counters.processed === 0) process.exitCode = 1;
}
