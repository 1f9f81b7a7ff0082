/** Words no French sentence has. */
const ENGLISH =
  /(?<!\p{L})(?:the|of|and|or|with|without|from|more|are|is|was|were|not|no|which|each|all|by|since|until|between|events?|show|allowed|must|than|at most|days?|here|has|have|this|that)(?!\p{L})/giu;

/** The English words of a text, but for what stands in it as a quotation: names of parameters, ids, addresses. */
export function findEnglishWords(text: string): string[] {
  return (
    text
      .replaceAll(/«[^»]*»/gu, "")
      .replaceAll(/\/[\w/.:-]+/g, "")
      .replaceAll(/`[^`]*`/g, "")
      .match(ENGLISH) ?? []
  );
}
