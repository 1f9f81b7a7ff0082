import type { AnchorHTMLAttributes, MouseEvent, ReactNode } from "react";
import { inLanguage } from "../language.ts";
import { navigate } from "../router.ts";

interface LinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, "href"> {
  to: string;
  children: ReactNode;
}

/** A link inside the site: a real address, followed without loading the page anew. */
export function Link({ to, onClick, children, ...rest }: LinkProps) {
  function follow(event: MouseEvent<HTMLAnchorElement>): void {
    onClick?.(event);
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (!plain || event.defaultPrevented) return;
    event.preventDefault();
    navigate(to);
  }
  return (
    <a {...rest} href={inLanguage(to)} onClick={follow}>
      {children}
    </a>
  );
}
