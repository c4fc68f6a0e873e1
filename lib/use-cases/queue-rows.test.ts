import { expect, test } from "vitest";
import { makeTestOrganisation } from "@/lib/data/testing/test-organisation";
import { createAssessment } from "@/lib/use-cases/create-assessment";
import { getHome } from "@/lib/use-cases/get-home";
import { getRevision } from "@/lib/use-cases/get-revision";
import { submitAssessment } from "@/lib/use-cases/submit-assessment";
import { accepted } from "@/lib/use-cases/testing/accepted";

test("a row to decide shows beside its scrutiny what its authors’ own word would ask for, and nothing where that is no more", async () => {
  const { ada, lena, team } = await makeTestOrganisation();
  const submitted = async (from: object) => {
    const created = await createAssessment(ada, {
      teamId: team,
      title: "Submitted",
      handling: "team",
      ...from,
    });
    const { assessmentId } = accepted(created);
    accepted(await submitAssessment(ada, { assessmentId }));
    return assessmentId;
  };
  const told = await submitted({ from: { example: "refusal-direction" } });
  const bare = await submitted({});
  const rows = new Map(
    accepted(await getHome(lena, {})).toDecide.map((row) => [row.assessmentId, row] as const),
  );
  const { byTheirWord } = accepted(await getRevision(lena, { assessmentId: told })).report.scrutiny;
  expect(byTheirWord?.leadsTo).toBe("hold-for-discussion");
  expect(rows.get(told)?.scrutinyByWord).toBe(byTheirWord?.leadsTo);
  expect(rows.get(bare)?.scrutinyByWord).toBeNull();
});
