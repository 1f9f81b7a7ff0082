import { takeWords as said } from "../words/take.ts";

/** Whether a CSV begins with a byte order mark, and in which language files are where the page is in another. */
export function BomTick({ bom, onChange }: { bom: boolean; onChange: (bom: boolean) => void }) {
  return (
    <>
      {said.filesInEnglish === "" ? null : <p className="muted">{said.filesInEnglish}</p>}
      <label className="tick">
        <input type="checkbox" checked={bom} onChange={() => onChange(!bom)} />
        <span>{said.bom}</span>
      </label>
    </>
  );
}
