/** What a page can put on the clipboard. */
export type Copied = "text/plain" | "image/png";

/** Copies a text that is there already. Rejects where the browser does not let a page copy. */
export async function copyText(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}

/**
 * Copies what has yet to be fetched: begun in the click itself, as browsers ask. Rejects where the browser does not let a page
 * copy, and where the fetch fails.
 */
export async function copyLater(type: Copied, content: Promise<Blob>): Promise<void> {
  await navigator.clipboard.write([new ClipboardItem({ [type]: content })]);
}
