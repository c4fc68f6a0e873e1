import { describe, expect, it } from "vitest";
import { fillPlaceholders, placeholdersOf } from "@/lib/domain/rules/placeholders";

describe("placeholders", () => {
  it("are told apart by what they quote", () => {
    const kinds = "{name} {.incentive} {matching:recipients.list} {fact:terms.undefined} {project.title}";
    expect(placeholdersOf(kinds)).toEqual([
      { written: "{name}", type: "name" },
      { written: "{.incentive}", type: "field", id: "incentive" },
      { written: "{matching:recipients.list}", type: "matching", id: "recipients.list" },
      { written: "{fact:terms.undefined}", type: "fact", id: "terms.undefined" },
      { written: "{project.title}", type: "question", id: "project.title" },
    ]);
  });

  it.each(["{}", "{who knows}", "{a project.title}", "{project.title now}", "{Project.title}"])(
    "%s names nothing",
    (written) => {
      expect(placeholdersOf(written)).toEqual([{ written, type: "unknown" }]);
    },
  );

  it("are replaced where they stand, the text around them kept", () => {
    const fill = (template: string) => fillPlaceholders(template, ({ written }) => `<${written}>`);
    expect(fill("Before {name}, between {.wants} after.")).toBe("Before <{name}>, between <{.wants}> after.");
    expect(fill("None here.")).toBe("None here.");
    expect(fill("{name}")).toBe("<{name}>");
    // The second time from what was kept.
    expect(fill("Before {name}, between {.wants} after.")).toBe("Before <{name}>, between <{.wants}> after.");
  });

  it("that a quoted answer holds are left alone", () => {
    expect(fillPlaceholders("{name}", () => "{fact:secret}")).toBe("{fact:secret}");
  });
});
