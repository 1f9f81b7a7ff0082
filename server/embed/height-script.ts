import { createHash } from "node:crypto";

/**
 * Tells the page around an embed how high its content is, on every change: the only script of an embed. It takes in nothing, and
 * says nothing but a number, so whoever frames it may hear it.
 */
export const HEIGHT_SCRIPT = `new ResizeObserver(()=>parent.postMessage({readoutHeight:Math.ceil(document.documentElement.getBoundingClientRect().height)},"*")).observe(document.documentElement)`;

/** The one script a policy of an embed allows, by its hash. */
export const HEIGHT_SCRIPT_SOURCE = `'sha256-${createHash("sha256").update(HEIGHT_SCRIPT).digest("base64")}'`;
