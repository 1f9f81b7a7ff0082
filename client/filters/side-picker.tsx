import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { ComboBox, Header, Input, Label, ListBox, ListBoxItem, ListBoxSection, Text } from "react-aria-components";
import { withFilter, type Query } from "#shared/query.ts";
import { filterOptions } from "../queries.ts";
import { formatNumber } from "../format.ts";
import type { Slot } from "./sides.ts";

interface SidePickerProps {
  query: Query;
  slot: Slot;
  onPick: (what: "actor" | "person", id: string) => void;
}

const MOST = 8;

/** Search as you type over states, organisations and people, with the events each would leave. */
export function SidePicker({ query, slot, onPick }: SidePickerProps) {
  const [typed, setTyped] = useState("");
  const second = slot === "second";
  const actorFilter = second && query.filters.actor ? "with" : "actor";
  const personFilter = second && query.filters.person ? "withPerson" : "person";
  const base = withFilter(query, "kind", []);
  const actors = useQuery(filterOptions(actorFilter, base, typed, MOST));
  const people = useQuery(filterOptions(personFilter, base, typed, MOST));
  const sections = [
    { id: "actor" as const, name: "States and organisations", options: withEvents(actors.data?.options ?? []) },
    { id: "person" as const, name: "People", options: withEvents(people.data?.options ?? []) },
  ];
  const found = sections.some((section) => section.options.length > 0);
  return (
    <ComboBox
      className="picker"
      menuTrigger="focus"
      allowsEmptyCollection
      inputValue={typed}
      onInputChange={setTyped}
      value={null}
      onChange={(key) => {
        const [what, id] = String(key ?? "").split(":");
        if (id !== undefined && (what === "actor" || what === "person")) onPick(what, id);
      }}
    >
      <Label>{second ? "and whom?" : "Between whom?"}</Label>
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the box opens on request, for typing */}
      <Input autoFocus placeholder="United States, China, Putin …" />
      <ListBox className="picker-list" renderEmptyState={() => <p className="muted">{actors.isFetching ? "Searching …" : found ? "" : "Nobody of that name in the record."}</p>}>
        {sections.map((section) =>
          section.options.length === 0 ? null : (
            <ListBoxSection key={section.id}>
              <Header>{section.name}</Header>
              {section.options.map((option) => (
                <ListBoxItem key={option.id} id={`${section.id}:${option.id}`} textValue={option.label} className="picker-item">
                  <Text slot="label">
                    {option.label}
                    {option.hint === null ? null : <span className="muted"> {option.hint}</span>}
                  </Text>
                  <Text slot="description">{formatNumber(option.events)}</Text>
                </ListBoxItem>
              ))}
            </ListBoxSection>
          ),
        )}
      </ListBox>
    </ComboBox>
  );
}

/** Names that would leave nothing are shown only where no other fits. */
function withEvents<Option extends { events: number }>(options: readonly Option[]): readonly Option[] {
  const filled = options.filter((option) => option.events > 0);
  return filled.length > 0 ? filled : options;
}
