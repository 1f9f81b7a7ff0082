import { useState } from "react";

/** The newest answer, or the last one that arrived while a newer one is missing: an error never empties a drawing. */
export function useLastGood<Answer>(answer: Answer | undefined): Answer | undefined {
  const [last, setLast] = useState(answer);
  if (answer !== undefined && answer !== last) setLast(answer);
  return answer ?? last;
}
