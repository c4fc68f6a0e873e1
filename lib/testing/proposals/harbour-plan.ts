import type { MarkedProposal } from "@/lib/testing/proposals/marked-proposal";

export const HARBOUR_PLAN: MarkedProposal = {
  name: "harbour plan",
  layout: "Headings and prose, a public body's plan",
  text: `# Agents at the quay: who may give an order

## Summary

Three ports let language-model agents assign berths and cranes. We study what happens when two agents of different firms give orders that cannot both be followed, and build a referee that both can check.

## What we will do

In the first year we record 400 conflicts in a simulator of a mid-sized port and sort them by what started them. In the second year we develop a referee protocol with a proof of its main property, and try it on nights when the cranes stand still. A ledger of refused orders is kept and published every month.

## What remains

- the simulator, under an open licence
- the referee protocol with a reference implementation
- a collection of 400 sorted conflicts
- guidance for port authorities of twelve pages

## Who will use it

Port authorities can require the protocol in their concessions. Makers of terminal software will build the referee into what they sell. Insurers may price a port by its ledger.

## What could go wrong

A shipping line that knows the protocol could provoke refusals to slow down a rival. A referee that is trusted too much lets crews stop looking.
`,
  outputs: [
    ["the simulator, under an open", "simulator"],
    ["develop a referee protocol with", "referee protocol"],
    ["a reference implementation", "reference implementation"],
    ["A ledger of refused orders", "ledger"],
    ["a collection of 400 sorted", "conflicts"],
    ["guidance for port authorities", "guidance"],
  ],
  recipients: [
    ["Port authorities can require", "port authorities"],
    ["Makers of terminal software will", "makers of terminal software"],
    ["Insurers may price", "insurers"],
  ],
  uses: [
    ["require the protocol in their concessions", "require the protocol"],
    ["build the referee into", "build the referee"],
    ["price a port by its ledger", "price a port"],
  ],
  pathways: [["could provoke refusals", "provoke refusals"]],
  claims: [],
  assumptions: [],
  texts: [["Summary", "project.summary"]],
};
