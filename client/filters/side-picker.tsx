import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Autocomplete, Header, Input, Label, ListBox, ListBoxItem, ListBoxSection, SearchField } from "react-aria-components";
import { withFilter, type Query } from "#shared/query.ts";
import { filterOptions } from "../queries.ts";
import { formatNumber } from "../format.ts";
import { recentSides } from "../saved/recent.ts";
import { sideValues, type Slot } from "./sides.ts";
import { useNames } from "./use-names.ts";
import { words } from "../words.ts";

interface SidePickerProps {
  query: Query;
  slot: Slot;
  onPick: (what: "actor" | "person", id: string) => void;
  /** Whether people can be chosen too. */
  people?: boolean;
  /** What is asked, where it is not the question of the filters. */
  label?: string;
}

const MOST = 6;

/** Search as you type over states, organisations and people, with the events each would leave. */
export function SidePicker({ query, slot, onPick, people: withPeople = true, label }: SidePickerProps) {
  const [typed, setTyped] = useState("");
  const second = slot === "second";
  const actorFilter = second && query.filters.actor ? "with" : "actor";
  const personFilter = second && query.filters.person ? "withPerson" : "person";
  const base = withFilter(query, "kind", []);
  const actors = useQuery(filterOptions(actorFilter, base, typed, MOST));
  const named = withPeople && query.tier === "record";
  const people = useQuery({ ...filterOptions(personFilter, base, typed, MOST), enabled: named });
  const [all] = useState(recentSides);
  const recent = named ? all : all.filter(({ what }) => what === "actor");
  const nameOf = useNames(recent.map(({ what, id }) => ({ filter: what, id })));
  const chosen = [...sideValues(query, "first"), ...sideValues(query, "second")];
  const again = typed.trim() === "" ? recent.filter(({ id }) => !chosen.some((value) => value.id === id)) : [];
  const sections = [
    { id: "actor" as const, name: words.filters.sides.states, options: withEvents(actors.data?.options ?? []) },
    { id: "person" as const, name: words.filters.sides.people, options: named ? withEvents(people.data?.options ?? []) : [] },
  ];
  function pickFirst(): void {
    const section = sections.find(({ options }) => options.length > 0);
    const [first] = section?.options ?? [];
    // Without a word typed, or before its answer, Enter would choose what nobody asked for.
    const fresh = !actors.isPlaceholderData && !people.isPlaceholderData;
    if (fresh && typed.trim() !== "" && section && first) onPick(section.id, first.id);
  }
  return (
    <div className="picker">
      <Autocomplete inputValue={typed} onInputChange={setTyped} disableAutoFocusFirst>
        {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the box opens on request, for typing */}
        <SearchField autoFocus onSubmit={pickFirst}>
          <Label>{label ?? (second ? words.filters.sides.second : words.filters.sides.first)}</Label>
          <Input placeholder={words.filters.sides.examples} />
        </SearchField>
        <ListBox
          className="picker-list"
          aria-label={words.filters.sides.list}
          onAction={(key) => {
            const [what, id] = String(key).split(":");
            if (id !== undefined && (what === "actor" || what === "person")) onPick(what, id);
          }}
          renderEmptyState={() => <p className="muted">{actors.isFetching ? words.filters.sides.searching : words.filters.sides.nobody}</p>}
        >
          {again.length === 0 ? null : (
            <ListBoxSection>
              <Header>{words.filters.period.recent}</Header>
              {again.map(({ what, id }) => (
                <ListBoxItem key={id} id={`${what}:${id}:again`} textValue={nameOf(id).label} className="picker-item">
                  {nameOf(id).label}
                </ListBoxItem>
              ))}
            </ListBoxSection>
          )}
          {sections.map((section) =>
            section.options.length === 0 ? null : (
              <ListBoxSection key={section.id}>
                <Header>{section.name}</Header>
                {section.options.map((option) => (
                  <ListBoxItem key={option.id} id={`${section.id}:${option.id}`} textValue={option.label} className="picker-item">
                    <span>
                      {option.label}
                      {option.hint === null ? null : <span className="muted"> {option.hint}</span>}
                    </span>
                    <span className="count">{formatNumber(option.events)}</span>
                  </ListBoxItem>
                ))}
              </ListBoxSection>
            ),
          )}
        </ListBox>
      </Autocomplete>
    </div>
  );
}

/** Names that would leave nothing are shown only where no other fits. */
function withEvents<Option extends { events: number }>(options: readonly Option[]): readonly Option[] {
  const filled = options.filter((option) => option.events > 0);
  return filled.length > 0 ? filled : options;
}
