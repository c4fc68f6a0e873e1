import { createHash } from "node:crypto";
import { MISUSE_PATTERNS } from "@/lib/content/catalogue";
import { MARKS } from "@/lib/content/gives-away";
import { GLOSSARY } from "@/lib/content/glossary";
import { ABSOLUTE_PHRASES } from "@/lib/content/glossary/absolute-phrases";
import { ORDINARY_PHRASES } from "@/lib/content/glossary/ordinary-phrases";
import { INSTRUMENT } from "@/lib/content/instrument";
import type { LABELS } from "@/lib/content/labels";
import { structureLabel } from "@/lib/domain/instrument/migrations/same-structure";
import { canonicalJson } from "@/lib/domain/report/canonical-json";
import { reportJsonSchema } from "@/lib/domain/report/report-json-schema";
import { RULEBOOK } from "@/lib/domain/rules/rulebook";
import { hashConclusions } from "@/scripts/fingerprints/hash-conclusions";

/** What has a label. */
export type Part = keyof typeof LABELS;

/** Hashes of a part, hexadecimal SHA-256, each of one aspect: its structure, its words, for the rulebook all that concludes. */
export type Fingerprint = { readonly [aspect: string]: string };

/** Names of members that hold words: texts, or lists of texts, that may be said otherwise and mean the same. */
const WORDS: ReadonlySet<string> = new Set([
  ...[
    "label",
    "detail",
    "text",
    "title",
    "purpose",
    "help",
    "why",
    "example",
    "good",
    "noun",
    "plural",
    "unit",
  ],
  ...[
    "explanation",
    "resolve",
    "meaning",
    "usedBy",
    "test",
    "definition",
    "citation",
    "questions",
    "mitigations",
  ],
  ...["description"],
]);

/**
 * The fingerprint of every part as it is in the source.
 *
 * @param root the project's folder, with a slash at its end.
 */
export function fingerprints(root: string): Readonly<Record<Part, Fingerprint>> {
  const { version: _label, ...instrument } = INSTRUMENT;
  return {
    instrument: aspectsOf({ ...instrument, marks: MARKS }),
    rulebook: { ...aspectsOf(RULEBOOK), concludes: hashConclusions(root) },
    glossary: aspectsOf([GLOSSARY, ABSOLUTE_PHRASES, ORDINARY_PHRASES]),
    catalogue: aspectsOf(MISUSE_PATTERNS),
    report: aspectsOf(reportJsonSchema()),
  };
}

/**
 * Whether a label of the instrument may stand for a fingerprint: where its last number is not 0, only words changed since the version that
 * ends in 0, and answers need no step from the one to the other.
 */
export function mayBeCalled(
  label: string,
  now: Fingerprint,
  pinned: Readonly<Record<string, Fingerprint>>,
): boolean {
  const structure = structureLabel(label);
  return label === structure || pinned[structure]?.structure === now.structure;
}

/** The hashes of a value without its words, and of its words alone. */
export function aspectsOf(value: unknown): { readonly structure: string; readonly words: string } {
  const words: string[] = [];
  const structure = JSON.stringify(JSON.parse(canonicalJson(value)), (name, member: unknown) => {
    if (!WORDS.has(name) || !isWords(member)) return member;
    words.push(`${name}: ${JSON.stringify(member)}`);
    return "";
  });
  return { structure: hash(structure), words: hash(words.join("\n")) };
}

function isWords(member: unknown): boolean {
  return (
    typeof member === "string" || (Array.isArray(member) && member.every((each) => typeof each === "string"))
  );
}

function hash(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
