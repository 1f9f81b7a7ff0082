import { CopyButton } from "./copy-button.tsx";
import { copyText } from "./copy.ts";

interface CopyLinkProps {
  className: string;
}

/** Copies the address, which holds the whole state of the page. */
export function CopyLink({ className }: CopyLinkProps) {
  return (
    <CopyButton label="Copy link" className={className} copy={() => copyText(window.location.href)} otherwise="Copy the address bar" />
  );
}
