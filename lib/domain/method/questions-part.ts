import type { Field, Instrument, Kind, Question, RecordsKind } from "@/lib/domain/instrument/question";
import { blocks, codes, plain, table } from "@/lib/domain/method/markdown";
import type { Condition } from "@/lib/domain/rules/condition";
import { conditionInASentence } from "@/lib/domain/rules/condition-in-words";

/** From which depth on a question is asked, in words. */
export const DEPTHS = {
  screening: "always",
  standard: "from standard depth on",
  deep: "at deep depth",
  all: "on request",
};

/** Every section with its questions: what is asked, in which form, why, and on what claims. */
export function questionsPart(instrument: Instrument): string {
  return blocks(
    "## Questions",
    ...instrument.sections.map((section) =>
      blocks(
        `### ${plain(section.title)}`,
        plain(section.purpose),
        ...instrument.questions
          .filter((question) => question.section === section.id)
          .map((question) => questionPart(instrument, question)),
      ),
    ),
  );
}

function questionPart(instrument: Instrument, question: Question): string {
  const inWords = (when: Condition) => plain(conditionInASentence(when, instrument));
  const asked = [
    DEPTHS[question.depth],
    ...(question.opens ?? []).map(
      ({ when, depth = "standard" }) => `or at the ${depth} one because ${inWords(when)}`,
    ),
    ...(question.showWhen ? [`when ${inWords(question.showWhen)}`] : []),
  ].join(", ");
  return blocks(
    `#### ${plain(question.text)}`,
    `\`${question.id}\` · ${kindInWords(question.kind)}${question.required ? " · required" : ""} · asked ${asked} · claims ${question.claims.join(", ")}`,
    `**Why it is asked.** ${plain(question.why)}`,
    choices(question.kind),
    question.kind.type === "records" ? fieldsTable(instrument, question.id, question.kind) : "",
    question.kind.type === "records" ? mattersWhen(instrument, question.id, question.kind) : "",
    `**A good answer.** ${plain(question.good)}`,
    `**Example.** ${plain(question.example)}`,
  );
}

function fieldsTable(instrument: Instrument, list: string, kind: RecordsKind): string {
  return table(
    ["Field", "Form", "Help"],
    kind.fields.map((field) => [
      `${plain(field.label)}${field.required ? " (required)" : ""}<br>\`${field.id}\``,
      [kindInWords(field.kind), choicesInline(field.kind)].filter((part) => part !== "").join(": "),
      [plain(field.help ?? ""), shownWhen(instrument, list, field)].filter((part) => part !== "").join(" "),
    ]),
  );
}

function shownWhen(instrument: Instrument, list: string, field: Field): string {
  const when = field.showWhen
    ? `Asked when ${plain(conditionInASentence(field.showWhen, instrument, list))}.`
    : "";
  const unless = field.askedUnless
    ? `On request alone when ${plain(conditionInASentence(field.askedUnless, instrument, list))}.`
    : "";
  return [FURTHER[field.asked ?? "always"], unless, when].filter((part) => part !== "").join(" ");
}

/** Of which records a field is asked. */
export const FURTHER = {
  always: "",
  matters: "Only where it matters.",
  deep: "Only where it matters, at deep depth.",
  all: "Only on request.",
};

/** When a record of a list matters, in sentences; empty where all of them are asked about alike. */
export function mattersWhen(
  instrument: Instrument,
  list: string,
  { noun, matters = [] }: RecordsKind,
): string {
  if (matters.length === 0) return "";
  const reasons = matters.map(
    ({ when, because, depth }) =>
      `${because} (${plain(conditionInASentence(when, instrument, list))}${depth ? "; at deep depth" : ""})`,
  );
  return `A ${noun} matters because ${reasons.join("; or ")}.`;
}

/** The form of an answer, in words; the list a reference points into stands as code. */
export function kindInWords(kind: Kind): string {
  switch (kind.type) {
    case "short-text":
      return "a short text";
    case "long-text":
      return "a text";
    case "one-of":
      return "one of several options";
    case "several-of":
      return "any of several options";
    case "scale":
      return "a point on a scale";
    case "probability":
      return "a probability";
    case "quantiles":
      return `10 %, 50 % and 90 % quantiles in ${kind.unit}, from ${signed(kind.min)} to ${signed(kind.max)}`;
    case "date":
      return "a date";
    case "person":
      return "a person’s name or role";
    case "link":
      return "an address on the web";
    case "matrix":
      return "one option for each row";
    case "reference":
      return `${kind.many ? "any" : "one"} of the records of ${codes([kind.list])}`;
    case "records":
      return `a list of up to ${kind.max} ${plain(kind.plural)}`;
  }
}

function signed(number: number): string {
  return number < 0 ? `−${-number}` : String(number);
}

/** The options, anchors or rows of a question, as a table. */
function choices(kind: Kind): string {
  if (kind.type === "one-of" || kind.type === "several-of") {
    return table(
      ["Option", "Meaning"],
      kind.options.map(({ label, detail }) => [plain(label), plain(detail ?? "")]),
    );
  }
  if (kind.type === "scale") {
    return table(
      ["Point", "Label", "Meaning"],
      kind.anchors.map(({ value, label, detail }) => [signed(value), plain(label), plain(detail ?? "")]),
    );
  }
  if (kind.type === "matrix") {
    const options = kind.options.map(({ label }) => plain(label)).join(" · ");
    return blocks(
      `For each row one of: ${options}.`,
      table(
        ["Row", "Meaning"],
        kind.rows.map(({ label, detail }) => [plain(label), plain(detail ?? "")]),
      ),
    );
  }
  return "";
}

function choicesInline(kind: Kind): string {
  if (kind.type === "one-of" || kind.type === "several-of") {
    return kind.options.map(({ label }) => plain(label)).join(" · ");
  }
  if (kind.type === "scale") {
    return kind.anchors.map(({ value, label }) => `${signed(value)} ${plain(label)}`).join(" · ");
  }
  return "";
}
