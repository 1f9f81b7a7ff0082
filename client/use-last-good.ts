import { useState } from "react";

/** The newest answer, or the last one that arrived while a newer one is missing: an error never empties a drawing. */
export function useLastGood<Answer>(answer: Answer | undefined): Answer | undefined {
  const [last, setLast] = useState(answer);
  if (answer !== undefined && answer !== last) setLast(answer);
  return answer ?? last;
}

/**
 * Words that belong to an answer: they change when the answer does, so that no new name stands over an old number.
 * @returns null until the first answer is there
 */
export function useLastFresh<Words extends string | null>(words: Words, fresh: boolean): Words | null {
  const [last, setLast] = useState<{ words: Words } | null>(null);
  if (fresh && last?.words !== words) setLast({ words });
  return fresh ? words : (last?.words ?? null);
}
