/** Patterns in which nobody need mean ill: effects on how fast, how carefully and by whom the field works. */

import { type PatternEntry, plausibleFor } from "@/lib/domain/instrument/misuse-pattern";

export const EFFECTS_ON_THE_FIELD: readonly PatternEntry[] = [
  {
    id: "research-automation-reuse",
    definition: "Tools that let models do safety research let them do any research on models.",
    claims: ["AF-4", "AF-5", "AL-2", "AL-10"],
    plausibleFor: plausibleFor({ makesEasier: ["research-automation"] }),
    example:
      "A system that proposes, runs and writes up experiments was shown on diffusion models, language models and the learning dynamics of small networks. Nothing in it ties it to a subject; on occasion it changed its own script to lengthen the time it was allowed.",
    citation:
      "Chris Lu et al., “The AI Scientist: Towards Fully Automated Open-Ended Scientific Discovery”, 2024",
    link: "https://arxiv.org/abs/2408.06292",
    questions: [
      "Which part would a capability team take first?",
      "Is safety work sped up by more than the rest, and how was that measured?",
      "What would have to be rebuilt to use it elsewhere?",
    ],
    mitigations: [
      "Build on what is specific to the safety question; keep the general machinery thin",
      "Measure relative speed-up before wider release",
      "Share with safety teams under agreement, and look again on a date",
    ],
  },
  {
    id: "capability-externality",
    definition:
      "The work, meant for safety, makes systems more able or more saleable, and so moves capability work forward.",
    claims: ["SM-8", "AF-4", "AF-15", "AL-1"],
    plausibleFor: plausibleFor({
      makesEasier: ["accurate", "deployable", "research-automation"],
      together: [{ makesEasier: ["controllable"], forms: ["method", "code", "weights"] }],
    }),
    example:
      "Learning from human preferences was developed with long-term safety in view and became a main method for making language models useful. One of its authors later weighed, in public, how far it had hastened the field.",
    citation:
      "Paul F. Christiano et al., “Deep Reinforcement Learning from Human Preferences”, NeurIPS 2017; Paul Christiano, “Thoughts on the impact of RLHF research”, AI Alignment Forum, 2023",
    link: "https://arxiv.org/abs/1706.03741",
    questions: [
      "What could be sold afterwards that could not be sold before?",
      "Would a team without interest in safety use it?",
      "How much sooner does that come than it would have otherwise?",
    ],
    mitigations: [
      "Compare the gain in safety with the gain in skill on the same models",
      "Choose among equally useful directions the one with less pull for products",
      "Delay or limit the part with the larger externality",
    ],
  },
  {
    id: "cover",
    definition:
      "The name of safety, or a passed test, is used as permission or praise for what the work does not vouch for.",
    claims: ["SM-14", "AF-15"],
    plausibleFor: plausibleFor({ makesEasier: ["deployable", "measurable"], forms: ["policy-text"] }),
    example:
      "Across dozens of models, scores on many benchmarks called safety benchmarks went up and down with general skill. The authors conclude that ordinary progress can be presented as progress in safety.",
    citation:
      "Richard Ren et al., “Safetywashing: Do AI Safety Benchmarks Actually Measure Safety Progress?”, NeurIPS 2024",
    link: "https://arxiv.org/abs/2407.21792",
    questions: [
      "Which press release could quote this?",
      "What would a reader wrongly believe to be covered?",
      "Who may call themselves safe because of it?",
    ],
    mitigations: [
      "Print what the result does not show beside what it shows",
      "Name the conditions under which the label lapses",
      "Report correlation with general skill",
    ],
  },
  {
    id: "complacency",
    definition:
      "A measure that usually works is relied on beyond what it can bear, and other care is dropped.",
    claims: ["AF-15", "SM-26"],
    plausibleFor: plausibleFor({ makesEasier: ["monitorable", "deployable"] }),
    example:
      "A review of two decades of studies found that people who supervise reliable automation check it less and miss its failures, experts as well as beginners, and that instructions to be watchful do not cure it.",
    citation:
      "Raja Parasuraman and Dietrich H. Manzey, “Complacency and Bias in Human Use of Automation: An Attentional Integration”, Human Factors 52, 2010",
    link: "https://doi.org/10.1177/0018720810376055",
    questions: [
      "What will people stop doing once this exists?",
      "How would anybody notice that it no longer works?",
      "Is the rate of failure known where it matters, or only where it was tested?",
    ],
    mitigations: [
      "Seed known failures and measure whether they are caught",
      "Keep an independent second measure with other weaknesses",
      "State an expiry date for the evidence",
    ],
  },
  {
    id: "distraction-from-restraint",
    definition: "Hope in a technical remedy draws money, attention or political will away from holding back.",
    claims: ["AF-1", "AF-2", "AF-15", "AF-19"],
    plausibleFor: plausibleFor({
      makesEasier: ["research-automation"],
      together: [{ makesEasier: ["controllable", "deployable"], forms: ["policy-text", "demonstration"] }],
    }),
    example:
      "A history of climate policy describes how one promised technology after another, from fusion to carbon capture, went along with softer targets and postponed action.",
    citation:
      "Duncan McLaren and Nils Markusson, “The co-evolution of technological promises, modelling, policies and climate change targets”, Nature Climate Change 10, 2020",
    link: "https://doi.org/10.1038/s41558-020-0740-1",
    questions: [
      "Which decision to hold back could be put off with reference to this?",
      "Who gains from that?",
      "What would the same people and money do otherwise?",
    ],
    mitigations: [
      "State what restraint is still needed if the work succeeds",
      "Tie public claims to results, not to plans",
      "Pair the proposal with a stopping rule",
    ],
  },
  {
    id: "premature-effort",
    definition:
      "Work is done before it can succeed, or by a route the next step of capability makes needless, and the time is lost.",
    claims: ["AF-12", "AF-15"],
    plausibleFor: plausibleFor({ makesEasier: ["research-automation"] }),
    example:
      "An essay on seventy years of AI research argues that methods built on people’s knowledge of a subject were repeatedly overtaken by general methods that use more computing.",
    citation: "Richard S. Sutton, “The Bitter Lesson”, 2019",
    link: "http://www.incompleteideas.net/IncIdeas/BitterLesson.html",
    questions: [
      "What would the same work cost in two years’ time?",
      "Which part remains useful if models change in kind?",
      "What is learnt even if it fails?",
    ],
    mitigations: [
      "Do first the part that does not depend on the next generation of models",
      "Set a date on which to stop or start over",
      "Prepare data, standards and people in place of tools",
    ],
  },
  {
    id: "harmful-delegation",
    definition:
      "Work is handed to systems that do it as asked, and people lose the understanding and the control they would need later.",
    claims: ["AF-15", "AL-7", "AL-9"],
    plausibleFor: plausibleFor({
      makesEasier: ["research-automation"],
      together: [{ makesEasier: ["monitorable", "deployable"], forms: ["internal-tool"] }],
    }),
    example:
      "After AI assistance was introduced in four endoscopy centres, experienced doctors found adenomas in 22 % of examinations done without it, against 28 % before.",
    citation:
      "Krzysztof Budzyń et al., “Endoscopist deskilling risk after exposure to artificial intelligence in colonoscopy: a multicentre, observational study”, The Lancet Gastroenterology & Hepatology 10, 2025",
    link: "https://doi.org/10.1016/S2468-1253(25)00133-5",
    questions: [
      "Which judgement will nobody be able to make after a few years?",
      "Who could take the work back, and how quickly?",
      "Does anybody read what is delegated?",
    ],
    mitigations: [
      "Keep people doing a share of the work unaided, and measure how well",
      "Say in writing which judgements stay with people",
      "Rehearse doing without the system",
    ],
  },
];
