import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { EARLY_INPUT_SCRIPT } from "@/components/shell/early-input-script";
import { findTexts } from "@/scripts/interface-text/find-texts";

const root = resolve(import.meta.dirname, "../..");

/** What reads like words and is not shown. */
const NOT_SHOWN: readonly { readonly file: string; readonly text: string; readonly because: string }[] = [
  {
    file: "app/(app)/bench/frame/page.bench.tsx",
    text: "A page with nothing but its frame",
    because: "only measured",
  },
  { file: "app/bench/form/page.bench.tsx", text: "A form with one answer", because: "only measured" },
  { file: "app/bench/page.bench.tsx", text: "A page with one query", because: "only measured" },
  {
    file: "components/questionnaire/save-notices/saving-notice.tsx",
    text: "problems …",
    because: "a snapshot that is compared, not said",
  },
  {
    file: "lib/use-cases/bring-up-to-date.ts",
    text: "The draft was written under an older version of the instrument.",
    because: "caught, never said",
  },
  {
    file: "lib/use-cases/report-meta.ts",
    text: "Landfall’s authors, from public sources",
    because: "content of a report document",
  },
  {
    file: "components/review/desk/judged-row.tsx",
    text: "textarea, select, input:not([type=radio])",
    because: "a selector",
  },
  { file: "lib/use-cases/bring-up-to-date.ts", text: "OlderDraft", because: "the name of an error" },
  { file: "lib/use-cases/result.ts", text: "Refused", because: "the name of an error" },
  { file: "components/shell/go-to/places.ts", text: "theme …", because: "an id" },
  { file: "components/shell/early-input-script.ts", text: EARLY_INPUT_SCRIPT, because: "a program" },
];

const files = ["app", "components", "lib/http", "lib/use-cases"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.ts$|(^|\/)testing\//.test(file))
    .map((file) => join(folder, file)),
);

it.each(files)("%s has no interface text of its own", (file) => {
  const found = findTexts(file, readFileSync(join(root, file), "utf8"));
  const shown = found.filter(
    ({ text }) => !NOT_SHOWN.some((each) => each.file === file && each.text === text),
  );
  expect(shown).toEqual([]);
});

it.each(NOT_SHOWN)("$file still has “$text”, which is not shown", ({ file, text }) => {
  const found = findTexts(file, readFileSync(join(root, file), "utf8"));
  expect(found.map((each) => each.text)).toContain(text);
});

describe("the search", () => {
  const textsIn = (code: string) => findTexts("a.tsx", code).map(({ text }) => text);

  it.each([
    ["between tags", "<p>Nothing is listed.</p>", ["Nothing is listed."]],
    ["one word between tags", "<td>yes</td>", ["yes"]],
    ["around elements", "<p>See <a href='/'>this</a>.</p>", ["See", "this"]],
    ["chosen between tags", '<td>{is ? "yes" : "no"}</td>', ["yes", "no"]],
    ["shown on a condition", '<p>{is && " (required)"}</p>', [" (required)"]],
    ["in a template", `<p>{\`\${done} of \${all}\`}</p>`, ["… of …"]],
    ["in an attribute", '<input aria-label="Search" placeholder="A page…" />', ["Search", "A page…"]],
    ["a template in an attribute", `<a title={\`Remove \${name}\`} />`, ["Remove …"]],
    ["in a table of labels", 'const LABELS = { draft: "Draft", closed: "not open" };', ["Draft", "not open"]],
    ["in a call", 'announce("All is well.");', ["All is well."]],
    ["returned", `const inWords = (n: number) => n === 1 ? "1 place" : \`\${n} places\`;`, ["… places"]],
    ["a default", 'function A({ close = "Cancel" }) { return close; }', ["Cancel"]],
    ["with a hyphen", '<Field label="E-mail" />', ["E-mail"]],
  ])("finds text %s", (_, code, texts) => expect(textsIn(code)).toEqual(texts));

  it.each([
    ["signs", "<td>—</td>"],
    ["messages", "<p>{part.nothing}</p>"],
    ["class names", '<p className="flex items-center" />'],
    ["class names elsewhere", 'const LOOK = "inline-flex min-h-6 items-center rounded text-xs";'],
    ["addresses", `<a href={\`/assessments/\${id}\`} />`],
    ["imports", 'import { Notice } from "@/components/ui/notice";'],
    ["directives", '"use client";'],
    ["types", 'type State = "Not yet" | "In review";'],
    ["comparisons", 'const isEnter = key === "Enter";'],
    ["identifiers", 'const FIELDS = ["recipients.incentive", "text", "kindOfWork"];'],
    ["paths of a drawing", '<path d="M 2 0 L 8 5" />'],
  ])("lets %s be", (_, code) => expect(textsIn(code)).toEqual([]));
});
