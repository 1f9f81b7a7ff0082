import { readNumber } from "#shared/claims/numbers.ts";

/** Some of those an act is aimed at, by where they served; `where` is null for the rest. */
export interface Post {
  amount: number;
  where: string | null;
}

/**
 * The posts a number is made up of, where the record's note says so: `Includes twelve at the mission to the United Nations` of 60 is
 * 48 and 12, `58 in Moscow and two in Yekaterinburg` is 58 and 2. Nothing where the note does not add up to the number.
 */
export function readPosts(note: string | null, quantity: number | null): Post[] {
  if (note === null || quantity === null) return [];
  const included = /^includes? (.+)$/i.exec(firstClause(note))?.[1];
  if (included !== undefined) {
    const post = readPost(included);
    return post === null || post.amount >= quantity ? [] : [{ amount: quantity - post.amount, where: null }, post];
  }
  const posts = firstClause(note)
    .split(/,\s+|\s+and\s+/)
    .map(readPost);
  const told = posts.filter((post) => post !== null);
  const sum = told.reduce((all, { amount }) => all + amount, 0);
  return told.length === posts.length && told.length > 1 && sum === quantity ? told : [];
}

function firstClause(note: string): string {
  return note.split(/[;.]/, 1)[0]?.trim() ?? "";
}

function readPost(text: string): Post | null {
  const words = text.split(" ");
  const number = readNumber(words.map((word) => word.toLowerCase()));
  const where = number === null ? "" : words.slice(number.length).join(" ");
  return number !== null && number.value > 0 && /^(?:in|at) /.test(where) ? { amount: number.value, where } : null;
}
