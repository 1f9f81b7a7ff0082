import { useState } from "react";
import { inEnglish } from "../../language.ts";
import { AnswerList } from "./answer-list.tsx";
import { AttemptForm } from "./attempt-form.tsx";
import type { Schemas } from "./document.ts";
import type { Entry } from "./group-operations.ts";
import { ParameterList } from "./parameter-list.tsx";
import { Prose } from "./prose.tsx";

interface EntryBodyProps {
  entry: Entry;
  schemas: Schemas;
  words: readonly string[];
}

/** All there is to know of an answer, around the address to ask it by. */
export function EntryBody({ entry, schemas, words }: EntryBodyProps) {
  const [first] = entry.forms;
  const [form, setForm] = useState(first);
  const [address, setAddress] = useState(first?.example ?? "");
  if (form === undefined) return null;
  return (
    <div className="entry-body">
      <AttemptForm entry={entry} form={form} onForm={setForm} address={address} onAddress={setAddress} />
      {entry.notes.length === 0 ? null : (
        <ul className="entry-notes" {...inEnglish}>
          {entry.notes.map((note) => (
            <li key={note}>
              <Prose text={note.replace(/^- /, "")} />
            </li>
          ))}
        </ul>
      )}
      <ParameterList parameters={entry.parameters} words={words} address={address} onAddress={setAddress} />
      <AnswerList entry={entry} schemas={schemas} />
    </div>
  );
}
