import type { LevelId } from "#shared/definitions/vocabularies.ts";
import { hasId } from "#shared/tables.ts";

export type Rank = "leader" | "minister" | "official";

/** Offices of the record. The order settles which of two offices held on one day an event shows. */
export const OFFICES = {
  president: office("President", "leader"),
  general_secretary: office("General Secretary", "leader"),
  first_secretary: office("First Secretary", "leader"),
  supreme_leader: office("Supreme Leader", "leader"),
  king: office("King", "leader"),
  queen: office("Queen", "leader"),
  emperor: office("Emperor", "leader"),
  shah: office("Shah", "leader"),
  sultan: office("Sultan", "leader"),
  emir: office("Emir", "leader"),
  prince: office("Sovereign Prince", "leader"),
  grand_duke: office("Grand Duke or Duchess", "leader"),
  regent: office("Regent", "leader"),
  pope: office("Pope", "leader"),
  head_of_state: office("Head of State", "leader"),
  prime_minister: office("Prime Minister", "leader"),
  premier: office("Premier", "leader"),
  chancellor: office("Chancellor", "leader"),
  chairman: office("Chairman", "leader"),
  commission_president: office("President of the European Commission", "leader"),
  european_council_president: office("President of the European Council", "leader"),
  secretary_general: office("Secretary General", "leader"),
  governor_general: office("Governor General", "leader"),
  secretary_of_state: office("Secretary of State", "minister"),
  foreign_minister: office("Foreign Minister", "minister"),
  high_representative: office("High Representative", "minister"),
  secretary_of_defense: office("Secretary of Defense", "minister"),
  defence_minister: office("Defence Minister", "minister"),
  vice_president: office("Vice President", "minister"),
  vice_premier: office("Vice Premier", "minister"),
  deputy_prime_minister: office("Deputy Prime Minister", "minister"),
  crown_prince: office("Crown Prince", "minister"),
  national_security_adviser: office("National Security Adviser", "official"),
  security_council_secretary: office("Secretary of the Security Council", "official"),
  chairman_joint_chiefs: office("Chairman of the Joint Chiefs of Staff", "official"),
  chief_of_general_staff: office("Chief of the General Staff", "official"),
  military_commander: office("Military Commander", "official"),
  deputy_minister: office("Deputy Foreign Minister or Secretary", "official"),
  foreign_affairs_director: office("Director of the Central Foreign Affairs Office", "official"),
  presidential_aide: office("Presidential Aide or Envoy", "official"),
  ambassador_to_russia: office("Ambassador to Russia", "official"),
  ambassador_to_usa: office("Ambassador to the United States", "official"),
  chief_of_mission: office("Chief of Mission", "official"),
  president_elect: office("President-elect", "official"),
  chancellor_elect: office("Chancellor-elect", "official"),
} as const satisfies Record<string, { label: string; rank: Rank }>;

export type OfficeId = keyof typeof OFFICES;

const RANKS: readonly Rank[] = ["leader", "minister", "official"];
const LEVEL_OF: Readonly<Record<Rank, LevelId>> = { leader: "leaders", minister: "ministers", official: "officials" };

/**
 * The level of a contact: the rank of its lower side, a side being as high as its highest person.
 * @returns null where a side's people hold no office we know
 */
export function levelOf(people: readonly { actor: string | null; office: string | null }[]): LevelId | null {
  const sides = new Map<string, number>();
  for (const { actor, office: held } of people) {
    const rank = rankOf(held);
    const side = actor ?? "";
    sides.set(side, Math.min(sides.get(side) ?? RANKS.length, rank));
  }
  const lowest = RANKS[Math.max(...sides.values())];
  return sides.size === 0 || lowest === undefined ? null : LEVEL_OF[lowest];
}

function rankOf(held: string | null): number {
  return held !== null && hasId(OFFICES, held) ? RANKS.indexOf(OFFICES[held].rank) : RANKS.length;
}

/** Terms that give a state's periods their names: the head of state where there is a strong one, else the head of government. */
const HEADLINE: Readonly<Record<string, readonly OfficeId[]>> = {
  USA: ["president"],
  RUS: ["president"],
  SUN: ["general_secretary", "first_secretary", "president"],
  UKR: ["president"],
  BLR: ["president"],
  FRA: ["president"],
  TUR: ["president"],
  CHN: ["president"],
  IRN: ["president"],
  POL: ["president"],
  PRK: ["supreme_leader"],
  DEU: ["chancellor"],
  EU: ["commission_president"],
  NATO: ["secretary_general"],
  UN: ["secretary_general"],
};

/** Whether holders of an office name an actor's periods. */
export function isHeadline(actor: string, held: string): boolean {
  return (HEADLINE[actor] ?? ["prime_minister"]).some((id) => id === held);
}

function office<R extends Rank>(label: string, rank: R) {
  return { label, rank } as const;
}
