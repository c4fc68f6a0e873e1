import type { Answer } from "@/lib/domain/assessment/answer";
import type { Path } from "@/lib/domain/assessment/path";
import type { ClaimId } from "@/lib/domain/instrument/question";
import { inQuotes, listed, titled } from "@/lib/domain/ledger/named";

/** What answers hold beside the levels of rows: it could have come out otherwise, and no row is lighter by it. */
export type Earned = {
  readonly id: string;
  readonly theme: "evidence" | "misuse";
  readonly title: string;
  /** Sentences; the last says what of it nobody has read or settled yet. */
  readonly text: string;
  readonly keep: string;
  readonly claims: readonly ClaimId[];
  readonly paths: readonly Path[];
  /** Its authors' own words deny what it counts on: then it is no strength, and this says why, a headline and sentences. */
  readonly isDenied?: boolean;
  readonly notCounted?: { readonly title: string; readonly text: string };
};

/** Those that count are told before all; where none does, its authors’ own word denies them. */
export function counting<Found>(found: readonly Found[], counts: (each: Found) => boolean) {
  const those = found.filter(counts);
  return those.length > 0 ? { found: those } : { found, isDenied: true };
}

/** A source with its place, as its authors wrote it. */
export const source = (answer: Answer | undefined) =>
  answer?.status === "answered" ? inQuotes(answer.evidence ?? "", SOURCE) : "";
const SOURCE = 110;

export const names = (some: readonly { readonly name: string }[], of = titled) =>
  listed(
    some.map(({ name }) => of(name)),
    2,
  );
