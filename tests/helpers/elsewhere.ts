import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** Another site than ours. */
export interface Elsewhere {
  /** Without a slash at the end. */
  address: string;
  close: () => void;
}

/**
 * Serves another site on a free port.
 * @param write its page for what an address asks
 * @param policy what it allows itself to load; everything where nothing is said
 */
export async function serveElsewhere(write: (asked: URLSearchParams) => Promise<string>, policy?: string): Promise<Elsewhere> {
  const server = createServer((request, response) => {
    const { searchParams } = new URL(request.url ?? "/", "http://elsewhere.example");
    void write(searchParams).then((html) => {
      if (policy !== undefined) response.setHeader("content-security-policy", policy);
      response.setHeader("content-type", "text/html; charset=utf-8");
      return response.end(html);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => void server.close() };
}
