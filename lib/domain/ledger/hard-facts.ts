import type { Answers } from "@/lib/domain/assessment/answer";
import { recordsOf, textAt } from "@/lib/domain/assessment/records";
import { type OutputFacts, outputFacts } from "@/lib/domain/ledger/output-facts";
import { REACHES, RELEASE_REACH, type Reach, type Systems } from "@/lib/domain/ledger/reach";
import { type RecipientFacts, reachOf, recipientFacts } from "@/lib/domain/ledger/recipient-facts";

/**
 * What is hard to shade, read as it stands: what there will be, where it goes, who has it, what it is made with. Everything a
 * starting level rests on. Names are read for sentences, never for levels.
 */
export type HardFacts = {
  readonly systems: Systems;
  readonly reach: Reach;
  readonly recipients: readonly RecipientFacts[];
  /** One that stands for the work where none is listed. */
  readonly outputs: readonly OutputFacts[];
  readonly labour: "no" | "assists" | "central";
};

/** Total: what is missing stands in the heaviest column. */
export function hardFacts(answers: Answers): HardFacts {
  const systems = systemsOf(answers);
  const recipients = recipientFacts(answers);
  const reach = projectReach(answers, recipients);
  const labour = textAt(answers, "screening.ai-labour");
  return {
    systems,
    reach,
    recipients,
    outputs: outputFacts(answers, { systems, reach, recipients }),
    labour: labour === "no" || labour === "assists" ? labour : "central",
  };
}

function systemsOf(answers: Answers): Systems {
  const said = textAt(answers, "screening.systems");
  // Weights are of a model: of two hard facts the graver leads.
  const hasWeights = recordsOf(answers, "project.outputs").some(
    ({ id }) => textAt(answers, `project.outputs/${id}/form`) === "weights",
  );
  return said === "none" && hasWeights
    ? "strong"
    : said === "none"
      ? "none"
      : said === "small-models"
        ? "small"
        : "strong";
}

/** The widest of how far it travels, how any of it is released, and the channels of those it is meant for. */
function projectReach(answers: Answers, recipients: readonly RecipientFacts[]): Reach {
  const leaves = REACHES.indexOf(textAt(answers, "screening.outputs-leave"));
  const forms = [
    textAt(answers, "release.form"),
    ...recordsOf(answers, "project.outputs").map(({ id }) =>
      textAt(answers, `project.outputs/${id}/release`),
    ),
  ].map((form) => RELEASE_REACH[form] ?? 0);
  return Math.max(leaves < 0 ? 3 : leaves, ...forms, ...recipients.map(reachOf)) as Reach;
}
