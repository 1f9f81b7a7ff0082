import type { Problem } from "#shared/api.ts";
import { escapeText } from "#shared/picture/markup.ts";
import type { LanguageId } from "#shared/words/language.ts";
import { EMBED_HEADERS } from "../security.ts";
import { frameBody, pen } from "./frame-html.ts";

/** What a reader of the page around an embed sees in place of a chart that cannot be drawn. */
export function problemPage(
  { title, detail, status }: Problem,
  language: LanguageId,
  headers: Readonly<Record<string, string>> = {},
): Response {
  const { bytes, contentType } = frameBody({
    title,
    language,
    theme: "auto",
    body: pen("main", { class: "list" }, pen("h1", {}, escapeText(title)), pen("p", {}, escapeText(detail))),
  });
  return new Response(new Uint8Array(bytes), {
    status,
    headers: { ...EMBED_HEADERS, "content-type": contentType, "content-language": language, "cache-control": "no-store", ...headers },
  });
}
