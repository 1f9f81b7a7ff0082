import { join } from "node:path";
import { createAdaptorServer } from "@hono/node-server";
import { getConnInfo } from "@hono/node-server/conninfo";
import { localSite } from "#db/files/site.ts";
import { openDatabase } from "#db/client.ts";
import { warmColumns } from "#db/engine/columns.ts";
import { shared } from "#db/machine/engine/columns.ts";
import { closeSentence } from "./close-sentence.ts";
import { createApp } from "./app.ts";
import { Aside } from "./aside/aside.ts";
import { budgetOf } from "./aside/budget.ts";
import { makeThreads, Pool } from "./aside/pool.ts";
import { parseEnv, type Env } from "./env.ts";
import { freeMemory } from "./free-memory.ts";
import { createLog } from "./log.ts";
import { OlderRecords } from "./older/older-records.ts";
import { clientOf, RateLimit } from "./rate-limit.ts";
import { findServed, serveMachine } from "./serve-machine.ts";
import { readStaticFiles } from "./static.ts";

/** A thread that counts machine-coded reports ends when nobody has asked for ten minutes. */
const POOL_IDLE_MS = 600_000;
/** Of such a thread's own, beside the columns that all share: 100,000 rows of a file as a workbook take half of it. */
const POOL_MEGABYTES = 512;

/** The process: open, serve, stop. An expected failure is one line and exit code 1, never a stack trace. */
try {
  serve(parseEnv(process.env));
} catch (error) {
  refuse(error);
}

function serve(env: Env): void {
  const log = createLog(env.logLevel);
  const db = openDatabase(env.databasePath);
  warmColumns(db);
  const older = new OlderRecords(db, env.databasePath);
  const answers = shared(Int32Array, 1);
  const threads = makeThreads({
    tier: () => findServed(db),
    budgetMs: budgetOf,
    idleMs: POOL_IDLE_MS,
    mostMegabytes: POOL_MEGABYTES,
    answers,
  });
  const pool = new Pool(threads);
  // The record is served meanwhile.
  void serveMachine({ db, path: env.machinePath, log, onServed: () => pool.renew() });
  const aside = new Aside({ idleMs: POOL_IDLE_MS });
  const files = readStaticFiles(join(import.meta.dirname, "..", "dist", "client"));
  let stopping = false;
  let site = env.site ?? localSite(env.port);
  const app = createApp({
    db,
    files,
    log,
    older,
    aside,
    pool,
    site: () => site,
    limit: limitOf(env),
    isStopping: () => stopping,
  });
  const server = createAdaptorServer({
    fetch: (request, bindings) => {
      answers[0] = (answers[0] ?? 0) + 1;
      return app.fetch(request, bindings);
    },
    serverOptions: { requestTimeout: 30_000, headersTimeout: 10_000, keepAliveTimeout: 5_000 },
  });

  server.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EADDRINUSE") refuse(new Error(`port ${env.port} on ${env.host} is in use; set PORT to another`));
    if (error.code === "EACCES")
      refuse(new Error(`port ${env.port} on ${env.host} needs rights this process does not have; set PORT above 1023`));
    refuse(error);
  });
  server.listen(env.port, env.host, () => {
    const address = server.address();
    const port = typeof address === "object" && address !== null ? address.port : env.port;
    site = env.site ?? localSite(port);
    freeMemory();
    process.stdout.write(`Readout is at http://${env.host.includes(":") ? `[${env.host}]` : env.host}:${port}\n`);
  });

  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    process.once(signal, () => {
      stopping = true;
      server.close(() => {
        db.$client.close();
        process.exit(0);
      });
      if ("closeIdleConnections" in server) server.closeIdleConnections();
      // Answers are short; what is still open after this is a client that does not read.
      setTimeout(() => process.exit(0), 5000).unref();
    });
  }
}

function limitOf({ rate, proxied }: Env): NonNullable<Parameters<typeof createApp>[0]["limit"]> | null {
  if (rate === null) return null;
  return {
    rate: new RateLimit(rate),
    clientOf: (c) => clientOf(getConnInfo(c).remote.address, c.req.header("x-forwarded-for") ?? null, proxied),
  };
}

function refuse(error: unknown): never {
  process.stderr.write(`readout: ${closeSentence(error instanceof Error ? error.message : String(error))}\n`);
  process.exit(1);
}
