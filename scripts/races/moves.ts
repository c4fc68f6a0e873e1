import type { Move } from "@/scripts/races/move";
import { AUTHORS_AND_READERS } from "@/scripts/races/moves/authors-and-readers";
import { DRAFTS } from "@/scripts/races/moves/drafts";
import { LINKS } from "@/scripts/races/moves/links";
import { MEETINGS } from "@/scripts/races/moves/meetings";
import { MEMBERS } from "@/scripts/races/moves/members";
import { REVIEWING } from "@/scripts/races/moves/reviewing";
import { SUBJECTS_OF_THEIR_OWN } from "@/scripts/races/moves/subjects-of-their-own";

/** What somebody does in a race: each command at least once, in every scene where it can be done. */
export const MOVES: readonly Move[] = [
  ...DRAFTS,
  ...AUTHORS_AND_READERS,
  ...REVIEWING,
  ...MEETINGS,
  ...LINKS,
  ...MEMBERS,
  ...SUBJECTS_OF_THEIR_OWN,
];
