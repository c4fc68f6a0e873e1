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
});
