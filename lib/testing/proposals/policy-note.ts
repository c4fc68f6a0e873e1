import type { MarkedProposal } from "@/lib/testing/proposals/marked-proposal";

export const POLICY_NOTE: MarkedProposal = {
  name: "policy note",
  layout: "a concept note of a think tank, capitals as headings, numbered paragraphs, a table of audiences",
  text: `CONCEPT NOTE: SHARED WORDING FOR INCIDENT CLAUSES

PROBLEM

1. Contracts for AI services say little about what a supplier owes its customer after an incident. Lawyers copy clauses from software contracts, where nothing acts on its own.

PROPOSAL

2. Over ten months a drafting group of eight lawyers and four engineers will produce a set of model clauses with commentary. A first version is tested in three real negotiations.

3. Alongside the clauses, we will issue a negotiation guide for small buyers and run a half-day course for in-house counsel. All texts are published under an open licence.

AUDIENCES

| Audience | Product | What changes |
| --- | --- | --- |
| Public buyers | model clauses | put notification duties into framework contracts |
| Small and medium-sized firms | negotiation guide | know what to refuse |
| Suppliers' legal departments | model clauses | settle on one wording instead of forty |
| Arbitration courts | commentary | read disputed terms alike |

4. We will present the draft to the Conference of Procurement Agencies in March and circulate the commentary among law schools. The insurance federation has offered to test the clauses against past claims.

THEORY OF CHANGE

5. If public buyers adopt the clauses, suppliers will write them into their own terms. That makes incidents visible which today are settled in silence.

RISKS

6. Large suppliers may send so many comments that the clauses are watered down.

7. A supplier could use our wording on "foreseeable misuse" to shift liability onto customers who cannot bear it.

8. The group may not agree.

WHAT WE ASK FOR

9. 140,000 in total. The Notary Chamber has pledged 30,000; a foundation for digital tools may add 20,000.
`,
  outputs: [
    ["a set of model clauses", "model clauses"],
    ["a negotiation guide", "negotiation guide"],
    ["a half-day course", "course"],
    ["with commentary", "commentary"],
  ],
  recipients: [
    ["Public buyers", "public buyers"],
    ["Small and medium-sized firms", "firms"],
    ["Suppliers' legal departments", "legal departments"],
    ["Arbitration courts", "arbitration courts"],
    ["Conference of Procurement Agencies", "conference of procurement agencies"],
    ["among law schools", "law schools"],
    ["insurance federation", "insurance federation"],
    ["in-house counsel", "counsel"],
    ["suppliers will write them", "suppliers"],
  ],
  uses: [
    ["put notification duties", "put notification duties"],
    ["settle on one wording", "settle on one wording"],
    ["read disputed terms", "read disputed terms"],
    ["know what to refuse", "know what to refuse"],
    ["has offered to test", "test the clauses"],
    ["If public buyers adopt", "adopt the clauses"],
    ["suppliers will write them", "write them"],
  ],
  pathways: [
    ["Large suppliers may send", "suppliers"],
    ["A supplier could use our wording", "shift liability"],
  ],
  claims: [],
  assumptions: [],
  texts: [["PROPOSAL", "project.summary"]],
};
