import type { MarkedProposal } from "@/lib/testing/proposals/marked-proposal";

export const TWO_COLUMN_PRINT: MarkedProposal = {
  name: "two-column print",
  layout: "What a typeset page gives: words cut at line ends, commands of the typesetter left in",
  text: String.raw`What Does the Grader Look At? Feature-Level
Auditing of Reward Models

Mireille Kasongo∗1, Piotr Dubravski∗2, Hyun-woo Sayle1
1 Lindqvist Centre for Machine Oversight   2 University of Brno
Research proposal, draft of 3 June. Do not distribute.

1   Introduction

Reward models are the least inspected part of the mod-
ern training pipeline. A policy is red-teamed, eval-
uated and documented; the network which told it
what was good is usually thrown away, and almost no
model card mentions it (Ferro & Ng, 2024). Yet any
systematic error in the reward is, by construction, an
error the policy has been optimised to exploit. Known
cases include preferences for length [4, 11], for con-
fident tone [7] and for agreement with the user [19].
Each was found by a person who already suspected it.

In this project we ask whether such errors can be
found without suspecting them first. We train sparse
crosscoders jointly on a reward model and on the
base model it was initialised from, and read off the
features that exist in the former but not in the latter.
Informally: what did the grader learn to look at that
the language model didn’t? We call the procedure
differential feature auditing (DFA). For each such
feature we estimate its effect on the reward, $\Delta r_i$,
by ablation, and rank features by $|\Delta r_i|$ times the
frequency with which they fire on held-out prompts.
The top of the list is then read by people.

Crosscoders were introduced by Lindsey and co-
authors and we make no claim to novelty there. We
use the public TopK implementation of [23], with
minor changes. Our own earlier work [15] trained
ordinary sparse autoencoders on one reward model
and released them as rm-sae-v1; those dictionaries
turned out to be dominated by features inherited
from pretraining, which is precisely the difficulty the
differential set-up is meant to remove.

\paragraph{Contributions.} By the end of the project we
shall provide:

(i) trained crosscoders for seven open reward mod-
els between 2B and 70B parameters, with activa-
tion caches for the four smallest;

(ii) Planted Flaws, a benchmark of 40 reward mod-
els into which we have trained a single known
defect each (e.g. a bonus for British spelling, or for
mentioning a brand), together with 10 clean con-
trols, so that auditing methods may be compared
by how many defects they recover and how many
they imagine;

(iii) an audit report for each of the seven open
models, listing the thirty most influential learned
features with examples, written so as to be under-
stood by a reader who has never trained a network.

Code for all experiments will be released under
the MIT licence.

\paragraph{Who needs this.} Our discussions with post-
training teams at three developers suggest that they
already drop a reward model when a spot check looks
odd, but have no means of repairing it. Given a ranked
list of features, such a team could collect preference
data targeted at the bad ones and retrain before the
policy ever sees the reward. Maintainers of open
preference datasets are a second group: a feature that
fires on one annotator’s habits can be traced to the rows
that taught it, and those rows can be reweighted or re-
moved. Third, external auditors, who under the
draft code of practice may request access to “train-
ing artefacts”, would for the first time have a concrete
reason to request the reward model, and a protocol
for what to do with it. We have agreed with one audit
firm, Tarn & Holloway, that it will apply DFA to a
client’s reward model in the final quarter, subject to
the client’s consent. Finally, interpretability re-
searchers may use Planted Flaws much as earlier
work used trojan-detection challenges [2, 9].

\paragraph{Limits.} A feature that isn’t sparse will not
be found. A defect which is already in the base model
is invisible to a differential method, and sycophancy
may well be of that kind. There is also an uncomfort-
able use: someone holding a list of what the grader
rewards can write text which the grader will over-rate,
and where reward models filter training data this
amounts to a poisoning guide. We therefore intend to
notify the owner of each open model ninety days be-
fore its report appears.

\paragraph{Related work.} Liang et al. [17] regress reward
on hand-written attributes; their RewardLens toolkit
is the closest to ours in purpose. Oyelaran [20] au-
dits through counterfactual pairs. The hidden-objective
auditing game of [12] inspired our benchmark, but
concerns policies.

Acknowledgements. This draft was supported by the
Anselm Programme and by compute from the Czech
national facility. We thank Jo Ferreira and the read-
ing group at Lindqvist for their patience.
`,
  outputs: [
    ["differential feature auditing", "differential feature auditing"],
    ["trained crosscoders for seven", "crosscoders"],
    ["caches for the four smallest", "activation caches"],
    ["Planted Flaws, a benchmark", "planted flaws"],
    ["an audit report for each", "audit report"],
    ["Code for all experiments", "code"],
  ],
  recipients: [
    ["a reader who has never trained", "reader who has never"],
    ["training teams at three developers", "teams at three developers"],
    ["Maintainers of open", "maintainers of open"],
    ["external auditors", "external auditors"],
    ["Tarn & Holloway", "tarn & holloway"],
    ["interpretability re-", "interpretability researchers"],
    ["the owner of each open model", "owner of each open model"],
  ],
  uses: [
    ["so that auditing methods may be compared", "auditing methods"],
    ["could collect preference", "collect preference data"],
    ["rows can be reweighted", "reweighted"],
    ["request the reward model", "request the reward model"],
    ["it will apply DFA", "apply dfa"],
    ["use Planted Flaws much", "planted flaws"],
  ],
  pathways: [["can write text which the grader", "write text which the grader"]],
  claims: [],
  assumptions: [],
  texts: [],
};
