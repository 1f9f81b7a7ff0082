import type { DateSpan } from "#shared/dates.ts";
import type { KindId } from "#shared/definitions/kinds.ts";
import { ROLES } from "#shared/definitions/vocabularies.ts";
import { findNearest } from "#shared/errors.ts";
import { hasId } from "#shared/tables.ts";
import type { Party } from "#db/sources/facts.ts";
import { parseActor } from "./actors.ts";
import { quote } from "./faults.ts";
import type { People } from "./people.ts";
import type { ListRow } from "./read-list.ts";
import { SHAPES, type Shape } from "./shapes.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** The cell `participants`: `role:ACTOR/person@office`, parted by semicolons; null where anything in it is refused. */
export function parseParties(row: ListRow, kind: KindId, span: DateSpan, vocabulary: Vocabulary, people: People): Party[] | null {
  const shape: Shape = SHAPES[kind];
  const refuse = (reason: string): null => row.refuse("participants", reason);
  const parts = row.cells.participants.split(";").map((text) => text.trim());
  const parties = parts.flatMap((text) => parseParty(text, shape, span, vocabulary, people, refuse) ?? []);
  if (parties.length < parts.length) return null;
  const keys = parties.map(({ role, actor, person }) => `${role}:${actor ?? ""}/${person ?? ""}`);
  const twice = keys.findIndex((key, index) => keys.indexOf(key) !== index);
  if (twice >= 0) return refuse(`${quote(parts[twice] ?? "")} is there twice`);
  const roles = [...new Set(parties.map(({ role }) => role))];
  if (!shape.roles.some((set) => set.length === roles.length && set.every((role) => roles.includes(role)))) {
    return refuse(
      `the roles are ${roles.join(" and ")}; of the kind ${kind} they are ${shape.roles.map((set) => set.join(" and ")).join(", or ")}`,
    );
  }
  if (new Set(parties.map(({ actor }) => actor)).size < 2) return refuse("there is one side only; name at least two actors");
  return parties;
}

function parseParty(
  text: string,
  shape: Shape,
  span: DateSpan,
  vocabulary: Vocabulary,
  people: People,
  refuse: (reason: string) => null,
): Party | null {
  const match = /^(?:([A-Za-z]+) ?: ?)?([^/@:]+?)(?: ?\/ ?([^@]+?))?(?: ?@ ?(\S+))?$/.exec(text);
  if (!match) return refuse(`${quote(text)} is not role:ACTOR/person@office, where role, person and office may be left out`);
  const [, printedRole, code = "", name, office = null] = match;
  const role = printedRole ?? shape.usual;
  if (role === null)
    return refuse(`${quote(text)} has no role; write ${(shape.roles[0] ?? []).map((each) => `${each}:`).join(" or ")} before it`);
  if (!hasId(ROLES, role)) return refuse(`${quote(role)} is not a role; there are ${Object.keys(ROLES).join(", ")}`);
  const actor = parseActor(code, span, vocabulary);
  if ("fault" in actor) return refuse(actor.fault);
  if (office !== null && name === undefined) return refuse(`${quote(text)} has an office and nobody who holds it`);
  if (office !== null && !vocabulary.offices.has(office)) {
    const near = findNearest(office, vocabulary.offices);
    return refuse(`${quote(office)} is not an office of the record${near === null ? "" : `; did you mean ${near}?`}`);
  }
  const person = name === undefined ? null : people.parse(name, actor.id);
  if (person !== null && "fault" in person) return refuse(person.fault);
  return { role, actor: actor.id, person: person?.id ?? null, office, printed: null };
}
