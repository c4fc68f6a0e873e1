import { beforeAll, expect, test } from "vitest";
import {
  makeTestOrganisation,
  queryAsApp,
  queryAsOwner,
  type TestOrganisation,
} from "@/lib/data/testing/test-organisation";
import { createAssessment } from "@/lib/use-cases/create-assessment";
import { decide } from "@/lib/use-cases/decide";
import { exportRevision } from "@/lib/use-cases/export-revision";
import { getReview } from "@/lib/use-cases/get-review";
import { getTaskList } from "@/lib/use-cases/get-task-list";
import type { Result } from "@/lib/use-cases/result";
import { saveAnswer } from "@/lib/use-cases/save-answer";
import { submitAssessment } from "@/lib/use-cases/submit-assessment";
import { accepted } from "@/lib/use-cases/testing/accepted";
import { assigned } from "@/lib/use-cases/testing/assigned";

let org: TestOrganisation;
let assessmentId: string;

beforeAll(async () => {
  org = await makeTestOrganisation();
  const given = { teamId: org.team, title: "Sent back", handling: "named-people" } as const;
  assessmentId = accepted(await createAssessment(org.ada, given)).assessmentId;
  accepted(await submitAssessment(org.ada, { assessmentId }));
});

const PATHS = ["project.summary", "recipients.list"] as const;
const changes = PATHS.map((path) => ({ path, words: `Say more of ${path}` }));
const codeOf = (result: Result<unknown>) => (result.ok ? "done" : result.refusal.code);
const save = (path: string, value: unknown) =>
  saveAnswer(org.ada, { assessmentId, path, answer: { status: "answered", value } as never, version: 0 });

test("a decision asks for changes of answers that there are, and only where changes are requested; it is not signed by an old password", async () => {
  const given = { assessmentId, reason: "See below" };
  const refused = [
    await decide(org.lena, { ...given, outcome: "not-approve", changes }),
    await decide(org.lena, {
      ...given,
      outcome: "request-changes",
      changes: [{ path: "no.such", words: "x" }],
    }),
    await decide(org.lena, {
      ...given,
      outcome: "request-changes",
      changes: [{ path: PATHS[0], words: " " }],
    }),
    await decide(org.ada, { ...given, outcome: "request-changes", changes }),
  ].map(codeOf);
  expect(refused).toEqual(["invalid", "invalid", "invalid", "not-allowed"]);
  const signedIn = (means: string, ago: string) =>
    queryAsOwner(
      "UPDATE member_session SET means = $2, confirmed_at = now() - $3::interval WHERE member_id = $1",
      [org.lena.memberId, means, ago],
    );
  await signedIn("password", "3 minutes");
  expect(await decide(org.lena, { ...given, outcome: "request-changes", changes })).toMatchObject({
    refusal: { code: "unconfirmed", confirmBy: "password" },
  });
  await signedIn("oidc", "3 minutes");
  expect(await decide(org.lena, { ...given, outcome: "request-changes", changes })).toMatchObject({
    refusal: { code: "unconfirmed", confirmBy: "oidc" },
  });
  await signedIn("password", "1 minute");
  accepted(await decide(org.lena, { ...given, outcome: "request-changes", changes }));
  const { decision } = accepted(await getReview(org.lena, { assessmentId }));
  expect(decision).toMatchObject({ signedBy: "password", changes: [{ path: PATHS[0] }, { path: PATHS[1] }] });
});

test("what was decided is never changed", async () => {
  await expect(queryAsApp(org.lena, "UPDATE decision SET changes = '[]', signed_by = NULL")).rejects.toThrow(
    /permission denied/,
  );
});

test("authors get them as a list, and see which of their answers read otherwise since", async () => {
  const asked = async () => accepted(await getTaskList(org.ada, { assessmentId })).changesAsked;
  expect(await asked()).toMatchObject({ number: 1, changes: [{ isChanged: false }, { isChanged: false }] });
  accepted(await save("recipients.list/r1ab", "a0"));
  expect(await asked()).toMatchObject({
    changes: [
      { path: PATHS[0], words: "Say more of project.summary", isChanged: false },
      { path: PATHS[1], isChanged: true },
    ],
  });
});

test("they are in documents, and the next revision's lead sees what became of them; a reviewer of it alone doesn't", async () => {
  const document = accepted(
    await exportRevision(org.ada, { assessmentId, format: "markdown" }),
  ).body.toString();
  expect(document).toContain("Say more of recipients.list");
  expect(document).toContain("Signed by giving the password once more.");
  accepted(await submitAssessment(org.ada, { assessmentId }));
  await assigned(org.lena, org.rita, assessmentId);
  expect(accepted(await getReview(org.lena, { assessmentId })).changesAsked).toMatchObject({
    number: 1,
    changes: [{ isChanged: false }, { isChanged: true }],
  });
  expect(accepted(await getReview(org.rita, { assessmentId })).changesAsked).toBeNull();
});
