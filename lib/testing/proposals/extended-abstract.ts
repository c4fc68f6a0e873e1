import type { MarkedProposal } from "@/lib/testing/proposals/marked-proposal";

export const EXTENDED_ABSTRACT: MarkedProposal = {
  name: "extended abstract",
  layout: "An abstract and a part on broader impact",
  text: `Refusal Does Not Travel: Measuring Safety Gaps in Eighteen Lower-Resource Languages

Extended abstract, submitted to the track on Sociotechnical Safety

ABSTRACT

Safety training of language models is carried out mostly in English, and what a model declines to do in English it may do when asked in Hausa or Quechua. Earlier audits relied on machine translation, so that a failure of refusal could not be told from a failure of comprehension. We commission requests written from the start by native speakers in eighteen languages, with benign twins, and separate three outcomes: the model refuses, the model helps, or the model does not understand. Across six models the median rate of harmful compliance is 4.1 times that in English, and in five languages over-refusal of harmless medical and legal questions is worse still. A light adaptation with 400 local examples per language closes about half of the gap in both directions.

CONTRIBUTIONS

We release (i) TRAVEL-18, a set of 7,200 paired requests written by native speakers; (ii) a multilingual judge model that assigns the three outcomes, with agreement figures against people for each language; (iii) the adapters trained for each of the eighteen languages; and (iv) an annotation handbook on harm categories, written with the annotators, which records where our English categories made no sense locally. We build on translated prompts from HarmLens (Duarte et al.) only as a baseline, and adapters are trained with standard LoRA.

INTENDED AUDIENCE

We wrote this with particular people in mind. Trust-and-safety teams at model providers can find the languages in which their product fails and put reviewers there first. Regional regulators, of whom two advised on the categories, may require a provider to report the gap for the official languages of a country before the product is sold there. Community language-technology groups, who often fine-tune open models without any safety data at all, can merge our adapters into their own models at no cost. Public health ministries that run chat lines can test, before launch, whether the assistant turns away mothers who ask ordinary questions about medicines in their own language.

BROADER IMPACT

We hope that the paper makes it harder to describe a model as safe on the strength of one language. We do not think that its effects are all good.

Publishing the gap tells everybody where it is. A person who wants instructions for a weapon could move to the language with the weakest refusals and translate the answer back. For this reason the per-language results for chemical and biological requests are given to providers and withheld from the paper. Second, the requests themselves can be inverted. Operators of scam call centres could rewrite the fraud prompts as scripts aimed at speakers who have few warnings in their language. We removed the 310 requests that our annotators thought most usable.

The judge model raises a different concern. A government hostile to a minority could run it over messages in that minority's language to flag and punish speech. It was trained on requests to a machine and performs poorly on conversation, and its licence forbids such use, though we know what licences are worth. Lastly, a provider could point to a poor score as grounds for withdrawing its service from a language altogether, which would leave the speakers worse off than the failure did. We ask that scores be published together with a plan for repair.

Our eighteen languages were chosen by where we had colleagues. Results should not be taken to hold for related dialects, and none of the annotators were asked to write about the exploitation of children.

ACKNOWLEDGEMENTS

The sixty-one annotators were paid the local rate for a secondary-school teacher. This work was supported by the Calder Endowment and by a gift of computing time from Novaform. We thank the Kampala Language Commons for the use of their rooms, and three reviewers of an earlier version.`,
  outputs: [
    ["TRAVEL-18, a set of 7,200 paired requests written by native speakers", "request"],
    ["a multilingual judge model that assigns the three outcomes", "judge"],
    ["the adapters trained for each of the eighteen languages", "adapter"],
    ["an annotation handbook on harm categories", "handbook"],
    ["the per-language results for chemical and biological requests are given to providers", "result"],
  ],
  recipients: [
    ["Trust-and-safety teams at model providers", "safety"],
    ["Regional regulators", "regulator"],
    ["Community language-technology groups", "community"],
    ["Public health ministries that run chat lines", "health"],
  ],
  uses: [
    ["find the languages in which their product fails and put reviewers there first", "language"],
    ["require a provider to report the gap for the official languages of a country", "gap"],
    ["merge our adapters into their own models at no cost", "adapter"],
    [
      "test, before launch, whether the assistant turns away mothers who ask ordinary questions about medicines",
      "mother",
    ],
  ],
  pathways: [
    ["move to the language with the weakest refusals and translate the answer back", "language"],
    [
      "rewrite the fraud prompts as scripts aimed at speakers who have few warnings in their language",
      "fraud",
    ],
    ["run it over messages in that minority's language to flag and punish speech", "speech"],
    ["point to a poor score as grounds for withdrawing its service from a language altogether", "withdraw"],
  ],
  claims: [],
  assumptions: [],
  texts: [["abstract", "project.summary"]],
};
