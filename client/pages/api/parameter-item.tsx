import { inEnglish } from "../../language.ts";
import { Marked } from "../../ui/marked.tsx";
import { referenceWords } from "../../words/reference.ts";
import { hasPair } from "./asked-address.ts";
import { formNames } from "./form-names.ts";
import type { EntryParameter } from "./gather-parameters.ts";
import { Prose } from "./prose.tsx";
import { ValueList } from "./value-list.tsx";

const { entry: said } = referenceWords;

export interface ParameterItemProps {
  parameter: EntryParameter;
  /** Folded words that were searched for. */
  words: readonly string[];
  /** The address the reader is about to ask. */
  address: string;
  onPress: (parameter: EntryParameter) => void;
}

/** One parameter: what it is, what it can be, and an example that goes into the address at a press. */
export function ParameterItem({ parameter, words, address, onPress }: ParameterItemProps) {
  const { name, description, values, example, isInPath } = parameter;
  const isOn = hasPair(address, name, example);
  return (
    <li className="parameter">
      <p className="parameter-head">
        <code className="parameter-name">
          <Marked text={name} words={words} />
        </code>{" "}
        <span className="kind">{describe(parameter)}</span>
        {parameter.fallback === null ? null : (
          <span className="kind">
            , {said.fallback} <code>{parameter.fallback}</code>
          </span>
        )}
        {parameter.isRequired ? <strong className="required">{isInPath ? said.inPath : said.required}</strong> : null}
        {parameter.isDeprecated ? <strong className="required">{said.deprecated}</strong> : null}
      </p>
      {isInPath ? (
        <code className="parameter-example">{example}</code>
      ) : (
        <button type="button" className="parameter-example" aria-pressed={isOn} onClick={() => onPress(parameter)}>
          <span className="visually-hidden">{said.put}</span>{" "}
          <code>
            {name}={example}
          </code>
        </button>
      )}
      <p className="parameter-says" {...inEnglish}>
        <Prose text={description} />
      </p>
      {values.length === 0 ? null : <ValueList values={values} />}
    </li>
  );
}

/** "whole number, 1 to 500, only JSON". */
function describe({ kind, range, only }: EntryParameter): string {
  return [
    said.kinds[kind],
    ...(range === null ? [] : [said.range(String(range[0]), String(range[1]))]),
    ...(only === null ? [] : [said.only(formNames(only))]),
  ].join(", ");
}
