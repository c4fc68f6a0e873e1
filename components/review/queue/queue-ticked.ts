/** The name of the boxes that are ticked in the queue, and of the part of the address that keeps them. */
export const TICKED = "row";
