import { before, behind, both, instead, type Probe, written } from "@/scripts/probes/probe";

/** What the house is asked about: each as small as it can be and still sound, so that what it takes is what the house asks for. */
export const PROBES: readonly Probe[] = [
  {
    name: "question",
    row: "a question",
    most: 2,
    isContent: true,
    tests: ["lib/content", "lib/domain/file/json-schema", "lib/domain/instrument", "scripts/pace"],
    steps: [
      {
        file: "lib/content/questions/project.ts",
        edit: before(
          `  {
    id: "project.map-or-cover",`,
          `  {
    id: "project.tried-before",
    section: "project",
    text: "What has been tried before, and what came of it?",
    kind: { type: "long-text" },
    why: "What failed elsewhere for reasons that still hold will fail here, and what worked may make this work needless.",
    claims: ["SM-12"],
    example:
      "Two groups trained such classifiers on smaller models. Both found that they fail under pressure to mislead; neither says why.",
    good: "Who, when, with what result, and what is different now.",
    depth: "deep",
  },
`,
        ),
        caughtBy: "unit",
      },
      {
        file: "lib/content/gives-away.ts",
        edit: before(`  "project.map-or-cover": `, `  "project.tried-before": "partners",\n`),
        caughtBy: "unit",
      },
    ],
  },
  {
    name: "rule",
    row: "a rule",
    most: 2,
    isContent: true,
    tests: ["lib/domain/rules/rulebook.test", "lib/testing/rule-cases", "lib/domain/findings"],
    steps: [
      {
        file: "lib/content/rulebook/timelines.ts",
        edit: before(
          `  {
    id: "timelines.quantiles-out-of-order",`,
          `  {
    id: "timelines.shift-without-direction",
    theme: "timelines",
    kind: "gap",
    severity: "note",
    claims: ["SM-8"],
    when: all(answered(SHIFT), missing(DIRECTION)),
    title: "Which way timelines are expected to move, in words",
    explanation: "The shift is given as {timelines.shift}, and whether that is sooner or later is not said.",
    resolve: "Say in words which way you expect timelines to move.",
  },
`,
        ),
        caughtBy: "unit",
      },
      {
        file: "lib/testing/rule-cases/timelines.ts",
        edit: before(
          `  "timelines.quantiles-out-of-order": {`,
          `  "timelines.shift-without-direction": {
    fires: [{ "timelines.direction": gone }, { "timelines.direction": unknown }],
    quiet: [{}, { "timelines.direction": gone, "timelines.shift": gone }],
  },
`,
        ),
        caughtBy: "unit",
      },
    ],
  },
  {
    name: "figure",
    row: "a figure of the report",
    most: 4,
    tests: ["lib/domain/figures", "lib/domain/report/frozen-reports", "lib/docx/write-docx"],
    steps: [
      {
        file: "lib/domain/figures/open-figure.ts",
        edit: written(`import { line, text } from "@/lib/domain/figures/drawing";
import type { Figure } from "@/lib/domain/figures/figure";
import type { ReportDocument } from "@/lib/domain/report/report-document";
import { RULEBOOK_VERSION } from "@/lib/domain/rules/rulebook";

/** How many questions are open, for how many of which somebody is named. Null in reports frozen before it was drawn. */
export function openFigure({ rulebookVersion, openQuestions }: ReportDocument): Figure | null {
  if (rulebookVersion !== RULEBOOK_VERSION) return null;
  const named = openQuestions.filter(({ who }) => who !== "").length;
  const cells = [String(openQuestions.length), String(named)];
  return {
    id: "open",
    title: "What is open",
    units: "Questions marked as not known yet.",
    sentence: \`Of \${cells[0]} open questions \${cells[1]} have somebody who will find out.\`,
    table: { columns: ["What", "Open", "With somebody"], rows: [["Questions", ...cells]], names: 0 },
    drawings: [
      {
        width: 320,
        height: 40,
        name: "",
        marks: [text(4, 20, \`\${cells[1]} of \${cells[0]}\`), line(4, 30, 316, 30, { stroke: "line" })],
      },
    ],
  };
}
`),
        caughtBy: "types",
      },
      {
        file: "lib/domain/figures/figure.ts",
        edit: before(`  "confidence",\n`, `  "open",\n`),
        caughtBy: "types",
      },
      {
        file: "lib/domain/figures/figures-of.ts",
        edit: both(
          before(
            `import { socialModelFigure }`,
            `import { openFigure } from "@/lib/domain/figures/open-figure";\n`,
          ),
          before(`    confidenceFigure(report),\n`, `    openFigure(report),\n`),
        ),
        caughtBy: "unit",
      },
      {
        file: "lib/domain/report/report-parts.ts",
        edit: instead(
          `      blocks: [inFull("Open questions`,
          `      blocks: [figure("open"), inFull("Open questions`,
        ),
        caughtBy: "unit",
      },
    ],
  },
  {
    name: "part",
    row: "a part of the report",
    most: 4,
    isContent: true,
    tests: [
      "lib/domain/report/document-fields",
      "lib/domain/report/report-json-schema",
      "lib/domain/report/frozen-reports",
      "lib/domain/report/redaction/redact-report",
    ],
    steps: [
      {
        file: "lib/domain/report/report-document.ts",
        edit: before(
          `  openQuestions: list(openQuestion),\n`,
          `  /** Absent in reports frozen before it was said. */
  consulted: recordTable.exactOptional(),\n`,
        ),
        caughtBy: "types",
      },
      {
        file: "lib/domain/report/evaluate-assessment.ts",
        edit: before(
          `    commitments: recordTable(`,
          `    consulted: recordTable(INSTRUMENT, answers, "inaction.consulted"),\n`,
        ),
        caughtBy: "unit",
      },
      {
        file: "lib/domain/report/redaction/redact-report.ts",
        edit: before(
          `    openQuestions: report.openQuestions`,
          `    consulted: report.consulted && tableOf("inaction.consulted", report.consulted),\n`,
        ),
        caughtBy: "types",
      },
      {
        file: "lib/domain/report/report-parts.ts",
        edit: before(
          `  commitments: {\n    title`,
          `  consulted: {
    title: "Who was asked",
    conclusion: ({ consulted }) => \`\${consulted?.rows.length ?? 0} were asked.\`,
    isEmpty: ({ consulted }) => !consulted || consulted.rows.length === 0,
    content: ({ report: { consulted } }) =>
      consulted
        ? { blocks: [recordTableBlock("Who was asked", consulted, "Nobody is listed.")], count: consulted.rows.length }
        : null,
  },
`,
        ),
        caughtBy: "unit",
      },
    ],
  },
  {
    name: "format",
    row: "a format of the report",
    most: 3,
    tests: ["scripts/landfall/arguments", "scripts/interface-text"],
    steps: [
      {
        file: "lib/domain/report/report-outline.ts",
        edit: written(`import type { ReviewRecord } from "@/lib/domain/report/blocks/review-blocks";
import type { ReportDocument } from "@/lib/domain/report/report-document";
import { reportTree } from "@/lib/domain/report/report-tree";

/** What each part of the report comes to, a line each. */
export function outlineOf(report: ReportDocument, review: ReviewRecord | null): string {
  return reportTree(report, { review })
    .parts.map(({ title, conclusion }) => \`\${title}: \${conclusion}\n\`)
    .join("");
}
`),
        caughtBy: "types",
      },
      {
        file: "lib/domain/report/report-formats.ts",
        edit: before(
          `} as const satisfies { readonly [format: string]: FormatRow };
export type ReportFormat`,
          `  outline: { name: "Outline", extension: "txt", mediaType: "text/plain; charset=utf-8" },\n`,
        ),
        caughtBy: "types",
      },
      {
        file: "lib/use-cases/export-report.ts",
        edit: both(
          before(`import { AUDIENCES }`, `import { outlineOf } from "@/lib/domain/report/report-outline";\n`),
          before(`    case "json":\n`, `    case "outline":\n      return outlineOf(report, review);\n`),
        ),
        caughtBy: "types",
      },
    ],
  },
  {
    name: "language",
    row: "a language",
    most: 2,
    tests: ["scripts/interface-text", "lib/messages"],
    steps: [
      {
        file: "lib/messages/nn",
        copyOf: "lib/messages/en",
        edit: (text) => text,
        caughtBy: "types",
      },
      {
        file: "tsconfig.json",
        edit: instead(`./lib/messages/en/*`, `./lib/messages/nn/*`),
        caughtBy: "unused",
      },
    ],
    lacks: [
      {
        file: "lib/messages/nn/people.ts",
        edit: instead(`  signOutEverywhere: "Sign out everywhere",\n`, ""),
        caughtBy: "types",
      },
    ],
  },
  {
    name: "portfolio column",
    row: "a column of the portfolio’s table",
    most: 4,
    tests: ["lib/domain/portfolio/portfolio-file"],
    steps: [
      {
        file: "lib/domain/portfolio/portfolio-columns.ts",
        edit: both(
          before(
            `  readonly example: boolean;\n`,
            `  /** The label of the rulebook that concluded. */\n  readonly rulebook: string;\n`,
          ),
          before(`  example: false,\n`, `  rulebook: "",\n`),
          before(`  due: ({ due })`, `  rulebook: ({ rulebook }) => ({ rulebook }),\n`),
          before(`"team", "authors", "kind", "round"`, `"rulebook", `),
        ),
        caughtBy: "types",
      },
      {
        file: "lib/data/portfolio.ts",
        edit: before(`      "p.example",\n`, `      "p.rulebook_version as rulebook",\n`),
        caughtBy: "types",
      },
      {
        file: "components/portfolio/portfolio-cell.tsx",
        edit: before(`    case "due":\n`, `    case "rulebook":\n      return row.rulebook;\n`),
        caughtBy: "types",
      },
      {
        file: "lib/messages/en/portfolio.ts",
        edit: before(`    due: "Condition due",\n`, `    rulebook: "Rulebook",\n`),
        caughtBy: "types",
      },
    ],
  },
  {
    name: "role",
    row: "a role",
    most: 3,
    tests: ["scripts/interface-text"],
    steps: [
      {
        file: "lib/domain/access/access-table.ts",
        edit: both(behind(`"lead", "admin"`, `, "observer"`), (text) => {
          const [acts = "", ...rest] = text.split("} as const satisfies Record<string, Record<Role");
          const more = acts.replaceAll(
            /("[\w.-]+"): (\{.*) \},$/gmu,
            (_, act, row) =>
              `${act}: ${row}, observer: ${["portfolio.view", "people.list"].some((each) => act === `"${each}"`)} },`,
          );
          return [more, ...rest].join("} as const satisfies Record<string, Record<Role");
        }),
        caughtBy: "database",
      },
      {
        file: "lib/messages/en/people.ts",
        edit: behind(
          `export const roleWords = {\n`,
          `  observer: { label: "Observer", detail: "Reads the portfolio, and takes part in nothing." },\n`,
        ),
        caughtBy: "types",
      },
      {
        file: "prisma/migrations/29991231000000_observers/migration.sql",
        edit: written(`-- A role that reads what everybody in the organisation may read.
ALTER TABLE member DROP CONSTRAINT member_roles_known;
ALTER TABLE member
  ADD CONSTRAINT member_roles_known CHECK (roles <@ ARRAY['researcher', 'reviewer', 'lead', 'admin', 'observer']);

CREATE OR REPLACE FUNCTION landfall_is_colleague() RETURNS boolean
  LANGUAGE sql STABLE PARALLEL RESTRICTED
  RETURN landfall_roles() && ARRAY['researcher', 'reviewer', 'lead', 'observer'];
`),
        caughtBy: "database",
        isSql: true,
      },
    ],
  },
];
