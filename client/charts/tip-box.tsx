import { useSyncExternalStore } from "react";
import type { Tips } from "./tips.ts";
import { Tooltip } from "./tooltip.tsx";

interface TipBoxProps {
  tips: Tips;
  width: number;
}

/** What the mark under the pointer or the focus says. */
export function TipBox({ tips, width }: TipBoxProps) {
  return <Tooltip mark={useSyncExternalStore(tips.subscribe, tips.current)} width={width} />;
}
