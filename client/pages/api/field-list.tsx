import { inEnglish } from "../../language.ts";
import { referenceWords } from "../../words/reference.ts";
import type { Field } from "./fields.ts";
import { LazyDetails } from "./lazy-details.tsx";
import { Prose } from "./prose.tsx";
import { typeText } from "./type-text.ts";
import { ValueList } from "./value-list.tsx";

const { entry: said } = referenceWords;

/** The fields of an answer; what has fields of its own opens to them. */
export function FieldList({ fields }: { fields: readonly Field[] }) {
  return (
    <ul className="fields">
      {fields.map((field) => (
        <li key={field.name}>
          {field.fields.length === 0 ? (
            <FieldHead field={field} />
          ) : (
            <LazyDetails className="field-inside" summary={<FieldHead field={field} />}>
              {() => <FieldList fields={field.fields} />}
            </LazyDetails>
          )}
          {field.values.length === 0 ? null : <ValueList values={field.values} />}
        </li>
      ))}
    </ul>
  );
}

function FieldHead({ field }: { field: Field }) {
  return (
    <>
      {field.name === "*" ? <i>{said.anyName}</i> : <code>{field.name}</code>}{" "}
      <span className="kind">{[typeText(field.type), ...(field.isAlways || field.name === "*" ? [] : [said.optional])].join(", ")}</span>
      {field.description === null ? null : (
        <span className="field-says" {...inEnglish}>
          <Prose text={field.description} />
        </span>
      )}
    </>
  );
}
