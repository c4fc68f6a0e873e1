import type { Answers } from "@/lib/domain/assessment/answer";
import { INSTRUMENT } from "@/lib/domain/instrument/instrument";

/** Answers given under another version of the instrument, as answers to today's. */
export type Migrated = {
  readonly ok: true;
  readonly answers: Answers;
  /** Answers that have no place any more, under the paths they had. */
  readonly aside: Answers;
};

/** From the answers of a file and the version they were given under; refuses, with a sentence, a version it doesn't know. */
export type Migrate = (
  answers: Answers,
  fromVersion: string,
) => Migrated | { readonly ok: false; readonly refusal: { readonly sentence: string } };

/** Knows today's version only. */
export const onlyThisVersion: Migrate = (_answers, fromVersion) => ({
  ok: false,
  refusal: {
    sentence: isNewer(fromVersion, INSTRUMENT.version)
      ? `The file belongs to version ${fromVersion} of the questions, and this Landfall asks version ${INSTRUMENT.version}. Upgrade Landfall to read it.`
      : `The file belongs to version ${fromVersion} of the questions, from which there is no way to version ${INSTRUMENT.version}.`,
  },
});

function isNewer(version: string, than: string): boolean {
  const a = version.split(".").map(Number);
  const b = than.split(".").map(Number);
  const first = a.findIndex((part, position) => part !== b[position]);
  return first >= 0 && (a[first] ?? 0) > (b[first] ?? 0);
}
