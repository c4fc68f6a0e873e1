import type { MarkedProposal } from "@/lib/testing/proposals/marked-proposal";

export const FELLOWSHIP_FORM: MarkedProposal = {
  name: "fellowship form",
  layout: "An application with short headings",
  text: `APPLICATION TO THE LARKSPUR TECHNICAL SAFETY FELLOWSHIP, AUTUMN COHORT

Applicant: Ines Okafor-Brandt
Mentor (agreed): Dr. Teodor Vance
Length: six months, full time

The question

When a language model writes out its reasoning before it acts, the people watching it have started to lean on that text. Nobody can say how much a model could conceal there. After ordinary outcome-based training, how many bits of hidden payload can plain-looking reasoning carry, and how many of them does a monitor of a given size get back? I have found one published estimate, for one model, and its authors call it a guess.

Background

I built fraud classifiers at a payments firm for two years and then did a master's in Leeds. My thesis produced StegBench-mini, a collection of 300 toy prompts on number encoding, which a lecturer still hands out in class. It is too small and too artificial for this question and I will not be extending it. What I took from it was a habit of checking whether a "detected" message would have been detected by chance.

Plan

Months 1–2: fine-tune three open-weight models, from 2B to 14B, with reinforcement learning against a weak monitor, using the TRL library and a public pool of arithmetic word problems. Months 3–4: for each model, raise the strength of the monitor in steps until the payload no longer survives. Month 5: have two colleagues who have not seen the models try to beat the monitor by hand. Month 6: writing.

What will exist at the end

The central result is a table of encoding capacity, in bits per hundred tokens, for every pairing of model and monitor. Alongside it I will publish 5,000 reasoning traces with the payload marked token by token, and the paraphrase-and-compare monitor as an installable Python package. There will be a workshop paper. The encoding-trained checkpoints will not go online; I will pass them, on written request, to people I can identify.

Who would pick it up

I have spoken with four groups. Control teams at frontier developers want the numbers in order to decide how large a trusted monitor must be before they rely on it; today they choose by budget. University interpretability groups have asked for the marked traces, which they would use as ground truth when checking whether a probe finds concealed computation. Government evaluators told me they would run the package over a model's logs before release, to see whether its reasoning text survives paraphrase. And maintainers of open RL libraries could add the monitor as a default check during training, so that encoding is noticed when it begins and not after a run has finished.

What could go wrong

The worst case I can think of is simple. The marked traces are, read another way, a lesson in hiding: somebody could fine-tune on them to build a model whose scheming escapes its overseers. I will hold back the third of the traces with the highest capacity. The encoding scheme could also let an insider smuggle customer records out of a company inside harmless-looking chatbot answers. Third, a developer with a flattering row in my table might cite a low capacity figure to justify dropping human review. I cannot prevent that, but each row will carry its error bars and the date of the model.

There is also the plain risk that reinforcement learning produces no encoding at all at this scale. In that case I report a bound.

Support requested

The standard stipend, and travel to one workshop. Hallam University's cluster has promised 900 GPU-hours. Priya Nandakumar and the Tuesday reading group commented on a draft.`,
  outputs: [
    ["a table of encoding capacity, in bits per hundred tokens", "capacity"],
    ["5,000 reasoning traces with the payload marked token by token", "trace"],
    ["the paraphrase-and-compare monitor as an installable Python package", "monitor"],
    ["a workshop paper", "paper"],
    ["The encoding-trained checkpoints", "checkpoint"],
  ],
  recipients: [
    ["Control teams at frontier developers", "control"],
    ["University interpretability groups", "interpretability"],
    ["Government evaluators", "evaluator"],
    ["maintainers of open RL libraries", "maintainer"],
  ],
  uses: [
    ["decide how large a trusted monitor must be before they rely on it", "monitor"],
    ["use as ground truth when checking whether a probe finds concealed computation", "probe"],
    [
      "run the package over a model's logs before release, to see whether its reasoning text survives paraphrase",
      "release",
    ],
    ["add the monitor as a default check during training", "training"],
  ],
  pathways: [
    ["fine-tune on them to build a model whose scheming escapes its overseers", "model"],
    ["smuggle customer records out of a company inside harmless-looking chatbot answers", "customer"],
    ["cite a low capacity figure to justify dropping human review", "review"],
  ],
  claims: [],
  assumptions: [],
  texts: [],
};
