/** Letters that Unicode does not take apart into a plain letter and a mark. */
const PLAIN: Readonly<Record<string, string>> = {
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ı: "i",
  ħ: "h",
  ŧ: "t",
  ς: "σ",
};

/** Lower case without accents: what search compares. Letter by letter, so that a match can be shown in the text as printed. */
export function foldText(text: string): string {
  // oxlint-disable-next-line no-control-regex -- ASCII needs no folding but of case
  if (/^[\u0000-\u007f]*$/.test(text)) return text.toLowerCase();
  return Array.from(text, foldLetter).join("");
}

/** The words of a text, folded, each once: runs of letters and digits, as the full-text index splits them. */
export function searchWords(text: string): string[] {
  return [...new Set(foldText(text).match(WORD) ?? [])];
}

/** The stretches of a text that begin with one of these folded words, at the beginning of a word. */
export function findMatches(text: string, words: readonly string[]): { from: number; to: number }[] {
  const { folded, from, to } = foldWithPlaces(text);
  return [...folded.matchAll(WORD)].flatMap((match) => {
    const found = words.filter((word) => match[0].startsWith(word)).toSorted((a, b) => b.length - a.length)[0];
    if (found === undefined) return [];
    return [{ from: from[match.index] ?? 0, to: to[match.index + found.length - 1] ?? text.length }];
  });
}

const WORD = /[\p{L}\p{N}\p{Co}]+/gu;

function foldLetter(letter: string): string {
  const plain = letter.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase().replaceAll(/\p{M}/gu, "");
  return Array.from(plain, (part) => PLAIN[part] ?? part).join("");
}

/** The folded text, and for each of its code units where in the text the letter it comes from begins and ends. */
function foldWithPlaces(text: string): { folded: string; from: number[]; to: number[] } {
  const [from, to]: [number[], number[]] = [[], []];
  let [folded, place] = ["", 0];
  for (const letter of text) {
    const plain = foldLetter(letter);
    const end = place + letter.length;
    for (let unit = 0; unit < plain.length; unit++) {
      from.push(place);
      to.push(end);
    }
    // An accent of its own belongs to the letter before it.
    if (plain === "" && to.length > 0) to[to.length - 1] = end;
    folded += plain;
    place = end;
  }
  return { folded, from, to };
}
