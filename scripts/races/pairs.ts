/** Which two moves are raced, and where: derived from the table of commands, so that a new command brings its races with it. */
import { type Command, commandOf, TABLES, type Thing } from "@/scripts/races/commands";
import type { Move } from "@/scripts/races/move";
import { MOVES } from "@/scripts/races/moves";
import { SCENES, type Scene } from "@/scripts/races/template";

export type Pair = {
  readonly first: Move;
  readonly second: Move;
  readonly scene: Scene;
  /** Over what they meet. */
  readonly over: readonly Thing[];
  /** Both write the same row; otherwise one writes what the other decides by. */
  readonly isOneRow: boolean;
};

/** Everybody has their own. */
const PERSONAL: readonly Thing[] = [
  "accounts",
  "passwords",
  "sessions",
  "notifications",
  "one-time links",
  "attempts",
  "what members know",
];

/** Over what two moves meet: rows that both write, and things that one writes and the other decides by. */
function meetingPlaces(one: Move, other: Move): Pick<Pair, "over" | "isOneRow"> {
  const [mine, theirs] = [touchedBy(one), touchedBy(other)];
  const isHere = (thing: Thing) => !PERSONAL.includes(thing) || one.account === other.account;
  const written = mine.changes.filter(
    (thing) => isHere(thing) && theirs.changes.some((each) => isSameRow(thing, each)),
  );
  const decided = [
    ...mine.changes.filter((thing) => theirs.decidesBy.includes(thing)),
    ...theirs.changes.filter((thing) => mine.decidesBy.includes(thing)),
  ].filter(isHere);
  return { over: [...new Set([...written, ...decided])], isOneRow: written.length > 0 };
}

function touchedBy({ command, spares = [] }: Move): Command {
  const { changes, decidesBy } = commandOf(command);
  const isTouched = (thing: Thing) => !spares.includes(thing);
  return { changes: changes.filter(isTouched), decidesBy: decidesBy.filter(isTouched) };
}

/** An assessment, or an organisation, is one row, whatever of it is changed. */
function isSameRow(one: Thing, other: Thing): boolean {
  const [table, otherTable] = [TABLES[one], TABLES[other]];
  return one === other || (table === otherTable && (table === "assessment" || table === "organisation"));
}

/** Every two moves that meet, a move with itself included, where both can be done, or one can and leads to where the other can. */
export function pairsOf(moves: readonly Move[] = MOVES): readonly Pair[] {
  return moves.flatMap((first, at) =>
    moves.slice(at).flatMap((second): Pair[] => {
      const { over, isOneRow } = meetingPlaces(first, second);
      const scene = sceneFor(first, second);
      return over.length > 0 && scene ? [{ first, second, scene, over, isOneRow }] : [];
    }),
  );
}

/** Where two can meet; none, where no state lets both happen. */
function sceneFor(first: Move, second: Move): Scene | undefined {
  const both = SCENES.find((scene) => first.scenes.includes(scene) && second.scenes.includes(scene));
  if (both) return both;
  const [before] = [first, second].filter(({ leadsTo }, n) => {
    const after = n === 0 ? second : first;
    return leadsTo !== undefined && after.scenes.includes(leadsTo);
  });
  return before?.scenes[0];
}
