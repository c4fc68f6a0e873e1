/** How a command ended, for other programs; printed by `help` and in docs/command-line.md. 64 and up are those of sysexits.h. */
export const EXIT = {
  done: 0,
  found: 1,
  faults: 2,
  tooLittle: 3,
  usage: 64,
  noInput: 66,
  unavailable: 69,
  bug: 70,
  interrupted: 130,
} as const;

export const EXIT_WORDS: readonly (readonly [code: number, words: string])[] = [
  [EXIT.done, "done"],
  [
    EXIT.found,
    "findings at or above --fail-on; a claim that nothing shows and that isn’t marked open; a broken audit trail; a backup in order, but with other rows than the database; derived rows that differ",
  ],
  [EXIT.faults, "the file has faults"],
  [EXIT.tooLittle, "with --fail-on: too little is said to conclude anything"],
  [EXIT.usage, "wrong usage"],
  [EXIT.noInput, "a file can't be read"],
  [EXIT.unavailable, "the database can't be reached, or can't be used for this"],
  [EXIT.bug, "a fault of Landfall's"],
  [EXIT.interrupted, "stopped by Ctrl-C before it was done"],
];
