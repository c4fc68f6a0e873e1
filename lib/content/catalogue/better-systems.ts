/** Patterns by which a system’s improvement serves whoever holds the system. */

import { type PatternEntry, plausibleFor } from "@/lib/domain/instrument/misuse-pattern";

export const BETTER_SYSTEMS: readonly PatternEntry[] = [
  {
    id: "obedience",
    definition:
      "A system that does what its user means does so for every user, including one who is building or doing something dangerous.",
    claims: ["SM-2", "SM-3", "SM-8"],
    plausibleFor: plausibleFor({ makesEasier: ["controllable"] }),
    example:
      "Fine-tuning with human feedback made a language model follow instructions so much better that people preferred it to a far larger one. The authors note themselves that a model which follows intentions better is also easier to misuse; the method went on to become a standard step in making products.",
    citation:
      "Long Ouyang et al., “Training language models to follow instructions with human feedback”, NeurIPS 2022",
    link: "https://arxiv.org/abs/2203.02155",
    questions: [
      "Who gives the instructions, and who decides what may be asked?",
      "Which request would you least want carried out well?",
      "What does the same improvement do inside a developer’s own coding assistant?",
    ],
    mitigations: [
      "Train and test refusal of named hazardous requests together with helpfulness, and report both",
      "Identify users and keep records where the stakes are high",
      "Offer the improvement through a service that can be withdrawn before offering it as weights",
    ],
  },
  {
    id: "interpretability",
    definition:
      "Knowing how a model works lets developers mend, shrink and extend models faster, which can quicken a race, and can show where its safeguards sit.",
    claims: ["SM-2", "SM-4", "SM-8"],
    plausibleFor: plausibleFor({ makesEasier: ["understandable"] }),
    example:
      "Tests built round the induction heads that interpretability research had found in transformers were used to diagnose what state-space models lacked, and to design a faster language-model architecture.",
    citation:
      "Daniel Y. Fu et al., “Hungry Hungry Hippos: Towards Language Modeling with State Space Models”, ICLR 2023; the finding in Catherine Olsson et al., “In-context Learning and Induction Heads”, 2022",
    link: "https://arxiv.org/abs/2212.14052",
    questions: [
      "Which engineering decision would this insight change?",
      "Would a developer pay for it, and for which use?",
      "Does it show where a safeguard sits in the network?",
    ],
    mitigations: [
      "Choose questions whose answers help judging a model more than improving it",
      "Share first with those who audit, then at large",
      "Leave out of the paper what only engineering needs",
    ],
  },
  {
    id: "truthfulness",
    definition:
      "A system that is accurate and calibrated answers the builder of a harmful system as truly as anybody.",
    claims: ["SM-2", "SM-5"],
    plausibleFor: plausibleFor({ makesEasier: ["accurate"] }),
    example:
      "A model trained to look things up and cite its sources gave answers that judges preferred to those of the people who had demonstrated the task somewhat more than half the time. Support by sources works the same for every question.",
    citation:
      "Reiichiro Nakano et al., “WebGPT: Browser-assisted question-answering with human feedback”, 2021",
    link: "https://arxiv.org/abs/2112.09332",
    questions: [
      "In which field of knowledge would a more accurate answer be dangerous?",
      "Is accuracy gained everywhere, or can it be confined?",
      "Who lacks nothing but a reliable answer?",
    ],
    mitigations: [
      "Test uplift in hazardous fields before and after, with experts of the field",
      "Filter hazardous material out of training and search",
      "Measure accuracy and refusal on the same hazardous questions",
    ],
  },
  {
    id: "durable-harmful-system",
    definition:
      "Methods that make systems hard to break protect systems that people have good reason to break, evade or correct.",
    claims: ["SM-2", "SM-9"],
    plausibleFor: plausibleFor({ makesEasier: ["robust"] }),
    example:
      "Tools that let people perturb their photographs against facial recognition stopped working once a recogniser was trained against them, or simply replaced by a later one.",
    citation: "Evani Radiya-Dixit et al., “Data Poisoning Won’t Save You From Facial Recognition”, ICLR 2022",
    link: "https://arxiv.org/abs/2106.14851",
    questions: [
      "Which system would you be sorry to see made unbreakable?",
      "Who relies today on such systems failing?",
      "Does robustness also make a model’s mistakes, or its maker’s aims, harder to correct?",
    ],
    mitigations: [
      "Keep a documented way for affected people to contest and for overseers to switch off",
      "Publish with the evaluation of a legitimate defence, not with a general tool",
      "Say which deployments the method is not offered for, and license accordingly",
    ],
  },
  {
    id: "persuasion",
    definition:
      "What is learnt about changing minds, or about resisting it, can be used to change them to any end.",
    claims: ["SM-2", "AF-6"],
    plausibleFor: plausibleFor({ makesEasier: ["persuasive"] }),
    example:
      "Conversations with a language model that answered a person’s own reasons lowered belief in a conspiracy theory by about a fifth, and the effect was still there two months later. The technique does not depend on the belief being false.",
    citation:
      "Thomas H. Costello, Gordon Pennycook and David G. Rand, “Durably reducing conspiracy beliefs through dialogues with AI”, Science 385, 2024",
    link: "https://doi.org/10.1126/science.adq1814",
    questions: [
      "Would it work as well for a falsehood?",
      "Who would buy it, and who would be its audience?",
      "Does detecting manipulation also train a better manipulator?",
    ],
    mitigations: [
      "Publish effect sizes and safeguards, hold back optimised material",
      "Require disclosure that a system is trying to persuade",
      "Test protective uses and attacks in the same study",
    ],
  },
  {
    id: "data-or-weights-reuse",
    definition:
      "A released data set or model is trained further, recombined or mined for an end its makers did not choose, and cannot be called back.",
    claims: ["SM-2", "SM-12", "AL-5"],
    plausibleFor: plausibleFor({ makesEasier: ["reusable-data-or-weights"], forms: ["weights", "data-set"] }),
    example:
      "Weights given to researchers on request were on public file-sharing networks within about a week, and became the basis of a large number of derived models.",
    citation:
      "Hugo Touvron et al., “LLaMA: Open and Efficient Foundation Language Models”, 2023; James Vincent, “Meta’s powerful AI language model has leaked online — what happens now?”, The Verge, 8 March 2023",
    link: "https://arxiv.org/abs/2302.13971",
    questions: [
      "What can be trained on it that could not be trained before?",
      "If the sign of the labels were reversed, what would the data teach?",
      "How many copies exist before anybody could object?",
    ],
    mitigations: [
      "Release samples, hashes or aggregate results in place of the whole",
      "Access on application, with named recipients and a record of copies",
      "Canary strings and exclusion lists so that later training can leave it out",
    ],
  },
];
