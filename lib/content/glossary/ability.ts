/** The words for what systems can do, and for how far that may go. */

import { type TermEntry, term } from "@/lib/domain/terms/term";

export const ABILITY_TERMS: readonly TermEntry[] = [
  term("capabilities", "Capabilities", "“It adds no capabilities; users just get further with it.”", {
    benchmark: [
      "Scores on tasks",
      "What a model achieves on tests of skill, measured at its best.",
      "Machine-learning researchers, evaluators",
    ],
    frontier: [
      "The frontier moves",
      "What the most able systems anywhere can do.",
      "Forecasters, policy makers",
    ],
    usable: [
      "What users can get done",
      "What people achieve with a system in practice, which better steering raises without any new skill.",
      "Product teams, economists",
    ],
    dangerous: [
      "Dangerous abilities",
      "Skills that would let a person or a system cause severe harm, such as in cyber attacks or biology.",
      "Evaluators, security agencies",
    ],
    field: [
      "Work that isn’t safety work",
      "A name for the other side of a supposed divide in research.",
      "Members of the safety field",
    ],
  }),
  term("robustness", "Robustness", "“The censorship filter is now robust.”", {
    adversarial: [
      "Against attack",
      "Performance holds when somebody chooses the inputs to break it.",
      "Adversarial machine learning, security",
    ],
    distributional: [
      "Under new conditions",
      "Performance holds when data differ from those of training.",
      "Machine-learning researchers",
    ],
    "of-safeguards": [
      "Of safeguards",
      "Refusals and filters hold under jailbreaks, fine-tuning and changed weights.",
      "Red teams, developers of open models",
    ],
    societal: [
      "Of society",
      "Institutions and infrastructure withstand shocks from AI.",
      "Resilience and governance researchers",
    ],
    "of-conclusions": [
      "Of a conclusion",
      "A claim holds under other assumptions and methods.",
      "Statisticians, economists",
    ],
  }),
  term("agi", "AGI", "“AGI arrived in a demonstration; offices did not notice.”", {
    "human-level": [
      "Able as people at most mental work",
      "Matches skilled people over most cognitive tasks.",
      "Researchers, forecasters",
    ],
    economic: [
      "Does most valuable work",
      "Outperforms people at most economically valuable work.",
      "Companies, contracts, investors",
    ],
    "general-learner": [
      "Learns anything",
      "Acquires new skills as flexibly as a person does.",
      "Cognitive scientists",
    ],
    rhetorical: [
      "The thing being raced for",
      "A name for a goal whose content the speaker leaves open.",
      "Journalists, marketing",
    ],
  }),
  term("transformative-ai", "Transformative AI", "“It is transformative: the newspapers changed.”", {
    economic: [
      "Changes growth",
      "AI that changes the pace of growth or welfare on the scale of the agricultural or industrial revolution.",
      "Forecasters, economists",
    ],
    irreversible: [
      "Practically irreversible change",
      "AI that leads to social change which cannot be undone, in any sphere of life.",
      "Governance researchers",
    ],
    business: [
      "Changes an industry",
      "AI that changes how firms in some line of business work.",
      "Consultants, companies",
    ],
  }),
  term("superintelligence", "Superintelligence", "“We have a superintelligence for protein folding.”", {
    "all-domains": [
      "Beyond people in nearly everything",
      "Far exceeds the best people in virtually all domains of interest, including strategy and persuasion.",
      "Researchers of advanced AI",
    ],
    narrow: [
      "Beyond people in one domain",
      "Exceeds every person in one field and is ordinary elsewhere.",
      "Scientists, game-playing research",
    ],
    collective: [
      "Many fast copies",
      "A large number of person-level systems working together faster than any organisation of people.",
      "Forecasters of automated research",
    ],
  }),
  term(
    "takeoff",
    "Take-off",
    "“Take-off was slow: it took the economy ten years and the laboratory one week.”",
    {
      fast: [
        "Within days to months",
        "From about human ability to far beyond it too quickly for institutions to respond.",
        "Some researchers of advanced AI",
      ],
      slow: [
        "Over years, visible on the way",
        "Ability and its effects grow over years, with weaker systems mattering first.",
        "Forecasters, economists",
      ],
      economic: ["Of the economy", "Growth in output speeds up, however the systems develop.", "Economists"],
      software: [
        "Of research itself",
        "AI research speeds itself up without more hardware.",
        "Researchers of automated research",
      ],
    },
  ),
];
