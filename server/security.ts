import { HEIGHT_SCRIPT_SOURCE } from "./embed/height-script.ts";

/**
 * Sent with every answer, errors and 304 included. No page but an embed needs inline script or style;
 * only an embed may ever be framed.
 */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  "content-security-policy": [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; "),
  "strict-transport-security": "max-age=31536000",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "strict-origin-when-cross-origin",
  "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
  "cross-origin-opener-policy": "same-origin",
};

/** What a script of another site may read of an answer, beside what every one may (Fetch, 3.2.1). */
const EXPOSED = [
  "ETag",
  "Link",
  "Content-Disposition",
  "Retry-After",
  "RateLimit",
  "RateLimit-Policy",
  "Deprecation",
  "Sunset",
  "X-Record-Version",
  "X-Row-Count",
  "X-File-Size",
];

/** The API may be read from any page: it is read-only, keyless and has no credentials to leak. */
export const API_HEADERS: Readonly<Record<string, string>> = {
  ...SECURITY_HEADERS,
  "cross-origin-resource-policy": "cross-origin",
  "access-control-allow-origin": "*",
  "access-control-expose-headers": EXPOSED.join(", "),
};

/** What a script of another site may send: conditions and formats; nothing here reads a cookie or a key. */
export const PREFLIGHT_HEADERS: Readonly<Record<string, string>> = {
  ...API_HEADERS,
  "access-control-allow-headers": "Accept, Accept-Language, Cache-Control, Content-Type, If-Modified-Since, If-None-Match",
  // As long as browsers keep it.
  "access-control-max-age": "86400",
};

const { "x-frame-options": _deny, ...FRAMEABLE } = API_HEADERS;

/** An embed stands in the frame of any page: it runs the one script that tells its height, asks nothing of the network but its style and its fonts, and submits nothing. */
export const EMBED_HEADERS: Readonly<Record<string, string>> = {
  ...FRAMEABLE,
  "content-security-policy": [
    "default-src 'none'",
    `script-src ${HEIGHT_SCRIPT_SOURCE}`,
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors *",
  ].join("; "),
};

export const PAGE_HEADERS: Readonly<Record<string, string>> = { ...SECURITY_HEADERS, "cross-origin-resource-policy": "same-origin" };
