/** How long the texts of an answer may be, in UTF-16 units, as browsers count them. */
export const MAX_SHORT = 300;
export const MAX_LONG = 20_000;
export const MAX_NOTE = 4_000;
export const MAX_EVIDENCE = 2_000;
/** How many records one answer may refer to. */
export const MAX_REFERENCES = 100;
/** Far above what honest reordering produces: ranks grow by a character in dozens of moves to the same place. */
export const MAX_RANK = 200;
