/** A page the reader keeps under a name: its address is its whole state. */
export interface SavedView {
  name: string;
  address: string;
}

export const LONGEST_NAME = 120;

/** What the browser kept, as far as it is a list of views of this site. */
export function readViews(stored: unknown): SavedView[] {
  if (!Array.isArray(stored)) return [];
  return stored.filter(isView);
}

/** The newest on top; a view of the same name is replaced. */
export function saveView(views: readonly SavedView[], name: string, address: string): SavedView[] {
  const clean = cleanName(name);
  return clean === "" ? [...views] : [{ name: clean, address }, ...views.filter((view) => view.name !== clean)];
}

/** Null where another view has the name, or there is none. */
export function renameView(views: readonly SavedView[], from: string, to: string): SavedView[] | null {
  const clean = cleanName(to);
  if (clean === "" || (clean !== from && views.some(({ name }) => name === clean))) return null;
  return views.map((view) => (view.name === from ? { ...view, name: clean } : view));
}

export function removeView(views: readonly SavedView[], name: string): SavedView[] {
  return views.filter((view) => view.name !== name);
}

function cleanName(name: string): string {
  return name.trim().replaceAll(/\s+/g, " ").slice(0, LONGEST_NAME);
}

function isView(value: unknown): value is SavedView {
  if (typeof value !== "object" || value === null || !("name" in value) || !("address" in value)) return false;
  const { name, address } = value;
  return typeof name === "string" && name !== "" && typeof address === "string" && /^\/(?!\/)/.test(address);
}
