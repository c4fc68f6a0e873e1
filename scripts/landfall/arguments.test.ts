import { describe, expect, it } from "vitest";
import { REPORT_FORMATS } from "@/lib/domain/report/report-formats";
import { parseCommand } from "@/scripts/landfall/arguments";

const parse = (line: string) => parseCommand(line.split(" ").filter(Boolean));

describe("a command", () => {
  it.each<[string, object]>([
    [
      "evaluate a.json",
      { name: "evaluate", file: "a.json", format: "markdown", worldviews: [], failOn: null },
    ],
    ["evaluate - --format json", { file: "-", format: "json" }],
    ["evaluate a.json --format pdf", { file: "a.json", format: "pdf" }],
    ["evaluate --fail-on serious a.json", { file: "a.json", failOn: "serious" }],
    ["evaluate a.json --fail-on none", { failOn: null }],
    [
      "evaluate a.json --worldview misuse-first --worldview=ai-labour-first",
      { worldviews: ["ai-labour-first", "misuse-first"] },
    ],
    ["validate a.json b.json", { name: "validate", files: ["a.json", "b.json"] }],
    ["validate -- --odd.json", { files: ["--odd.json"] }],
    ["schema", { name: "schema" }],
    ["claims", { name: "claims", json: false }],
    ["claims --json", { name: "claims", json: true }],
    ["terms a.md", { name: "terms", file: "a.md" }],
    ["terms --measure", { name: "measure-terms" }],
    ["backup a.backup", { name: "backup", file: "a.backup" }],
    ["restore a.backup", { name: "restore", file: "a.backup" }],
    ["verify a.backup", { name: "verify", file: "a.backup", againstDatabase: false }],
    ["verify --database a.backup", { file: "a.backup", againstDatabase: true }],
    ["make-administrator a@b.c", { name: "make-administrator", email: "a@b.c", wantsLink: false }],
    ["make-administrator --link a@b.c", { email: "a@b.c", wantsLink: true }],
    ["derived", { name: "derived", rebuilds: false }],
    ["derived --rebuild", { name: "derived", rebuilds: true }],
    ["audit anchor", { name: "audit-anchor" }],
    ["audit verify", { name: "audit-verify", anchor: null, head: null }],
    ["audit verify --anchor a.jsonl --head 1:ab", { anchor: "a.jsonl", head: "1:ab" }],
    ["help", { name: "help" }],
    ["evaluate --help", { name: "help" }],
    ["--version", { name: "version" }],
  ])("is understood: %s", (line, command) => {
    expect(parse(line)).toMatchObject({ ok: true, command });
  });

  it.each([
    ["", "Say what to do"],
    ["evaluat a.json", "no command “evaluat”"],
    ["toString", "no command “toString”"],
    ["evaluate", "one file"],
    ["evaluate a.json b.json", "one file"],
    ["evaluate a.json --format odt", REPORT_FORMATS.slice(0, -1).join(", ")],
    ["evaluate a.json --fail-on note", "blocking, serious, concern or none"],
    ["evaluate a.json --fail-on", "fail-on"],
    ["evaluate a.json --worldview mine", "ai-labour-first"],
    ["evaluate a.json --colour", "--colour"],
    ["terms a.md --measure", "takes no file"],
    ["validate", "one file or more"],
    ["terms", "one file"],
    ["schema a.json", "no file"],
    ["backup", "one file"],
    ["restore a b", "one file"],
    ["restore a --force", "--force"],
    ["verify", "one file"],
    ["make-administrator", "one e-mail address"],
    ["make-administrator a@b.c d@e.f", "one e-mail address"],
    ["claims --json=1", "json"],
  ])("is refused with what to do: %s", (line, part) => {
    const parsed = parse(line);
    expect(parsed.ok ? "" : parsed.sentence).toContain(part);
  });
});
