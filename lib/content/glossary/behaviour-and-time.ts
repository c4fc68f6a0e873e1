/** The words that carry an argument about how systems behave, and how soon they come. */

import { type TermEntry, term } from "@/lib/domain/terms/term";

export const BEHAVIOUR_AND_TIME_TERMS: readonly TermEntry[] = [
  term(
    "harmless",
    "Harmless",
    "“The assistant is harmless: it refused to say which household chemicals must not be mixed.”",
    {
      "does-no-harm": [
        "Does no harm",
        "What the system does, and what follows from it, leaves nobody worse off.",
        "The public, lawyers",
      ],
      refuses: [
        "Declines harmful requests",
        "Rated as less harmful in comparisons of answers; one of “helpful, honest, harmless” (Askell et al. 2021).",
        "Developers of assistants",
      ],
      weak: [
        "Too weak to do harm",
        "Lacks the ability, whatever it is asked or wants.",
        "Evaluators, safety cases",
      ],
    },
  ),
  term("honest", "Honest", "“It said what it was trained to say, and believed it: an honest answer.”", {
    "says-what-it-believes": [
      "Says what it believes",
      "Its statements match what it represents as true, which may be wrong (Evans et al. 2021).",
      "Researchers of honesty and lie detection",
    ],
    truthful: [
      "Says what is true",
      "Its statements match the facts; measured by benchmarks.",
      "Benchmarks, product teams",
    ],
    forthcoming: [
      "Hides nothing that matters",
      "Volunteers what its user would want to know, and leaves no false impression.",
      "Developers of assistants, ethicists",
    ],
  }),
  term(
    "deceptive",
    "Deceptive",
    "“The model passed as human in the test it was given: deceptive behaviour.”",
    {
      outcome: [
        "Causes false beliefs",
        "Systematically brings about false beliefs to reach some end, whatever goes on inside (Park et al. 2024).",
        "Evaluators, policy makers",
      ],
      intended: [
        "Means to mislead",
        "Represents the truth and says otherwise in order to mislead.",
        "Philosophers, lie-detection research",
      ],
      "deceptive-alignment": [
        "Plays along in training",
        "Behaves as wanted while watched because it aims at something else later (Hubinger et al. 2019).",
        "Alignment researchers",
      ],
      interface: [
        "Misleading design",
        "An interface that tricks people into choices they did not mean.",
        "Consumer protection",
      ],
    },
  ),
  term("superhuman", "Superhuman", "“Superhuman at chess since 1997, and nobody was afraid.”", {
    task: [
      "Better than the best at a task",
      "Exceeds all people on one stated measure.",
      "Benchmarks, games research",
    ],
    average: [
      "Better than people usually are",
      "Exceeds a typical or a paid rater, not the best.",
      "Product announcements, papers with human baselines",
    ],
    general: [
      "Better at nearly everything",
      "Exceeds the best people in most work that matters.",
      "Forecasters, existential-risk research",
    ],
    unjudgeable: [
      "Beyond what people can judge",
      "Does what its overseers cannot check by looking.",
      "Scalable-oversight research",
    ],
  }),
  term(
    "reliable",
    "Reliable",
    "“It fails once in a thousand runs, and always on the run that matters: a reliable system.”",
    {
      rate: [
        "Seldom fails",
        "Works in a high share of cases like those measured.",
        "Engineers, product teams",
      ],
      consistent: [
        "Gives the same each time",
        "Repeated or reworded questions get the same answer; a measurement repeats.",
        "Evaluators, statisticians",
      ],
      dependable: [
        "Can be relied on",
        "Fails in known and bounded ways, also where something rests on it or somebody attacks.",
        "Safety engineers, regulators",
      ],
    },
  ),
  term(
    "unlearning",
    "Unlearning",
    "“The model no longer answers; twenty examples of fine-tuning brought it all back. Unlearning worked.”",
    {
      removal: [
        "Knowledge is gone",
        "Cannot be brought back with less effort than learning it anew.",
        "Misuse research, safety cases",
      ],
      suppression: [
        "Knowledge is not shown",
        "Usual questions no longer bring it out; it may still be there (Łucki et al. 2024).",
        "Benchmarks, product teams",
      ],
      "data-deletion": [
        "Training data are deleted",
        "The model is as if certain data had never been used (Cao and Yang 2015).",
        "Privacy research, data-protection law",
      ],
    },
  ),
  term(
    "trust",
    "Trust",
    "“Users trust it more since it explains itself; whether they should is another paper.”",
    {
      attitude: [
        "People rely on it",
        "An attitude that can be raised without anything getting better.",
        "Marketing, adoption studies",
      ],
      warranted: [
        "Reliance is warranted",
        "Confidence that matches what the system can do (Jacovi et al. 2021).",
        "Human–computer interaction, philosophers",
      ],
      protocol: [
        "Trusted part of a protocol",
        "Assumed not to work against us; opposed to an untrusted model (Greenblatt et al. 2023).",
        "AI-control research, computer security",
      ],
      between: [
        "Between institutions",
        "Parties expect each other to keep what was agreed.",
        "Policy makers, diplomats",
      ],
    },
  ),
  term(
    "timelines",
    "Timelines",
    "“The work has no effect on timelines: the milestones stay where they are.”",
    {
      arrival: [
        "When powerful AI comes",
        "Dates, or distributions over them, for systems of some stated power.",
        "Forecasters, safety researchers",
      ],
      deployment: [
        "When systems are put to use",
        "When what can be built is released and adopted.",
        "Economists, product teams",
      ],
      project: ["A project’s own schedule", "When tasks of the project are due.", "Managers"],
    },
  ),
  term("constitution", "Constitution", "“The constitution was changed on Tuesday by the training team.”", {
    principles: [
      "Written principles for training",
      "A text by which a model’s answers are judged and trained (Bai et al. 2022).",
      "Developers",
    ],
    "public-input": [
      "Principles the public had a say in",
      "Drawn up by a sample of people, then used for training (Huang et al. 2024).",
      "Researchers of participation",
    ],
    state: [
      "A state’s highest law",
      "Binds those who govern; changing it takes more than they have.",
      "Lawyers, citizens",
    ],
  }),
];
