import type { MarkedProposal } from "@/lib/testing/proposals/marked-proposal";

export const RESEARCH_STATEMENT: MarkedProposal = {
  name: "research statement",
  layout: "Two typeset pages with numbered headings, broken words and page numbers",
  text: `Research Statement

Checking Claims about Large Training Runs
without Seeing the Weights

Noor Abernethy-Lund
Department of Computer Science, Castlemoor University


1 Motivation

Several proposals for international rules on ad-
vanced AI rest on a promise: that a state or a firm
will not train beyond some amount of compute, or
will not train on some kind of data, without telling
others. A promise of this sort is worth as much as
the means of checking it. At present there are hardly
any. An inspector who is let into a data centre sees
racks and a power meter; an inspector who is not
let in sees a power line and a heat plume. Neither
can tell a large language model being trained from
many small ones being served.

My doctoral work (Abernethy-Lund 2022) showed
that a prover who keeps checkpoints can convince a
verifier that a given model came from a given run, at
about two per cent extra cost. That result assumed a
single machine and an honest clock. Over the next
three years I intend to remove both assumptions.

2 Approach

The core of the programme is a verification proto-
col in which chips commit, at random moments, to
hashes of their memory, and the operator later opens
a few of these and re-executes short segments of the
run on a small trusted cluster. The verifier never
sees weights or data. I shall prove bounds on how
much undeclared training can hide in a declared
workload, and test them on real runs of up to 512
accelerators. Re-execution will use standard deter-
ministic kernels, and the commitments use Merkle
trees; I claim no novelty for either.

                                                  1

Alongside the theory I will build a reference imple-
mentation for two common training stacks, so that
the overhead can be measured by those who would
have to bear it. Since nobody should trust a protocol
that its author alone has attacked, I shall run an
open spoofing contest in the second year, and its
entries, with my analysis, will be released as a cata-
logue of evasion strategies. The proofs and meas-
urements will appear as two journal articles. Lastly,
in collaboration with the law faculty I will draft a
model inspection annex, that is, treaty language with
the technical quantities filled in.

3 Who stands to gain

Negotiators of AI agreements lack, above all, a figure
for what can be verified. With the bounds in hand
they could set thresholds that can be checked, in
place of thresholds that sound well. A future inspec-
torate, whether national or under some interna-
tional agency, could audit a declared run in days and
without taking a copy of anything.

Cloud providers are already asked by regulators to
know their customers. For them the implementation
offers a way to attest what a customer trained while
keeping the customer's secrets. Chip makers have
asked me which small changes would help most; the
measurements will let them decide which counters
to put in silicon. Finally, AI developers who keep
their promises would gain a means to prove re-
straint to their rivals, which I believe is the thing
most lacking in the present race.

4 Risks

Publishing evasion strategies helps evaders. A state
that means to cheat could use the catalogue to hide
a secret training run inside ordinary inference. I have
thought about this at length and hold, with most of
the arms-control literature, that a regime whose
weaknesses are known only to cheats is worse; but
the three strongest entries will be withheld until a
remedy exists. There is a second risk. Commitments
to memory contents, if badly implemented, might
let an intelligence service extract model secrets from
the logs. The implementation will therefore be re-
viewed by an outside security firm before release.

5 Setting

The Castlemoor systems group offers a cluster of 64
accelerators, and the Ostrava Supercomputing Cen-
tre has agreed to larger runs at night. My present
fellowship is paid by the Wrenfield Council and ends
in August. I am indebted to Prof. Idris Malkovich
for many conversations on nuclear safeguards, from
which the sampling idea is borrowed.

References

Abernethy-Lund, N. (2022). Proofs of provenance
for trained models. PhD thesis, Castlemoor.

Malkovich, I. (2015). Material accountancy: a primer.

                                                  2
`,
  outputs: [
    ["verification proto-\ncol", "verification protocol"],
    ["bounds on how\nmuch undeclared training can hide", "bounds"],
    ["a reference imple-\nmentation", "reference implementation"],
    ["a cata-\nlogue of evasion strategies", "catalogue of evasion strategies"],
    ["two journal articles", "journal articles"],
    ["model inspection annex", "inspection annex"],
  ],
  recipients: [
    ["Negotiators of AI agreements", "negotiators"],
    ["A future inspec-\ntorate", "inspectorate"],
    ["Cloud providers", "cloud providers"],
    ["Chip makers", "chip makers"],
    ["AI developers who keep\ntheir promises", "ai developers"],
  ],
  uses: [
    ["set thresholds that can be checked", "set thresholds"],
    ["audit a declared run in days", "audit a declared run"],
    ["attest what a customer trained", "attest what a customer"],
    ["decide which counters\nto put in silicon", "decide which counters"],
    ["prove re-\nstraint to their rivals", "prove restraint"],
  ],
  pathways: [
    ["hide\na secret training run inside ordinary inference", "hide a secret training run"],
    ["extract model secrets from\nthe logs", "extract model secrets"],
  ],
  claims: [],
  assumptions: [],
  texts: [],
};
