import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";

/** What a client may have built, and what is left of it. */
export interface Allowance {
  allowed: boolean;
  /** `RateLimit-Policy` and `RateLimit` (draft-ietf-httpapi-ratelimit-headers), and `Retry-After` where nothing is left. */
  headers: Readonly<Record<string, string>>;
}

const WINDOW_S = 60;

/**
 * Bounds how many answers a client has built in a minute. An answer that is kept costs next to nothing and is not counted, so a
 * page that many read behind one address is not refused.
 */
export class RateLimit {
  readonly #limiter: RateLimiterMemory;
  readonly #perMinute: number;

  constructor(perMinute: number) {
    this.#perMinute = perMinute;
    this.#limiter = new RateLimiterMemory({ points: perMinute, duration: WINDOW_S });
  }

  /** Takes one from what a client has left. */
  async take(client: string): Promise<Allowance> {
    try {
      return this.#describe(await this.#limiter.consume(client), true);
    } catch (refused) {
      if (refused instanceof RateLimiterRes) return this.#describe(refused, false);
      throw refused;
    }
  }

  #describe({ remainingPoints, msBeforeNext }: RateLimiterRes, allowed: boolean): Allowance {
    const seconds = Math.max(1, Math.ceil(msBeforeNext / 1000));
    return {
      allowed,
      headers: {
        "ratelimit-policy": `"built";q=${this.#perMinute};w=${WINDOW_S}`,
        ratelimit: `"built";r=${Math.max(0, remainingPoints)};t=${seconds}`,
        ...(allowed ? {} : { "retry-after": String(seconds) }),
      },
    };
  }
}

/**
 * Who asks, by the address of the connection, or, behind a proxy of one's own, by the last address it adds.
 * @returns null for this machine itself: a reader of a server of their own, or a proxy that is not declared
 */
export function clientOf(remote: string | undefined, forwarded: string | null, proxied: boolean): string | null {
  const named = proxied ? (forwarded?.split(",").at(-1)?.trim() ?? "") : "";
  if (named !== "") return named;
  return remote === undefined || /^(?:127\.|::1$|::ffff:127\.)/.test(remote) ? null : remote;
}
