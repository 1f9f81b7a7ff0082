import { useState } from "react";
import { inEnglish } from "../../language.ts";
import { AnswerList } from "./answer-list.tsx";
import { AttemptForm } from "./attempt-form.tsx";
import type { Schemas } from "./document.ts";
import type { Entry } from "./group-operations.ts";
import { pressParameter, type Asked } from "./press-parameter.ts";
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
  const [asked, setAsked] = useState<Asked | null>(first ? { form: first, address: first.example } : null);
  if (asked === null) return null;
  return (
    <div className="entry-body">
      <AttemptForm entry={entry} asked={asked} onAsked={setAsked} />
      {entry.notes.length === 0 ? null : (
        <ul className="entry-notes" {...inEnglish}>
          {entry.notes.map((note) => (
            <li key={note}>
              <Prose text={note.replace(/^- /, "")} />
            </li>
          ))}
        </ul>
      )}
      <ParameterList
        parameters={entry.parameters}
        words={words}
        address={asked.address}
        onPress={(parameter) => setAsked(pressParameter(entry, asked, parameter))}
      />
      <AnswerList entry={entry} schemas={schemas} />
    </div>
  );
}
