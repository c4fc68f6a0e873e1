import type { MarkedProposal } from "@/lib/testing/proposals/marked-proposal";

export const WORK_PACKAGES: MarkedProposal = {
  name: "work packages",
  layout: "Numbered work packages in prose, each ending with codes of what comes of it",
  text: `# Watching what fine-tuning undoes

## 1. Aim

Safety training of open-weight models is often undone by a few hours of fine-tuning. Nobody measures by how much, and how cheaply.

## 2. Work packages

### WP1: Attack ladder (months 1–6)

We fine-tune nine models with growing budgets, from five dollars to five thousand, and record at which step refusals break. The ladder itself, with prompts and seeds, goes to a public registry.

D1.1 Attack ladder v1 (month 4); D1.2 cost curves for nine models (month 6)

### WP2: Hardening (months 5–12)

Three hardening recipes are compared on the ladder. Whichever holds longest becomes a reference recipe, with training scripts anyone can rerun on one machine.

D2.1 reference recipe and training scripts (month 11)

### WP3: Reaching those who release (months 10–14)

Release teams at model developers get a two-page decision aid and an afternoon of training. Hosting platforms could use the cost curves to set download rules. A closing workshop brings both together; its minutes are public.

D3.1 decision aid (month 12); D3.2 workshop minutes (month 14)

## 3. Risks

Somebody could take the ladder as a recipe for stripping safeguards.

## 4. Budget

Two salaries, compute for 60,000.
`,
  outputs: [
    ["The ladder itself", "attack ladder"],
    ["D1.2 cost curves", "cost curves"],
    ["reference recipe and training scripts", "reference recipe"],
    ["with training scripts anyone", "training scripts"],
    ["D3.1 decision aid", "decision aid"],
    ["D3.2 workshop minutes", "minutes"],
  ],
  recipients: [
    ["Release teams at model developers", "release teams"],
    ["Hosting platforms could", "hosting platforms"],
  ],
  uses: [["use the cost curves to set download rules", "download rules"]],
  pathways: [["Somebody could take the ladder", "stripping safeguards"]],
  claims: [],
  assumptions: [],
  texts: [],
};
