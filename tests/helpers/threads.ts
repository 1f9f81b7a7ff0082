import { readdirSync, readFileSync } from "node:fs";

/** A thread of a process, as Linux tells of it. */
export interface Thread {
  id: number;
  /** Of -20 to 19, from first to last. */
  niceness: number;
  /** Processor time it has taken, in hundredths of a second. */
  ticks: number;
}

/** Every thread of a process of this user, read from /proc; null where the system has none. */
export function readThreads(pid: number): Thread[] | null {
  try {
    return readdirSync(`/proc/${pid}/task`).map((id) => {
      // Fields are counted from 3 after the name, which may hold anything (proc_pid_stat(5)).
      const fields = readFileSync(`/proc/${pid}/task/${id}/stat`, "utf8")
        .replace(/^.*\) /s, "")
        .split(" ");
      const field = (number: number): number => Number(fields[number - 3]);
      return { id: Number(id), niceness: field(19), ticks: field(14) + field(15) };
    });
  } catch {
    return null;
  }
}
