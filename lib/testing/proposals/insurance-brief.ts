import type { MarkedProposal } from "@/lib/testing/proposals/marked-proposal";

export const INSURANCE_BRIEF: MarkedProposal = {
  name: "insurance brief",
  layout: "Plain text with labels that run into the paragraph, a policy group",
  text: `Pricing what is not yet known: liability cover for frontier models

Summary. Insurers are asked to cover losses from AI systems without a loss history. This project gives supervisors and underwriters a shared way to ask developers for what they need to know.

The problem. Cyber cover went wrong in its first decade because each insurer wrote its own questionnaire and none of them predicted losses. The same is now beginning with AI.

What we will do. Over nine months we interview twenty underwriters and review forty policies now on the market. From this we draft a disclosure template of at most thirty questions, and we test it with three developers who have agreed to fill it in. A memo to supervisors sets out when a refusal to answer should count against the applicant. At the end we convene a closed round table of reinsurers.

Outputs. (a) the disclosure template; (b) the memo to supervisors; (c) an anonymised data set of the forty policies, coded by what they exclude.

Intended users. Underwriting departments can replace their own questionnaires by the template. Insurance supervisors would refer to the memo when they examine internal models. Brokers are likely to use the coded policies to steer clients to the cover with the fewest exclusions, which we neither want nor can prevent. The secretariat of the international association of supervisors has asked to see the draft.

What could go wrong. A developer could use a good score on the template as a certificate in its marketing. Insurers may find that thirty questions are too many.

Past work. In 2023 we published a handbook on flood models, which regulators in two countries adopted.

Costs. 96,000 in all: one analyst, one lawyer at half time, and travel. A reinsurer has offered 20,000 towards the round table; we have not accepted it.
`,
  outputs: [
    ["we draft a disclosure template", "disclosure template"],
    ["A memo to supervisors sets out", "memo"],
    ["an anonymised data set of", "data set"],
    ["a closed round table", "round table"],
  ],
  recipients: [
    ["supervisors and underwriters a", "underwriters"],
    ["Underwriting departments can", "underwriting departments"],
    ["Insurance supervisors would", "supervisors"],
    ["Brokers are likely", "brokers"],
    ["The secretariat of the international", "secretariat"],
    ["three developers who have agreed", "developers"],
    ["round table of reinsurers", "reinsurers"],
  ],
  uses: [
    ["a shared way to ask developers", "ask developers"],
    ["replace their own questionnaires", "replace their own questionnaires"],
    ["refer to the memo", "memo"],
    ["steer clients to the cover", "steer clients"],
  ],
  pathways: [["a certificate in its marketing", "certificate"]],
  claims: [],
  assumptions: [],
  texts: [
    ["Summary", "project.summary"],
    ["The problem", "project.why-now"],
    ["What we will do", "project.summary"],
  ],
};
