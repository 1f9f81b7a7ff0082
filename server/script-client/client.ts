import type { paths } from "./types.ts";

type Address = keyof paths;
type Get<At extends Address> = paths[At]["get"];
type Answered<At extends Address> = Get<At>["responses"][200]["content"];

/** An answer as its address has it: JSON of a known shape, or the bytes of a file, a picture or a feed. */
export type AnswerOf<At extends Address> = Answered<At> extends { "application/json": infer Json } ? Json : Uint8Array<ArrayBuffer>;

/** What may be asked of an address: `path` for the names in braces, `query` for the rest. */
export type ParametersOf<At extends Address> = Pick<Get<At>["parameters"], keyof Get<At>["parameters"] & ("path" | "query")>;

/** Left out where nothing must be said. */
type Given<At extends Address> = object extends ParametersOf<At> ? [ParametersOf<At>?] : [ParametersOf<At>];

/** What the API refuses, as it says it (RFC 9457). */
export class ReadoutProblem extends Error {
  readonly status: number;
  readonly problem: { readonly type: string; readonly title: string; readonly detail: string; readonly parameter?: string };

  constructor(problem: ReadoutProblem["problem"] & { readonly status: number }) {
    super(`${problem.title}: ${problem.detail}`);
    this.name = "ReadoutProblem";
    this.status = problem.status;
    this.problem = problem;
  }
}

/** A reader of one Readout. */
export interface Readout {
  /**
   * Asks one address of the API.
   * @throws ReadoutProblem where the API refuses; whatever `fetch` throws where it cannot be reached
   */
  get: <At extends Address>(address: At, ...parameters: Given<At>) => Promise<AnswerOf<At>>;
}

/** @param site where Readout is, as `https://readout.example` */
export function createReadout(site: string, request: typeof fetch = fetch): Readout {
  return {
    get: async <At extends Address>(address: At, ...[parameters]: Given<At>) => {
      const response = await request(addressOf(site, address, parameters ?? {}));
      const type = response.headers.get("content-type") ?? "";
      if (!response.ok) throw await problemOf(response, type);
      return /^application\/json\b/.test(type) ? response.json() : new Uint8Array(await response.arrayBuffer());
    },
  };
}

function addressOf(site: string, address: string, { path = {}, query = {} }: { path?: object; query?: object }): string {
  const filled = Object.entries(path).reduce(
    (text, [name, value]) => text.replace(`{${name}}`, encodeURIComponent(String(value))),
    address,
  );
  const pairs = Object.entries(query).filter(([, value]) => value !== undefined);
  const search = new URLSearchParams(pairs.map(([name, value]) => [name, String(value)])).toString();
  return `${site.replace(/\/+$/, "")}/api/v1${filled}${search === "" ? "" : `?${search}`}`;
}

/** A refusal in the API's words; where something else answers, in its place, in ours. */
async function problemOf(response: Response, type: string): Promise<ReadoutProblem> {
  if (/^application\/problem\+json\b/.test(type)) return new ReadoutProblem(await response.json());
  return new ReadoutProblem({
    type: "about:blank",
    title: "No answer of the API",
    detail: `${response.status} ${response.statusText}`,
    status: response.status,
  });
}
