import { RECIPIENT_KINDS } from "@/lib/content/options/recipient-kinds";
import type { Answer, Answers, Value } from "@/lib/domain/assessment/answer";
import { evaluateAssessment } from "@/lib/domain/report/evaluate-assessment";
import type { ReportDocument } from "@/lib/domain/report/report-document";

/**
 * Reports for tests of figures, made from answers of any size by counting, never by chance.
 */

const CHANNELS = [
  "publication",
  "open-code",
  "direct-briefing",
  "product-integration",
  "leak",
  "conversation",
];
const STANCES = ["likely", "intended", "feared"];
const NAMES = [
  "Meridian",
  "OpenLab",
  "Licensing office",
  "Night-shift moderators",
  "Harbour Institute",
  "Coastal press",
];
const USES = [
  "Filter refusals out of training data",
  "Ship an assistant that explains itself",
  "Cite it in a hearing",
  "Train against the probes",
  "Compare suppliers before buying",
];

type Wanted = {
  readonly recipients: number;
  readonly outputs?: number;
  /** Uses for each recipient in turn: 2, 1, 0, … */
  readonly uses?: readonly number[];
  readonly pathways?: number;
  readonly nameOf?: (index: number) => string;
  readonly more?: Answers;
};

export const said = (value: Value): Answer => ({ status: "answered", value });

/** A report on the answers as wanted; every output leaves through two channels, kinds and stances take turns. */
export function reportWith({
  recipients,
  outputs = 3,
  uses = [2, 1, 1],
  pathways = 0,
  nameOf,
  more,
}: Wanted): ReportDocument {
  const answers: { [path: string]: Answer } = {};
  const record = (list: string, id: string, rank: number, fields: { readonly [field: string]: Value }) => {
    answers[`${list}/${id}`] = said(`a${String(rank).padStart(3, "0")}`);
    for (const [field, value] of Object.entries(fields)) answers[`${list}/${id}/${field}`] = said(value);
  };
  for (let at = 0; at < outputs; at += 1) {
    record("project.outputs", `out${at}`, at, {
      name: at === 0 ? "The paper" : `Probe suite ${at}`,
      form: at === 0 ? "paper" : "code",
    });
  }
  for (let at = 0; at < recipients; at += 1) {
    record("recipients.list", `rec${at}`, at, {
      name: nameOf?.(at) ?? `${NAMES[at % NAMES.length]} ${at + 1}`,
      kind: [RECIPIENT_KINDS[(at * 5) % RECIPIENT_KINDS.length]?.value ?? ""],
      channel: [CHANNELS[at % CHANNELS.length] ?? ""],
      ...(outputs > 0 && {
        outputs: [`out${at % outputs}`, ...(outputs > 1 ? [`out${(at + 1) % outputs}`] : [])],
      }),
    });
    for (let use = 0; use < (uses[at % uses.length] ?? 0); use += 1) {
      record("uses.list", `use${at}x${use}`, at * 10 + use, {
        name: USES[(at + use) % USES.length] ?? "",
        recipient: [`rec${at}`],
        stance: STANCES[(at + use) % STANCES.length] ?? "",
        "likelihood-5y": ((at * 17 + use * 31) % 95) / 100,
        "effect-timelines": at % 2 === 0 ? "sooner" : "later",
        "effect-safety": use === 0 ? 1 : -2,
      });
    }
  }
  for (let at = 0; at < pathways; at += 1) {
    record("misuse.pathways", `path${at}`, at, {
      name: nameOf?.(at) ?? `Pathway ${at + 1}: a team under launch pressure trains against the probes`,
      likelihood: ((at * 23 + 7) % 97) / 100,
      severity: (at % 5) + 1,
      "residual-likelihood": ((at * 23 + 7) % 97) / 250,
      "residual-severity": Math.max(1, at % 5),
    });
  }
  return evaluateAssessment({
    answers: { ...answers, ...more },
    meta: {
      assessmentId: "a",
      title: "Probes for untruth",
      organisation: "Harbour Institute",
      team: "Alignment",
      authors: ["Rosa Researcher"],
      handling: "team",
      revision: null,
      example: null,
    },
  });
}
