export const HSG_PUBLISHER = "Office of the Historian, US Department of State";
/** The Office is part of the Department: its lists and the Department's readouts are one witness. */
export const HSG_FAMILY = "US State Department";
