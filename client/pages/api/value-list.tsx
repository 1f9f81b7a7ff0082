import { Fragment, useState } from "react";
import { referenceWords } from "../../words/reference.ts";

const { entry: said } = referenceWords;
const SHOWN = 10;

/** What a parameter or a field can be; of a long list the first ones, and the rest on demand. */
export function ValueList({ values }: { values: readonly string[] }) {
  const [isWhole, setIsWhole] = useState(values.length <= SHOWN + 2);
  return (
    <p className="values">
      <span className="values-name">{said.allowed}</span>{" "}
      {(isWhole ? values : values.slice(0, SHOWN)).map((value) => (
        // Between them a line may break.
        <Fragment key={value}>
          <code>{value}</code>{" "}
        </Fragment>
      ))}
      {isWhole ? null : (
        <button type="button" className="text-button" onClick={() => setIsWhole(true)}>
          {said.more(values.length - SHOWN)}
        </button>
      )}
    </p>
  );
}
