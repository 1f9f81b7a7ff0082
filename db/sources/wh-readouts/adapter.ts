import { formatDay } from "#shared/dates.ts";
import { compileContact, type Contact } from "../contacts/contact.ts";
import type { CompileContext } from "../context.ts";
import { emptySource, type CompiledSource, type Party } from "../facts.ts";
import { Countries } from "../leaders/countries.ts";
import type { Roll } from "../leaders/roll.ts";
import { Pages } from "../pages.ts";
import { slugify } from "../slug.ts";
import type { InputFile } from "../upstream.ts";
import type { American } from "./americans.ts";
import { readIndex } from "./index-rows.ts";
import { findDay, readPage, type Page } from "./page.ts";
import { readTitle } from "./title.ts";
import { findVenue } from "./venue.ts";

export const WH_READOUTS = "wh-readouts";

const INDEX = "https://trumpwhitehouse.archives.gov/news/";
const NAMES: Readonly<Record<string, string>> = { "kamala-harris": "Kamala Harris", "mike-pence": "Mike Pence", "jd-vance": "JD Vance" };

type Told = Contact & { isRemarks: boolean };

/** Calls and meetings of presidents, vice presidents, advisers and secretaries of state, by the titles of White House pages. */
export function compileReadouts(
  files: readonly InputFile[],
  index: InputFile,
  inputHash: string,
  earlier: readonly CompiledSource[],
  roll: Roll,
  context: CompileContext,
): CompiledSource {
  const source = emptySource(WH_READOUTS, inputHash);
  const [pages, countries] = [new Pages(earlier), new Countries(context.actors)];
  const contacts: Told[] = [];
  const seen = new Set<string>();
  const pagesOnce: Page[] = [];
  const all = [...files.map((file) => ({ file, page: readPage(file) })), ...readIndex(index).map((page) => ({ file: index, page }))];
  source.rowsRead = all.length;
  for (const { file, page } of all) {
    if ("reason" in page) {
      source.issues.push({ severity: "reject", file: file.file, locator: "1", reason: page.reason, detail: file.file });
      continue;
    }
    const key = `${page.day} ${page.title.toLowerCase()}`;
    if (seen.has(key)) report("merge", page, "the same page under two categories or addresses", source);
    else pagesOnce.push(page);
    seen.add(key);
  }
  // A page that prints a family name only is read once those that print whole names have been.
  const later: Page[] = [];
  for (const page of pagesOnce) {
    const told = compilePage(page, pages, countries, roll, context);
    if ("reason" in told) later.push(page);
    else contacts.push(...told);
  }
  for (const page of later) {
    const told = compilePage(page, pages, countries, roll, context);
    if ("reason" in told) report("reject", page, told.reason, source);
    else contacts.push(...told);
  }
  const joined = joinRemarks(contacts, source);
  source.events.push(...joined.map((contact) => compileContact(contact, WH_READOUTS, context)));
  source.documents.push(...pages.list());
  return source;
}

function compilePage(page: Page, pages: Pages, countries: Countries, roll: Roll, context: CompileContext): Told[] | { reason: string } {
  const told = readTitle(page.title, page.day, countries);
  if ("reason" in told) return told;
  if (isToCome(page)) return { reason: "announces a contact to come" };
  const { day, isStated } = findDay(page);
  const groups = told.groups.map((group) => group.map((leader) => roll.resolve(leader, day, WH_READOUTS)));
  for (const person of groups.flat()) if ("reason" in person) return person;
  const found = groups.map((group) => group.flatMap((person) => ("party" in person ? [person] : [])));
  if (found.flat().some(({ party }) => party.actor === "USA")) return { reason: "with people of the United States" };
  const own = told.americans.map((american) => partyOf(american, context));
  const ref = page.url ?? `${formatDay(page.day)} ${page.title}`;
  return found.map((people, number) => ({
    ref: number === 0 ? ref : `${ref}#${number + 1}`,
    kind: told.kind,
    day: formatDay(day),
    parties: [...own, ...people.map(({ party }) => party)],
    venue: told.isRemarks && told.kind === "meeting" ? findVenue(page.title, page.opening, countries) : null,
    citations: [cite(page, pages)],
    note: null,
    confidence: isStated && people.every(({ inferred }) => !inferred) ? "stated" : "inferred",
    isRemarks: told.isRemarks,
  }));
}

/** A statement on a call is made after it or before it; the title does not say which. */
function isToCome({ title, opening }: Page): boolean {
  return (
    /^Statement\b/.test(title) &&
    /\bwill (?:\w+ )?(?:speak|meet|hold|have|host|participate|join|welcome|travel)\b/.test(opening.slice(0, 300))
  );
}

/** Remarks at a meeting and the readout of it are two pages of one meeting. */
function joinRemarks(contacts: readonly Told[], source: CompiledSource): Told[] {
  const kept: Told[] = contacts.filter(({ isRemarks }) => !isRemarks);
  for (const remarks of contacts.filter(({ isRemarks }) => isRemarks)) {
    const meeting = kept.find((other) => keyOf(other) === keyOf(remarks));
    if (!meeting) {
      kept.push(remarks);
      continue;
    }
    source.issues.push({
      severity: "merge",
      file: WH_READOUTS,
      locator: remarks.ref,
      reason: "remarks at a meeting whose readout is another page",
      detail: `${remarks.day} ${meeting.ref}`,
    });
    meeting.citations = [...new Set([...meeting.citations, ...remarks.citations])];
    meeting.venue ??= remarks.venue;
  }
  return kept;
}

function keyOf({ kind, day, parties }: Told): string {
  return [kind, day, ...new Set(parties.map(({ person }) => person ?? "").toSorted((a, b) => (a < b ? -1 : 1)))].join(" ");
}

function partyOf({ person, office }: American, context: CompileContext): Party {
  const name = NAMES[person];
  if (name !== undefined) context.persons.add(person, name, "USA", WH_READOUTS);
  return { role: "participant", actor: "USA", person, office, printed: null };
}

function cite(page: Page, pages: Pages): string {
  const publishedOn = formatDay(page.day);
  const document = { publisher: "White House", title: page.title, publishedOn, kind: "readout", language: "en" };
  if (page.url === null) return pages.citeTitle({ ...document, id: `wh-${publishedOn}-${slugify(page.title).slice(0, 90)}`, url: INDEX });
  return pages.cite({ ...document, id: `wh-${page.locator}`, url: page.url });
}

function report(severity: "reject" | "merge", page: Page, reason: string, source: CompiledSource): void {
  source.issues.push({ severity, file: page.file, locator: page.locator, reason, detail: `${formatDay(page.day)} ${page.title}` });
}
