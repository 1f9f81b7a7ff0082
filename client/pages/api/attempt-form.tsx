import { useQuery } from "@tanstack/react-query";
import { useId, useState, type KeyboardEvent } from "react";
import { attemptOptions, type Attempt } from "../../reference-queries.ts";
import { CopyButton } from "../../ui/copy-button.tsx";
import { copyText } from "../../ui/copy.ts";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { referenceWords } from "../../words/reference.ts";
import { curlLine } from "./asked-address.ts";
import type { Entry } from "./group-operations.ts";
import { chooseForm, type Asked } from "./press-parameter.ts";
import { TriedAnswer } from "./tried-answer.tsx";

const { attempt: said } = referenceWords;

interface AttemptFormProps {
  entry: Entry;
  asked: Asked;
  onAsked: (asked: Asked) => void;
}

/** The address of an example, to change, ask, copy and open; what it answers stands below. */
export function AttemptForm({ entry, asked, onAsked }: AttemptFormProps) {
  const { form, address } = asked;
  const id = useId();
  const site = window.location.origin;
  const [attempt, setAttempt] = useState<Attempt | null>(null);
  const [isElsewhere, setIsElsewhere] = useState(false);
  const { data, error, isFetching } = useQuery(attemptOptions(attempt));

  function send(): void {
    const url = URL.canParse(address.trim(), site) ? new URL(address.trim(), site) : null;
    const isHere = url?.origin === site && url.pathname.startsWith("/api/v1/");
    setIsElsewhere(!isHere);
    if (isHere) setAttempt({ address: url.pathname + url.search, turn: (attempt?.turn ?? 0) + 1 });
  }

  function press(event: KeyboardEvent): void {
    if (event.key !== "Enter") return;
    event.preventDefault();
    send();
  }

  return (
    <section className="attempt">
      <h5>{said.title}</h5>
      <label className="visually-hidden" htmlFor={id}>
        {said.address}
      </label>
      <textarea
        id={id}
        lang="en"
        rows={3}
        spellCheck={false}
        value={address}
        onChange={(event) => onAsked({ form, address: event.target.value.replaceAll("\n", "") })}
        onKeyDown={press}
      />
      {entry.forms.length === 1 ? null : (
        <div role="group" aria-label={said.forms} className="attempt-forms">
          {entry.forms.map((one) => (
            <button key={one.id} type="button" aria-pressed={one.id === form.id} onClick={() => onAsked(chooseForm(entry, asked, one))}>
              {one.extension === "" ? "JSON" : one.extension}
            </button>
          ))}
        </div>
      )}
      <div className="attempt-acts">
        <button type="button" className="button button-on" onClick={send}>
          {isFetching ? said.sending : said.send}
        </button>
        <CopyButton
          label={said.curl}
          className="text-button"
          copy={() => copyText(curlLine(site, address, form))}
          otherwise={said.noCurl}
        />
        <a className="text-button" href={address}>
          {said.open}
        </a>
        {address === form.example ? null : (
          <button type="button" className="text-button" onClick={() => onAsked({ form, address: form.example })}>
            {said.reset}
          </button>
        )}
      </div>
      {isElsewhere ? (
        <p className="field-fault" role="alert">
          {said.elsewhere}
        </p>
      ) : null}
      {error ? <ProblemNote error={error} /> : null}
      {data && attempt ? <TriedAnswer tried={data} address={attempt.address} /> : null}
    </section>
  );
}
