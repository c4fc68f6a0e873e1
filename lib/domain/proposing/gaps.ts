import type { Answers } from "@/lib/domain/assessment/answer";
import { recordPath } from "@/lib/domain/assessment/path";
import { choicesAt, recordName, recordsOf, referredAt, textAt } from "@/lib/domain/assessment/records";

/** Something that documents seldom say and the assessment asks. `name`: of the record it is about, else empty. */
export type Gap = {
  readonly kind:
    | ("no-output" | "no-recipient" | "nobody-receives" | "no-use" | "nobody-uninvited")
    | ("no-feared-use" | "no-pathway");
  readonly name: string;
  /** Where it is asked. */
  readonly path: string;
};

const [OUTPUTS, RECIPIENTS, USES, PATHWAYS] = [
  "project.outputs",
  "recipients.list",
  "uses.list",
  "misuse.pathways",
] as const;
/** Of one kind; a list of forty is no question. */
const MOST = 3;

/**
 * What is missing in the chain of a draft, from what was accepted and what stood there before: outputs that nobody is said to
 * receive, neither by a recipient's own line nor by a use that somebody makes of them, recipients without a use, nobody uninvited,
 * no use that is feared, no way to misuse it. Unknown counts as missing: somebody still has to look.
 */
export function gapsOf(answers: Answers): readonly Gap[] {
  const outputs = recordsOf(answers, OUTPUTS);
  const recipients = recordsOf(answers, RECIPIENTS);
  const uses = recordsOf(answers, USES);
  const usersOf = (use: string) => referredAt(answers, recordPath(USES, use, "recipient"));
  const received = new Set([
    ...recipients.flatMap(({ id }) => referredAt(answers, recordPath(RECIPIENTS, id, "outputs"))),
    ...uses.flatMap(({ id }) =>
      usersOf(id).length > 0 ? referredAt(answers, recordPath(USES, id, "outputs")) : [],
    ),
  ]);
  const users = new Set(uses.flatMap(({ id }) => usersOf(id)));
  const kinds = new Set(
    recipients.flatMap(({ id }) => choicesAt(answers, recordPath(RECIPIENTS, id, "kind"))),
  );
  const stances = new Set(uses.map(({ id }) => textAt(answers, recordPath(USES, id, "stance"))));
  const named = (list: string, id: string) => recordName(answers, list, id, "name", "");
  return [
    ...(outputs.length === 0 ? [gap("no-output", OUTPUTS)] : []),
    ...(recipients.length === 0
      ? [gap("no-recipient", RECIPIENTS)]
      : outputs
          .filter(({ id }) => !received.has(id))
          .slice(0, MOST)
          .map(({ id }) => gap("nobody-receives", RECIPIENTS, named(OUTPUTS, id)))),
    ...recipients
      .filter(({ id }) => !users.has(id))
      .slice(0, MOST)
      .map(({ id }) => gap("no-use", USES, named(RECIPIENTS, id))),
    ...(recipients.length > 0 && !kinds.has("uninvited") ? [gap("nobody-uninvited", RECIPIENTS)] : []),
    ...(uses.length > 0 && !stances.has("feared") ? [gap("no-feared-use", USES)] : []),
    ...(recordsOf(answers, PATHWAYS).length === 0 ? [gap("no-pathway", PATHWAYS)] : []),
  ];
}

function gap(kind: Gap["kind"], path: string, name = ""): Gap {
  return { kind, name, path };
}
