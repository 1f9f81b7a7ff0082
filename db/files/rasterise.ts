import { fileURLToPath } from "node:url";
import { Resvg } from "@resvg/resvg-js";
import { BadParameter } from "#shared/errors.ts";
import type { Reason } from "#shared/refusal.ts";
import type { Picture } from "#shared/picture/frame.ts";

/** The faces a picture is set in, as files; those of the machine are not asked, so that every machine draws the same. */
const FONTS = [
  import.meta.resolve("@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf"),
  import.meta.resolve("@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf"),
].map((address) => fileURLToPath(address));

/** Four bytes each while it is drawn. */
const MOST_PIXELS = 12_000_000;

/**
 * A drawing as PNG, so many pixels for each of its own.
 * @throws BadParameter where it would be too large
 */
export function rasterise({ svg, width, height }: Picture, scale: number): Buffer {
  if (width * height * scale ** 2 > MOST_PIXELS) {
    const reason: Reason = ["largePicture", width * scale, height * scale, MOST_PIXELS / 1e6];
    throw new BadParameter({ parameter: "scale", value: String(scale), reason, allowed: { shape: ["smallerPicture"] } }, "too-broad");
  }
  const drawn = new Resvg(svg, {
    fitTo: { mode: "zoom", value: scale },
    font: { fontFiles: FONTS, loadSystemFonts: false, defaultFontFamily: "Inter", sansSerifFamily: "Inter", serifFamily: "Source Serif 4" },
  });
  return drawn.render().asPng();
}
