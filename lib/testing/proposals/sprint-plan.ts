import type { MarkedProposal } from "@/lib/testing/proposals/marked-proposal";

export const SPRINT_PLAN: MarkedProposal = {
  name: "sprint plan",
  layout: "Checkbox list with nested bullets and arrows, half sentences",
  text: `## Tripwire sprint (6 weeks)

Why: canary tokens work for people; do they work for agents?

### Ship list
- [ ] canary-kit on PyPI
- [ ] 300 seeded repos (private until week 6)
- [ ] write-up for the blog, 2k words
- [ ] slides for the Thursday seminar
- [ ] Grafana board, internal

### Who's waiting for it
- infra security @ two labs → drop canaries into eval machines
- incident responders: know within minutes that an agent went off the path
- hobbyists on the forum, will fork it

### If it goes wrong
- agents trained on the seeded repos learn to spot canaries
- false alarms, people switch alerts off

### Bets
- agents read files they were not asked to read

### Not doing
- browser agents
- anything on Windows
`,
  outputs: [
    ["canary-kit on PyPI", "canary-kit"],
    ["300 seeded repos", "seeded repos"],
    ["write-up for the blog", "write-up"],
    ["slides for the Thursday", "slides"],
    ["Grafana board, internal", "grafana board"],
  ],
  recipients: [
    ["infra security @ two labs", "infra security"],
    ["incident responders: know", "incident responders"],
    ["hobbyists on the forum", "hobbyists"],
  ],
  uses: [
    ["drop canaries into eval machines", "drop canaries"],
    ["know within minutes", "know within minutes"],
    ["will fork it", "fork it"],
  ],
  pathways: [
    ["agents trained on the seeded repos", "spot canaries"],
    ["false alarms, people switch", "switch alerts off"],
  ],
  claims: [],
  assumptions: [["agents read files they were not", "read files"]],
  texts: [],
};
