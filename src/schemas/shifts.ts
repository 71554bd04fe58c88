/**
 * What a new fact does to a decision, in the order in which the answers are shown. Apart from the
 * schema, so that a page with a question does not load a schema library.
 */
export const SHIFTS = ['less', 'equal', 'more'] as const;
export type Shift = (typeof SHIFTS)[number];
