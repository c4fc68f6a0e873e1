/** Patterns by which the work shifts power between groups of people. */

import { type PatternEntry, plausibleFor } from "@/lib/domain/instrument/misuse-pattern";

export const POWER_AND_ACCESS: readonly PatternEntry[] = [
  {
    id: "oversight-as-surveillance",
    definition:
      "Means of watching models, or of filtering what they say, are used to watch and filter people.",
    claims: ["SM-2", "SM-27", "AF-6"],
    plausibleFor: plausibleFor({ makesEasier: ["monitorable"] }),
    example:
      "Scanning of pictures on people’s own devices was proposed against images of child abuse. Fourteen specialists in security argued that the same mechanism would search for whatever a later list names.",
    citation: "Hal Abelson et al., “Bugs in our Pockets: The Risks of Client-Side Scanning”, 2021",
    link: "https://arxiv.org/abs/2110.07450",
    questions: [
      "What besides the intended thing could be put on the watch list, and by whom?",
      "Whose words pass through the monitor: the model’s or a person’s?",
      "Who would learn of a change of purpose?",
    ],
    mitigations: [
      "Monitor the system’s own actions and not its users’ messages where that suffices",
      "Publish what is searched for; let an outside body confirm it",
      "Short retention, and records of every search",
    ],
  },
  {
    id: "control-as-entrenchment",
    definition:
      "Reliable control of capable systems lets whoever holds them do without the cooperation of others, and keep power.",
    claims: ["SM-2", "SM-9", "SM-27"],
    plausibleFor: plausibleFor({
      makesEasier: ["controllable"],
      together: [{ makesEasier: ["monitorable", "governable"], forms: ["internal-tool", "policy-text"] }],
    }),
    example:
      "A study of how a small group could seize power with AI gives loyalty of systems to their holders, hidden or open, as one of the chief ways: work once done by many people who could refuse would be done by systems that do not.",
    citation:
      "Tom Davidson, Lukas Finnveden and Rose Hadshar, “AI-Enabled Coups: How a Small Group Could Use AI to Seize Power”, Forethought, 2025",
    link: "https://www.forethought.org/research/ai-enabled-coups-how-a-small-group-could-use-ai-to-seize-power",
    questions: [
      "Whose instructions prevail when holders disagree?",
      "Which present check by people would become unnecessary?",
      "Would you want it in the hands of the least trusted of those able to get it?",
    ],
    mitigations: [
      "Rules on use that bind the holder too, and can be inspected",
      "Several keys: no single person can redirect the system",
      "Tests for hidden loyalties by an outside party",
    ],
  },
  {
    id: "enforcement-and-military",
    definition: "Means of enforcing rules or of protecting become means of coercion or of war.",
    claims: ["AF-2", "AF-6", "SM-27"],
    plausibleFor: plausibleFor({
      makesEasier: ["governable"],
      together: [{ makesEasier: ["monitorable", "robust"], forms: ["policy-text", "internal-tool"] }],
    }),
    example:
      "A survey of computing power as a lever of governance sets out how it can be seen, allotted and cut off, and warns in the same text of intrusion into privacy and of concentrated power where that is done without limits.",
    citation: "Girish Sastry et al., “Computing Power and the Governance of Artificial Intelligence”, 2024",
    link: "https://arxiv.org/abs/2402.08797",
    questions: [
      "Against whom could the rule be enforced that it was not made for?",
      "Does the measure work in one state’s hands only, and what would the others do?",
      "Which armed force would find it useful as it stands?",
    ],
    mitigations: [
      "Design for verification between parties, not for one-sided command",
      "Limit by purpose, with a court or treaty body that can say no",
      "Ask people from affected countries before publication",
    ],
  },
  {
    id: "selective-access",
    definition:
      "Those who get the result first, or alone, gain over the others, and a race tilts or quickens.",
    claims: ["SM-12", "SM-29", "AF-19"],
    plausibleFor: plausibleFor({
      together: [
        {
          makesEasier: [
            "controllable",
            "accurate",
            "deployable",
            "research-automation",
            "understandable",
            "reusable-data-or-weights",
          ],
          releases: ["closed", "staged", "gated"],
        },
        { forms: ["internal-tool"], makesEasier: ["research-automation", "deployable"] },
      ],
    }),
    example:
      "A language model was released over nine months in growing sizes, with partner groups given it early for study. Others trained a comparable model and published it before the last stage.",
    citation:
      "Irene Solaiman et al., “Release Strategies and the Social Impacts of Language Models”, 2019; Aaron Gokaslan and Vanya Cohen, “OpenGPT-2: We Replicated GPT-2 Because You Can Too”, 2019",
    link: "https://arxiv.org/abs/1908.09203",
    questions: [
      "Who is ahead because of this, and of whom?",
      "What do those left out believe is happening, and what do they do?",
      "What ends the period of selective access?",
    ],
    mitigations: [
      "State criteria for access and apply them to applicants one does not know",
      "Give evaluators and those who must defend themselves access before those who compete",
      "Fix the end of the embargo in advance",
    ],
  },
];
