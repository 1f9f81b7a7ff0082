import { FIGURES } from "#shared/definitions/figures.ts";
import { BadParameter } from "#shared/errors.ts";
import { idsOf } from "#shared/tables.ts";
import { optional } from "../parameters.ts";
import { pen, type EmbedTheme } from "./frame-html.ts";
import { inSpokenLanguage } from "#shared/words/catalogues.ts";
import { spokenWords } from "#shared/words/spoken.ts";

export const BACK = optional("back", "The embed it leads back to: an address that begins with /embed.", null, "/embed?kind=call");

const MOST = 4000;
const EMBED = new RegExp(`^/embed(?:/(?:${idsOf(FIGURES).join("|")}))?(?:/events)?(?:\\?[^\\s"'<>\\\\]*)?$`);

/**
 * The embed a list or an event leads back to; never another page.
 * @throws BadParameter
 */
export function readBack(text: string | undefined): string | null {
  if (text === undefined) return null;
  if (leadsBack(text)) return text;
  throw new BadParameter({ parameter: "back", value: text, reason: ["noEmbed"], allowed: { shape: ["embed"] } });
}

/** Whether an address is that of an embed, and short enough to be handed on. */
export function leadsBack(address: string): boolean {
  return address.length <= MOST && EMBED.test(address);
}

/** The way back, by what it leads to. */
export function backLink(back: string): string {
  const { embeds } = spokenWords();
  return pen("a", { href: back }, /^\/embed(?:\/[a-z]+)?\/events(?:\?|$)/.test(back) ? embeds.backToEvents : embeds.backToChart);
}

/** An address with more parameters, in the language of the frame; those without a value are left out, and so is the usual paper. */
export function addressWith(path: string, search: string, { theme, back = null }: { theme: EmbedTheme; back?: string | null }): string {
  const parts = [search, theme === "auto" ? "" : `theme=${theme}`, back === null ? "" : `back=${encodeURIComponent(back)}`].filter(
    (part) => part !== "",
  );
  return inSpokenLanguage(parts.length === 0 ? path : `${path}?${parts.join("&")}`);
}
