import { describe, expect, it } from "vitest";
import { INSTRUMENT } from "@/lib/content/instrument";
import type { Answers } from "@/lib/domain/assessment/answer";
import { MAX_EVIDENCE, MAX_LONG, MAX_NOTE, MAX_SHORT } from "@/lib/domain/assessment/limits";
import { WORKED_EXAMPLES } from "@/lib/domain/file/worked-examples";
import { conclude } from "@/lib/domain/findings/conclude";
import { locate } from "@/lib/domain/instrument/lookup";
import { RULEBOOK } from "@/lib/domain/rules/rulebook";

/** What a text is made of again and again, by which a pattern that goes back over what it has read takes long. */
const HOSTILE: readonly string[] = [
  "1,",
  " ",
  "\n",
  "\n- ",
  '"',
  "(",
  "[",
  "a-a-",
  "1-",
  "a",
  "no ",
  "and ",
  "be ",
  "stop ",
  "will never ",
  "from 1 ",
  "without ",
  "**a ",
  "frontier ",
  "34B ",
  "10.1234/",
  "漢",
  "e\u0301",
  ".,",
];

/** Milliseconds of the processor under which a time says nothing. */
const MEASURABLE = 250;
/** Twice as much text takes no more than this times as long; a pattern that goes back takes four times. */
const AT_MOST = 3;

const longest = (path: string): number | null => {
  const located = locate(INSTRUMENT, path);
  const kind = located?.type === "field" ? located.field.kind : located?.question.kind;
  if (kind?.type === "long-text") return kind.max ?? MAX_LONG;
  return kind?.type === "short-text" ? (kind.max ?? MAX_SHORT) : null;
};

const repeated = (unit: string, length: number) =>
  unit.repeat(Math.ceil(Math.max(0, length) / unit.length)).slice(0, Math.max(0, length));

/** Every text, note and source with so much of it behind its own words, so that all that reads these goes on to read it. */
function withHostile(answers: Answers, unit: string, share: number): Answers {
  return Object.fromEntries(
    Object.entries(answers).map(([path, answer], at) => {
      const most = longest(path);
      if (answer.status !== "answered" || typeof answer.value !== "string" || most === null)
        return [path, answer];
      const filled = (words: string, limit: number) =>
        `${words}${repeated(unit, (limit - words.length) * share)}`;
      return [
        path,
        {
          ...answer,
          value: filled(`${answer.value} `, most),
          note: filled(`${answer.note ?? ""} `, MAX_NOTE),
          evidence: filled(`https://example.org/${at}.pdf, page ${at} `, MAX_EVIDENCE),
        },
      ];
    }),
  );
}

function processorTime(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

describe("texts that are made to take long", () => {
  const answers = WORKED_EXAMPLES.find(({ key }) => key === "refusal-direction")?.answers ?? {};

  it.each(HOSTILE.map((unit) => [JSON.stringify(unit), unit] as const))(
    "of %s take no longer than their length accounts for",
    (_, unit) => {
      const timeOf = (share: number) => {
        const hostile = withHostile(answers, unit, share);
        return processorTime(() => conclude(RULEBOOK, hostile));
      };
      const isTooLong = () => {
        const half = timeOf(0.5);
        return timeOf(1) > AT_MOST * Math.max(MEASURABLE, half);
      };
      // Rubbish is collected when it is: what takes long does so each time.
      expect([isTooLong, isTooLong, isTooLong].every((each) => each())).toBe(false);
    },
  );
});
