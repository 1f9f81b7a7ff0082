import { inEnglish } from "../../language.ts";
import { referenceWords } from "../../words/reference.ts";
import type { Schemas } from "./document.ts";
import { FieldList } from "./field-list.tsx";
import { shapeOf } from "./fields.ts";
import { formNames } from "./form-names.ts";
import type { Entry } from "./group-operations.ts";
import { LazyDetails } from "./lazy-details.tsx";
import { Prose } from "./prose.tsx";

const { entry: said } = referenceWords;

/** What an address answers in each form, and what it refuses, with the fields of both on demand. */
export function AnswerList({ entry: { forms, refusals, summary }, schemas }: { entry: Entry; schemas: Schemas }) {
  const shapes = namesOf(forms);
  const problems = namesOf(refusals);
  return (
    <section className="entry-answers">
      <h5>{said.answers}</h5>
      <ul className="forms">
        {forms.map(({ id, path, mediaType, example, ...form }) => (
          <li key={id}>
            <a href={example} lang="en">
              {path}
            </a>{" "}
            <span className="kind" lang="en">
              {mediaType}
            </span>
            {form.summary === summary ? null : (
              <span className="field-says" {...inEnglish}>
                <Prose text={form.summary} />
              </span>
            )}
          </li>
        ))}
      </ul>
      {shapes.map((name) => (
        <Shape key={name} name={name} schemas={schemas} />
      ))}
      <h5>{said.refuses}</h5>
      <ul className="refusals">
        {refusals.map(({ status, description, only }) => (
          <li key={status}>
            <code>{status}</code> <span {...inEnglish}>{description}</span>
            {only === null ? null : <span className="kind"> ({said.only(formNames(only))})</span>}
          </li>
        ))}
      </ul>
      {problems.map((name) => (
        <Shape key={name} name={name} schemas={schemas} />
      ))}
    </section>
  );
}

function Shape({ name, schemas }: { name: string; schemas: Schemas }) {
  return (
    <LazyDetails className="shape" summary={said.fieldsOf(name)}>
      {() => {
        const { description, fields } = shapeOf({ $ref: name }, schemas);
        return (
          <>
            {description === null ? null : (
              <p className="muted" {...inEnglish}>
                <Prose text={description} />
              </p>
            )}
            <FieldList fields={fields} />
          </>
        );
      }}
    </LazyDetails>
  );
}

function namesOf(answers: readonly { schema: string | null }[]): string[] {
  return [...new Set(answers.flatMap(({ schema }) => (schema === null ? [] : [schema])))];
}
