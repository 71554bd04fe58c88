/**
 * Limits that no profile changes. The temperatures are a design of this course after contrast-bath
 * handouts (claim thermal-limits), not yet checked by a clinician; the model card and the mistake say so.
 */
export const THERMAL_LIMITS = { warmMaxC: 40, coolMinC: 18 } as const;

/** Days back in which an examination of the skin still counts. */
export const SKIN_CHECK_DAYS = 14;
