import { Hono, type Context } from "hono";
import type { Db } from "#db/client.ts";
import { findTier } from "#db/machine/tier.ts";
import { watchEngines } from "#db/query/cells.ts";
import { DEFAULT_PORT, localSite } from "#db/files/site.ts";
import { speakIn } from "#shared/words/spoken.ts";
import { queryVintageRef } from "#db/query/vintage.ts";
import { ReadoutError } from "#shared/errors.ts";
import { parseVersion } from "#shared/record-version.ts";
import { DEFAULT_LANGUAGE, type LanguageId } from "#shared/words/language.ts";
import { takes } from "./accept.ts";
import type { Aside } from "./aside/aside.ts";
import type { Outcome } from "./aside/job.ts";
import { SingleFlight } from "./aside/single-flight.ts";
import { askedLanguage } from "./asked-language.ts";
import { Answer, AnswerCache, type Body } from "./caching.ts";
import { CATALOGUES } from "#shared/words/catalogues.ts";
import { DEPRECATIONS, deprecationsOf, markDeprecated, type Deprecation } from "./deprecations.ts";
import { LANG, type ApiRequest, type Endpoint, type Prepared } from "./endpoint.ts";
import { ENDPOINTS } from "./endpoints.ts";
import { describePage, type PageDescription } from "./head/describe-page.ts";
import { writeHead } from "./head/write-head.ts";
import type { OlderRecords } from "./older/older-records.ts";
import { buildOpenApi } from "./openapi.ts";
import { AS_OF, readAsOf, readLanguage, refuseLanguage, refuseParameters, withoutLanguage } from "./parameters.ts";
import type { RateLimit } from "./rate-limit.ts";
import { readRequest } from "./read-request.ts";
import { recordHeaders } from "./record-headers.ts";
import { respond, timing } from "./respond.ts";
import { refuse } from "./refuse.ts";
import { describeProblem } from "./problems.ts";
import { embedEndpoints } from "./routes/embeds.ts";
import { oembedEndpoint } from "./routes/oembed.ts";
import { plain, plainPages, problemPageText } from "./routes/plain-pages.ts";
import { API_HEADERS, EMBED_HEADERS, PREFLIGHT_HEADERS } from "./security.ts";
import { pageAnswer, type StaticFiles } from "./static.ts";
import { addressTooLong, methodRefused, METHODS, notAcceptable, nothingAt, stopping, tooMany } from "./turn-away.ts";
import { addressKey, asksMachine, PLAIN_TIER, readsMachine } from "./tier-asked.ts";

const BASE = "/api/v1";

/** Which record answers, in which words, under which headers. */
interface Told {
  record: Db;
  base: typeof API_HEADERS;
  language: LanguageId;
  /** The same for good: nothing in it is of today. */
  lasts: boolean;
}

/** Whose events an answer tells of, and of which version of the machine-coded reports. */
interface AnswerOf {
  isMachine: boolean;
  machine: string | null;
}

const MAX_ADDRESS = 12_000;

interface AppParts {
  db: Db;
  files: StaticFiles;
  log: { error: (...entry: [object, string]) => void };
  /** Where readers reach the page, for permalinks; known once the process listens. */
  site?: () => string;
  /** The records this one replaced; without them every day is answered from `db`. */
  older?: Pick<OlderRecords, "find">;
  /** Builds what is large beside the process; without it everything is built in its turn. */
  aside?: Pick<Aside, "build">;
  /** Builds what is asked of machine-coded reports beside the process; without it that is built in its turn too. */
  pool?: Pick<Aside, "build">;
  /** How much a client may have built in a minute, and who asks; null is not bounded. */
  limit?: { rate: RateLimit; clientOf: (c: Context) => string | null } | null;
  /** Turned on when the process is stopping: readyz and new requests answer 503. */
  isStopping?: () => boolean;
  /** What of the API will be taken away; the table of this build unless a test gives another. */
  deprecations?: readonly Deprecation[];
}

/** The whole server as one Hono app over a read-only database and the built client. */
export function createApp({
  db,
  files,
  log,
  older,
  aside,
  pool,
  site = () => localSite(DEFAULT_PORT),
  limit = null,
  isStopping = () => false,
  deprecations = DEPRECATIONS,
}: AppParts): Hono {
  const app = new Hono();
  const { ref } = queryVintageRef(db);
  const cache = new AnswerCache(ref.version);
  const headers = recordHeaders(db);
  // What is built in its turn is kept before the next is asked for; what is built beside the process is shared while it is built.
  const flights = new SingleFlight<Exclude<Outcome, { body: Body }> | { made: Answer; machine: string | null }>();

  app.use(async (c, next) => {
    if (isStopping()) return stopping(c);
    if (c.req.method === "OPTIONS")
      return new Response(null, {
        status: 204,
        headers: { ...PREFLIGHT_HEADERS, allow: METHODS, "access-control-allow-methods": METHODS },
      });
    if (c.req.method !== "GET" && c.req.method !== "HEAD") return methodRefused(c);
    await next();
  });

  for (const endpoint of ENDPOINTS) {
    const own = deprecationsOf(deprecations, endpoint.path);
    // What a repeated request says is not even decoded where nothing is to be said of it.
    // The root is met with and without its last slash.
    app.on("GET", endpoint.path === "/" ? [BASE, `${BASE}/`] : [BASE + endpoint.path], async (c) => {
      const given = await answer(c, endpoint);
      return own.length === 0 ? given : markDeprecated(given, own, { pairs: readRequest(c).pairs, changelog: `${site()}/api#changes` });
    });
  }
  app.get(oembedEndpoint.path, (c) => answer(c, oembedEndpoint));
  for (const endpoint of embedEndpoints) app.get(endpoint.path, (c) => answer(c, endpoint, EMBED_HEADERS));
  app.get("/embed/*", notFound);
  app.get(`${BASE}/openapi.json`, (c) => {
    if (!takes(c.req.header("accept") ?? null, "application/json")) return notAcceptable(c, "application/json");
    refuseParameters(readRequest(c));
    const known = cache.find("openapi");
    const document = known ?? toAnswer("openapi", "application/json", JSON.stringify(buildOpenApi(ENDPOINTS, ref.version, deprecations)));
    return respond(c, document);
  });
  for (const [path, text] of Object.entries(plainPages(db, site))) app.get(path, () => plain(text()));
  app.get("/problems/:code", (c) => {
    const text = problemPageText(c.req.param("code"));
    return text === null ? notFound(c) : plain(text);
  });
  app.get("*", (c) => (c.req.path.startsWith("/api/") ? notFound(c) : page(c)));
  app.notFound(notFound);
  app.onError((error, c) => {
    if (!(error instanceof ReadoutError) || error.cause !== undefined) log.error({ err: error }, "request failed");
    return refuse(c, (language) => describeProblem(error, language));
  });
  return app;

  async function answer(c: Context, endpoint: Endpoint, base = API_HEADERS): Promise<Response> {
    if (!takes(c.req.header("accept") ?? null, endpoint.contentType)) return notAcceptable(c, endpoint.contentType);
    const known = cache.find(addressKey(c.req.raw.url, versionServed()));
    if (known) return respond(c, known);
    const client = limit?.clientOf(c) ?? null;
    if (limit === null || client === null) return build(c, endpoint, base);
    const { allowed, headers: left } = await limit.rate.take(client);
    if (!allowed) return tooMany(c, left);
    const response = await build(c, endpoint, base);
    for (const [name, value] of Object.entries(left)) response.headers.set(name, value);
    return response;
  }

  function build(c: Context, endpoint: Endpoint, base: typeof API_HEADERS): Response | Promise<Response> {
    const address = c.req.raw.url;
    if (address.length > MAX_ADDRESS) return addressTooLong(c, address.length, MAX_ADDRESS);
    const asked = readRequest(c);
    if (!endpoint.parameters.includes(LANG)) refuseLanguage(asked);
    const language = endpoint.parameters.includes(LANG) ? readLanguage(asked) : DEFAULT_LANGUAGE;
    const request = endpoint.parameters.includes(LANG) ? withoutLanguage(asked) : asked;
    const asOf = endpoint.parameters.includes(AS_OF) ? readAsOf(request) : null;
    // What tells of today too (`since` of an answer, a page for a frame) is not the same for good, whatever it is pinned to.
    const lasts = asOf !== null && parseVersion(asOf) !== null && endpoint.schema === null && base === API_HEADERS;
    const opened = asOf === null ? null : (older?.find(asOf) ?? null);
    return opened
      ? opened.then((record) => answerFrom(c, endpoint, request, { record, base, language, lasts }))
      : answerFrom(c, endpoint, request, { record: db, base, language, lasts });
  }

  function answerFrom(
    c: Context,
    endpoint: Endpoint,
    request: ApiRequest,
    { record, base, language, lasts }: Told,
  ): Response | Promise<Response> {
    const isMachine = readsMachine(endpoint, request);
    const {
      canonical,
      build: make,
      heavy,
    } = speakIn(CATALOGUES[language], () => endpoint.prepare(record, request, { site: site(), current: db }));
    const version = record === db ? "" : ` ${queryVintageRef(record).ref.version}`;
    // Its file is replaced while the process runs: an answer is kept under the file's version, and never under its address alone.
    const machine = isMachine ? versionServed() : null;
    const file = isMachine ? ` machine=${machine ?? "none"}` : "";
    const name = `${endpoint.path} ${canonical}${version}${file}${language === DEFAULT_LANGUAGE ? "" : ` lang=${language}`}`;
    const known = cache.find(name);
    // What is only in memory no other thread can open.
    const builder = known || record.$client.memory ? undefined : findBuilder(request, heavy, { isMachine, machine });
    if (builder) return answerAside(builder, c, endpoint, request, { record, base, language, lasts, name, machine });
    const startMs = performance.now();
    const { result: made, engines } = watchEngines(
      () =>
        known ?? new Answer(cache.etag(name), speakIn(CATALOGUES[language], make), headersFor({ record, base, language, lasts }, machine)),
    );
    keep(c, name, made, { isMachine, machine });
    // An answer kept from before took no time, and carries no such line.
    return respond(c, made, known ? null : timing(startMs, engines));
  }

  function versionServed(): string | null {
    return findTier(db)?.columns.version ?? null;
  }

  /** Who builds an answer beside the process; nobody where that is no work, or nothing is there to count. */
  function findBuilder(request: ApiRequest, heavy: Prepared<Body>["heavy"], of: AnswerOf): Pick<Aside, "build"> | undefined {
    if (of.isMachine) return of.machine !== null && asksMachine(request) ? pool : undefined;
    return heavy?.() ? aside : undefined;
  }

  async function answerAside(
    builder: Pick<Aside, "build">,
    c: Context,
    endpoint: Endpoint,
    request: ApiRequest,
    { name, machine, ...told }: Told & { name: string; machine: string | null },
  ): Promise<Response> {
    const { record, language } = told;
    const startMs = performance.now();
    const { signal } = c.req.raw;
    const job = { endpoint: endpoint.path, request, recordPath: record.$client.name, currentPath: db.$client.name, site: site(), language };
    const built = await flights
      .share(name, signal, async (shared) => {
        const outcome = await builder.build(job, shared);
        if (!("body" in outcome)) return outcome;
        const { bytes, ...body } = outcome.body;
        const made = new Answer(cache.etag(name), { ...body, bytes: Buffer.from(bytes.buffer) }, headersFor(told, machine));
        return { made, machine: outcome.machine };
      })
      .catch((error: unknown) => {
        if (!signal.aborted) throw error;
        return null;
      });
    // Nobody reads this any more.
    if (built === null) return new Response(null, { status: 499 });
    if ("problem" in built) return refuse(c, () => built.problem);
    if ("failure" in built) throw new Error(built.failure);
    // Another file came while this waited: it is asked again, of that one.
    if (machine !== null && built.machine !== machine) return answerFrom(c, endpoint, request, told);
    keep(c, name, built.made, { isMachine: machine !== null, machine });
    return respond(c, built.made, timing(startMs, [...(machine === null ? [] : ["machine"]), "aside"]));
  }

  function keep(c: Context, name: string, made: Answer, of: AnswerOf): void {
    cache.keep(name, made);
    const { url } = c.req.raw;
    // The address as asked points at the same answer, so that a repeated request is not even decoded. One that does not say
    // plainly whose events it asks for would outlive a change of them.
    if (url.length < 2000 && of.isMachine === url.includes(PLAIN_TIER)) cache.keep(addressKey(url, of.machine), made);
  }

  function toAnswer(name: string, contentType: string, text: string): Answer {
    const made = new Answer(cache.etag(name), { contentType, bytes: Buffer.from(text), compress: true, headers: {} }, headers);
    cache.keep(name, made);
    return made;
  }

  function page(c: Context): Response | Promise<Response> {
    const file = files.find(c.req.path);
    if (file) return respond(c, file);
    const found = files.page(c.req.path);
    if (!found) return notFound(c);
    const told = found.status === 200 && found.html !== undefined ? toldPage(c, found.html) : found;
    return told.answer.respond(
      c.req.header("accept-encoding") ?? "",
      told.status === 200 ? (c.req.header("if-none-match") ?? null) : null,
      told.status,
    );
  }

  /** The built page, with a head that tells of its address; the page of an event that is not there, or no longer, says so itself, as a 404 or 410. */
  function toldPage(c: Context, html: string): { answer: Answer; status: number } {
    const { pathname, search } = new URL(c.req.url);
    const name = `page ${pathname}${search}`;
    const known = cache.find(name);
    if (known) return { answer: known, status: 200 };
    const language = askedLanguage(search);
    const described = search.length > MAX_ADDRESS ? null : speakIn(CATALOGUES[language], () => describePage(db, pathname, search));
    if (described === "missing" || described === "gone") return { answer: pageAnswer(html), status: described === "gone" ? 410 : 404 };
    const told = (description: PageDescription): string =>
      speakIn(CATALOGUES[language], () => writeHead(html, description, { site: site(), page: pathname + search }));
    const made = pageAnswer(described ? told(described) : html);
    if (name.length < 2000) cache.keep(name, made);
    return { answer: made, status: 200 };
  }

  function notFound(c: Context): Response {
    return nothingAt(c, `${BASE}/openapi.json`);
  }
}

/** @param machine the version of the machine-coded reports that the answer tells of; null for one of the record */
function headersFor({ record, base, language, lasts }: Told, machine: string | null): Readonly<Record<string, string>> {
  return recordHeaders(record, { base, language, lasts, tier: machine === null ? "record" : "machine" });
}
