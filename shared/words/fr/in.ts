import { of } from "./of.ts";

/** What has members and no ground: one is with it, not in it. */
const BODIES =
  /^(?:l’|la |le |les )?(?:(?!URSS|RDA|RFA)[A-ZÉ]{2,}|Union(?! soviétique)|Organisation|Ligue|Commission|Conseil|Nations|Autorité)\b/u;

/** « En », « au », « aux » ou « à » : where a state is gone to, « en Russie », « aux États-Unis », « au Japon », « à Cuba ». */
export function inState(name: string): string {
  if (BODIES.test(name)) return `auprès ${of(name)}`;
  if (name.startsWith("les ")) return `aux ${name.slice(4)}`;
  if (name.startsWith("le ")) return `au ${name.slice(3)}`;
  if (name.startsWith("la ")) return `en ${name.slice(3)}`;
  if (name.startsWith("l’")) return `en ${name.slice(2)}`;
  return `${name === "Israël" ? "en" : "à"} ${name}`;
}
