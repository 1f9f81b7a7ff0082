import type { Network } from "../api.ts";

export type MatrixSign = "stronger" | "zero" | "notCovered" | "least" | "leftOut";

/** What the cells of a matrix of sides can mean, in the order of its key: only what this one shows. */
export function matrixSigns({ nodes, links, apart, leftOut }: Network): MatrixSign[] {
  const pairs = (nodes.length * (nodes.length - 1)) / 2;
  const shown: [MatrixSign, boolean][] = [
    ["stronger", true],
    ["zero", apart.length > 0],
    ["notCovered", links.length + apart.length + leftOut.length < pairs],
    ["least", links.some(({ covered }) => !covered)],
    ["leftOut", leftOut.length > 0],
  ];
  return shown.flatMap(([sign, isShown]) => (isShown ? [sign] : []));
}
