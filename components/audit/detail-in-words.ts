import { rolesInWords } from "@/components/viewer/role-words";
import { ROLES } from "@/lib/domain/access/access-table";
import { HANDLING_LABELS } from "@/lib/domain/access/handling-labels";
import { scrutinyLabel } from "@/lib/domain/report/parts/summary";
import { AUDIENCE_LABELS } from "@/lib/domain/report/redaction/audience";
import { EXPORT_FORMATS, FORMATS } from "@/lib/domain/report/report-formats";
import { RECOMMENDATIONS } from "@/lib/domain/review/ratings";
import { details } from "@/messages/audit";

type Detail = { readonly [key: string]: unknown };
type NameOf = (id: string) => string;

const WORDS: Readonly<Record<string, (value: unknown, nameOf: NameOf, detail: Detail) => string>> = {
  number: (value) => (value === 0 ? details.theDraft : details.revision(String(value))),
  scrutiny: (value) => details.scrutinyDue(scrutinyLabel(String(value)).toLowerCase()),
  outcome: (value) => recommendation(value),
  recommendation: (value) => details.recommends(recommendation(value)),
  conditions: (value) => (value === 0 ? "" : details.conditions(Number(value))),
  name: (value) => `“${value}”`,
  member: (value, nameOf) => nameOf(String(value)),
  members: (value, nameOf) => list(value).map(nameOf).join(", "),
  team: (value, nameOf) => details.inTeams(nameOf(String(value))),
  teams: (value, nameOf) =>
    list(value).length === 0 ? "" : details.inTeams(list(value).map(nameOf).join(", ")),
  roles: (value) => details.roles(rolesInWords(ROLES.filter((role) => list(value).includes(role)))),
  relation: (value) => (value === "named-reader" ? details.asReader : details.as(String(value))),
  from: (value, nameOf) => (value === null ? "" : details.from(handling(value) ?? nameOf(String(value)))),
  to: (value) => details.to(handling(value) ?? String(value)),
  fromVersion: (value) => details.fromVersion(String(value)),
  toVersion: (value) => details.toVersion(String(value)),
  setAside: (value) => (value === 0 ? "" : details.setAside(Number(value))),
  example: () => details.fromExample,
  file: (value) => (value === "x-risk-sheet" ? details.fromXRiskSheet : details.fromFile),
  // A portfolio leaves as rows, whose formats are called as files are.
  format: (value, _, { rows }) =>
    details.inFormat((rows === undefined && formatName(value)) || String(value).toUpperCase()),
  preparedFor: (value) => details.preparedFor(String(value)),
  days: (value) => details.days(Number(value)),
  audience: (value) => details.audience(AUDIENCES[String(value)] ?? String(value)),
  withheld: (value) => (value === 0 ? "" : details.withheld(Number(value))),
  finding: (value) => String(value),
  response: (value) => String(value),
  disabled: (value) => (value === true ? details.accountDisabled : details.accountEnabled),
  sessionsEnded: () => details.signedOutEverywhere,
  link: (value) => (value === true ? details.linkMade : ""),
  linkMadeBy: (value, nameOf) =>
    value === null ? details.linkMadeOnTheMachine : details.linkMadeBy(nameOf(String(value))),
  readings: (value) => details.readings(Number(value)),
  hour: (value) => details.inTheHour(String(value)),
  machineAccount: (value) => details.onTheMachine(String(value)),
  means: (value) => (value === "oidc" ? details.bySingleSignOn : details.by(String(value))),
};

const AUDIENCES: Readonly<Record<string, string>> = AUDIENCE_LABELS;

const formatName = (value: unknown): string | undefined => {
  const format = EXPORT_FORMATS.find((each) => each === value);
  return format && FORMATS[format].name;
};

/** What an entry holds beside actor, verb and subject, in words. Only keys listed here are shown, in this order. */
export function detailInWords(detail: Detail, nameOf: NameOf): string {
  return Object.entries(WORDS)
    .flatMap(([key, words]) => (key in detail ? [words(detail[key], nameOf, detail)] : []))
    .filter((words) => words !== "")
    .join("; ");
}

const list = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

const handling = (value: unknown): string | undefined =>
  (HANDLING_LABELS as Readonly<Record<string, string>>)[String(value)];

const recommendation = (value: unknown): string =>
  (RECOMMENDATIONS.find((each) => each.value === value)?.label ?? String(value)).toLowerCase();
