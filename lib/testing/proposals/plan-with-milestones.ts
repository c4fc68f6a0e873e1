import type { MarkedProposal } from "@/lib/testing/proposals/marked-proposal";

export const PLAN_WITH_MILESTONES: MarkedProposal = {
  name: "plan with milestones",
  layout: "Markdown with a table and milestones",
  text: `# MAILTRAP-H: injection testing for household assistant agents

**Owner:** Sunniva Reyes · **Status:** draft 3, for comment · **Horizon:** Feb–Sep

## Summary

Assistants that read a family's e-mail and act on it (paying a bill, moving a dentist's appointment) can be taken over by a sentence in the wrong message. Existing test sets are about enterprise chat or web browsing. We want one about the home: school newsletters, parcel notices, a landlord's PDF.

We are **not** training a model, and we are not building an assistant.

## Deliverables

| # | What | Licence | Due |
|---|------|---------|-----|
| D1 | Simulated household inbox (1,200 messages, four invented families) | CC-BY | M2 |
| D2 | Corpus of 350 injection attacks, graded by harm | gated, on application | M3 |
| D3 | Scoring harness, command line and CI | Apache-2.0 | M3 |
| D4 | Public scoreboard of eight commercial assistants | web page | M4 |
| D5 | Hardening checklist, two pages, plain English | CC-BY | M4 |

## Who we expect to use it

- **Maintainers of agent frameworks**: run the harness on every pull request and block a release that makes injection easier.
- **Security staff at assistant vendors**: reproduce a failing attack against their own product and patch it before customers meet it.
- **Consumer organisations**: we have talked to two. They would compare products in their buying guides by how often each one was hijacked.
- **Charities that set up assistants for elderly people**: go through the checklist with a client, switching off payment rights where the product scored badly.

## Milestones

### M1 (end Feb): scope
- [x] Interview 12 households about what they let an assistant do
- [x] Reuse decision: we drop the older InboxQA questions (our 2021 release), too easy
- [ ] Ethics sign-off

### M2 (mid Apr): inbox
- [ ] Generate messages with a local 8B model, then hand-edit every one
- [ ] Two outside readers check for anything that points at a real person

### M3 (end Jun): attacks and harness
- [ ] 200 attacks by hand, 150 by gradient-guided search
- [ ] Harm grades by three raters; report agreement
- [ ] Freeze v1.0

### M4 (mid Sep): results
- [ ] Run eight assistants, three seeds each
- [ ] 60 days' notice to each vendor, then publish

## Risks and what we do about them

1. **The attacks work on real people.** A fraudster who gets D2 could paste an attack into bulk e-mail and have strangers' assistants pay false invoices. Hence the gate, and no attack in the open repository names a live payment service.
2. **Abuse inside the family.** Several of the attacks forward mail silently. A controlling partner could use them to read a spouse's messages through the shared assistant. We grade these as highest harm and leave them out of v1.0.
3. **The scoreboard as a target list.** Criminals could pick out the weakest assistant and concentrate on its users. The notice period is there for this.
4. **Gaming.** A vendor could tune its filter to our 350 strings and advertise the score as security. We keep 90 attacks private and rotate them.
5. **Assistants change weekly**, so results go stale. Each row shows a date.
6. **Slippage.** If hand-editing runs over, M4 moves to October.

## Resources

- 1.5 FTE plus raters. API credit (about $6k) donated by Brightwater Cloud.
- Funding: a small grant from the Digital Hearth Fund, to 30 Sep.
- Thanks to the Rotterdam prompt-injection meetup, who broke our first harness in an afternoon.

## Open questions

- Is a 60-day notice enough for the two vendors who never answered last time?
- Do we want a children's account in one of the families? Ethics is doubtful.
- Who hosts the scoreboard after September? Nobody has offered yet.`,
  outputs: [
    ["Simulated household inbox (1,200 messages, four invented families)", "inbox"],
    ["Corpus of 350 injection attacks, graded by harm", "attack"],
    ["Scoring harness, command line and CI", "harness"],
    ["Public scoreboard of eight commercial assistants", "scoreboard"],
    ["Hardening checklist, two pages, plain English", "checklist"],
  ],
  recipients: [
    ["Maintainers of agent frameworks", "maintainer"],
    ["Security staff at assistant vendors", "vendor"],
    ["Consumer organisations", "consumer"],
    ["Charities that set up assistants for elderly people", "charit"],
  ],
  uses: [
    ["run the harness on every pull request and block a release that makes injection easier", "release"],
    ["reproduce a failing attack against their own product and patch it before customers meet it", "attack"],
    ["compare products in their buying guides by how often each one was hijacked", "compare"],
    [
      "go through the checklist with a client, switching off payment rights where the product scored badly",
      "checklist",
    ],
  ],
  pathways: [
    ["paste an attack into bulk e-mail and have strangers' assistants pay false invoices", "invoice"],
    ["read a spouse's messages through the shared assistant", "spouse"],
    ["pick out the weakest assistant and concentrate on its users", "weakest"],
    ["tune its filter to our 350 strings and advertise the score as security", "score"],
  ],
  claims: [],
  assumptions: [],
  texts: [["Summary", "project.summary"]],
};
