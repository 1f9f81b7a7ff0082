import "../../styles/claims.css";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { claimOptions, claimSearch } from "../../analysis-queries.ts";
import { useRecordSearch } from "../../record-asked.ts";
import { TableMenus } from "../../take/table-menus.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { navigate, usePlace } from "../../router.ts";
import { ClaimPace } from "./claim-pace.tsx";
import { ClaimResult } from "./claim-result.tsx";
import { claimAddress, readClaims } from "./claim-state.ts";
import { claimWords } from "../../words/claims.ts";

const words = claimWords.box;

/** A count typed as a newspaper has it, what it is understood as, and what the record says of it. */
export function ClaimBox() {
  const { search } = usePlace();
  const { text, claims } = readClaims(search);
  const record = useRecordSearch();
  const { data, error } = useQuery({ ...claimOptions(text, record), enabled: text !== "" });
  const answers = data === undefined || text === "" ? [] : [data, ...data.others];
  return (
    <section className="claim-box" aria-labelledby="claim-title">
      <h2 id="claim-title">{words.title}</h2>
      <ClaimForm key={text} text={text} onAsk={(claim) => navigate(claimAddress(search, claim))} />
      {claims.length > 0 ? null : (
        <p className="claim-examples">
          {words.example}{" "}
          {words.examples.map((example, index) => (
            <span key={example}>
              {index === 0 ? "" : " · "}
              <button type="button" className="row-button" onClick={() => navigate(claimAddress(search, example))}>
                {example}
              </button>
            </span>
          ))}
        </p>
      )}
      {error ? <ProblemNote error={error} /> : null}
      {claims.map((claim, index) => (
        <ClaimResult
          key={claim}
          text={claim}
          answer={answers[index]}
          onChange={(changed) => navigate(claimAddress(search, claims.with(index, changed).join("; ")))}
        />
      ))}
      {data === undefined || text === "" ? null : (
        <div className="figure-files">
          <TableMenus path="/claim" search={claimSearch(text, record)} of={words.title} />
        </div>
      )}
      {answers.length > 1 ? <ClaimPace answers={answers} /> : null}
    </section>
  );
}

function ClaimForm({ text, onAsk }: { text: string; onAsk: (text: string) => void }) {
  const [typed, setTyped] = useState(text);
  return (
    <form
      className="claim-form"
      onSubmit={(event) => {
        event.preventDefault();
        onAsk(typed);
      }}
    >
      <label className="visually-hidden" htmlFor="claim-text">
        {words.label}
      </label>
      <input
        id="claim-text"
        className="search-input"
        value={typed}
        maxLength={900}
        autoComplete="off"
        placeholder={words.placeholder}
        onChange={(event) => setTyped(event.target.value)}
      />
      <button type="submit" className="button">
        {words.check}
      </button>
    </form>
  );
}
