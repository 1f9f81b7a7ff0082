import { readFileSync } from "node:fs";

/** What a process holds, in megabytes, as Linux counts it. */
export interface Memory {
  /** In its address space now; pages of the program and its libraries, which other processes may share, are counted whole. */
  resident: number;
  /** The same with every shared page divided among those that share it. */
  proportional: number;
  /** Of `resident`: the program and its libraries, read from their files. */
  program: number;
  /** Of `resident`: what is allocated outside of JavaScript; pages of SQLite, compiled code, buffers. */
  allocated: number;
  /** Of `resident`: the heaps of JavaScript of every thread, and the columns they share. */
  heaps: number;
  /** The most that was resident at a time. */
  peak: number;
}

/** Reads /proc of a process of this user; null where the system has none. */
export function readMemory(pid: number): Memory | null {
  try {
    const [status = "", rollup = "", maps = ""] = ["status", "smaps_rollup", "smaps"].map((name) =>
      readFileSync(`/proc/${pid}/${name}`, "utf8"),
    );
    const [resident, program] = [read(status, "VmRSS"), read(status, "RssFile")];
    const allocated = sumAllocated(maps);
    return {
      resident,
      proportional: read(rollup, "Pss"),
      program,
      allocated,
      heaps: resident - program - allocated,
      peak: read(status, "VmHWM"),
    };
  } catch {
    return null;
  }
}

function read(text: string, name: string): number {
  return toMegabytes(Number(new RegExp(`^${name}:\\s+(\\d+) kB`, "m").exec(text)?.[1] ?? 0));
}

const MAPPING = /^([0-9a-f]+)-([0-9a-f]+) \S+ \S+ \S+ \S+ *(.*)$/;
/** The C library gives each thread an arena of its own, of at most this and aligned to it (glibc, malloc/arena.c). */
const ARENA = 64 * 2 ** 20;

function sumAllocated(maps: string): number {
  let [isAllocated, kilobytes] = [false, 0];
  for (const line of maps.split("\n")) {
    const found = MAPPING.exec(line);
    if (found) {
      const [from, to] = [Number.parseInt(found[1] ?? "", 16), Number.parseInt(found[2] ?? "", 16)];
      isAllocated = found[3] === "[heap]" || (found[3] === "" && from % ARENA === 0 && to - from <= ARENA);
    } else if (isAllocated) kilobytes += Number(/^Rss:\s+(\d+) kB/.exec(line)?.[1] ?? 0);
  }
  return toMegabytes(kilobytes);
}

function toMegabytes(kilobytes: number): number {
  return Math.round(kilobytes * 1.024e-3);
}
