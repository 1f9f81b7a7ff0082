import type { OneClaim } from "#shared/api.ts";
import { BOUNDS, SIDE_ROLES, type Claim, type ClaimSide } from "#shared/claims/claim.ts";
import { getThing, THINGS } from "#shared/claims/things.ts";
import { writeClaim } from "#shared/claims/write-claim.ts";
import { parseDay } from "#shared/dates.ts";
import { claimWords } from "../../words/claims.ts";
import { hasId, idsOf } from "#shared/tables.ts";
import { ClaimDay } from "./claim-day.tsx";

const said = claimWords.box;

interface ClaimChipsProps {
  understood: NonNullable<OneClaim["understood"]>;
  onChange: (text: string) => void;
}

/** What a claim is understood as, part by part; each can be corrected, and the corrected claim is asked. */
export function ClaimChips({ understood, onChange }: ClaimChipsProps) {
  const claim = toClaim(understood);
  if (claim === null) return null;
  const change = (part: Partial<Claim>) => onChange(writeClaim({ ...claim, ...part }));
  const changeSide = (at: number, side: ClaimSide | null) =>
    change({ sides: claim.sides.flatMap((own, index) => (index === at ? (side === null ? [] : [side]) : [own])) });
  const alike = getThing(claim.thing).sides === "alike";
  return (
    <div className="claim-chips" role="group" aria-label={said.understood}>
      <span className="claim-chip">
        <Choice label={said.bound} value={claim.bound} choices={BOUND_CHOICES} onChange={(bound) => change({ bound })} />
        <input
          key={claim.value}
          type="number"
          aria-label={said.value}
          min={0}
          max={9_999_999}
          defaultValue={claim.value ?? ""}
          onBlur={(event) => {
            const value = event.target.value === "" ? null : Number(event.target.value);
            if (value !== claim.value && (value === null || Number.isInteger(value))) change({ value });
          }}
          onKeyDown={(event) => (event.key === "Enter" ? event.currentTarget.blur() : undefined)}
        />
      </span>
      <span className="claim-chip">
        <Choice
          label={said.thing}
          value={claim.thing}
          choices={THING_CHOICES}
          onChange={(thing) => change({ thing, level: null, sides: claim.sides.map((side) => ({ ...side, role: "party" })) })}
        />
      </span>
      {claim.sides.map((side, index) => (
        <span key={side.id} className="claim-chip">
          {alike ? null : (
            <Choice
              label={said.roleOf(side.label)}
              value={side.role}
              choices={ROLE_CHOICES}
              onChange={(role) => changeSide(index, { ...side, role })}
            />
          )}
          {side.label}
          <button type="button" aria-label={said.leaveOut(side.label)} onClick={() => changeSide(index, null)}>
            <span aria-hidden="true">×</span>
          </button>
        </span>
      ))}
      {claim.level === null ? null : (
        <span className="claim-chip">
          {said.level}
          <button type="button" aria-label={said.anyLevel} onClick={() => change({ level: null })}>
            <span aria-hidden="true">×</span>
          </button>
        </span>
      )}
      <span className="claim-chip">
        <ClaimDay label={said.from} value={understood.from} edge="first" onChange={(from) => change({ from })} />
        –
        <ClaimDay label={said.to} value={understood.to} edge="last" onChange={(to) => change({ to })} />
      </span>
    </div>
  );
}

const BOUND_CHOICES = idsOf(BOUNDS).map((id) => ({ id, label: claimWords.bounds[id] }));
const ROLE_CHOICES = SIDE_ROLES.map((id) => ({ id, label: claimWords.roles[id] }));
const THING_CHOICES = idsOf(THINGS).map((id) => ({
  id,
  label: claimWords.things[id].whole,
}));

function toClaim(understood: ClaimChipsProps["understood"]): Claim | null {
  const { thing } = understood;
  if (!hasId(THINGS, thing)) return null;
  return { ...understood, thing, from: parseDay(understood.from ?? ""), to: parseDay(understood.to ?? "") };
}

interface ChoiceProps<Id extends string> {
  label: string;
  value: Id;
  choices: readonly { id: Id; label: string }[];
  onChange: (id: Id) => void;
}

function Choice<Id extends string>({ label, value, choices, onChange }: ChoiceProps<Id>) {
  return (
    <select
      aria-label={label}
      value={value}
      onChange={(event) => {
        const chosen = choices.find(({ id }) => id === event.target.value);
        if (chosen !== undefined) onChange(chosen.id);
      }}
    >
      {choices.map((choice) => (
        <option key={choice.id} value={choice.id}>
          {choice.label}
        </option>
      ))}
    </select>
  );
}
