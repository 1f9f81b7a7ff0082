import type { Citation } from "#shared/api.ts";
import { CitationItem } from "./citation-item.tsx";

export function CitationList({ citations }: { citations: readonly Citation[] }) {
  return (
    <ol className="citations">
      {citations.map((citation) => (
        <CitationItem key={`${citation.id}-${citation.source.id}`} citation={citation} />
      ))}
    </ol>
  );
}
