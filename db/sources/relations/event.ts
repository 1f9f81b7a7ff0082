import type { CompileContext } from "../context.ts";
import { NOT_STATED, type CompiledEvent, type Party } from "../facts.ts";
import type { Act } from "./headings.ts";

/** An act between the United States and another state, with what places it. */
export interface ActFacts extends Pick<Act, "kind" | "by" | "again"> {
  /** EDTF. */
  date: string;
  /** The other state on that day. */
  other: string;
  /** "embassy", "consular agency"; null for an act on relations. */
  house: string | null;
  /** City, as words and as the record's venue. */
  city: string | null;
  venue: string | null;
  ref: string;
  citation: string;
  note: string | null;
  confidence: CompiledEvent["confidence"];
}

/** The act as an event, with an id that is not yet taken. */
export function compileAct(act: ActFacts, context: CompileContext): CompiledEvent {
  const mission = act.house !== null;
  return {
    ...NOT_STATED,
    id: idOf(act),
    ref: act.ref,
    kind: act.kind,
    start: act.date,
    status: "held",
    title: titleOf(act, context),
    venue: act.venue,
    venueCountry: mission ? (act.by === "other" ? "USA" : act.other) : null,
    quantity: mission ? 1 : null,
    unit: mission ? "missions" : null,
    unitPrinted: act.house,
    parties: partiesOf(act),
    citations: [act.citation],
    note: act.note,
    confidence: act.confidence,
  };
}

function idOf({ kind, date, by, other, ref, house }: ActFacts): string {
  const sides = by === "other" ? `${other}-usa` : `usa-${other}`;
  const place = house === null || !ref.startsWith("post:") ? "" : `-${ref.slice("post:".length).replace(/-fix$/, "")}`;
  return `${kind.replaceAll("_", "-")}-${date}-${sides}${place}`.toLowerCase();
}

function partiesOf({ by, other }: ActFacts): Party[] {
  const party = { person: null, office: null, printed: null };
  if (by === "both") return ["USA", other].map((actor) => ({ ...party, role: "participant", actor }));
  const [sender, target] = by === "usa" ? ["USA", other] : [other, "USA"];
  return [
    { ...party, role: "sender", actor: sender },
    { ...party, role: "target", actor: target },
  ];
}

function titleOf(act: ActFacts, context: CompileContext): string {
  const name = context.actors.nameOf(act.other);
  const inText = context.actors.byId.get(act.other)?.nameInText ?? act.other;
  if (act.house !== null) {
    const verb = act.kind === "mission_opened" ? (act.again ? "reopens" : "opens") : "closes";
    const article = /^[aeiou]/.test(act.house) ? "an" : "a";
    if (act.by === "other") return `${name} ${verb} ${article} ${act.house} in the United States`;
    return `United States ${verb} ${article} ${act.house} in ${act.city === null || act.city === name ? inText : `${act.city}, ${name}`}`;
  }
  if (act.kind === "relations_severed") {
    if (act.by === "usa") return `United States severs relations with ${inText}`;
    if (act.by === "other") return `${name} severs relations with the United States`;
    return `Relations between the United States and ${inText} severed`;
  }
  return `United States and ${inText} ${act.kind === "relations_resumed" ? "resume" : "establish"} diplomatic relations`;
}
