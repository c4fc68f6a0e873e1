import { SCRIPT_ZONES } from "@/scripts/zones/script-zones";
import type { Zone } from "@/scripts/zones/zone";

/**
 * Which part of the source imports which, and which packages. What isn't allowed here is refused, and so is a file in no zone.
 * A file belongs to the zone with the longest name that its path begins with. Tests may import anything but pages.
 */

/** What only those import that name it: not who may import the folder that it stands in. */
export const PRIVATE: readonly string[] = [
  "lib/data/generated",
  "lib/data/testing",
  "lib/testing",
  "lib/use-cases/testing",
];

/** What content is written in: types of the engine with their builders. They know no content. */
const VOCABULARY: readonly string[] = [
  "lib/domain/assessment/answer.ts",
  "lib/domain/assessment/path.ts",
  "lib/domain/instrument/misuse-pattern.ts",
  "lib/domain/instrument/question.ts",
  "lib/domain/rules/condition.ts",
  "lib/domain/rules/rule.ts",
  "lib/domain/terms/term.ts",
  "lib/domain/worldviews/assumption.ts",
  "lib/domain/worldviews/parameter.ts",
];

const MARKDOWN = [
  "mdast",
  "mdast-util-from-markdown",
  "mdast-util-gfm-strikethrough",
  "mdast-util-gfm-table",
];
const WRITING_MARKDOWN = ["mdast-util-gfm-task-list-item", "mdast-util-to-markdown"];
const SERVER = ["server-only", "zod", "node:crypto"];

/**
 * Where the engine is bound to content: what draws conclusions, tables and words from today's instrument, catalogue, glossary and rules.
 * Whatever else there is of the engine takes content by parameter, or needs none.
 */
const BOUND: readonly string[] = [
  ...["aids", "claims", "file", "instrument/migrations", "ledger", "method", "portfolio", "report/blocks"],
  ...["report/csv", "report/parts", "report/redaction", "rules/facts", "search", "terms", "what-if"],
  ...["assessment/answer-in-words.ts", "assessment/depth.ts", "assessment/value-in-words.ts"],
  ...["changes/acts.ts", "changes/facts-of-the-world.ts"],
  ...["figures/in-time-figure.ts", "figures/misuse-figure.ts", "figures/timeline-shift-figure.ts"],
  ...["findings/conclude.ts", "findings/find.ts", "findings/finding.ts", "findings/scrutiny.ts"],
  ...["instrument/expected-patterns.ts"],
  ...["report/evaluate-assessment.ts", "report/reevaluate.ts", "report/report-document.ts"],
  ...["rules/facts.ts", "rules/rulebook.ts", "rules/rulebook-hash.ts"],
].map((place) => `lib/domain/${place}`);

const ENGINE_PACKAGES = [
  ...["d3-scale", "fractional-indexing", "zod", ...MARKDOWN],
  ...["mdast-util-to-markdown", "micromark-extension-gfm-strikethrough", "micromark-extension-gfm-table"],
];

const CORE: Readonly<Record<string, Zone>> = {
  ...each(VOCABULARY, () => ({
    may: [...VOCABULARY, "lib/domain/findings", "lib/domain/rules"],
    packages: [],
  })),
  "lib/content": { may: VOCABULARY, packages: [] },
  "lib/domain": { may: [], packages: ENGINE_PACKAGES },
  ...each(BOUND, () => ({ may: ["lib/domain", "lib/content"], packages: ENGINE_PACKAGES })),
  "lib/x-risk-sheet": { may: ["lib/content", "lib/domain"], packages: [] },
  "lib/testing": { may: ["lib/content", "lib/domain", "lib/x-risk-sheet"], packages: ["fast-check"] },
  "lib/messages": { may: ["lib/domain"], packages: ["react"] },
  "lib/paths.ts": { may: ["lib/domain/report/report-formats.ts"], packages: [] },
  "lib/time-limits.ts": { may: [], packages: [] },
  "lib/within-time.ts": { may: [], packages: [] },
  "lib/limited-fetch.ts": { may: ["lib/time-limits.ts"], packages: [] },
  "lib/unavailable.ts": { may: [], packages: [] },
  "lib/env.ts": { may: [], packages: ["server-only", "zod"] },
};

const DATABASE = ["@prisma/adapter-pg", "@prisma/client", "kysely", "pg"];

const SERVERS: Readonly<Record<string, Zone>> = {
  "lib/data": {
    may: [
      "lib/content",
      "lib/domain",
      "lib/data/generated",
      "lib/env.ts",
      "lib/time-limits.ts",
      "lib/unavailable.ts",
    ],
    packages: [...DATABASE, ...SERVER],
  },
  "lib/data/generated": { may: [], packages: "any" },
  "lib/data/testing": {
    may: ["lib/data", "lib/data/generated", "lib/domain"],
    packages: ["node:assert", "node:crypto", "pg", "vitest"],
  },
  "lib/fonts": { may: [], packages: ["node:fs", "node:path"] },
  "lib/images": { may: ["lib/fonts"], packages: ["@resvg/resvg-js"] },
  "lib/docx": { may: ["lib/domain", "lib/images"], packages: ["docx", "fflate"] },
  "lib/xlsx": { may: [], packages: ["write-excel-file/node"] },
  "lib/typeset": {
    may: ["lib/domain", "lib/fonts"],
    packages: [
      "@myriaddreamin/typst-ts-node-compiler",
      "node:child_process",
      "node:crypto",
      "node:fs",
      "node:os",
      "node:path",
    ],
  },
  "lib/use-cases": {
    may: [
      ...["lib/auth", "lib/content", "lib/data", "lib/docx", "lib/domain", "lib/images", "lib/messages"],
      ...["lib/paths.ts", "lib/typeset", "lib/x-risk-sheet", "lib/xlsx"],
    ],
    packages: SERVER,
  },
  "lib/use-cases/testing": {
    may: ["lib/data", "lib/data/testing", "lib/domain", "lib/testing", "lib/use-cases"],
    packages: [],
  },
  "lib/auth": {
    may: [
      ...[
        "lib/data",
        "lib/domain",
        "lib/env.ts",
        "lib/http",
        "lib/messages",
        "lib/paths.ts",
        "lib/use-cases",
      ],
      "scripts/server/client-address.mjs",
    ],
    packages: ["@node-rs/argon2", "next-auth", "openid-client", "next", "react", ...SERVER],
  },
  "lib/http": {
    may: [
      ...["lib/auth", "lib/data", "lib/domain", "lib/env.ts", "lib/messages", "lib/paths.ts"],
      ...["lib/unavailable.ts", "lib/use-cases"],
    ],
    packages: [
      "next",
      "next-safe-action",
      "node:async_hooks",
      "node:diagnostics_channel",
      "node:http",
      ...SERVER,
    ],
  },
};

/** Folders that a part of the screen may import besides words, addresses, domain and `components/ui`, lowest first. */
const SCREENS: Readonly<Record<string, readonly string[]>> = {
  viewer: [],
  assessment: [],
  figures: [],
  "table-file": ["lib/time-limits.ts"],
  "kept-markup": ["lib/within-time.ts"],
  "kept-forms": ["components/viewer", "lib/limited-fetch.ts", "lib/within-time.ts"],
  people: ["components/account", "components/kept-forms", "components/viewer"],
  account: ["components/kept-forms", "components/viewer", "lib/limited-fetch.ts"],
  audit: ["components/people", "components/viewer"],
  settings: ["components/account"],
  report: ["components/assessment", "components/figures", "components/kept-markup"],
  review: [
    "components/account",
    "components/assessment",
    "components/figures",
    "components/kept-forms",
    "components/report",
    "components/table-file",
    "components/viewer",
  ],
  home: ["components/assessment", "components/figures", "components/kept-forms", "components/review"],
  portfolio: [
    ...["components/assessment", "components/figures", "components/report", "components/table-file"],
    "components/viewer",
  ],
  sharing: ["components/account", "components/kept-forms", "components/report", "components/viewer"],
  reference: ["components/assessment", "components/report", "components/viewer"],
  "report-changes": [
    "components/assessment",
    "components/figures",
    "components/questionnaire/history",
    "components/report",
  ],
  "what-if": ["components/report-changes"],
  search: ["components/kept-forms", "lib/limited-fetch.ts"],
  shell: ["components/kept-forms", "components/questionnaire", "components/viewer", "lib/within-time.ts"],
};

const SCREEN = ["lib/content", "lib/domain", "lib/messages", "lib/paths.ts", "components/ui"];
const SCREEN_PACKAGES = ["react", "next/link", "next/navigation"];

/** The folders of the questionnaire, lowest first: each may import those before it. */
const QUESTIONNAIRE = [
  ...["drafts", "autosave", "context", "save-notices", "tools", "together", "marks", "documents", "paste"],
  ...[
    "inputs",
    "history",
    "comments",
    "suggestions",
    "aids",
    "overview",
    "answers",
    "records",
    "section",
    "sketch",
  ],
].map((folder) => `components/questionnaire/${folder}`);

const BESIDE_THE_QUESTIONNAIRE = [
  ...["components/assessment", "components/figures", "components/kept-forms", "components/report"],
  ...["components/review", "components/viewer", "lib/limited-fetch.ts", "lib/time-limits.ts"],
  ...["lib/within-time.ts"],
];

const QUESTIONNAIRE_PACKAGES = [
  ...["fflate", "unpdf"],
  ...["diff", "fractional-indexing", "hast", "hast-util-from-html-isomorphic", "hast-util-to-mdast"],
  ...["node-diff3", "react-dom", "react-hook-form"],
  ...[...MARKDOWN, ...WRITING_MARKDOWN],
];

const SPECIAL_PACKAGES: Readonly<Record<string, readonly string[]>> = {
  portfolio: ["react-dom"],
  "table-file": ["fflate", "read-excel-file/universal"],
  account: ["@hookform/resolvers", "next-auth/react", "react-dom", "react-hook-form", "zod"],
  viewer: ["@hookform/resolvers", "next-auth/react", "react-hook-form", "zod"],
  "kept-forms": ["idb", "react-hook-form"],
  "kept-markup": ["node:module", "node:path", "server-only"],
  report: ["node:crypto", "react-markdown", "rehype-sanitize", "server-only"],
  review: ["react-hook-form"],
};

export const ZONES: Readonly<Record<string, Zone>> = {
  ...CORE,
  ...SERVERS,
  "components/ui": { may: ["lib/messages", "lib/paths.ts"], packages: SCREEN_PACKAGES },
  ...each(
    Object.keys(SCREENS),
    (name) => ({
      may: [...SCREEN, ...(SCREENS[name] ?? [])],
      packages: [...SCREEN_PACKAGES, ...(SPECIAL_PACKAGES[name] ?? [])],
    }),
    "components/",
  ),
  ...each(QUESTIONNAIRE, (folder) => ({
    may: [...SCREEN, ...BESIDE_THE_QUESTIONNAIRE, ...QUESTIONNAIRE.slice(0, QUESTIONNAIRE.indexOf(folder))],
    packages: [...SCREEN_PACKAGES, ...QUESTIONNAIRE_PACKAGES],
  })),
  app: {
    may: [
      ...["components", "lib/auth", "lib/content", "lib/domain", "lib/env.ts", "lib/http", "lib/messages"],
      ...["lib/paths.ts", "lib/unavailable.ts", "lib/use-cases"],
    ],
    packages: ["@fontsource-variable", "@fontsource", "next", "react"],
  },
  "app/bench": { may: ["bench/server"], packages: ["next"] },
  "app/api/bench": { may: ["bench/server"], packages: [] },
  "proxy.ts": { may: [], packages: ["next"] },
  "instrumentation.ts": { may: ["lib/http"], packages: ["next"] },
  prisma: { may: ["lib"], packages: ["node:crypto"] },
  bench: { may: ["lib", "lib/testing", "prisma", "scripts"], packages: "any" },
  ...SCRIPT_ZONES,
  e2e: { may: ["lib", "lib/data/testing", "prisma", "scripts"], packages: "any" },
  "playwright.config.ts": { may: [], packages: "any" },
  "prisma.config.ts": { may: [], packages: "any" },
  "vitest.config.ts": { may: [], packages: "any" },
};

function each(
  names: readonly string[],
  zoneOf: (name: string) => Zone,
  folder = "",
): Readonly<Record<string, Zone>> {
  return Object.fromEntries(names.map((name) => [`${folder}${name}`, zoneOf(name)]));
}
