import { parseArgs } from "node:util";
import type { WorldviewId } from "@/lib/content/options/worldviews";
import { WORLDVIEWS } from "@/lib/content/worldviews";
import type { Severity } from "@/lib/domain/findings/finding";
import { SEVERITIES } from "@/lib/domain/findings/labels";
import { TEXT_LIMITS } from "@/lib/domain/limits";
import { REPORT_FORMATS, type ReportFormat } from "@/lib/domain/report/report-formats";

/** What a report can be printed as; PDF and DOCX are no text. */

export type Command =
  | {
      readonly name: "evaluate";
      readonly file: string;
      readonly format: ReportFormat;
      /** Empty: whatever one believes. */
      readonly worldviews: readonly WorldviewId[];
      readonly failOn: Severity | null;
    }
  | { readonly name: "validate"; readonly files: readonly string[] }
  | { readonly name: "schema" }
  | { readonly name: "claims"; readonly json: boolean }
  | { readonly name: "terms"; readonly file: string }
  | { readonly name: "measure-terms" }
  | { readonly name: "backup"; readonly file: string }
  | { readonly name: "restore"; readonly file: string }
  | { readonly name: "verify"; readonly file: string; readonly againstDatabase: boolean }
  | { readonly name: "make-administrator"; readonly email: string; readonly wantsLink: boolean }
  | {
      readonly name: "grant-decision";
      readonly email: string;
      readonly assessmentId: string;
      readonly number: number;
      readonly reason: string;
    }
  | { readonly name: "audit-anchor" }
  | { readonly name: "audit-verify"; readonly anchor: string | null; readonly head: string | null }
  | { readonly name: "derived"; readonly rebuilds: boolean }
  | { readonly name: "help" }
  | { readonly name: "version" };

/** The command as it was typed, or a sentence that says what is wrong with it. */
export type Parsed =
  | { readonly ok: true; readonly command: Command }
  | { readonly ok: false; readonly sentence: string };

type Options = NonNullable<NonNullable<Parameters<typeof parseArgs>[0]>["options"]>;

const OPTIONS: Readonly<Record<string, Options>> = {
  evaluate: {
    format: { type: "string" },
    worldview: { type: "string", multiple: true },
    "fail-on": { type: "string" },
  },
  validate: {},
  schema: {},
  claims: { json: { type: "boolean" } },
  terms: { measure: { type: "boolean" } },
  backup: {},
  restore: {},
  verify: { database: { type: "boolean" } },
  "make-administrator": { link: { type: "boolean" } },
  "grant-decision": { revision: { type: "string" }, reason: { type: "string" } },
  derived: { rebuild: { type: "boolean" } },
  audit: { anchor: { type: "string" }, head: { type: "string" } },
  help: {},
};

/** Reads the words after `landfall`. Knows no file: whether one exists is not asked here. */
export function parseCommand(words: readonly string[]): Parsed {
  const [name = "", ...rest] = words;
  if (name === "") return refused("Say what to do.");
  if (name === "--version") return accepted({ name: "version" });
  if (name === "--help" || name === "-h" || rest.includes("--help")) return accepted({ name: "help" });
  const options = Object.hasOwn(OPTIONS, name) ? OPTIONS[name] : undefined;
  if (!options) return refused(`There is no command “${name}”.`);
  try {
    const { values, positionals } = parseArgs({
      args: [...rest],
      options,
      allowPositionals: true,
      strict: true,
    });
    return commandOf(name, values, positionals);
  } catch (error) {
    return refused(error instanceof Error ? error.message : String(error));
  }
}

type Values = { readonly [option: string]: string | boolean | readonly (string | boolean)[] | undefined };

function commandOf(name: string, values: Values, files: readonly string[]): Parsed {
  const [file] = files;
  if (name === "terms" && values.measure === true) {
    return file === undefined
      ? accepted({ name: "measure-terms" })
      : refused("“terms --measure” takes no file.");
  }
  if (name === "evaluate" || name === "terms") {
    if (file === undefined || files.length > 1)
      return refused(`“${name}” takes one file, or - for standard input.`);
    return name === "terms" ? accepted({ name, file }) : evaluation(file, values);
  }
  if (name === "validate") {
    return file === undefined ? refused("“validate” takes one file or more.") : accepted({ name, files });
  }
  if (name === "backup" || name === "restore" || name === "verify") {
    if (file === undefined || files.length > 1) return refused(`“${name}” takes one file.`);
    return accepted(
      name === "verify" ? { name, file, againstDatabase: values.database === true } : { name, file },
    );
  }
  if (name === "make-administrator") {
    if (file === undefined || files.length > 1) return refused(`“${name}” takes one e-mail address.`);
    return accepted({ name, email: file, wantsLink: values.link === true });
  }
  if (name === "grant-decision") return grant(values, files);
  if (name === "audit") return trailCommand(values, files);
  if (file !== undefined) return refused(`“${name}” takes no file.`);
  if (name === "derived") return accepted({ name, rebuilds: values.rebuild === true });
  if (name === "claims") return accepted({ name, json: values.json === true });
  return accepted({ name: name === "schema" ? "schema" : "help" });
}

function grant(values: Values, given: readonly string[]): Parsed {
  const [email, assessmentId] = given;
  if (email === undefined || assessmentId === undefined || given.length > 2) {
    return refused("“grant-decision” takes an e-mail address and the id of an assessment.");
  }
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(assessmentId)) {
    return refused("The id of an assessment stands in the address of its page: /assessments/ID.");
  }
  if (!/^[1-9]\d{0,5}$/.test(String(values.revision))) {
    return refused("--revision is the number of the revision to be decided.");
  }
  const reason = typeof values.reason === "string" ? values.reason.trim() : "";
  if (reason === "" || reason.length > TEXT_LIMITS.authorshipReason) {
    return refused(
      `--reason says why nobody else can decide, in at most ${TEXT_LIMITS.authorshipReason} characters.`,
    );
  }
  return accepted({
    name: "grant-decision",
    email,
    assessmentId: assessmentId.toLowerCase(),
    number: Number(values.revision),
    reason,
  });
}

function trailCommand({ anchor, head }: Values, [act, ...more]: readonly string[]): Parsed {
  if (more.length > 0 || (act !== "anchor" && act !== "verify")) {
    return refused("“audit” is followed by anchor or verify.");
  }
  if (act === "verify") {
    const text = (value: Values[string]) => (typeof value === "string" ? value : null);
    return accepted({ name: "audit-verify", anchor: text(anchor), head: text(head) });
  }
  if (anchor !== undefined || head !== undefined) return refused("“audit anchor” takes no options.");
  return accepted({ name: "audit-anchor" });
}

function evaluation(file: string, values: Values): Parsed {
  const { format: asked = "markdown", "fail-on": failOn = "none" } = values;
  const format = REPORT_FORMATS.find((each) => each === asked);
  if (!format)
    return refused(`--format is ${REPORT_FORMATS.slice(0, -1).join(", ")} or ${REPORT_FORMATS.at(-1)}.`);
  const severity = SEVERITIES.find((each) => each === failOn && each !== "note") ?? null;
  if (severity === null && failOn !== "none") {
    return refused("--fail-on is blocking, serious, concern or none.");
  }
  const views = Array.isArray(values.worldview) ? values.worldview.map(String) : [];
  const worldviews = WORLDVIEWS.map(({ id }) => id).filter((id) => views.includes(id));
  const unknown = views.find((id) => !worldviews.some((known) => known === id));
  if (unknown !== undefined) {
    const known = WORLDVIEWS.map(({ id }) => id).join(", ");
    return refused(`There is no worldview “${unknown}”. There are: ${known}.`);
  }
  return accepted({ name: "evaluate", file, format, worldviews, failOn: severity });
}

function accepted(command: Command): Parsed {
  return { ok: true, command };
}

function refused(sentence: string): Parsed {
  return { ok: false, sentence };
}
