import type { Support, Unread } from "@/lib/domain/findings/support";
import { LEVEL_WORDS, type Level } from "@/lib/domain/ledger/ledger-row";

const levelWord = (level: Level) => LEVEL_WORDS[level] ?? "";

/** What would stand without it, a clause a row; what others do beside it is said with how many of them. */
export function lighterInWords({ path, rows, scrutiny }: Support, { jointly }: Unread): readonly string[] {
  const joint = jointly.filter(({ paths }) => paths.includes(path));
  return [
    ...rows.map(
      ({ label, level, without }) => `${label}: ${levelWord(level)}, without it ${levelWord(without)}`,
    ),
    ...(scrutiny ? [`Scrutiny due: without it ${scrutinyWord(scrutiny)}`] : []),
    ...joint.flatMap(({ paths, rows: together, scrutiny: due }) => {
      const others = paths.length - 1;
      const beside = `without it and ${others === 1 ? "one other" : `${others} others`} that would do alone`;
      return [
        ...together.map(
          ({ label, level, without }) => `${label}: ${levelWord(level)}, ${beside} ${levelWord(without)}`,
        ),
        ...(due ? [`Scrutiny due: ${beside} ${scrutinyWord(due)}`] : []),
      ];
    }),
  ];
}

const scrutinyWord = (level: string) => level.replaceAll("-", " ");
