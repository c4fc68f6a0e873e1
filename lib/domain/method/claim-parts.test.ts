import { describe, expect, it } from "vitest";
import { CLAIMS } from "@/lib/content/claims-register";
import { WORKED_EXAMPLES } from "@/lib/domain/file/worked-examples";
import { PART_IDS, partLabel, partsFor } from "@/lib/domain/method/claim-parts";
import { paths } from "@/lib/paths";
import { reportOnce } from "@/lib/testing/report-once";

const meta = {
  assessmentId: "",
  title: "T",
  organisation: "",
  team: "",
  authors: [],
  handling: "team",
  revision: null,
  example: null,
} as const;

describe("a part that is said to act on a claim", () => {
  const report = reportOnce(WORKED_EXAMPLES[0]?.answers ?? {}, meta);
  it.each(PART_IDS)("exists: %s", (id) => {
    const [where, name = ""] = id.split(".");
    expect(where === "report" ? name in report : name in paths).toBe(true);
    expect(partLabel(id)).toMatch(/^[A-Z][a-z ]+: |^Catalogue/);
  });

  it("acts on a claim of the register", () => {
    const acting = CLAIMS.flatMap(({ id }) => partsFor(id));
    expect(new Set(acting)).toEqual(new Set(PART_IDS));
  });
});
