import type { MarkedProposal } from "@/lib/testing/proposals/marked-proposal";

export const WIKI_PAGE: MarkedProposal = {
  name: "wiki page",
  layout: "A cooperative’s page: terms and what is said of them",
  text: `= Homework helpers that say when to stop =

What it is:: a cooperative of nine schools builds a cautious homework helper together
Started:: January, with own money
Wanted:: 70,000 to go on until the summer after next

== Things we are going to leave behind ==

; Stop rules
: forty rules, each with the classroom scene it came from
; Helper, version 1
: runs on the school's own machine
; Parents' evening in a box
: slides, two films and a game
; Log reader
: shows a teacher where the helper refused and why

== What will happen with them ==

Schools outside the cooperative will take the stop rules and change them. Teachers can spot in the log reader who leans on the helper too much. Publishers of school books might buy the helper and drop the rules. Education ministries may copy the parents' evening.

== What else ==

We report once a term on this page, and in the second spring we hold an open day. A study with the teacher college follows twelve classes for a year and ends in a report anyone can read.
`,
  outputs: [
    ["Stop rules", "stop rules"],
    ["Helper, version 1", "helper"],
    ["Parents' evening in a box", "parents' evening"],
    ["Log reader", "log reader"],
    ["we hold an open day", "open day"],
    ["ends in a report anyone", "report"],
  ],
  recipients: [
    ["Schools outside the cooperative will", "schools outside"],
    ["Teachers can spot", "teachers"],
    ["Publishers of school books might", "publishers"],
    ["Education ministries may", "education ministries"],
  ],
  uses: [
    ["take the stop rules and change them", "stop rules"],
    ["spot in the log reader", "log reader"],
    ["copy the parents' evening", "parents' evening"],
  ],
  pathways: [["buy the helper and drop the rules", "drop the rules"]],
  claims: [],
  assumptions: [],
  texts: [],
};
