/**
 * « de » before a name or several, contracted and elided: « du Japon », « des États-Unis », « de la Russie », « d’Oman ».
 * A joined list keeps « de » before each of its names.
 */
export function of(names: string): string {
  return names
    .split(/(, | et | ou )/)
    .map((part) => (/^(, | et | ou )$/.test(part) ? part : ofOne(part)))
    .join("");
}

function ofOne(name: string): string {
  if (name.startsWith("les ")) return `des ${name.slice(4)}`;
  if (name.startsWith("le ")) return `du ${name.slice(3)}`;
  return `${isOpen(name) ? "d’" : "de "}${name}`;
}

/** Whether a word begins with a vowel, before which « de » loses its own. */
function isOpen(word: string): boolean {
  return /^[aeiouyàâéèêëîïôöùûü]/i.test(word);
}
