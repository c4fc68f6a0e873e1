import { MISUSE_PATTERNS } from "@/lib/content/catalogue";
import type { MisusePattern, MisusePatternId } from "@/lib/domain/instrument/misuse-pattern";
import { all, answered, any, fact, question } from "@/lib/domain/rules/condition";
import type { Rule } from "@/lib/domain/rules/rule";

/** What is asked about a pattern that the outputs make plausible and that the answers pass over. */
type Asked = { readonly severity: "concern" | "serious"; readonly question: string };

const ASKED: { readonly [pattern in MisusePatternId]: Asked } = {
  obedience: {
    severity: "serious",
    question: "Who asks such a model to help build something dangerous, and what does it answer them?",
  },
  interpretability: {
    severity: "serious",
    question: "Which developer builds faster once they see inside, and whom does that hurry?",
  },
  truthfulness: {
    severity: "serious",
    question: "Which questions would you rather see answered badly, and who asks them?",
  },
  "oversight-as-surveillance": {
    severity: "concern",
    question: "Could the same watching be pointed at the people who use the system?",
  },
  "control-as-entrenchment": {
    severity: "serious",
    question: "Whose hold does it strengthen, and how would anybody get out of it?",
  },
  "evaluation-as-target-or-recipe": {
    severity: "concern",
    question: "Who would train to pass it, and who would read it as a list of what to build?",
  },
  "red-team-as-attack": {
    severity: "concern",
    question: "Who can use what was found before those concerned have mended it?",
  },
  "durable-harmful-system": {
    severity: "concern",
    question: "Which system that ought to be stopped would become harder to stop?",
  },
  "safeguard-removal": {
    severity: "serious",
    question: "Which safeguard in use today is easier to remove for somebody who has read this?",
  },
  "data-or-weights-reuse": {
    severity: "concern",
    question: "What else can be trained from it, by somebody who does not share its purpose?",
  },
  persuasion: {
    severity: "concern",
    question: "Who would use it to move people who have not agreed to be moved?",
  },
  "offensive-cyber": {
    severity: "serious",
    question: "What separates the defence from the attack, in skill, time and money?",
  },
  "enforcement-and-military": {
    severity: "concern",
    question: "Who would enforce what with it, against whom, and under whose eyes?",
  },
  "research-automation-reuse": {
    severity: "concern",
    question: "What share of the speed-up goes to capabilities once others have it?",
  },
  cover: {
    severity: "concern",
    question: "Who could point to this work as the reason why going ahead is all right?",
  },
  complacency: {
    severity: "concern",
    question: "Which precaution would somebody drop because this exists?",
  },
  "capability-externality": {
    severity: "concern",
    question: "What can a model do with it that it could not do before, whatever the aim?",
  },
  "distraction-from-restraint": {
    severity: "concern",
    question: "Whose attention or money would otherwise go to slowing down or stopping?",
  },
  "premature-effort": {
    severity: "concern",
    question: "What would be cheaper or better done later, with better tools?",
  },
  "harmful-delegation": {
    severity: "concern",
    question: "What do people stop understanding or deciding once this is handed over?",
  },
  "selective-access": {
    severity: "concern",
    question: "Who has it first or alone, and what do the others do about that?",
  },
  "hazard-in-write-up": {
    severity: "serious",
    question: "What could a reader do after reading it that they could not do before?",
  },
};

/** Passing over a pattern can only be seen once somebody has begun to speak about misuse. */
const BEGUN = any(
  answered(question("misuse.any")),
  answered(question("misuse.patterns")),
  answered(question("misuse.pathways")),
);

/** One rule for each pattern of the catalogue, resting on the claims behind the pattern (SM-3 to SM-5, AF-15 among them). */
export const EXPECTED_PATTERN_RULES: readonly Rule[] = MISUSE_PATTERNS.map(ruleFor);

function ruleFor({ id, label, claims }: MisusePattern): Rule {
  const asked = ASKED[id];
  return {
    id: `misuse.unaddressed-${id}`,
    theme: "misuse",
    kind: "gap",
    severity: asked.severity,
    claims,
    when: all(BEGUN, fact("patterns.unaddressed", id)),
    title: `A plausible pattern is passed over: ${label.toLowerCase()}`,
    explanation: `The outputs make this plausible: {fact:patterns.unaddressed}. It is neither said to apply nor said not to, and no pathway describes it. ${asked.question}`,
    resolve:
      "Answer the question in a pathway of this pattern, or mark the pattern as not applying and say why in the reasons below the table.",
  };
}
