/** Patterns by which tests, attacks and descriptions of harm turn into the harm. */

import { type PatternEntry, plausibleFor } from "@/lib/domain/instrument/misuse-pattern";

export const FINDINGS_TURNED: readonly PatternEntry[] = [
  {
    id: "evaluation-as-target-or-recipe",
    definition:
      "A measure is trained towards until it no longer measures, or read backwards as a description of what to build.",
    claims: ["SM-2", "SM-20", "AF-9", "AL-3"],
    plausibleFor: plausibleFor({ makesEasier: ["measurable"], forms: ["evaluation", "classifier"] }),
    example:
      "A drug-discovery group took the model with which it screened out toxic molecules and rewarded toxicity in place of its absence. In under six hours it proposed some 40,000 candidates, among them known nerve agents.",
    citation:
      "Fabio Urbina, Filippa Lentzos, Cédric Invernizzi and Sean Ekins, “Dual use of artificial-intelligence-powered drug discovery”, Nature Machine Intelligence 4, 2022",
    link: "https://doi.org/10.1038/s42256-022-00465-9",
    questions: [
      "What would optimising against this measure produce?",
      "What does a task list of dangerous skills teach somebody who lacks them?",
      "Which score would a developer most like to print?",
    ],
    mitigations: [
      "Keep hazardous items private; publish method and a harmless sample",
      "Hold out tasks, renew them, and watch for training on them",
      "Report at the resolution a decision needs and no finer",
    ],
  },
  {
    id: "red-team-as-attack",
    definition: "A weakness shown in order to have it mended is used while it is unmended.",
    claims: ["SM-2", "AF-6"],
    plausibleFor: plausibleFor({ makesEasier: ["attackable"] }),
    example:
      "Suffixes found by automatic search on open models made closed models comply with refused requests as well. Code was published; the developers concerned had been told beforehand, and blocking the printed strings did not close the weakness.",
    citation:
      "Andy Zou et al., “Universal and Transferable Adversarial Attacks on Aligned Language Models”, 2023",
    link: "https://arxiv.org/abs/2307.15043",
    questions: [
      "Can those exposed mend it, and how long do they need?",
      "What does the attacker save by reading your paper?",
      "Does the finding carry over to systems whose owners you cannot reach?",
    ],
    mitigations: [
      "Disclosure to those affected first, with a date agreed beforehand",
      "Publish the class of weakness with a defence; hold back working strings and tools",
      "Demonstrate on systems already retired",
    ],
  },
  {
    id: "safeguard-removal",
    definition: "The work shows, or makes cheaper, how a model’s refusals, filters or limits are taken out.",
    claims: ["SM-2", "SM-4", "AF-6"],
    plausibleFor: plausibleFor({
      makesEasier: ["attackable"],
      together: [
        { makesEasier: ["understandable"], hazards: ["some", "serious"] },
        { makesEasier: ["understandable"], forms: ["method", "code"], releases: ["open"] },
        { makesEasier: ["controllable"], forms: ["weights"] },
      ],
    }),
    example:
      "Refusal in thirteen open chat models could be traced to one direction in their activations. Removing it disabled refusal at little cost in skill, without retraining; scripts for it under the name “abliteration” followed.",
    citation:
      "Andy Arditi et al., “Refusal in Language Models Is Mediated by a Single Direction”, NeurIPS 2024",
    link: "https://arxiv.org/abs/2406.11717",
    questions: [
      "Which safeguards rest on what you describe?",
      "Does removal become cheaper, or only better explained?",
      "Can safeguards already released be repaired?",
    ],
    mitigations: [
      "Warn maintainers of affected models and agree on timing",
      "Publish the finding with tests of safeguards that do not rest on it",
      "Hold back edited weights and turnkey scripts",
    ],
  },
  {
    id: "offensive-cyber",
    definition:
      "Tools and knowledge for finding and closing holes find holes for those who mean to use them.",
    claims: ["AF-6"],
    plausibleFor: plausibleFor({
      together: [
        {
          makesEasier: ["attackable"],
          forms: ["code", "internal-tool", "demonstration", "evaluation", "weights"],
        },
        { makesEasier: ["attackable"], hazards: ["some", "serious"] },
      ],
    }),
    example:
      "A commercial tool for testing one’s own defences became a common part of intrusions in unlicensed copies. In one week of June 2024 police forces named 690 addresses that served them; 593 were taken down.",
    citation:
      "Europol, “Europol coordinates global action against criminal abuse of Cobalt Strike”, press release, 3 July 2024",
    link: "https://www.europol.europa.eu/media-press/newsroom/news/europol-coordinates-global-action-against-criminal-abuse-of-cobalt-strike",
    questions: [
      "Does it find weaknesses faster than their owners can mend them?",
      "Who runs unmended systems, and would they hear of it?",
      "What does the tool do for a person without training?",
    ],
    mitigations: [
      "Give maintainers access first, and time",
      "License, register and be able to revoke copies",
      "Build the part that mends together with the part that finds",
    ],
  },
  {
    id: "hazard-in-write-up",
    definition:
      "The description itself — a paper, an appendix, a log, this assessment — tells a reader how to cause harm.",
    claims: ["SM-2", "SM-30"],
    plausibleFor: plausibleFor({ hazards: ["some", "serious"] }),
    example:
      "Two studies of how an avian influenza virus became transmissible between mammals were ready for print in 2011. An advisory board first asked for methods to be left out; after a pause and revisions both appeared in full in 2012.",
    citation:
      "Sander Herfst et al., “Airborne Transmission of Influenza A/H5N1 Virus Between Ferrets”, Science 336, 2012; Masaki Imai et al., Nature 486, 2012",
    link: "https://doi.org/10.1126/science.1213362",
    questions: [
      "Which paragraph would you not send to a stranger?",
      "Who needs the detail in order to check the claim, and can they get it otherwise?",
      "Where do drafts, logs and data lie, and who can read them?",
    ],
    mitigations: [
      "A reader from security or biosafety before submission",
      "Two versions: a full one on request, a public one without the steps",
      "Confidential handling of this assessment",
    ],
  },
];
