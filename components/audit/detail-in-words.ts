import { rolesInWords } from "@/components/people/role-words";
import { ROLES } from "@/lib/domain/access/access-table";
import { HANDLING_LABELS } from "@/lib/domain/access/handling-labels";
import { scrutinyLabel } from "@/lib/domain/report/parts/summary";
import { RECOMMENDATIONS } from "@/lib/domain/review/ratings";

type Detail = { readonly [key: string]: unknown };
type NameOf = (id: string) => string;

const WORDS: Readonly<Record<string, (value: unknown, nameOf: NameOf) => string>> = {
  number: (value) => (value === 0 ? "the draft" : `revision ${value}`),
  scrutiny: (value) => `scrutiny due: ${scrutinyLabel(String(value)).toLowerCase()}`,
  outcome: (value) => recommendation(value),
  recommendation: (value) => `recommends: ${recommendation(value)}`,
  conditions: (value) => (value === 0 ? "" : value === 1 ? "1 condition" : `${value} conditions`),
  name: (value) => `“${value}”`,
  member: (value, nameOf) => nameOf(String(value)),
  members: (value, nameOf) => list(value).map(nameOf).join(", "),
  team: (value, nameOf) => `in ${nameOf(String(value))}`,
  teams: (value, nameOf) => (list(value).length === 0 ? "" : `in ${list(value).map(nameOf).join(", ")}`),
  roles: (value) => `roles: ${rolesInWords(ROLES.filter((role) => list(value).includes(role)))}`,
  relation: (value) => (value === "named-reader" ? "as a reader by name" : `as ${value}`),
  from: (value, nameOf) => (value === null ? "" : `from ${handling(value) ?? nameOf(String(value))}`),
  to: (value) => `to ${handling(value) ?? value}`,
  fromVersion: (value) => `from version ${value}`,
  toVersion: (value) => `to version ${value}`,
  setAside: (value) => (value === 0 ? "" : value === 1 ? "1 answer set aside" : `${value} answers set aside`),
  example: () => "from a worked example",
  file: (value) => (value === "x-risk-sheet" ? "from an X-Risk Sheet" : "from a file"),
  format: (value) => `as ${FORMATS[String(value)] ?? value}`,
  finding: (value) => String(value),
  response: (value) => String(value),
  disabled: (value) => (value === true ? "account disabled" : "account enabled"),
  sessionsEnded: () => "signed out everywhere",
  means: (value) => (value === "oidc" ? "by single sign-on" : `by ${value}`),
};

const FORMATS: Readonly<Record<string, string>> = {
  json: "JSON",
  markdown: "Markdown",
  answers: "an assessment file",
};

/** What an entry holds beside actor, verb and subject, in words. Only keys listed here are shown, in this order. */
export function detailInWords(detail: Detail, nameOf: NameOf): string {
  return Object.entries(WORDS)
    .flatMap(([key, words]) => (key in detail ? [words(detail[key], nameOf)] : []))
    .filter((words) => words !== "")
    .join("; ");
}

const list = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

const handling = (value: unknown): string | undefined =>
  (HANDLING_LABELS as Readonly<Record<string, string>>)[String(value)];

const recommendation = (value: unknown): string =>
  (RECOMMENDATIONS.find((each) => each.value === value)?.label ?? String(value)).toLowerCase();
