/** Lower-case letters, digits and hyphens; accents dropped. */
export function slugify(text: string): string {
  return text
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[’'‘`.]/g, "")
    .replaceAll("ø", "o")
    .replaceAll("Ø", "o")
    .replaceAll("ł", "l")
    .replaceAll("Ł", "l")
    .replaceAll("ß", "ss")
    .replaceAll("ı", "i")
    .replaceAll("đ", "d")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "");
}
