/** The widths at which the app changes shape, as media queries. The style sheets write the same numbers. */

/** Below this a thumb works: bar of places at the foot, one column. */
export const PHONE = "(max-width: 47.99em)";
/** Below this a list or a pane, not both. */
export const ONE_PANE = "(max-width: 899px)";
/** Below this the rail shows icons only. */
export const NARROW = "(max-width: 1179px)";
