interface OuterLinkProps {
  /** Anything but a web address stays text. */
  to: string | null;
  text: string;
}

/** A link to a page of somebody else. */
export function OuterLink({ to, text }: OuterLinkProps) {
  if (to === null || !/^https?:\/\//.test(to)) return <>{text}</>;
  return (
    <a href={to} rel="noopener noreferrer external" target="_blank">
      {text}
    </a>
  );
}
