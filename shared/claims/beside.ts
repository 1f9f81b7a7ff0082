import type { ClaimSide } from "./claim.ts";
import type { NameIndex } from "./names.ts";
import type { Beside } from "./parts.ts";
import { sharesOffice, type Term } from "./terms.ts";

interface Borrowing {
  /** Whose term of office the second claim's period is told by. */
  person: string | null;
  /** It does not say what is counted: `nine in the last two years of Obama`. */
  elliptic: boolean;
  names: NameIndex;
  terms: readonly Term[];
}

/**
 * The sides of a claim set beside another. One that names none has those of the first; one that says neither what is counted names whom it
 * puts in another's place. The holder of an office takes the place of its other holder.
 */
export function borrowSides(own: readonly ClaimSide[], beside: Beside, { person, elliptic, names, terms }: Borrowing): ClaimSide[] {
  if (own.length > 0 && !(elliptic && own.length === 1)) return [...own];
  const holder = person === null || own.length > 0 ? [] : names.find(person.replaceAll("-", " ")).filter(({ id }) => id === person);
  const others = [...own, ...holder];
  const placeOf = (side: ClaimSide) =>
    others.find(({ id, kind }) => kind === side.kind && (id === side.id || sharesOffice(id, side.id, terms)));
  if (own.length > 0 && beside.sides.every((side) => placeOf(side) === undefined)) return [...own];
  return beside.sides.map((side) => {
    const other = placeOf(side);
    return other === undefined ? side : { kind: other.kind, id: other.id, label: other.label, name: other.name, role: side.role };
  });
}
