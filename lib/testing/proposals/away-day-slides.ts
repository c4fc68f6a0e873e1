import type { MarkedProposal } from "@/lib/testing/proposals/marked-proposal";

export const AWAY_DAY_SLIDES: MarkedProposal = {
  name: "away-day slides",
  layout: "Slides as notes, with what the speaker says in brackets",
  text: `NEAR-MISS / who tells whom when a model almost does something bad
slide notes – governance group away day – Renske + Abdou
(speaker notes in brackets)

slide 1 – the gap
- aviation: ~100k voluntary reports a year, most of them near misses
- AI: a few hundred *incidents*, collected from the press, after the harm
- near misses live in Slack threads and die there
- EU + California both now require "serious incident" reports – neither says a word about near misses
[don't bash the AI Act for too long, half the room drafted it]

slide 2 – question
- would a confidential near-miss channel for AI developers get any reports at all? under what legal protection? run by whom?
- we don't propose to *run* one. we propose to find out what one would need in order to work
[Abdou: someone will ask about the OECD monitor. it's great, we build on their taxonomy, it isn't this]

slide 3 – how
- 45 interviews: engineers + in-house counsel at 9–12 developers, four countries
- historical comparison: aviation (ASRS), medicine (two failures!), rail (CIRAS), nuclear
- vignette survey experiment, n≈600 ML engineers, vary immunity / anonymity / host
- preregistered, standard conjoint design, nothing fancy
- one tabletop with lawyers: "a subpoena arrives for the reports"

slide 4 – what comes out
- design paper: "A near-miss channel for AI: seven choices and what they cost" – ~60 pp, public
- survey data + codebook on OSF, anonymised
- draft statutory text for the confidentiality privilege (two flavours: EU reg., US state law)
- reporting form, tested on real engineers, takes <12 min to fill in
- 2-page brief per jurisdiction
[the form is the sleeper hit. everybody underestimates forms]

slide 5 – for whom
- AI Office incident unit → they're writing guidance in Q3, want to know which thresholds drown them in reports. they'd lift the form, maybe word for word
- state legislative counsel (CA, NY) → can paste from the draft text when the amendment season opens
- in-house counsel at developers → today they tell engineers "don't write it down". with the privilege analysis they could advise differently
- possible hosts: NASA-type agency, insurer consortium, university. the design paper would help a host decide whether to bid
- NOT for: the press, campaigners. fine if they read it
[if challenged on "why would labs cooperate": 6 of them already said yes to interviews, letters in the appendix]

slide 6 – what we've done already
- Renske: report on algorithm registers (2021), cited in the Dutch bill
- Abdou: built the transport-safety dataset with the Geneva people, PhD on ASRS
- pilot: 8 interviews last spring, summary circulated privately, paid for by the Quillon Fellowship
- the group's model-card audit got picked up by two regulators – other project, other team, don't claim it

slide 7 – risks, be honest
- channel becomes a laundering device: report it, get immunity, carry on. → draft text has to carve out wilful conduct
- reports = recipe book. a near-miss with a bio uplift model is itself hazardous info → the form has no free-text field for methods
- we find that nothing would get reports. then we say that. kill criterion: under 15% willing to report in *every* arm of the survey
- we get captured by the interviewees (lunch with counsel, nice people)

slide 8 – time & money
- 16 months, start in April
- interviews done by Sept, survey Oct–Nov, tabletop Jan, paper out in May
- 1.6 FTE + survey panel €38k + legal drafting €25k
- Ministry of Digital Affairs covers 30%, asking Van Roon Foundation for the rest
- Prof. Esi Darko on the advisory board, unpaid, thanks Esi
[last thing: the Q3 guidance is the only hard date. we miss it, the form loses most of its value. so form FIRST, in draft, by July, even if ugly]
`,
  outputs: [
    ["design paper:", "paper"],
    ["survey data + codebook", "survey data"],
    ["draft statutory text", "statutory text"],
    ["reporting form, tested", "reporting form"],
    ["2-page brief per", "brief"],
    ["the privilege analysis", "privilege analysis"],
  ],
  recipients: [
    ["AI Office incident unit", "ai office"],
    ["state legislative counsel", "state legislative counsel"],
    ["in-house counsel at developers →", "in-house counsel"],
    ["possible hosts:", "possible hosts"],
  ],
  uses: [
    ["they'd lift the form", "lift the form"],
    ["paste from the draft text", "paste from the draft"],
    ["they could advise differently", "advise differently"],
    ["decide whether to bid", "decide whether to bid"],
  ],
  pathways: [],
  claims: [],
  assumptions: [],
  texts: [],
};
