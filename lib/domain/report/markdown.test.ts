import { describe, expect, it } from "vitest";
import type { Answers } from "@/lib/domain/assessment/answer";
import { authoredBlocks } from "@/lib/domain/report/blocks/authored";
import { evaluateAssessment } from "@/lib/domain/report/evaluate-assessment";
import { reportMarkdown } from "@/lib/domain/report/markdown";

function markdownOf(title: string, answers: Answers = {}): string {
  return reportMarkdown(
    evaluateAssessment({
      answers: { "project.title": { status: "answered", value: title }, ...answers },
      meta: {
        assessmentId: "a",
        title,
        organisation: "Harbour Institute",
        team: "Alignment",
        authors: ["Rosa Researcher"],
        handling: "team",
        revision: { number: 2, submittedAt: "2026-11-21T10:00:00.000Z", submittedBy: "Rosa Researcher" },
        example: null,
      },
    }),
  );
}

describe("the report as Markdown", () => {
  it("carries the parts of the report in order", () => {
    const headings = markdownOf("A title")
      .split("\n")
      .filter((line) => line.startsWith("## "))
      .map((line) => line.slice(3));
    expect(headings.slice(0, 4)).toEqual(["In short", "Findings", "Strengths", "Where it lands"]);
    const answers = headings.indexOf("Answers");
    expect(headings[answers - 1]).toBe("Method");
    expect(headings.slice(answers + 1).every((each) => each.endsWith(", in full"))).toBe(true);
  });

  it.each([
    ["a table cell", "a | b | c", "a \\| b \\| c"],
    ["raw HTML", "<script>alert(1)</script>", "\\<script\\>alert(1)\\</script\\>"],
    ["an image", "![x](http://evil.example/p.png)", "!\\[x\\](http://evil.example/p.png)"],
    ["a heading", "# big", "\\# big"],
    ["a numbered list", "1. first", "1\\. first"],
  ])("escapes %s in what an author wrote", (_what, written, escaped) => {
    expect(markdownOf(written).split("\n")[0]).toBe(`# ${escaped}`);
  });

  it("keeps a line break in an author's name from leaving its table row", () => {
    const markdown = markdownOf("A title", {
      "recipients.list/rec1": { status: "answered", value: "a0" },
      "recipients.list/rec1/name": { status: "answered", value: "two\nlines | three" },
    });
    const row = markdown.split("\n").find((line) => line.startsWith("|") && line.includes("two lines"));
    expect(row?.split(/(?<!\\)\|/)).toHaveLength(9);
  });

  it("keeps an author's own lists and lines, and lets no answer add a heading", () => {
    const written = "# Mine\n\none\ntwo\n\n- a\n  1. b\n\n<script>x</script>\n\nunder\n===\n\n- c\n\n  -\n";
    const markdown = markdownOf("A title", { "project.summary": { status: "answered", value: written } });
    const quoted = markdown.slice(markdown.indexOf("> **Mine**")).split("\n\n**")[0] ?? "";
    expect(quoted.split("\n").every((line) => line.startsWith(">"))).toBe(true);
    expect(quoted).toContain("> one\\\n> two");
    expect(quoted).toContain("> - a\n>   1. b");
    expect(quoted).toContain("\\<script>");
    expect(JSON.stringify(authoredBlocks(quoted))).not.toContain('"heading"');
  });
});
