import type { Option } from "@/lib/domain/instrument/question";

/** The patterns of the misuse catalogue as they are offered for an answer; their ids are those of the catalogue. */
export const PATTERNS: readonly Option[] = [
  {
    value: "obedience",
    label: "Obedience",
    detail: "A model that does what it is asked also helps those who ask for something dangerous.",
  },
  {
    value: "interpretability",
    label: "Insight that speeds building",
    detail: "Understanding models helps their builders go faster.",
  },
  {
    value: "truthfulness",
    label: "True answers to anyone",
    detail: "A model that answers truly also answers those who build something dangerous.",
  },
  {
    value: "oversight-as-surveillance",
    label: "Oversight turned on people",
    detail: "Tools for watching models are used to watch, filter or censor people.",
  },
  {
    value: "control-as-entrenchment",
    label: "Control that entrenches power",
    detail: "Keeping systems in hand keeps them in somebody's hand.",
  },
  {
    value: "evaluation-as-target-or-recipe",
    label: "Evaluation as a target or a recipe",
    detail: "A test becomes what is trained for, or a list of what to build.",
  },
  {
    value: "red-team-as-attack",
    label: "A found weakness used to attack",
    detail: "What was found in order to mend is used before it is mended.",
  },
  {
    value: "durable-harmful-system",
    label: "A harmful system made durable",
    detail: "What makes systems hard to break also protects those that should be stopped.",
  },
  {
    value: "safeguard-removal",
    label: "Removal of safeguards",
    detail: "Knowing how a safeguard works shows how to switch it off.",
  },
  {
    value: "data-or-weights-reuse",
    label: "Data or weights put to other use",
    detail: "Released data or weights train something their makers would not have built.",
  },
  {
    value: "persuasion",
    label: "Persuasion",
    detail: "Work on influence, or against it, makes influence more effective.",
  },
  {
    value: "offensive-cyber",
    label: "Attack from defence",
    detail: "Defensive security work finds and arms the attack.",
  },
  {
    value: "enforcement-and-military",
    label: "Enforcement and military use",
    detail: "Means to enforce restraint serve coercion or war.",
  },
  {
    value: "research-automation-reuse",
    label: "Automated research turned to capabilities",
    detail: "What speeds safety research speeds all research.",
  },
  {
    value: "cover",
    label: "Cover",
    detail: "The work is pointed to as a licence to go ahead with something dangerous.",
  },
  { value: "complacency", label: "Complacency", detail: "People take less care because the work exists." },
  {
    value: "capability-externality",
    label: "Capability as a side effect",
    detail: "The work makes models more capable, whatever its aim.",
  },
  {
    value: "distraction-from-restraint",
    label: "Distraction from restraint",
    detail: "Attention and money move away from slowing down or stopping.",
  },
  {
    value: "premature-effort",
    label: "Effort spent too early",
    detail: "What would be cheaper or better later uses up what is scarce now.",
  },
  {
    value: "harmful-delegation",
    label: "Harmful delegation",
    detail: "Handing work to AI systems wears away what people understand and control.",
  },
  {
    value: "selective-access",
    label: "Access that tilts a race",
    detail: "Early or exclusive access gives one party an edge and others a reason to hurry.",
  },
  {
    value: "hazard-in-write-up",
    label: "Hazard in the write-up itself",
    detail: "The text, figures or examples tell the reader how to do harm.",
  },
  {
    value: "talent-turned",
    label: "People hired to build",
    detail: "Those trained or funded for safety go where they are paid to build.",
  },
  {
    value: "closed-circle",
    label: "A field of one mind",
    detail: "Few choose who comes in, and whoever thinks otherwise stays out.",
  },
  {
    value: "rules-captured",
    label: "Rules in the hands of those bound",
    detail: "Those to be bound shape the rule, or alone can bear its cost.",
  },
  {
    value: "alarm-that-quickens",
    label: "An alarm that quickens the race",
    detail: "A forecast or warning makes others hurry, invest or arm.",
  },
  {
    value: "cause-of-a-party",
    label: "A cause of one party",
    detail: "It comes to stand for one side, and the other opposes it for that.",
  },
];
