/** The name of the boxes of a portfolio, and of the part of its address that keeps them. */
export const TICKED = "revision";
