import { createAdaptorServer } from "@hono/node-server";

/** Serves on a free port of this machine. */
export async function listen(fetch: Parameters<typeof createAdaptorServer>[0]["fetch"]): Promise<{ url: string; close: () => void }> {
  const server = createAdaptorServer({ fetch });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return { url: `http://127.0.0.1:${port}`, close: () => server.close() };
}
