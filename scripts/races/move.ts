/** What a move is: somebody doing something in a race, and who and where that can be. */
import type { Result } from "@/lib/use-cases/result";
import type { CommandName, Thing } from "@/scripts/races/commands";
import type { Person, Scene } from "@/scripts/races/template";
import type { World } from "@/scripts/races/world";

/** Of those who start at the same moment: which one this is. */
export type Side = number;

export type Move = {
  readonly command: CommandName;
  /** What is done, where one command can do several things. */
  readonly what?: string;
  /** Of what the command changes and decides by, what this doesn't touch. */
  readonly spares?: readonly Thing[];
  readonly scenes: readonly Scene[];
  /** Whose account it touches, or is about. */
  readonly account?: Person;
  /** Two at the same moment may both be told that it is done, where the later of two finds nothing left to do. */
  readonly isDoneTwice?: true;
  /**
   * Of what came of it only who did it is compared: it takes several transactions, of which the first may stay alone, or what was
   * allowed on entering is done, whatever ended meanwhile.
   */
  readonly isComparedByOutcome?: true;
  /** The scene it leads to, where that is another one. */
  readonly leadsTo?: Scene;
  readonly run: (world: World, side: Side) => Promise<Result<unknown>>;
};

/** "saveAnswer (a new record)". */
export function nameOf({ command, what }: Move): string {
  return what ? `${command} (${what})` : command;
}

export const DRAFT: readonly Scene[] = ["draft", "from a table"];

export const OPEN: readonly Scene[] = [...DRAFT, "changes-requested"];

export const AWAITING: readonly Scene[] = ["submitted", "in-review"];

export const SENT: readonly Scene[] = ["submitted", "in-review", "approved"];

export const ANY: readonly Scene[] = [...OPEN, ...SENT];

/** The authors take turns: Ada, Ben, Ada … */
export const author = (side: Side): Person => (side % 2 === 0 ? "ada" : "ben");

export const otherAuthor = (side: Side): Person => author(side + 1);

export const administrator = (side: Side): Person => (side % 2 === 0 ? "adam" : "eve");

export const otherAdministrator = (side: Side): Person => administrator(side + 1);

export const text = (value: string) => ({ status: "answered", value });

export const from = (world: World) => ({ networkAddress: world.tag, device: "A browser" });
