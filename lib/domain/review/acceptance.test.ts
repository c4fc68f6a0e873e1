import { describe, expect, test } from "vitest";
import type { Finding } from "@/lib/domain/findings/finding";
import { blockersOf } from "@/lib/domain/review/acceptance";

const finding = (fingerprint: string, severity: Finding["severity"]) =>
  ({ fingerprint, severity, title: fingerprint }) as Finding;

const response = (given: {
  fingerprint?: string;
  response?: string;
  as?: "author" | "team-lead";
  revisionNumber: number;
}) => ({ fingerprint: "a", response: "accepted", as: "team-lead" as const, ...given });

const second = { findings: [finding("a", "blocking"), finding("b", "serious")], number: 2 };

describe("a blocking finding", () => {
  test("is the only kind that blocks, and waits for an acceptance", () => {
    const blockers = blockersOf(second, []);
    expect(blockers.map((each) => each.finding.fingerprint)).toEqual(["a"]);
    expect(blockers[0]).toMatchObject({ accepted: null, acceptedBefore: null });
  });

  test("is as well one whose rated pathways make it serious, while what goes out is blocking", () => {
    const held = { ...finding("c", "serious"), holdsApproval: true as const };
    const blockers = blockersOf({ findings: [...second.findings, held], number: 2 }, []);
    expect(blockers.map((each) => each.finding.fingerprint)).toEqual(["a", "c"]);
  });

  test("is accepted by the lead on this revision", () => {
    const given = response({ revisionNumber: 2 });
    expect(blockersOf(second, [given])[0]).toMatchObject({ accepted: given, acceptedBefore: null });
  });

  test("accepted on an earlier revision is asked anew, and the latest of these is shown", () => {
    const first = response({ revisionNumber: 1 });
    expect(blockersOf(second, [first])[0]).toMatchObject({ accepted: null, acceptedBefore: first });
    const third = { ...second, number: 3 };
    const later = response({ revisionNumber: 2 });
    expect(blockersOf(third, [first, later])[0]).toMatchObject({ accepted: null, acceptedBefore: later });
  });

  test("is not settled by what its author says, by a later revision's acceptance, or by another finding's", () => {
    const given = [
      response({ as: "author", revisionNumber: 2 }),
      response({ revisionNumber: 3 }),
      response({ fingerprint: "b", revisionNumber: 2 }),
      response({ response: "disputed", revisionNumber: 2 }),
    ];
    expect(blockersOf(second, given)[0]).toMatchObject({ accepted: null, acceptedBefore: null });
  });

  test("is also what is blocking again by a reviewer’s word, under its finding or its own name, and nothing less grave", () => {
    const row = (subject: string, without: 3 | 4) => ({
      ...{ subject, label: `Row ${subject}`, level: 2 as const, without, by: ["Rita"] },
    });
    const [first] = second.findings;
    if (!first) throw new Error("There is a finding.");
    const serious = { ...first, severity: "serious" as const, fingerprint: "of-row", subjects: ["x", "y"] };
    const strength = { ...serious, kind: "strength" as const, fingerprint: "earned", subjects: ["z"] };
    const waiting = (...back: readonly ReturnType<typeof row>[]) =>
      blockersOf({ findings: [serious, strength], number: 2, back }, []).map(
        ({ finding }) => finding.fingerprint,
      );
    expect(waiting()).toEqual([]);
    expect(waiting(row("x", 3))).toEqual([]);
    expect(waiting(row("x", 4), row("y", 4))).toEqual(["of-row"]);
    expect(waiting(row("z", 4))).toEqual(["z"]);
  });
});
