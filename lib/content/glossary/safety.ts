/** The words of safety and risk. */

import { type TermEntry, term } from "@/lib/domain/terms/term";

export const SAFETY_TERMS: readonly TermEntry[] = [
  term(
    "safety",
    "Safety",
    "“The release was safe: nobody was insulted, and a year later the field moved twice as fast.”",
    {
      "product-harm": [
        "No harmful output",
        "A product does not insult, mislead or endanger the person using it, and refuses what its provider forbids.",
        "Product and policy teams, trust-and-safety staff, many benchmarks",
      ],
      "system-safety": [
        "Safety engineering",
        "The probability and extent of accidents of a system in its setting is kept within stated bounds, people and procedures included.",
        "Engineers of aircraft, medicine and rail; standards bodies",
      ],
      "model-behaviour": [
        "A model behaves as its maker wants",
        "A model follows its specification also under pressure and in unfamiliar situations.",
        "Machine-learning researchers",
      ],
      people: [
        "People are in less danger",
        "Fewer people come to harm in the world as it then is, whatever the system’s own behaviour.",
        "Public health, the public, regulators",
      ],
    },
  ),
  term("technical-safety", "Technical safety", "“This is technical safety work, whoever ends up using it.”", {
    "kind-of-work": [
      "A kind of work",
      "Research on systems, with code and mathematics, as opposed to research on institutions. Says nothing about effects.",
      "Research organisations and job advertisements",
    ],
    property: [
      "A property of a system",
      "A system shows few failures of a named kind under named conditions.",
      "Engineers, evaluators",
    ],
    effect: [
      "An effect on the world",
      "Work in the technical field that leaves people safer. Whether a piece of work does so depends on its recipients.",
      "Funders, mission statements",
    ],
  }),
  term("ai-safety", "AI safety", "“With fewer biased loan decisions, AI safety has improved.”", {
    "all-harms": [
      "Every harm from AI systems",
      "Avoiding harm of any size to anybody from AI systems, from unfair decisions to disasters.",
      "Governments, standards bodies, product teams, much of academia",
    ],
    catastrophe: [
      "Catastrophe from advanced AI",
      "Avoiding outcomes on the scale of society from systems more capable than today’s.",
      "Researchers and funders concerned with advanced AI",
    ],
    field: [
      "The field and its community",
      "The people, organisations and publications that go by the name, with their views and interests.",
      "Journalists, recruiters, critics and members of the field",
    ],
    label: [
      "Whatever is filed under it",
      "The research topics usually listed under the name — interpretability, oversight, robustness, evaluations — whatever they lead to.",
      "Conferences, course lists, laboratories",
    ],
  }),
  term(
    "existential-safety",
    "Existential safety",
    "“The model never refused wrongly; existential safety went up.”",
    {
      survival: [
        "Humanity survives",
        "The probability that humanity neither dies out nor permanently loses its prospects, over a stated time.",
        "Researchers of existential risk",
      ],
      "no-takeover": [
        "No loss of control to AI",
        "AI systems do not come to hold power that people cannot take back.",
        "Alignment and control researchers",
      ],
      flourishing: [
        "Prospects are kept open",
        "Humanity survives and keeps its freedom to shape a good future, which a lasting tyranny would end as well.",
        "Philosophers, governance researchers",
      ],
    },
  ),
  term("risk", "Risk", "“We reduced the risk by publishing under another name.”", {
    "harm-to-people": [
      "Harm to people",
      "Probability and severity of harm to named groups of people.",
      "Regulators, public health, evaluators of misuse",
    ],
    existential: [
      "Harm to humanity as a whole",
      "Probability that humanity dies out, loses control for good, or suffers a catastrophe it does not recover from.",
      "Researchers of existential risk",
    ],
    organisational: [
      "Harm to the organisation",
      "Loss of reputation, money, licence or standing for those who do the work.",
      "Companies, lawyers, risk managers",
    ],
    statistical: [
      "Expected loss",
      "The expected value of a loss function over a distribution.",
      "Statisticians, machine-learning theory",
    ],
  }),
  term("dual-use", "Dual use", "“Every tool is dual use, so there is nothing to discuss.”", {
    "helps-and-harms": [
      "Serves help and harm alike",
      "The same result can be used to protect people and to hurt them.",
      "Life sciences, security, AI research",
    ],
    "civil-military": [
      "Civil and military",
      "The same technology has civil and military uses; neither is by itself counted as harm.",
      "Defence ministries, industry",
    ],
    "export-control": [
      "A legal class of goods",
      "Goods, software and technology on a control list, whose export needs a licence.",
      "Lawyers, customs, compliance officers",
    ],
    "safety-and-capabilities": [
      "Advances safety and capabilities",
      "The result makes systems better behaved and more able at once.",
      "Alignment researchers",
    ],
  }),
];
