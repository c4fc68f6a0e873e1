import type { MarkedProposal } from "@/lib/testing/proposals/marked-proposal";

export const README_PLAN: MarkedProposal = {
  name: "readme-like plan",
  layout: "Markdown with headings, nested lists, links, a block of code, emphasis",
  text: `# stillwater

*Status: draft 3, not funded yet.*

**stillwater** finds out which parts of a network a model needs for a task, without anybody naming the parts first.

## Goals

- Make circuit search cheap enough to run on every checkpoint
- Say how sure a found circuit is, with an interval and not only a score

## What we will ship

- **\`stillwater\`**, a Python library for circuit search
  - works with the common model formats
  - GPU optional
- A [gallery](https://example.org/gallery) of 300 circuits in open models, as a data set
- Tutorials for people who are new to interpretability
- A short paper on the interval

\`\`\`python
import stillwater as sw
sw.find(model, task="copying")  # we will release this
\`\`\`

## Who it is for

- **Interpretability researchers**: compare circuits across checkpoints instead of drawing them by hand.
- **Teams that train models**: see when a behaviour appears during training.
- **Auditors** – check a vendor's explanation of a refusal against the circuit.

The maintainers of two model hubs have offered to host the gallery.

## Evidence so far

We found that the interval covers the true circuit in 93 of 100 toy models. Existing tools give a score without an interval.

## What could go wrong

1. **Speeding up training.** Developers might prune everything outside the circuit and train larger models for the same money.
2. **Removing safeguards.** Anyone with the weights could find the circuit of a refusal and cut it out.
3. The interval may be wrong for large models. We rely on the assumption that small circuits behave like large ones.

## Money

We have applied for 120k; 40k is already there. Donations to the project pay for GPUs and developer tools.

## Team

Two maintainers and a group of volunteers. One of us built the visualiser used by three labs.

## License

MIT
`,
  outputs: [
    ["a Python library for circuit search", "stillwater"],
    ["of 300 circuits in open models", "gallery"],
    ["Tutorials for people", "tutorials"],
    ["A short paper on the interval", "paper"],
  ],
  recipients: [
    ["Interpretability researchers", "interpretability researchers"],
    ["Teams that train models", "teams that train models"],
    ["Auditors", "auditors"],
    ["The maintainers of two model hubs", "maintainers"],
    ["people who are new to interpretability", "people who are new"],
  ],
  uses: [
    ["compare circuits across checkpoints", "compare circuits"],
    ["see when a behaviour appears", "see when a behaviour"],
    ["check a vendor's explanation", "check a vendor's explanation"],
    ["offered to host the gallery", "host the gallery"],
  ],
  pathways: [
    ["Speeding up training", "prune"],
    ["Removing safeguards", "refusal"],
  ],
  claims: [["We found that the interval", "interval covers"]],
  assumptions: [["We rely on the assumption", "small circuits behave"]],
  texts: [
    ["Team", "project.team"],
    ["stillwater", "project.summary"],
    ["Goals", "project.summary"],
  ],
};
