import type { SummaryFacts, SummaryParty } from "../event-facts.ts";
import { atCity } from "./at-city.ts";
import { inState } from "./in.ts";
import { of } from "./of.ts";
import { say } from "./say.ts";
import { terms } from "./terms.ts";

export function tell(facts: SummaryFacts): string {
  const { kind, status, counted, quantity, unit, authority } = facts;
  const label = status === "carried_over" ? "Inscriptions reconduites" : terms.kinds[kind].label;
  return [
    `${label}${whoAndWhom(facts)}, ${when(facts)}${where(facts)}.`,
    ...(quantity === null ? [] : [`Nombre indiqué\u00A0: ${say.quantity(quantity, unit)}.`]),
    ...(authority === null ? [] : [`Fondement\u00A0: ${authority}.`]),
    ...(counted ? [] : [`Statut\u00A0: ${terms.statuses[status].label}.`]),
  ].join(" ");
}

function whoAndWhom({ kind, parties }: SummaryFacts): string {
  const inRole = (role: string) => parties.filter((party) => party.role === role);
  const [senders, targets, others] = [inRole("sender"), inRole("target"), inRole("participant")];
  if (kind === "visit") return ` ${listOf(inRole("guest"))}${toHosts(inRole("host"))}`;
  if (senders.length > 0) return `, par ${listed(senders)}${targets.length === 0 ? "" : `, visant ${listed(targets)}`}`;
  return others.length > 1 ? ` entre ${listed(others)}` : ` ${listOf(others)}`;
}

/** « en Russie »; who received in person is named after it. */
function toHosts(hosts: readonly SummaryParty[]): string {
  const states = [...new Set(hosts.flatMap(({ state }) => (state === null ? [] : [inState(state.inText)])))];
  const persons = hosts.filter(({ person }) => person !== null);
  const received =
    persons.length === 0 ? "" : ` (${persons.length > 1 ? "hôtes" : "hôte"}\u00A0: ${say.list(persons.map(personOf), "and")})`;
  return `${states.length === 0 ? "" : ` ${say.list(states, "and")}`}${received}`;
}

function personOf({ person, office }: SummaryParty): string {
  return [person ?? "", ...(office === null ? [] : [office])].join(", ");
}

function nameOf({ person, office, state }: SummaryParty): string {
  if (person === null) return state?.inText ?? "";
  const about = [office, state?.label].filter((part) => part !== null && part !== undefined);
  return about.length === 0 ? person : `${person} (${about.join(", ")})`;
}

function listed(parties: readonly SummaryParty[]): string {
  return say.list(parties.map(nameOf), "and");
}

/** « de Joe Biden (président, États-Unis) et de la France ». */
function listOf(parties: readonly SummaryParty[]): string {
  return say.list(
    parties.map((party) => (party.person === null ? of(nameOf(party)) : `${of(party.person)}${nameOf(party).slice(party.person.length)}`)),
    "and",
  );
}

function when({ date, end }: SummaryFacts): string {
  const [, year = "", month] = /^(\d{4})(?:-(\d\d))?/.exec(date) ?? [];
  if (!/^\d{4}-\d\d-\d\d/.test(date)) return month === undefined ? `en ${year}` : `en ${say.longMonth(Number(year), Number(month))}`;
  if (end === null) return `le ${dayOf(date)}`;
  const first = end.startsWith(date.slice(0, 7)) ? dayOf(date).replace(/ .*/, "") : dayOf(date);
  return `du ${first} au ${dayOf(end)}`;
}

/** « 1er mars 2018 ». */
function dayOf(date: string): string {
  const [year = 0, month = 0, day = 0] = date.split("-").map((part) => Number.parseInt(part, 10));
  return `${day === 1 ? "1er" : day} ${say.longMonth(year, month)}`;
}

/** « à Pékin (Chine) »; a visit has named its host. */
function where({ kind, city, country }: SummaryFacts): string {
  if (city === null) return country === null || kind === "visit" ? "" : `, ${inState(country.inText)}`;
  const isNamed = kind === "visit" || country === null || country.label === city.label;
  return `, ${atCity(city.inText)}${isNamed ? "" : ` (${country.label})`}`;
}
