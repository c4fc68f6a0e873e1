import type { MarkedProposal } from "@/lib/testing/proposals/marked-proposal";

export const DELIVERABLES_README: MarkedProposal = {
  name: "deliverables readme",
  layout: "A README with a table of deliverables that the other sections name by code",
  text: `# hushnet: measuring covert collusion between LLM agents

> Status: **plan, v0.3**. Comments welcome as issues. Nothing here is funded yet; we have a bridging grant from the Polder Institute until June.

## Why

- Agents from different vendors now negotiate, trade and review each other's work.
- If two of them can agree on something without the overseer noticing, then "have one model check the other" stops working as a safeguard.
- The existing evidence is a handful of demos (incl. our own [\`whisper-poker\`](https://example.org/whisper-poker) from last year), each with its own definition of collusion.

## What we will do

1. Build six environments in which collusion pays: sealed-bid auction, code review, peer grading, claims handling, a power market, and a two-agent monitor setup.
2. Run 14 models in them, in same-vendor and mixed-vendor pairs, with the channel open, paraphrased, or throttled.
3. Estimate hidden information per message with a trained decoder, plus a payoff-based test that needs no decoder.
4. Try four defences: paraphrasing, channel throttling, random re-pairing, honeypot offers.

We use PettingZoo for the environment interface and Ray for the runs. No new RL algorithms.

## Deliverables

| #  | What                                     | Form                        | Due | Licence / access |
|----|------------------------------------------|-----------------------------|-----|------------------|
| D1 | Environment suite (6 environments)       | Python package              | M4  | MIT              |
| D2 | Transcript dataset, ~90k dialogues       | Parquet, with datasheet     | M7  | CC-BY            |
| D3 | Collusion detector (decoder + payoff test) | weights + inference script | M9  | gated            |
| D4 | Defence comparison                       | paper + preregistration     | M11 | open             |
| D5 | Deployment checklist for multi-agent products | 4-page PDF             | M12 | open             |

Also: a recorded tutorial (90 min) when D1 is stable.

## Who it is for

- **Red teams at agent vendors**: run D1 before launch, to *test a new agent for collusion with its own copies*.
- **Competition authorities**: two have told us that they can't *investigate algorithmic price-fixing* without an agreed measure. D3's payoff test works on logs alone, which is what they would have.
- **Platform operators** (marketplaces, exchanges): *flag suspicious agent pairs in live traffic*. They'd get D3 under the gate.
- **AI control researchers**: need D2 and D4 to *choose a defence for untrusted monitoring* on evidence and not on taste.
- **Product managers** who have never heard of any of this: D5.  Goal is that they *set sane channel limits by default*.

### Who we'd rather did not

- **Cartel-minded firms** could *fine-tune pricing agents to evade the detector*. Hence the gate on D3; requests are read by two of us plus an outside person.
- We considered leaving out the strongest steganographic prompts from D2, and will: they are replaced by a hash.

## Timeline

- M1–M2: preregister definitions; port \`whisper-poker\` code
- M3–M4: D1, tutorial
- M5–M7: runs (about 11k GPU-hours equivalent in API spend, credits promised by Nimbus Compute), D2
- M8–M9: D3; blind external check by Yevgenia Rault's group
- M10–M12: D4, D5

## Team

- Odile Brandsma: multi-agent RL, wrote the *Tacit* survey (2023)
- Kwabena Firth: information theory, formerly at a power exchange
- one engineer, to be hired

## Budget (EUR)

- Salaries 172k
- API and compute 61k
- External check 9k
- Travel 4k

## Stop rule

If after M7 the decoder finds no more than chance in *every* mixed-vendor pair, we skip D3's decoder half, ship the payoff test only, and spend what is left on the defences.

## Thanks

To the participants of the Zeeland multi-agent retreat, and to Cem Aydar for the honeypot idea.
`,
  outputs: [
    ["Environment suite (6 environments)", "environment suite"],
    ["Transcript dataset, ~90k dialogues", "transcript dataset"],
    ["Collusion detector (decoder + payoff test)", "collusion detector"],
    ["Defence comparison", "defence comparison"],
    ["Deployment checklist for multi-agent products", "deployment checklist"],
    ["a recorded tutorial", "recorded tutorial"],
  ],
  recipients: [
    ["Red teams at agent vendors", "red teams"],
    ["Competition authorities", "competition authorities"],
    ["Platform operators", "platform operators"],
    ["AI control researchers", "control researchers"],
    ["Product managers", "product managers"],
  ],
  uses: [
    ["test a new agent for collusion with its own copies", "test a new agent for collusion"],
    ["investigate algorithmic price-fixing", "investigate algorithmic price-fixing"],
    ["flag suspicious agent pairs in live traffic", "flag suspicious agent pairs"],
    ["choose a defence for untrusted monitoring", "choose a defence"],
    ["set sane channel limits by default", "set sane channel limits"],
  ],
  pathways: [["fine-tune pricing agents to evade the detector", "pricing agents to evade"]],
  claims: [],
  assumptions: [],
  texts: [
    ["What we will do", "project.summary"],
    ["Stop rule", "release.triggers"],
  ],
};
