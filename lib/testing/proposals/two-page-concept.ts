import type { MarkedProposal } from "@/lib/testing/proposals/marked-proposal";

export const TWO_PAGE_CONCEPT: MarkedProposal = {
  name: "two-page concept",
  layout: "Two pages of prose without headings, in three strands",
  text: `Where are the chips? Statistical location attestation for export-controlled accelerators

F. Adeyemi-Kraus, L. Morandi, S. Whitlock · Institute for Computing and Statecraft · two-page concept, v0.4

Export rules for advanced accelerators rest on a declaration made at the point of sale. Once a card has left the distributor there is no routine way for the licensing authority to learn that it has moved. Proposals for on-chip location verification exist (Brandt et al. 2023; the 2024 Salisbury white paper), but they assume either new silicon or a trusted clock, and both are years away for the installed base of several million devices. Seizure statistics suggest that diversion is common; how common, no one knows, since the denominator is missing.

We propose to find out how far one can get with hardware that is already in the racks. Our approach, delay-envelope attestation, has a set of landmark servers challenge the card's existing firmware key at random moments and bounds the card's position from the distribution of round-trip times over weeks rather than from any single measurement. A single ping can be spoofed by making it slower, never by making it faster; over thousands of challenges the lower envelope is hard to fake from another continent. A pilot last summer with 24 cards in five cities (funded by the Corvin Initiative) placed 22 of them within 600 km. The two failures were both behind satellite links.

The work has three strands. In the first, we run a nine-month field trial with about 900 accelerators at four cloud providers and two universities, with an independent red team paid to defeat it by relaying, key extraction and traffic shaping. We will make public the full trial measurements after removing customer identifiers, along with the red team's findings, whichever way they point. In the second, we turn the pilot scripts into landmarkd, an open-source server that anyone with a dozen rented virtual machines can operate. The aim is that a distributor's compliance department can check each quarter that leased cards are still in the country of lease, with no change to the cards and at a cost below four dollars per card per year. In the third, we examine the law: what a licensing condition requiring periodic attestation would have to say, in which of eleven jurisdictions it could be imposed without new legislation, and what due process an owner is owed when a card falls silent. The result is a model licence clause with commentary, drafted with two former customs lawyers.

The clause is written for export licensing officers, who have told us in interviews that they would not adopt a technical condition whose false-alarm rate they could not defend before a tribunal. For them the trial's error rates matter more than the method does. Legislative staff working on chip security bills in two parliaments have asked to be briefed when the trial ends, and may use the cost figures in their impact assessments. Cloud providers are participants rather than an audience, although one has said it would run the server itself to answer customer due-diligence questions.

We do not propose remote disabling, and the software contains no mechanism for it. We are conscious that a location service for computing hardware is also a surveillance instrument; a state could demand the same attestations in order to find the machines of a newspaper. The design therefore reports only a yes or no for a declared region, and the landmark operator never learns the coordinates. Whether that restraint survives contact with a ministry is a question taken up in the commentary.

Prior work by this group includes the Chip Flow Atlas (2022), the annual smuggling-price index, and expert testimony to two select committees. Related efforts at the Tessel Lab on tamper-evident enclosures are complementary, and we exchange data with them. We use standard tools throughout: RIPE-style anchors, conventional extreme-value statistics, a commercial traffic generator for the red team.

Seventeen months; 640,000 euros, of which 150,000 is pledged by the Ministry's resilience programme. The remainder is sought here. Providers contribute rack access in kind.
`,
  outputs: [
    ["delay-envelope attestation", "delay-envelope attestation"],
    ["the full trial measurements", "trial measurements"],
    ["the red team's findings", "red team's findings"],
    ["landmarkd, an open-source server", "landmarkd"],
    ["a model licence clause", "licence clause"],
  ],
  recipients: [
    ["anyone with a dozen rented virtual machines", "anyone with a dozen"],
    ["a distributor's compliance department", "compliance department"],
    ["export licensing officers", "licensing officers"],
    ["Legislative staff working", "legislative staff"],
    ["Cloud providers are participants", "cloud providers"],
  ],
  uses: [
    ["virtual machines can operate", "operate"],
    ["check each quarter", "check each quarter"],
    ["use the cost figures", "cost figures"],
    ["run the server itself", "run the server"],
  ],
  pathways: [["a state could demand", "demand the same attestations"]],
  claims: [],
  assumptions: [],
  texts: [],
};
