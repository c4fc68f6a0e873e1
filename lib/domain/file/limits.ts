/** What an assessment file may hold. Everything beyond is refused with a sentence, before anything else is looked at. */

/** In UTF-8. A full assessment has about 70,000 bytes. */
export const MAX_FILE_BYTES = 1024 * 1024;
/** Objects and lists inside one another, the file itself included. A well-formed file needs five. */
export const MAX_FILE_DEPTH = 8;
/** Above what the instrument can be answered with, which a test holds it to. Records have a limit for each list: its `max`. */
export const MAX_FILE_ANSWERS = 10_000;
/** How many faults are listed one by one; the others are counted. */
export const MAX_LISTED_FAULTS = 100;
