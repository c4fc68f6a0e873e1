import type { MarkedProposal } from "@/lib/testing/proposals/marked-proposal";

export const CROWDFUNDED: MarkedProposal = {
  name: "crowdfunded",
  layout: "answers to a platform's fixed questions, American, informal, bullets and bold",
  text: `# Red-team diary: one hundred days inside a coding agent

## Project summary

I'm going to live with a coding agent for one hundred working days, try to talk it out of its instructions once an hour, and log everything. Right now we have lots of one-off jailbreaks and almost no idea how resistance changes over weeks.

## What are this project's goals? How will you achieve them?

- **Public diary**: a searchable log of every attempt and what the agent did
- **Attack taxonomy**: a short doc sorting the attempts into families
- **Drift score**: one number a day for how easily the agent gives in, plus the script that computes it

Attempts get reviewed by a second person before they go up. I'll hand the unpublished ones to the vendor's security desk 90 days before anyone else sees them.

## Who benefits?

Most directly, security engineers at companies that deploy coding agents. They can replay the diary against their own setup and see if it holds. Bug bounty platforms could turn the taxonomy into payout categories. I also expect model vendors to train against the published attempts, which is fine by me.

Academics get a longitudinal dataset that nobody else has.

## How will this funding be used?

- $18k: my time
- $4k: API credits
- $2k: a developer to build the website

## Who is on your team? What's your track record?

Just me. I previously built a fuzzing tool used by 3,000 developers and published two papers.

## What could this make worse?

- People who sell jailbreaks will scrape the diary. I delay posting and cut working payloads.
- A vendor might use the drift score in ads while overfitting to it.
- It might get boring and I might quit early.

## What are the most likely causes and outcomes if this project fails?

I burn out, or the agent gets replaced halfway through.

## How much money have you raised in the last 12 months, and from where?

$7,500 from an angel donor for developer tooling.
`,
  outputs: [
    ["a searchable log of every attempt", "diary"],
    ["sorting the attempts into families", "taxonomy"],
    ["one number a day", "drift score"],
    ["the script that computes it", "script"],
    ["a longitudinal dataset", "dataset"],
  ],
  recipients: [
    ["vendor's security desk", "security desk"],
    ["security engineers at companies", "security engineers"],
    ["Bug bounty platforms", "bug bounty platforms"],
    ["I also expect model vendors", "model vendors"],
    ["Academics get", "academics"],
  ],
  uses: [
    ["They can replay the diary", "replay the diary"],
    ["Bug bounty platforms could", "payout categories"],
    ["I also expect model vendors", "train against"],
  ],
  pathways: [
    ["People who sell jailbreaks", "jailbreaks"],
    ["A vendor might use the drift score", "drift score"],
  ],
  claims: [],
  assumptions: [],
  texts: [
    ["Project summary", "project.summary"],
    ["What are this project's goals", "project.summary"],
  ],
};
