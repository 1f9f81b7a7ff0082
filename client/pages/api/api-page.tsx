import "../../styles/api.css";
import "../../styles/reference.css";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { searchWords } from "#shared/search-words.ts";
import { documentOptions } from "../../reference-queries.ts";
import { PlainAddressNote } from "../../ui/plain-address-note.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { useTitle } from "../../use-title.ts";
import { apiWords as said } from "../../words/api.ts";
import { BesideList } from "./beside-list.tsx";
import { FactList } from "./fact-list.tsx";
import { filterGroups } from "./filter-groups.ts";
import { groupOperations } from "./group-operations.ts";
import { PageContents } from "./page-contents.tsx";
import { ApiPromise } from "./promise.tsx";
import { ReferenceSection } from "./reference-section.tsx";
import { SnippetList } from "./snippet-list.tsx";
import { useFilterText } from "./use-filter-text.ts";
import { useOpened } from "./use-opened.ts";

/** The way into the API: every address of the document it is held to, to read and to try. */
export function ApiPage() {
  useTitle(said.title);
  const { data, error } = useQuery(documentOptions());
  const groups = useMemo(() => (data ? groupOperations(data) : null), [data]);
  const [typed, setTyped] = useFilterText();
  const words = searchWords(typed);
  const left = filterGroups(groups ?? [], words);
  const { ids, toggle } = useOpened(groups, groups !== null || error !== null);
  return (
    <>
      <PlainAddressNote page="/api" />
      <div className="lead">
        <h1>{said.heading}</h1>
        <p className="lead-sentence">
          {said.lead}
          <a href="/api/v1/openapi.json">openapi.json</a>
          {said.client}
          <a href="/api/v1/client.ts">client.ts</a>.
        </p>
        <FactList />
      </div>
      <div className="api-page">
        <PageContents left={left} />
        <div className="api-sections">
          {error ? <ProblemNote error={error} /> : null}
          {data ? (
            <ReferenceSection
              left={left}
              typed={typed}
              words={words}
              onType={setTyped}
              schemas={data.components.schemas}
              opened={ids}
              onToggle={toggle}
            />
          ) : (
            <div className="page-wait" aria-busy={error === null} />
          )}
          <BesideList />
          <SnippetList />
          <ApiPromise />
        </div>
      </div>
    </>
  );
}
