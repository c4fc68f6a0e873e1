import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { INSTRUMENT } from "@/lib/content/instrument";
import { readAssessmentFile } from "@/lib/domain/file/assessment-file";
import { projectRoot } from "@/scripts/project-root";

test("the file that docs/command-line.md shows is in order, and of today’s version", () => {
  const page = readFileSync(`${projectRoot}docs/command-line.md`, "utf8");
  const [, shown = ""] = /^```json\n(\{\n {2}"\$schema"[^`]*)```$/mu.exec(page) ?? [];
  const read = readAssessmentFile(shown);
  expect(read).toMatchObject({ ok: true, file: { instrumentVersion: INSTRUMENT.version } });
});
