import { CopyButton } from "./copy-button.tsx";
import { copyText } from "./copy.ts";
import { words } from "../words.ts";

interface CopyLinkProps {
  className: string;
}

/** Copies the address, which holds the whole state of the page. */
export function CopyLink({ className }: CopyLinkProps) {
  return (
    <CopyButton
      label={words.ui.copyLink}
      className={className}
      copy={() => copyText(window.location.href)}
      otherwise={words.ui.copyAddress}
    />
  );
}
