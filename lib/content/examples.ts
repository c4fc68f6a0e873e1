import aiScientist from "@/lib/content/examples/ai-scientist.json";
import catchingAChinchilla from "@/lib/content/examples/catching-a-chinchilla.json";
import dangerousCapabilities from "@/lib/content/examples/dangerous-capabilities.json";
import humanPreferences from "@/lib/content/examples/human-preferences.json";
import literatureReview from "@/lib/content/examples/literature-review.json";
import refusalDirection from "@/lib/content/examples/refusal-direction.json";
import securingModelWeights from "@/lib/content/examples/securing-model-weights.json";
import sparseAutoencoders from "@/lib/content/examples/sparse-autoencoders.json";

/** A worked example: who wrote what it is made from, and an assessment file such as anybody exports, as it stands. */
export type ExampleEntry = {
  /** Stable, readable: names the example in addresses and seeds. */
  readonly key: string;
  readonly title: string;
  readonly citation: string;
  readonly link: string;
  /** Who made it, and from what. */
  readonly note: string;
  /** Read by `lib/domain/file/worked-examples.ts`, like any file from outside. */
  readonly file: unknown;
};

/** The worked examples, oldest first: filled in from published work, as if before it was published. */
export const EXAMPLE_ENTRIES: readonly ExampleEntry[] = [
  {
    key: "human-preferences",
    title: "Deep reinforcement learning from human preferences",
    citation:
      "Christiano, P. F., Leike, J., Brown, T. B., Martic, M., Legg, S. & Amodei, D. (2017). Deep reinforcement learning from human preferences. Advances in Neural Information Processing Systems 30, 4299–4307. arXiv:1706.03741.",
    link: "https://arxiv.org/abs/1706.03741",
    note: "Worked example made from public sources by Landfall's authors, not by the paper's authors, who have neither seen nor approved it. It is written as if in June 2017, before release. Facts cite the paper or its announcements; likelihoods, quantiles, other judgements, and the owners and dates of commitments and open questions are Landfall's illustrations.",
    file: humanPreferences,
  },
  {
    key: "literature-review",
    title: "2020 AI alignment literature review and charity comparison",
    citation:
      "Larks (2020). 2020 AI alignment literature review and charity comparison. LessWrong and Effective Altruism Forum, December 2020.",
    link: "https://www.lesswrong.com/posts/pTYDdcag9pTzFQ7vw/2020-ai-alignment-literature-review-and-charity-comparison",
    note: "Worked example made from public sources by Landfall's authors, not by the review's author, who has neither seen nor approved it. It is written as if in December 2020, before posting, and shows an assessment for which the screening is enough. Facts cite the review; judgements are Landfall's illustrations.",
    file: literatureReview,
  },
  {
    key: "catching-a-chinchilla",
    title: "What does it take to catch a Chinchilla? Verifying rules on large-scale training",
    citation:
      "Shavit, Y. (2023). What does it take to catch a Chinchilla? Verifying rules on large-scale neural network training via compute monitoring. arXiv:2303.11341.",
    link: "https://arxiv.org/abs/2303.11341",
    note: "Worked example made from public sources by Landfall's authors, not by the paper's author, who has neither seen nor approved it. It is written as if in March 2023, shortly before the paper's release, from the version of May 2023. Facts cite the paper; likelihoods, quantiles, other judgements, and the owners and dates of commitments and open questions are Landfall's illustrations.",
    file: catchingAChinchilla,
  },
  {
    key: "dangerous-capabilities",
    title: "Evaluating frontier models for dangerous capabilities",
    citation:
      "Phuong, M., Aitchison, M., Catt, E., Cogan, S., Kaskasoli, A., Krakovna, V., Lindner, D., Rahtz, M., Assael, Y., Hodkinson, S. et al. (2024). Evaluating frontier models for dangerous capabilities. arXiv:2403.13793.",
    link: "https://arxiv.org/abs/2403.13793",
    note: "Worked example made from public sources by Landfall's authors, not by the paper's authors, who have neither seen nor approved it. It is written as if in March 2024, before release. Facts cite the paper or public copies of its tasks; likelihoods, quantiles, other judgements, and the owners and dates of commitments and open questions are Landfall's illustrations.",
    file: dangerousCapabilities,
  },
  {
    key: "securing-model-weights",
    title: "Securing AI model weights",
    citation:
      "Nevo, S., Lahav, D., Karpur, A., Bar-On, Y., Bradley, H. A. & Alstott, J. (2024). Securing AI model weights: Preventing theft and misuse of frontier models. RAND Corporation, RR-A2849-1.",
    link: "https://www.rand.org/pubs/research_reports/RRA2849-1.html",
    note: "Worked example made from public sources by Landfall's authors, not by the report's authors, who have neither seen nor approved it. It is written as if in May 2024, shortly before the report's release. Facts cite the report's summary; likelihoods, quantiles, other judgements, and the owners and dates of commitments and open questions are Landfall's illustrations.",
    file: securingModelWeights,
  },
  {
    key: "sparse-autoencoders",
    title: "Scaling and evaluating sparse autoencoders",
    citation:
      "Gao, L., Dupré la Tour, T., Tillman, H., Goh, G., Troll, R., Radford, A., Sutskever, I., Leike, J. & Wu, J. (2024). Scaling and evaluating sparse autoencoders. arXiv:2406.04093.",
    link: "https://arxiv.org/abs/2406.04093",
    note: "Worked example made from public sources by Landfall's authors, not by the paper's authors, who have neither seen nor approved it. It is written as if in June 2024, before release. Facts cite the paper, its announcement or its code; likelihoods, quantiles, other judgements, and the owners and dates of commitments and open questions are Landfall's illustrations.",
    file: sparseAutoencoders,
  },
  {
    key: "refusal-direction",
    title: "Refusal in language models is mediated by a single direction",
    citation:
      "Arditi, A., Obeso, O., Syed, A., Paleka, D., Panickssery, N., Gurnee, W. & Nanda, N. (2024). Refusal in language models is mediated by a single direction. Advances in Neural Information Processing Systems 37, 136037–136083. arXiv:2406.11717.",
    link: "https://arxiv.org/abs/2406.11717",
    note: "Worked example made from public sources by Landfall's authors, not by the paper's authors, who have neither seen nor approved it. It is written as if in June 2024, shortly before the paper's release; a post with the main result was already public. Facts cite the paper, its code or the post; likelihoods, quantiles, other judgements, and the owners and dates of commitments and open questions are Landfall's illustrations.",
    file: refusalDirection,
  },
  {
    key: "ai-scientist",
    title: "The AI Scientist: towards fully automated open-ended scientific discovery",
    citation:
      "Lu, C., Lu, C., Lange, R. T., Foerster, J., Clune, J. & Ha, D. (2024). The AI Scientist: Towards fully automated open-ended scientific discovery. arXiv:2408.06292.",
    link: "https://arxiv.org/abs/2408.06292",
    note: "Worked example made from public sources by Landfall's authors, not by the paper's authors, who have neither seen nor approved it. It is written as if in August 2024, shortly before the paper's release. Facts cite the paper or its code; likelihoods, quantiles, other judgements, and the owners and dates of commitments and open questions are Landfall's illustrations.",
    file: aiScientist,
  },
];
