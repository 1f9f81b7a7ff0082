import { ApiFailure } from "../../api.ts";
import { words } from "../../words.ts";
import { layJson } from "./lay-json.ts";

const MOST_LINES = 60;
const LONGEST_LINE = 400;

/** What an address answered, as far as it is shown. */
export interface Tried {
  status: number;
  mediaType: string;
  bytes: number;
  milliseconds: number;
  /** Its first lines; null for what is no text. */
  lines: readonly string[] | null;
  /** How many more there are. */
  left: number;
}

/** Asks an address anew, whatever the browser keeps of it. */
export async function askAddress(address: string, signal: AbortSignal): Promise<Tried> {
  const startMs = performance.now();
  const [response, body] = await fetch(address, { signal, cache: "no-store" })
    .then(async (given) => [given, await given.arrayBuffer()] as const)
    .catch((error: unknown) => {
      if (signal.aborted) throw error;
      throw new ApiFailure(words.ui.unreachable);
    });
  const milliseconds = Math.round(performance.now() - startMs);
  const mediaType = (response.headers.get("content-type") ?? "").replace(/;.*/, "");
  const lines = readLines(mediaType, body);
  return {
    status: response.status,
    mediaType,
    bytes: body.byteLength,
    milliseconds,
    lines: lines?.slice(0, MOST_LINES).map((line) => line.slice(0, LONGEST_LINE)) ?? null,
    left: Math.max(0, (lines?.length ?? 0) - MOST_LINES),
  };
}

function readLines(mediaType: string, body: ArrayBuffer): string[] | null {
  if (!/json|^text\/|\+xml|bibtex|research-info/.test(mediaType) || mediaType.startsWith("image/")) return null;
  const text = new TextDecoder().decode(body).trimEnd();
  return (mediaType.includes("json") ? layJson(JSON.parse(text)) : text).split(/\r?\n/);
}
