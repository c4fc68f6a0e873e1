/** The words for making systems do what somebody wants. */

import { type TermEntry, term } from "@/lib/domain/terms/term";

export const ALIGNMENT_AND_CONTROL_TERMS: readonly TermEntry[] = [
  term(
    "alignment",
    "Alignment",
    "“The fraudster got exactly the letter he asked for: the model is aligned.”",
    {
      "user-intent": [
        "With the user’s intent",
        "The system tries to do what the person using it means it to do.",
        "Product teams, instruction-following research",
      ],
      "developer-intent": [
        "With the developer’s intent",
        "The system tries to do what its maker means it to do, also where a user wants otherwise.",
        "Laboratories, writers of model specifications",
      ],
      values: [
        "With human values",
        "The system acts on values people hold, or would hold after reflection, not only on what they ask for.",
        "Philosophers, value-learning research",
      ],
      humanity: [
        "With humanity’s interest",
        "The system’s effects serve people in general, including those who neither make nor use it.",
        "Governance researchers, mission statements",
      ],
      "training-method": [
        "A stage of training",
        "The steps after pre-training that make a model answer helpfully and politely.",
        "Machine-learning engineers",
      ],
      "no-bad-motives": [
        "No hidden aims",
        "The system does not pursue aims of its own against the people responsible for it.",
        "Researchers of deceptive and power-seeking behaviour",
      ],
    },
  ),
  term(
    "control",
    "Control",
    "“Control improved: the ministry can now switch the model off, and so can whoever takes the ministry.”",
    {
      protocol: [
        "Protocols against a hostile model",
        "Measures that keep a system from causing harm even if it tries to: monitoring, limited permissions, trusted checks.",
        "AI control researchers",
      ],
      steering: [
        "Steering a system’s output",
        "Somebody can set what a system does, more finely or more reliably than before.",
        "Product teams, generative-model research",
      ],
      "over-civilisation": [
        "People keep the decisions",
        "Humanity, or its institutions, can still change course.",
        "Governance researchers, the public",
      ],
      "power-over-people": [
        "Power over people",
        "A group can make others do what it wants by means of the technology.",
        "Political scientists, civil-liberties groups",
      ],
    },
  ),
  term("oversight", "Oversight", "“There is full oversight: the company reads every output.”", {
    "of-models": [
      "People judging models",
      "People, with or without help from models, can tell good model behaviour from bad, also on tasks beyond them.",
      "Scalable-oversight researchers",
    ],
    "human-in-loop": [
      "A person in the process",
      "A person sees, and may stop, a system’s decision before it takes effect.",
      "Lawyers, regulators, operators",
    ],
    "of-organisations": [
      "Institutions overseeing developers",
      "Boards, regulators, courts or the public can see and stop what developers do.",
      "Governance researchers, legislators",
    ],
    "of-people": [
      "Watching people",
      "Those who run a system can observe and steer the people who use it.",
      "Employers, security services and their critics",
    ],
  }),
  term(
    "interpretability",
    "Interpretability",
    "“The model became interpretable, and nobody outside the laboratory could read it.”",
    {
      mechanistic: [
        "Mechanism inside the network",
        "Which internal computations produce a behaviour, found well enough to predict and to change it.",
        "Mechanistic-interpretability researchers",
      ],
      explanation: [
        "Reasons for a decision",
        "An account of a decision that the person concerned can follow and contest.",
        "Regulators, social scientists, medicine",
      ],
      "by-design": [
        "Simple enough to read",
        "A model whose form, such as a short rule list, can be understood directly.",
        "Statisticians, researchers on high-stakes decisions",
      ],
      "developer-insight": [
        "Insight for builders",
        "Whoever builds models sees why one works, and improves the next.",
        "Engineers",
      ],
    },
  ),
  term(
    "transparency",
    "Transparency",
    "“In the interest of transparency we published everything except who uses it.”",
    {
      model: [
        "Into the model",
        "One can see how a system arrives at its outputs.",
        "Machine-learning researchers",
      ],
      organisation: [
        "Of the developer",
        "Outsiders learn what a developer does, plans and has found, including what does not flatter it.",
        "Governance researchers, journalists",
      ],
      disclosure: [
        "Telling people it is AI",
        "People are told that they are dealing with an AI system and what it does with their data.",
        "Consumer and data-protection law",
      ],
      state: [
        "Between states",
        "States can see enough of each other’s work to trust an agreement.",
        "Arms-control experts",
      ],
    },
  ),
];
