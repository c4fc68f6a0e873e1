/** Points of effect on safety that anybody may give. */
export const SAFETY_SCALE = { min: -3, max: 3 } as const;

/** The name of the effect on safety among what reviewers judge. */
export const SAFETY_NAME = "safety";
