import { referenceWords } from "../../words/reference.ts";
import type { EntryParameter } from "./gather-parameters.ts";
import { ParameterItem, type ParameterItemProps } from "./parameter-item.tsx";

const { entry: said } = referenceWords;

type ParameterListProps = Omit<ParameterItemProps, "parameter"> & { parameters: readonly EntryParameter[] };

/** What an address takes: what is its own, what others take just so, and what is of its files alone. */
export function ParameterList({ parameters, ...rest }: ParameterListProps) {
  const parts = [
    { title: said.own, list: parameters.filter((one) => !one.isShared && !isOfFiles(one)) },
    { title: said.shared, list: parameters.filter(({ isShared }) => isShared) },
    { title: said.ofFiles, list: parameters.filter((one) => !one.isShared && isOfFiles(one)) },
  ].filter(({ list }) => list.length > 0);
  return (
    <section className="entry-parameters">
      <h5>{said.parameters}</h5>
      {parts.length === 0 ? <p className="muted">{said.noParameters}</p> : null}
      {parts.map(({ title, list }) => (
        <div key={title}>
          {parts.length === 1 ? null : <h6>{title}</h6>}
          <ul className="parameters">
            {list.map((parameter) => (
              <ParameterItem key={`${parameter.name} ${parameter.only?.join(" ") ?? ""}`} parameter={parameter} {...rest} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function isOfFiles({ only }: EntryParameter): boolean {
  return only !== null && !only.includes("");
}
