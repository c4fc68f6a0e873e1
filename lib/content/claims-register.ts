/**
 * What the three source texts say that this product acts on, one row a claim, in our own words.
 *
 * Every question, rule and misuse pattern names the rows behind it; the method document prints where each row is covered.
 */

import type { ClaimId } from "@/lib/domain/instrument/question";

export type SourceKey = "SM" | "AF" | "AL";

/** A published text, cited in full. */
export type Source = {
  readonly key: SourceKey;
  /** Null where the text is cited by its title alone. */
  readonly author: string | null;
  readonly title: string;
  readonly year: number;
  /** Where it appeared, in words. */
  readonly publication: string;
  readonly link: string;
};

/** A row of the register. `part` tells the text itself from the discussion printed under it. */
export type Claim = {
  readonly id: ClaimId;
  readonly source: SourceKey;
  readonly part: "text" | "discussion";
  /** The idea, paraphrased. */
  readonly summary: string;
};

export const SOURCES: { readonly [key in SourceKey]: Source } = {
  SM: {
    key: "SM",
    author: "Andrew Critch",
    title: "Safety isn’t safety without a social model (or: dispelling the myth of per se technical safety)",
    year: 2024,
    publication: "LessWrong and the AI Alignment Forum, with the discussion under it",
    link: "https://www.lesswrong.com/posts/F2voF4pr3BfejJawL",
  },
  AF: {
    key: "AF",
    author: "Joe Carlsmith",
    title: "AI for AI safety",
    year: 2025,
    publication: "fourth essay of the series “How do we solve the alignment problem?”",
    link: "https://joecarlsmith.com/2025/03/14/ai-for-ai-safety",
  },
  AL: {
    key: "AL",
    author: null,
    title: "Automated AI R&D and AI Alignment",
    year: 2025,
    publication: "LessWrong",
    link: "https://www.lesswrong.com/posts/6YDTmRiHuTjSBbGfd",
  },
};

const text = (id: ClaimId, summary: string): Claim => ({ id, source: sourceOf(id), part: "text", summary });
const discussion = (id: ClaimId, summary: string): Claim => ({
  id,
  source: sourceOf(id),
  part: "discussion",
  summary,
});

/** The source a claim belongs to: the letters before its number. */
function sourceOf(id: ClaimId): SourceKey {
  const key = id.slice(0, 2);
  return key === "AF" ? "AF" : key === "AL" ? "AL" : "SM";
}

/** All 77 rows, in the order of the register. */
export const CLAIMS: readonly Claim[] = [
  text(
    "SM-1",
    "No field of technical work helps by itself; what an idea does depends on the people and institutions it reaches.",
  ),
  text("SM-2", "People can misuse any technical advance in safety or alignment."),
  text(
    "SM-3",
    "Obedience: a model that does what its user means also serves the user who is building something dangerous.",
  ),
  text(
    "SM-4",
    "Interpretability: whoever understands a model’s insides can build the next one faster, and so feed a race.",
  ),
  text("SM-5", "Truthfulness: a model that answers truly also answers the builder of a dangerous system."),
  text("SM-6", "Safety work and capability work are not two ends of one line."),
  text(
    "SM-7",
    "Whether humanity ends up safer and whether timelines shorten are separate questions, and neither is the question of which kind of work it was.",
  ),
  text(
    "SM-8",
    "Progress in safety or alignment nearly always brings timelines forward, through products that sell sooner and through better tools inside developers.",
  ),
  text("SM-9", "A safety advance can leave humanity less safe."),
  text(
    "SM-10",
    "Arriving sooner can leave humanity safer, for example by leaving less unused computing power to be taken up at once.",
  ),
  text(
    "SM-11",
    "The surroundings are not passive: people can model a researcher and put the researcher, the ideas or the ambitions to their own use.",
  ),
  text("SM-12", "Who receives a result, and what they then choose to do with it, decides what it does."),
  text(
    "SM-13",
    "The words that carry the argument — safety, alignment, security, existential safety, capabilities — have several senses each.",
  ),
  text(
    "SM-14",
    "Broad alliances grow by leaving value-laden words blurred, and some people gain while nobody separates the senses.",
  ),
  text(
    "SM-15",
    "No single trick replaces thinking it through; the aim is a clearer model, not a verdict on a field, company or government.",
  ),
  text("SM-16", "Facing this is disorienting, and the temptation is to turn back to a simpler picture."),
  discussion(
    "SM-20",
    "Work that strengthens safety culture, such as alarming demonstrations and evaluations of dangerous capabilities, looks strongly positive.",
  ),
  discussion(
    "SM-21",
    "AI safety, existential safety and AI alignment are different things that are often exchanged for one another.",
  ),
  discussion(
    "SM-22",
    "Work aimed at human flourishing may help more than work that only defers to whoever is using the system.",
  ),
  discussion(
    "SM-23",
    "Whether technical work helps or harms cannot be checked without a model of its use by individuals, businesses and governments.",
  ),
  discussion(
    "SM-24",
    "Dual use is no reason to do nothing: the hopeful tend to do too much, the cautious too little.",
  ),
  discussion(
    "SM-25",
    "The conclusion turns on what is meant by alignment and on what one holds the main danger to be.",
  ),
  discussion("SM-26", "Organisations are games, and the people in them play for what the game pays."),
  discussion("SM-27", "The same technique ends differently under different regimes and institutions."),
  discussion(
    "SM-28",
    "Other fields bring in affected people and other kinds of knowledge; AI research does so less.",
  ),
  discussion(
    "SM-29",
    "A community can be split on purpose or by accident, and suspicion can hurt it as much as an attack.",
  ),
  discussion(
    "SM-30",
    "Institutions that vet research, and let it out only while it remains beneficial, are possible.",
  ),
  discussion(
    "SM-31",
    "Every model is an approximation; what matters is whether it is good enough for its purpose.",
  ),
  discussion("SM-32", "A better social model is a technology too, and can be put to either use."),
  discussion("SM-33", "Much of what can go wrong goes wrong with alignment technically solved."),
  discussion("SM-34", "What is good, and who is to say, belongs to the question."),
  discussion("SM-35", "Circumstances change ever faster, and a model of them ages."),
  discussion("SM-36", "Strategy deserves more work; that well-informed people disagree is the sign of it."),
  discussion(
    "SM-37",
    "The ethics of companies and the relations of states can’t be left to others; under large stakes an organisation’s government changes.",
  ),
  discussion("SM-38", "Technical safety is necessary and not sufficient."),
  text(
    "AF-1",
    "Three security factors count: progress in safety, evaluation of risk, and restraint in capability development.",
  ),
  text(
    "AF-2",
    "Restraint has parts: caution of single actors, coordination, restricted options with enforcement, and wider attitudes and incentives.",
  ),
  text(
    "AF-3",
    "A society’s general capacity — wealth, institutions, ways of knowing — matters, but acts diffusely.",
  ),
  text(
    "AF-4",
    "Two feedback loops run: capable AI speeds up capability work, and safely used AI can strengthen the security factors; the second should outpace or restrain the first.",
  ),
  text(
    "AF-5",
    "Leaving AI labour out of safety work while others use it for capability work advances the wrong side first.",
  ),
  text(
    "AF-6",
    "The world can be hardened through cybersecurity, monitoring, resistance to manipulation and countermeasures to named threats; some of this cuts both ways.",
  ),
  text(
    "AF-7",
    "There may be a range in which systems can help greatly and, given countermeasures, cannot overpower humanity; past it one relies on them not choosing to.",
  ),
  text("AF-8", "Helpful work has to be drawn out of a system, and one has to be able to tell that it was."),
  text("AF-9", "Evaluation can fail: good safety work and bad may be hard to tell apart."),
  text("AF-10", "A power-seeking system may spoil safety work in particular."),
  text("AF-11", "A system able to help enough may also be able to do great harm."),
  text("AF-12", "The skills that safety work needs may arrive later than those that capability work needs."),
  text("AF-13", "There may be too little time left once systems can help."),
  text("AF-14", "Those concerned may put in too little."),
  text(
    "AF-15",
    "Six further worries: cover, complacency, capability externalities, distraction from restraint, premature effort and harmful delegation.",
  ),
  text("AF-16", "Whoever proposes giving up a powerful tool beforehand carries a burden of proof."),
  text(
    "AF-17",
    "Views differ on whether AI labour can help first, whether radical progress by people must come first, whether enhanced people are needed first, and whether a useful range of capability exists at all.",
  ),
  text(
    "AF-18",
    "Improvement can come from very many undramatic contributions; thinking in single decisive acts misleads.",
  ),
  text("AF-19", "Where restraint is limited, it matters when it is spent."),
  text(
    "AF-20",
    "Better security can also take from others their means of restraint, and touches the stability between powers.",
  ),
  text("AF-21", "Speeding now and braking later relies on brakes, and on a momentum that can be stopped."),
  text("AF-22", "Restraint slows the loop that serves safety too."),
  text("AF-23", "Vulnerability is a spectrum: how many ways, how easy, how many systems, how coordinated."),
  text(
    "AF-24",
    "Capability can be steered to safer routes, such as systems that don’t act or can be verified.",
  ),
  text("AF-25", "A society’s general capacity can be worn down as well as raised."),
  text("AF-26", "Who gains power matters: work can gather it or spread it."),
  text("AF-27", "Earlier restraint can make later restraint easier, as well as use it up."),
  text("AF-28", "A plan can take for solved what it sets out to solve."),
  text(
    "AL-1",
    "Alignment makes systems predictable and controllable, and is therefore a precondition of deploying them.",
  ),
  text(
    "AL-2",
    "A first set of questions is what cognitive work models can do: finding better algorithms, improving large bodies of code.",
  ),
  text(
    "AL-3",
    "A second set is how that help is measured: productivity, threats from better AI research, benchmarks.",
  ),
  text("AL-4", "A field’s maturity shows in exemplary problems, agreed solutions and accepted methods."),
  text("AL-5", "Automated researchers are limited by the quality of the research record they learn from."),
  text("AL-6", "The ship is rebuilt at sea: the tool under test may also be the one that tests."),
  text("AL-7", "Parts of scientific work, such as taste and intuition, may resist being written down."),
  text("AL-8", "Having built a thing right (verification) is not having built the right thing (validation)."),
  text(
    "AL-9",
    "Imperfect models may help with verification; a partly aligned one is doubtful as a judge of validation.",
  ),
  text("AL-10", "Alignment work has to keep pace with the rest of AI research."),
  text("AL-11", "Models may yet pick up taste and tacit judgement."),
  text("AL-12", "Verification and validation are both needed; neither stands for the other."),
  text(
    "AL-13",
    "Risks grow with capability, and stakes with what the research can touch: code, computing, data.",
  ),
  text("AL-14", "Before the data are blamed, one compares with how systems do in other sciences."),
];
