import { CopyButton } from "./copy-button.tsx";

interface CopyLinkProps {
  className: string;
}

/** Copies the address, which holds the whole state of the page. */
export function CopyLink({ className }: CopyLinkProps) {
  return <CopyButton label="Copy link" className={className} text={() => window.location.href} otherwise="Copy the address bar" />;
}
