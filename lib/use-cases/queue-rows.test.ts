import { expect, test } from "vitest";
import { INSTRUMENT } from "@/lib/content/instrument";
import { makeTestOrganisation } from "@/lib/data/testing/test-organisation";
import { writeAssessmentFile } from "@/lib/domain/file/assessment-file";
import { workedExample } from "@/lib/domain/file/worked-examples";
import { getHome } from "@/lib/use-cases/get-home";
import { getRevision } from "@/lib/use-cases/get-revision";
import { importAssessment } from "@/lib/use-cases/import-assessment";
import { submitAssessment } from "@/lib/use-cases/submit-assessment";
import { accepted } from "@/lib/use-cases/testing/accepted";

test("a row to decide shows beside its scrutiny what its authors’ own word would ask for, and nothing where that is no more", async () => {
  const { ada, lena, team } = await makeTestOrganisation();
  const submitted = async (example: string) => {
    const { answers } = workedExample(example);
    const text = writeAssessmentFile({ instrumentVersion: INSTRUMENT.version, answers });
    const given = { teamId: team, handling: "team", title: "", kind: "assessment", text } as const;
    const { assessmentId } = accepted(await importAssessment(ada, given));
    accepted(await submitAssessment(ada, { assessmentId }));
    return assessmentId;
  };
  const told = await submitted("refusal-direction");
  const bare = await submitted("dangerous-capabilities");
  const rows = new Map(
    accepted(await getHome(lena, {})).toDecide.map((row) => [row.assessmentId, row] as const),
  );
  const { byTheirWord } = accepted(await getRevision(lena, { assessmentId: told })).report.scrutiny;
  expect(byTheirWord?.leadsTo).toBe("hold-for-discussion");
  expect(rows.get(told)?.scrutinyByWord).toBe(byTheirWord?.leadsTo);
  expect(rows.get(bare)?.scrutinyByWord).toBeNull();
});
