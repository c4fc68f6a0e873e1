/** Patterns of work whose outputs are people, money, rules and what is said: nobody takes an artefact, and harm comes all the same. */

import { type PatternEntry, plausibleFor } from "@/lib/domain/instrument/misuse-pattern";

export const PEOPLE_AND_RULES: readonly PatternEntry[] = [
  {
    id: "talent-turned",
    definition:
      "People who were trained, funded or brought together for safety go on to build what they were to guard, because that is where they are hired.",
    claims: ["AF-14", "SM-26", "SM-8"],
    plausibleFor: plausibleFor({ forms: ["people", "community", "event", "support"] }),
    example:
      "Of those who took a doctorate in AI at North American universities, about one in five went to industry in 2004 and nearly seven in ten in 2020, to where the pay, the data and the computing power were.",
    citation:
      "Nur Ahmed, Muntasir Wahed and Neil C. Thompson, “The growing influence of industry in AI research”, Science 379, 2023",
    link: "https://doi.org/10.1126/science.ade2420",
    questions: [
      "Where do those of earlier years work, and who counted?",
      "What would they have done without it?",
      "Which skill that is taught here is paid best, and by whom?",
    ],
    mitigations: [
      "Follow everybody who leaves, and publish where they work with the share that didn’t answer",
      "Choose by what somebody would do otherwise, and not by skill alone",
      "Make places outside developers that can be lived on",
    ],
  },
  {
    id: "closed-circle",
    definition:
      "Those who choose, teach and fund decide who counts as one of the field; it comes to think alike, and whoever thinks otherwise stays out.",
    claims: ["AF-15", "SM-28"],
    plausibleFor: plausibleFor({ forms: ["people", "community", "event", "support"] }),
    example:
      "After the early death of leading life scientists, people from outside their circle published more in their subfields, and what they published was cited more: while the leaders lived, the newcomers had stayed away.",
    citation:
      "Pierre Azoulay, Christian Fons-Rosen and Joshua S. Graff Zivin, “Does Science Advance One Funeral at a Time?”, American Economic Review 109, 2019",
    link: "https://doi.org/10.1257/aer.20161574",
    questions: [
      "Whose judgement decides who comes in, and who judges theirs?",
      "What does nobody in the room say, and what would it cost them?",
      "How many hands does the money come from?",
    ],
    mitigations: [
      "Some places given by people who disagree with the organisers, or by lot among those who qualify",
      "Teach the strongest case against the field’s own assumptions, by somebody who holds it",
      "Ask those who left, and those who were turned down",
    ],
  },
  {
    id: "rules-captured",
    definition:
      "Those whom a rule or standard is to bind shape it, or turn it into a cost that only they can bear.",
    claims: ["AF-2", "SM-27"],
    plausibleFor: plausibleFor({ forms: ["policy-text", "advice"] }),
    example:
      "Interviews with policy experts describe how developers set agendas, offer expertise and take part in drafting, and how rules on AI come to serve those who are regulated by them.",
    citation:
      "Kevin Wei, Carson Ezell, Nick Gabrieli and Chinmay Deshpande, “How Do AI Companies “Fine-Tune” Policy? Examining Regulatory Capture in AI Governance”, 2024",
    link: "https://arxiv.org/abs/2410.13042",
    questions: [
      "Who bound by it has a say in its wording, and in who enforces it?",
      "For whom is it cheap to comply?",
      "What does it permit by naming what it forbids?",
    ],
    mitigations: [
      "Publish who asked for which change",
      "Have those who bear the risk, and small entrants, at the table with a vote",
      "A date on which it lapses unless renewed on evidence",
    ],
  },
  {
    id: "alarm-that-quickens",
    definition:
      "A forecast or a warning makes others hurry, invest or arm, and so brings nearer what it warns of.",
    claims: ["AF-19", "SM-8", "SM-29"],
    plausibleFor: plausibleFor({ forms: ["forecast", "advice"] }),
    example:
      "Two authors set out how talk of a race for AI, also by those who warn of it, may lead parties to cut corners on safety, and may bring the race about where there is none yet.",
    citation:
      "Stephen Cave and Seán S. Ó hÉigeartaigh, “An AI Race for Strategic Advantage: Rhetoric and Risks”, AAAI/ACM Conference on AI, Ethics, and Society, 2018",
    link: "https://doi.org/10.1145/3278721.3278780",
    questions: [
      "Who raises money, or asks for more power, with a quotation from it?",
      "What does a rival do on the day after reading it?",
      "Which number in it will be repeated without its range?",
    ],
    mitigations: [
      "Say beside each date how it was arrived at, and how wrong earlier ones were",
      "Tell what restraint by all would look like in the same text",
      "Have it read first by somebody of the other side",
    ],
  },
  {
    id: "cause-of-a-party",
    definition:
      "A cause comes to stand for one side, and is opposed for that alone; what was open to all is lost.",
    claims: ["AF-2", "AF-15"],
    plausibleFor: plausibleFor({ forms: ["advice"] }),
    example:
      "In news and polls on climate change from 1986 to 2014, messages from leaders of one party went with growing doubt, also among voters of the other.",
    citation:
      "Eric Merkley and Dominik A. Stecula, “Party Cues in the News: Democratic Elites, Republican Backlash, and the Dynamics of Climate Skepticism”, British Journal of Political Science 51, 2021",
    link: "https://doi.org/10.1017/S0007123420000113",
    questions: [
      "Who will be against it because of who is for it?",
      "What happens to it after a change of government?",
      "Who speaks in its name whom you can’t stop?",
    ],
    mitigations: [
      "Speakers and backers from more than one side, from the start",
      "Ask for what both would keep after losing office",
      "Say in advance what would make you withdraw a demand",
    ],
  },
];
