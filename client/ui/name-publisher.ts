import { UNNAMED } from "#shared/definitions/publishers.ts";
import { words } from "../words.ts";

/** Who published a page, by its own name; in the reader's words where the page showed none. */
export function namePublisher(publisher: string): string {
  return publisher === UNNAMED ? words.ui.unnamedPublisher : publisher;
}
