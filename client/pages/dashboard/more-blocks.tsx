/** What stands below the first figure: one part, for parts of their own would each bring pieces that others share. */
export { FlowFigure } from "../../figures/flow-figure.tsx";
export { LevelFigure } from "../../figures/level-figure.tsx";
export { MapFigure } from "../../figures/map-figure.tsx";
export { TimelineFigure } from "../../figures/timeline-figure.tsx";
export { VenuesFigure } from "../../figures/venues-figure.tsx";
export { WaysFigure } from "../../figures/ways-figure.tsx";
export { Latest } from "./latest.tsx";
export { TallyBox } from "./tally-box.tsx";
