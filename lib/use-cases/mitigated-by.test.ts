import { beforeAll, expect, test } from "vitest";
import {
  makeTestOrganisation,
  queryAsOwner,
  type TestOrganisation,
} from "@/lib/data/testing/test-organisation";
import { createAssessment } from "@/lib/use-cases/create-assessment";
import { getDraftReport } from "@/lib/use-cases/get-draft-report";
import { getReview } from "@/lib/use-cases/get-review";
import { respondToFinding } from "@/lib/use-cases/respond-to-finding";
import { saveAnswer } from "@/lib/use-cases/save-answer";
import { submitAssessment } from "@/lib/use-cases/submit-assessment";
import { accepted } from "@/lib/use-cases/testing/accepted";

let org: TestOrganisation;
let assessmentId: string;
let fingerprint: string;

beforeAll(async () => {
  org = await makeTestOrganisation();
  const given = { teamId: org.team, title: "With a promise", handling: "team" } as const;
  assessmentId = accepted(await createAssessment(org.ada, given)).assessmentId;
  await save("release.commitments/first", "a0");
  await save("release.commitments/first/what", "Hold a fifth of the tasks back");
  await save("release.commitments/first/owner", "J. Okafor");
  const { report } = accepted(await getDraftReport(org.ada, { assessmentId }));
  fingerprint = report.findings.find(({ kind }) => kind !== "strength")?.fingerprint ?? missing();
  accepted(await respond("mitigated", "first"));
});

const missing = () => {
  throw new Error("A report of a title and a commitment has findings.");
};

const save = async (path: string, value: string) =>
  accepted(
    await saveAnswer(org.ada, { assessmentId, path, answer: { status: "answered", value }, version: 0 }),
  );
const respond = (response: "fixed" | "mitigated", commitment: string | null) =>
  respondToFinding(org.ada, { assessmentId, fingerprint, response, words: "See there.", commitment });
const said = async () =>
  accepted(await getDraftReport(org.ada, { assessmentId })).responses.map(
    ({ commitment }) => commitment?.inWords,
  );

test("a finding is mitigated by a commitment that the answers have, and by nothing else", async () => {
  for (const [response, commitment] of [
    ["mitigated", "second"],
    ["fixed", "first"],
  ] as const) {
    expect(await respond(response, commitment)).toMatchObject({ refusal: { code: "invalid" } });
  }
  const insert = `INSERT INTO finding_response
    (organisation_id, id, assessment_id, revision_number, fingerprint, response, words, commitment, capacity, responded_by)
    VALUES ($1, gen_random_uuid(), $2, 1, 'x', 'fixed', 'x', 'first', 'author', $3)`;
  await expect(queryAsOwner(insert, [org.id, assessmentId, org.ada.memberId])).rejects.toThrow(
    "finding_response_commitment_mitigates",
  );
  expect(await said()).toEqual(["Hold a fifth of the tasks back; J. Okafor"]);
});

test("who reviews reads it beside the finding, with the way to the answer as it was frozen", async () => {
  accepted(await submitAssessment(org.ada, { assessmentId }));
  const { responses } = accepted(await getReview(org.lena, { assessmentId }));
  expect(responses.map(({ commitment }) => commitment)).toEqual([
    {
      inWords: "Hold a fifth of the tasks back; J. Okafor",
      href: `/assessments/${assessmentId}/revisions/1/answers#answer-release.commitments/first`,
    },
  ]);
});
