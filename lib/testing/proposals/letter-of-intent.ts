import type { MarkedProposal } from "@/lib/testing/proposals/marked-proposal";

export const LETTER_OF_INTENT: MarkedProposal = {
  name: "letter of intent",
  layout: "A letter without headings",
  text: `The Ashgrove Foundation
Programme on Emerging Technology
By e-mail

Letter of intent: Reading the meter. Electrical verification of declared AI training

Dear Dr. Haldane,

We write to ask whether the Foundation would welcome a full proposal, in the region of £410,000 over twenty-four months, from the Centre for Measurement and Public Policy. Our subject is narrow. Several governments now oblige developers to declare large training runs, and none has any independent means of telling whether a declaration is true. Chips can be moved and software logs can be edited, but electricity has to be paid for. We think that the power a hall of machines draws, read at the right point and the right rate, can show whether training is under way, and that it can do so without anyone looking at code or data.

Our reason for believing this is a short study made last winter with the Meridian Trust's seed grant, in which gradient-boosted trees separated training from serving at one site nine times in ten. One site proves little. Before that, our 2022 survey of smart-meter privacy taught us how much a load curve gives away about the people behind it, and we have tried to keep that lesson in view.

With the Foundation's help we would first produce a measurement protocol that a competent electrician could follow: where to clamp, how often to sample, how to seal the recorder. We would try it at eleven consenting sites and release an open data set of rack-level load traces from them, with the operators' names removed. From the traces we would build a classifier that tells training from inference, and state its error rate in terms a court would accept. Finally we would offer a one-week course for inspectors, with all its materials free to copy, and deliver to the Foundation and the public a costed options paper comparing meters with the two other schemes under discussion.

Several kinds of reader are waiting for this. The licensing offices being set up in three countries could compare the meter record with what a developer has declared, and ask questions where they differ. Diplomats drafting verification annexes need to know what is feasible; they could write into a treaty only those measurements that have been shown to work. Mid-sized data-centre operators, who fear intrusive audits, could prove compliance without opening their customers' workloads. We have also heard from underwriters, who would set premiums for facilities according to how well declared use matches the record.

You will ask who might turn it to ill. We have thought about three cases. A trading house or competitor with access to a substation could infer a rival lab's release schedule from its electricity; we therefore propose to publish traces only after eighteen months. A developer determined to evade the rules could study our error rates and pad its load so that a large run passes for ordinary serving. That is a real loss, and we would keep the thresholds in use by inspectors out of the public paper. The third case troubles us most: a repressive ministry could use the same instruments to find and cut off computing rented by journalists or opposition groups. The protocol requires the site's consent and a seal that shows tampering, but a ministry need not follow our protocol, and we would not claim otherwise.

The work would be led by Dr. Ottoline Farrow and Mr. Kwabena Asante, with the recorders calibrated by Professor Aldine's laboratory at cost. We have applied to no other funder for this phase. An advisory panel of five has agreed in principle to meet twice a year.

We should be glad to send a full proposal, or to talk, at any time convenient to you.

Yours sincerely,

Ottoline Farrow
Kwabena Asante`,
  outputs: [
    ["a measurement protocol that a competent electrician could follow", "protocol"],
    ["an open data set of rack-level load traces", "trace"],
    ["a classifier that tells training from inference", "classifier"],
    ["a one-week course for inspectors", "course"],
    ["a costed options paper comparing meters with the two other schemes under discussion", "paper"],
  ],
  recipients: [
    ["The licensing offices being set up in three countries", "licensing"],
    ["Diplomats drafting verification annexes", "diplomat"],
    ["Mid-sized data-centre operators", "operator"],
    ["underwriters", "underwriter"],
    ["inspectors", "inspector"],
  ],
  uses: [
    ["compare the meter record with what a developer has declared", "declar"],
    ["write into a treaty only those measurements that have been shown to work", "treaty"],
    ["prove compliance without opening their customers' workloads", "compliance"],
    ["set premiums for facilities according to how well declared use matches the record", "premium"],
  ],
  pathways: [
    ["infer a rival lab's release schedule from its electricity", "rival"],
    ["pad its load so that a large run passes for ordinary serving", "load"],
    ["find and cut off computing rented by journalists or opposition groups", "journalist"],
  ],
  claims: [],
  assumptions: [],
  texts: [],
};
