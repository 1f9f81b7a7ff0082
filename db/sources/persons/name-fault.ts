/**
 * Why a text is no name of a person: what a spreadsheet would run, or a page read as markup, comes from a broken or a made-up file.
 * @returns a reason that follows the quoted text; null for what may be a name
 */
export function nameFault(text: string): string | null {
  if (/^[=+\-@\t\r]/.test(text)) return "begins like a formula, which no name does";
  if (/[<>{}\\|]/.test(text) || /\p{Cc}/u.test(text)) return "holds a sign that no name has";
  return null;
}
