import { beforeAll, describe, expect, test } from "vitest";
import {
  makeTestOrganisation,
  queryAsOwner,
  type TestOrganisation,
} from "@/lib/data/testing/test-organisation";
import { createAssessment } from "@/lib/use-cases/create-assessment";
import { meetAuthors } from "@/lib/use-cases/meet-authors";
import { saveAnswer } from "@/lib/use-cases/save-answer";
import { accepted } from "@/lib/use-cases/testing/accepted";
import { joinAuthor } from "@/lib/use-cases/testing/join-author";

let org: TestOrganisation;
let assessmentId: string;

const meet = async (who: TestOrganisation["ada"], path: string | null, since = new Date().toISOString()) =>
  accepted(await meetAuthors(who, { assessmentId, path, since }));

beforeAll(async () => {
  org = await makeTestOrganisation();
  const created = await createAssessment(org.ada, { teamId: org.team, title: "Probes", handling: "team" });
  assessmentId = accepted(created).assessmentId;
  await joinAuthor(org.ada, org.ben, assessmentId);
});

describe("authors of a draft", () => {
  test("see who else is there and at which answer, until they leave", async () => {
    expect((await meet(org.ada, "project.summary")).others).toEqual([]);
    expect((await meet(org.ben, null)).others).toEqual([
      { id: org.ada.memberId, name: "Ada", path: "project.summary" },
    ]);
    await meet(org.ada, "project.team");
    expect((await meet(org.ben, null)).others[0]?.path).toBe("project.team");
    const leaving = { assessmentId, path: null, since: new Date().toISOString(), isLeaving: true };
    accepted(await meetAuthors(org.ada, leaving));
    expect((await meet(org.ben, null)).others).toEqual([]);
  });

  test("no longer see somebody who was not heard of for half a minute", async () => {
    await meet(org.ada, null);
    await queryAsOwner("UPDATE presence SET seen_at = now() - interval '31 seconds' WHERE member_id = $1", [
      org.ada.memberId,
    ]);
    expect((await meet(org.ben, null)).others).toEqual([]);
  });

  test("get the answers changed since, with who changed them, and those taken back", async () => {
    const { asOf } = await meet(org.ada, null);
    await queryAsOwner("UPDATE answer SET updated_at = now() - interval '1 hour' WHERE assessment_id = $1", [
      assessmentId,
    ]);
    const answer = { status: "answered", value: "Two people" };
    accepted(await saveAnswer(org.ben, { assessmentId, path: "project.team", answer, version: 0 }));
    const { changes } = await meet(org.ada, null, asOf);
    expect(changes).toMatchObject([{ path: "project.team", answer, version: 1, byName: "Ben" }]);
    accepted(await saveAnswer(org.ben, { assessmentId, path: "project.team", answer: null, version: 1 }));
    expect((await meet(org.ada, null, asOf)).changes).toMatchObject([{ answer: null, version: 2 }]);
  });

  test("are refused what is no time or path", async () => {
    const since = new Date().toISOString();
    expect(await meetAuthors(org.ada, { assessmentId, path: null, since: "yesterday" })).toMatchObject({
      ok: false,
    });
    expect(await meetAuthors(org.ada, { assessmentId, path: "../x", since })).toMatchObject({ ok: false });
  });
});
