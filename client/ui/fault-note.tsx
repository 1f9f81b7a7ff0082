import type { BadParameter } from "#shared/errors.ts";
import { Link } from "./link.tsx";

interface FaultNoteProps {
  fault: BadParameter;
  home: string;
}

/** An address that no query can mean: which part, what would be allowed, and the way back. */
export function FaultNote({ fault, home }: FaultNoteProps) {
  return (
    <div className="plain">
      <h1>This address asks for something Readout cannot count</h1>
      <p>{fault.message}</p>
      <p className="muted">Allowed: {typeof fault.allowed === "string" ? fault.allowed : fault.allowed.slice(0, 30).join(", ")}.</p>
      <p>
        <Link to={home}>Start again with the default view</Link>
      </p>
    </div>
  );
}
