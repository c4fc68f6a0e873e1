import { expect, test } from "vitest";
import { workedExample } from "@/lib/domain/file/worked-examples";
import { leadBlock } from "@/lib/domain/report/blocks/lead-block";
import { nobodysMeta } from "@/lib/testing/judged/report-of";
import { reportOnce } from "@/lib/testing/report-once";

const { answers } = workedExample("catching-a-chinchilla");
const report = reportOnce(answers, nobodysMeta(answers));

test("tells under a leading title the first sentence that isn’t long, and before rulebook 1.10.0 none where the very first is", () => {
  const under = (rulebookVersion: string) =>
    leadBlock({ ...report, rulebookVersion }).findings.find(({ title }) => title.endsWith("is not shown yet"))
      ?.sentence;
  expect(under(report.rulebookVersion)).toMatch(/^Nothing yet shows “A forged record of a run/u);
  expect(under("1.9.0")).toBe("");
});
