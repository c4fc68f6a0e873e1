import type { MarkedProposal } from "@/lib/testing/proposals/marked-proposal";

export const ABSTRACT_PAGE: MarkedProposal = {
  name: "abstract page",
  layout: "A dense abstract and expected contributions in prose",
  text: `Title: Counting what deployed models decline to say

Abstract. Providers remove topics from models without notice. We propose a standing measurement of such removals across twelve providers and eight languages, sampled daily for two years. The measurement rests on paired prompts written by native speakers; a change-point detector marks the day a topic went missing. We pre-register the topics and hold a tenth of them back.

Expected contributions. The project contributes the first longitudinal record of topic removals; a detector with known false alarm rates, which others can point at providers we do not cover; and a vocabulary for describing removals that is neither a complaint nor an excuse. We further foresee quarterly dashboards for the public and one methods article.

Audience. Regulators of online platforms can check providers' own disclosures against the record. Newsrooms would run the detector before elections. Researchers on censorship will extend the vocabulary to other media. Providers may learn from the record which removals go unnoticed.

Funding. 180,000 over two years.
`,
  outputs: [
    ["longitudinal record of topic removals", "record"],
    ["a detector with known", "detector"],
    ["a vocabulary for describing", "vocabulary"],
    ["quarterly dashboards", "dashboards"],
    ["one methods article", "article"],
    ["paired prompts written", "prompts"],
  ],
  recipients: [
    ["Regulators of online platforms can", "regulators"],
    ["Newsrooms would run", "newsrooms"],
    ["Researchers on censorship will", "researchers on censorship"],
    ["Providers may learn", "providers"],
  ],
  uses: [
    ["check providers' own disclosures", "disclosures"],
    ["run the detector before elections", "detector before elections"],
    ["extend the vocabulary", "vocabulary"],
  ],
  pathways: [["which removals go unnoticed", "unnoticed"]],
  claims: [],
  assumptions: [],
  texts: [["Abstract", "project.summary"]],
};
