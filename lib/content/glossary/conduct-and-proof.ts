/** The words for how work is conducted, protected, shared and shown to be right. */

import { type TermEntry, term } from "@/lib/domain/terms/term";

export const CONDUCT_AND_PROOF_TERMS: readonly TermEntry[] = [
  term(
    "security",
    "Security",
    "“For security reasons the weights moved to a guarded site, and the neighbouring country started its own programme.”",
    {
      cyber: [
        "Of systems and secrets",
        "Systems, weights and data are protected against intruders and insiders.",
        "Information-security staff",
      ],
      national: [
        "Of a nation",
        "A state is protected against, or stronger than, its rivals.",
        "Governments, armed forces",
      ],
      existential: [
        "Of humanity’s future",
        "Humanity’s survival and prospects are durably protected.",
        "Researchers of existential risk",
      ],
      personal: [
        "Of persons",
        "People live without fear of violence, want or persecution.",
        "Humanitarian organisations",
      ],
    },
  ),
  term("open", "Open", "“The model is open: anyone may sign the licence.”", {
    weights: [
      "Weights can be downloaded",
      "Trained weights are public and cannot be recalled; data and code need not be.",
      "Model developers, policy makers",
    ],
    source: [
      "Open source",
      "Anyone may use, study, change and pass on the whole, under a licence that lets them.",
      "Open-source communities",
    ],
    publication: ["Published", "Findings can be read by anyone; artefacts may be kept back.", "Academia"],
    access: [
      "Usable by the public",
      "Anyone may use a service that its provider can still close.",
      "Companies",
    ],
    governance: [
      "Open to participation",
      "Outsiders take part in decisions.",
      "Civil society, standards bodies",
    ],
  }),
  term("trustworthy", "Trustworthy", "“Surveys show that users trust it; it is a trustworthy system.”", {
    "deserves-trust": [
      "Deserves trust",
      "Does what is claimed for it, and this can be checked.",
      "Engineers, philosophers",
    ],
    "is-trusted": ["Is trusted", "People rely on it, rightly or not.", "Marketing, adoption studies"],
    checklist: [
      "Meets a list",
      "Satisfies the requirements of a named framework on fairness, robustness, privacy and the like.",
      "Standards bodies, European policy",
    ],
  }),
  term("responsible", "Responsible", "“We released responsibly: there was a form to fill in.”", {
    careful: [
      "Careful of consequences",
      "Foreseeable effects on others were weighed and acted on.",
      "Research ethics",
    ],
    accountable: [
      "Answerable",
      "Somebody named bears the consequences and must explain.",
      "Lawyers, auditors",
    ],
    programme: [
      "Under a corporate programme",
      "Follows a company’s published principles and processes.",
      "Companies",
    ],
    disclosure: [
      "Told to those affected first",
      "A weakness is reported to those who can mend it before it is published.",
      "Security researchers",
    ],
  }),
  term("beneficial", "Beneficial", "“It is beneficial: customers pay for it.”", {
    users: ["For its users", "People who choose to use it are better off.", "Product teams, economists"],
    humanity: [
      "For people in general",
      "Humanity as a whole is better off, counting those who neither use nor chose it.",
      "Mission statements, philosophers",
    ],
    "on-balance": [
      "On balance",
      "Gains outweigh harms by some count, whoever bears the harms.",
      "Cost–benefit analysts",
    ],
  }),
  term("verification", "Verification", "“Verification succeeded, and the specification was wrong.”", {
    "built-right": ["Built right", "A system meets its stated specification.", "Systems engineers"],
    formal: [
      "Proved",
      "A property has been proved mathematically of a model of the system.",
      "Formal-methods researchers",
    ],
    treaty: [
      "Of an agreement",
      "Parties can tell whether the others keep an agreement.",
      "Arms-control and compute-governance researchers",
    ],
    "fact-check": [
      "Checked against sources",
      "A statement has been compared with independent evidence.",
      "Journalists, truthfulness research",
    ],
  }),
  term("validation", "Validation", "“Validation accuracy was 99 %, on a test of the wrong thing.”", {
    "right-thing": [
      "The right thing built",
      "Meeting the specification does what was needed in the setting where it is used.",
      "Systems engineers, medical-device regulators",
    ],
    "held-out": [
      "Tested on held-out data",
      "Performance was estimated on data not used for training.",
      "Machine-learning researchers",
    ],
    construct: [
      "Measures what it claims",
      "A test measures the property it is named after.",
      "Psychometricians, designers of benchmarks",
    ],
    independent: [
      "Confirmed by others",
      "Somebody without a stake reached the same result.",
      "Auditors, empirical scientists",
    ],
  }),
];
