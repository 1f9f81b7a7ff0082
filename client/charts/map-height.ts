/** How high a map is at a width: as the world is, and no higher than a screen has room for. */
export function mapHeight(width: number): number {
  return Math.min(460, Math.round(width * 0.52));
}
