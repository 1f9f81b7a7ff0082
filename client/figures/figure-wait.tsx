import type { ReactNode } from "react";
import { Figure } from "./figure.tsx";

interface FigureWaitProps {
  className: string;
  height: number;
  /** What is printed in its place. */
  children?: ReactNode;
}

/** The place of a figure whose code is on its way, as high as the figure will be. */
export function FigureWait({ className, height, children = null }: FigureWaitProps) {
  return (
    <Figure id={null} title={null} subtitle={"\u00a0"} className={className} view={null} minHeight={height}>
      {children}
    </Figure>
  );
}
