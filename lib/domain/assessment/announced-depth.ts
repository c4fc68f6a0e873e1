import type { Answers } from "@/lib/domain/assessment/answer";
import { decideDepth } from "@/lib/domain/assessment/depth";
import { sectionProgress } from "@/lib/domain/assessment/progress";
import type { Depth, Instrument, SectionId } from "@/lib/domain/instrument/question";

/** What an author is told when the screening ends. Minutes are rough: whole for a section, by fives in all. */
export type AnnouncedDepth = {
  readonly depth: Depth;
  readonly minutes: number;
  /** Beyond the screening, in the order asked; without those that ask nothing at this depth. */
  readonly sections: readonly {
    readonly section: SectionId;
    readonly minutes: number;
    readonly left: number;
  }[];
  /** The conditions that made it this depth. */
  readonly because: readonly string[];
};

/** What one question takes somebody who knows the project, with reading it. Our guess: nobody has been timed. */
const MINUTES_EACH = 0.6;
/** A list is asked once and answered several times over. */
const MINUTES_A_LIST = 4;

/** How deep the screening leads, how long that takes, and why. Answers given already take no time. */
export function announcedDepth(instrument: Instrument, answers: Answers): AnnouncedDepth {
  const { depth, rows } = decideDepth(answers);
  const lists = new Map<SectionId, number>();
  for (const { section, kind } of instrument.questions) {
    if (kind.type === "records") lists.set(section, (lists.get(section) ?? 0) + 1);
  }
  const sections = sectionProgress(instrument, answers, depth)
    .filter(({ section }) => section !== "screening")
    .map(({ section, asked, dealtWith }) => {
      const left = asked - dealtWith;
      const isBegun = dealtWith > 0;
      const minutes = left * MINUTES_EACH + (isBegun ? 0 : (lists.get(section) ?? 0) * MINUTES_A_LIST);
      return { section, left, minutes: Math.ceil(minutes) };
    });
  const total = sections.reduce((sum, { minutes }) => sum + minutes, 0);
  return {
    depth,
    minutes: Math.ceil(total / 5) * 5,
    sections,
    because: rows.filter(({ met, leadsTo }) => met && leadsTo === depth).map(({ condition }) => condition),
  };
}
