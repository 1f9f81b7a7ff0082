import { statSync } from "node:fs";

interface ServedParts<Content> {
  path: string;
  /** Reads the file at `path` and makes it ready to answer; null where there is none. */
  load: (path: string) => Promise<Content | null>;
  /** Lets go of content that is served no more. */
  release: (content: Content) => void;
  /** Other content is served from now on, or none. */
  onServed?: () => void;
  /** A new file that cannot be served; the one before stays. */
  onFault: (error: unknown) => void;
  everyMs?: number;
}

/**
 * What is served of a file that another process replaces by renaming a new one over it. The new one is read and made ready while
 * the old one answers; then they change places. One that cannot be read leaves the old one where it is.
 */
export class ServedFile<Content> {
  readonly #parts: ServedParts<Content>;
  #current: Content | null = null;
  #fault: unknown = null;
  #loading: Promise<void> | null = null;
  #isStale = false;
  #isClosed = false;
  /** What lay there when it was last read. */
  #seen = "";
  #timer: NodeJS.Timeout | undefined;

  constructor(parts: ServedParts<Content>) {
    this.#parts = parts;
  }

  /** What is served now; null where there is nothing. */
  get current(): Content | null {
    return this.#current;
  }

  /** Why the file that lies there is not what is served; null where it is, or there is none. */
  get fault(): unknown {
    return this.#fault;
  }

  /** A file is being read. */
  get isLoading(): boolean {
    return this.#loading !== null;
  }

  /** Reads the file for the first time, and from then on whenever it is replaced. */
  async start(): Promise<void> {
    const { path, everyMs = 2000 } = this.#parts;
    await this.refresh();
    const look = (): void => void (markOf(path) === this.#seen || this.refresh());
    if (!this.#isClosed) this.#timer = setInterval(look, everyMs).unref();
  }

  /** Reads the file anew; a change that comes meanwhile is read after it, and only once. */
  async refresh(): Promise<void> {
    this.#isStale = true;
    this.#loading ??= this.#loadWhileStale();
    await this.#loading;
  }

  async #loadWhileStale(): Promise<void> {
    try {
      while (this.#isStale && !this.#isClosed) {
        this.#isStale = false;
        // oxlint-disable-next-line eslint/no-await-in-loop -- one version after the other
        await this.#loadOnce();
      }
    } finally {
      this.#loading = null;
    }
  }

  async #loadOnce(): Promise<void> {
    const { path, load, release, onServed, onFault } = this.#parts;
    // Before it is read: what comes while it is read is another.
    this.#seen = markOf(path);
    try {
      const next = await load(path);
      this.#fault = null;
      const before = this.#current;
      if (this.#isClosed) {
        if (next !== null) release(next);
        return;
      }
      this.#current = next;
      onServed?.();
      if (before !== null) release(before);
    } catch (error) {
      this.#fault = error;
      onFault(error);
    }
  }

  close(): void {
    this.#isClosed = true;
    clearInterval(this.#timer);
    if (this.#current !== null) this.#parts.release(this.#current);
    this.#current = null;
  }
}

/** What tells a file from the one that lay there before; where it cannot be looked at, why. */
function markOf(path: string): string {
  try {
    const { ino, size, mtimeMs } = statSync(path);
    return `${ino} ${size} ${mtimeMs}`;
  } catch (error) {
    return String(error);
  }
}
