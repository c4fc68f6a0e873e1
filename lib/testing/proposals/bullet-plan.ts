import type { MarkedProposal } from "@/lib/testing/proposals/marked-proposal";

export const BULLET_PLAN: MarkedProposal = {
  name: "bullet plan",
  layout: "A plan in nested bullets, clipped, without sentences",
  text: `# Agent wallets — plan Q3/Q4

## Context
- agents get payment rights; nobody knows what they spend on
- two incidents this spring

## Goals
- know what agents do with money before customers do
- set a norm for spending limits

## Deliverables
- spend-sim: simulated shop and bank
  - 30 vendors, 4 currencies
- eval set, 600 scenarios, private split held back
- blog post + tech report (Sept)
- limits spec v1 → standards body
- monthly numbers for the six participating vendors

## Users
- payment providers: set default limits
- agent vendors: regression test before launch
- fraud teams: look for patterns
- consumer groups

## Risks
- scammers learn which prompts make an agent pay
- vendors tune to the sim, real behaviour unchanged

## Unknowns
- whether sim spending predicts real spending
- whether providers will share logs

## People & money
- Ana (lead), Tom 50 %, contractor
- 120k, Open Commerce Fund

## Done when
- two providers ship limits that cite the spec
`,
  outputs: [
    ["spend-sim: simulated shop and bank", "spend-sim"],
    ["eval set, 600 scenarios", "eval set"],
    ["blog post + tech report", "blog post"],
    ["blog post + tech report", "tech report"],
    ["limits spec v1", "limits spec"],
    ["monthly numbers for the six", "monthly numbers"],
  ],
  recipients: [
    ["payment providers: set default", "payment providers"],
    ["agent vendors: regression test", "agent vendors"],
    ["fraud teams: look", "fraud teams"],
    ["consumer groups", "consumer groups"],
    ["limits spec v1 → standards body", "standards body"],
    ["the six participating vendors", "participating vendors"],
  ],
  uses: [
    ["payment providers: set default limits", "set default limits"],
    ["agent vendors: regression test before launch", "regression test"],
    ["fraud teams: look for patterns", "look for patterns"],
  ],
  pathways: [
    ["scammers learn which prompts", "agent pay"],
    ["vendors tune to the sim", "tune to the sim"],
  ],
  claims: [],
  assumptions: [],
  texts: [
    ["Context", "project.why-now"],
    ["Done when", "project.success"],
  ],
};
