import { ANYWAY } from "@/lib/content/options/anyway";
import { EXTENT } from "@/lib/content/options/extent";
import { HAZARD } from "@/lib/content/options/hazard";
import { MAKES_EASIER } from "@/lib/content/options/makes-easier";
import type { Question } from "@/lib/domain/instrument/question";
import { countAtMost } from "@/lib/domain/rules/condition";

/** Ten minutes that decide the depth of the rest. */
export const SCREENING_QUESTIONS: readonly Question[] = [
  {
    id: "screening.outputs-leave",
    section: "screening",
    text: "How far will anything you make travel?",
    kind: {
      type: "one-of",
      options: [
        {
          value: "team",
          label: "It stays in the team",
          detail: "Nobody else reads, runs or hears about it.",
        },
        {
          value: "organisation",
          label: "It stays in the organisation",
          detail: "Colleagues outside the team can use it.",
        },
        {
          value: "named-outsiders",
          label: "It goes to named outsiders",
          detail: "Partners, clients, reviewers or officials you could list.",
        },
        {
          value: "public",
          label: "It becomes public",
          detail: "Anyone can have it, including people you have not thought of.",
        },
      ],
    },
    why: "Whether work helps or harms is settled where it lands. How far it travels is the first thing to know about that, and the one you have most say in.",
    claims: ["SM-12"],
    example:
      "It becomes public: the paper and the probe library go online. The labelled transcripts stay with us.",
    good: "The farthest that any single output goes, slides, checkpoints and conversations included. If that is not known yet, saying so early is worth something.",
    depth: "screening",
    required: true,
  },
  {
    id: "screening.makes-easier",
    section: "screening",
    text: "What becomes easier for whoever holds your outputs?",
    kind: { type: "several-of", options: MAKES_EASIER },
    why: "Whatever becomes easier becomes easier for everybody who holds the result, those with other plans included. The answer decides which patterns of misuse you will be asked about.",
    claims: ["SM-3", "SM-4", "SM-5", "AL-1"],
    example:
      "Understanding what goes on inside models; watching what models do. Also putting into use what was too unreliable: a chat product that fails an internal bar today would pass it with our probes.",
    good: "Everything that becomes even slightly easier, seen through the eyes of the least friendly person who could hold it. “None of these” is a strong claim: it says that nobody's work gets easier at all.",
    depth: "screening",
    required: true,
  },
  {
    id: "screening.systems",
    section: "screening",
    text: "What is the most capable kind of system you will work with?",
    kind: {
      type: "one-of",
      options: [
        { value: "none", label: "None", detail: "Theory, policy or tools that touch no trained model." },
        {
          value: "small-models",
          label: "Small models",
          detail: "Far behind the frontier: trained by you, or a few years old.",
        },
        {
          value: "open-weight",
          label: "Strong models with open weights",
          detail: "What works on them works for everybody who downloads them.",
        },
        {
          value: "frontier",
          label: "Frontier models",
          detail: "Among the most capable of their time, through an interface or from inside.",
        },
      ],
    },
    why: "What is found on a frontier model can change what is built next; what is found on an old one mostly travels as an idea. How near you work to the frontier also shapes who will want the results.",
    claims: ["AF-4"],
    example:
      "Strong models with open weights. We use two, and believe without having tested it that the probes carry over to frontier models.",
    good: "The most capable system used anywhere in the project, also where it only generates data or judges results.",
    depth: "screening",
  },
  {
    id: "screening.hazard",
    section: "screening",
    text: "Will anything you write or release show a reader how to cause harm?",
    kind: { type: "one-of", options: HAZARD },
    why: "A text can do harm by being read. Work on defence often has to describe the attack, and it does so in most detail in appendices, examples and logs.",
    claims: ["SM-2", "AF-6"],
    example:
      "Some: the appendix lists prompts that make models mislead on purpose. Each of them is known; the collection is new.",
    good: "A judgement on the most telling output as it will really stand, rather than on the message of the paper.",
    depth: "screening",
    required: true,
  },
  {
    id: "screening.reversible",
    section: "screening",
    text: "Once your outputs are out, could you take them back?",
    kind: {
      type: "one-of",
      options: [
        {
          value: "fully",
          label: "Yes, fully",
          detail: "Access can be ended and nothing of use is left with those who had it.",
        },
        {
          value: "partly",
          label: "Partly",
          detail: "Access can be ended, but what was learned or copied stays.",
        },
        {
          value: "no",
          label: "No",
          detail: "What is published, downloaded or understood cannot be recalled.",
        },
      ],
    },
    why: "What can be taken back can be tried; what cannot has to be right the first time. The answer decides how much needs thinking through beforehand.",
    claims: ["SM-30", "AF-19"],
    example: "No: once the library is online, copies stay.",
    good: "Think of copies, and of what people will have understood. Access that can be ended is not yet an output that can be recalled.",
    depth: "screening",
    required: true,
  },
  {
    id: "screening.ai-labour",
    section: "screening",
    text: "Does the project use, or build, AI systems that do research work?",
    kind: {
      type: "one-of",
      options: [
        { value: "no", label: "No", detail: "People do the research; ordinary software helps." },
        {
          value: "assists",
          label: "They assist",
          detail: "Models write code, label or summarise, and people decide.",
        },
        {
          value: "central",
          label: "They are central",
          detail: "The work depends on models doing research, or its product is a model that does.",
        },
      ],
    },
    why: "Handing research to AI systems raises questions of its own: whether their help can be had, whether good help can be told from bad, and what else such systems make possible.",
    claims: ["AF-4", "AF-7", "AL-2"],
    example: "They assist: a model labels transcripts, and two people check every tenth label.",
    good: "Count every system that proposes ideas, writes experiments, labels or judges, including those that everybody has come to take for granted.",
    depth: "screening",
  },
  {
    id: "screening.product-use",
    section: "screening",
    text: "Could a company use your outputs to ship an AI product sooner, or a better one?",
    kind: { type: "one-of", options: EXTENT },
    why: "Making a system do what people want is also what makes it sell. Work done for safety often reaches products before it reaches anything else, and there it brings money and speed to those who build.",
    claims: ["SM-8"],
    example:
      "Yes: a provider could offer a monitored assistant to customers who will not buy an unmonitored one.",
    good: "A kind of company and the thing it would ship. “No” means that you looked for the path as its product manager would.",
    depth: "screening",
  },
  {
    id: "screening.developer-tool-use",
    section: "screening",
    text: "Could developers of AI use your outputs to build their next models faster?",
    kind: { type: "one-of", options: EXTENT },
    why: "Developers use AI, and insight into AI, to build the next AI. What shows them sooner why a training run went wrong speeds up the run after it.",
    claims: ["SM-8", "SM-4"],
    example:
      "Slightly: probes would help to debug fine-tuning, though simpler tools already do most of that.",
    good: "Picture an engineer who is behind schedule and comes across your output. What would they use it for?",
    depth: "screening",
  },
  {
    id: "screening.worst-misuse",
    section: "screening",
    text: "What is the worst thing somebody could realistically do with your outputs?",
    kind: { type: "short-text" },
    showWhen: countAtMost("misuse.pathways", 0),
    saidAt: "misuse.pathways",
    why: "Any advance can be misused, and the first misuse that comes to mind is often the one to plan for. A short answer is enough here; the long one comes later.",
    claims: ["SM-2", "SM-11"],
    example:
      "A developer trains against the probes, gets a model that misleads without setting them off, and presents the silent probes as proof of honesty.",
    good: "An actor, an act and a result, in one breath. Realistic means that somebody you could describe would want it and could do it.",
    depth: "screening",
  },
  {
    id: "screening.anyway",
    section: "screening",
    text: "If you did not do this work, would others produce the same result?",
    kind: { type: "one-of", options: ANYWAY },
    why: "If the result comes anyway, what you change is when it appears and in whose hands. If it does not, more of what follows is your doing.",
    claims: ["SM-24"],
    example: "Yes, within about a year: three groups have published parts of it.",
    good: "A look at who is closest, rather than a feeling. Either answer can be a reason for doing the work and a reason against.",
    depth: "screening",
  },
  {
    id: "screening.sensitivity",
    section: "screening",
    text: "How sensitive is this assessment itself?",
    kind: {
      type: "one-of",
      options: [
        {
          value: "ordinary",
          label: "Ordinary",
          detail: "Colleagues may read all of it; nothing in it would help somebody do harm.",
        },
        {
          value: "careful",
          label: "Careful",
          detail: "It names people, plans or weaknesses that should not circulate.",
        },
        {
          value: "hazardous",
          label: "Hazardous",
          detail: "It describes ways to cause harm well enough to be of use to somebody.",
        },
      ],
    },
    why: "An honest assessment describes how to misuse the work. That makes the file itself worth protecting, and your answer says how carefully.",
    claims: ["SM-2", "SM-30"],
    example: "Careful: it names a provider whose monitoring we believe to be weak.",
    good: "Judge the assessment as it will be once it is filled in, by its most telling passage.",
    depth: "screening",
  },
  {
    id: "screening.surprise",
    section: "screening",
    text: "Which person or group would surprise you most by using your outputs?",
    kind: { type: "short-text" },
    why: "A picture of the world that holds only expected readers is incomplete. The one who would surprise you shows where it stops.",
    claims: ["SM-11", "SM-12", "SM-16"],
    example: "An insurer that makes the probe score a condition of cover.",
    good: "Somebody real, or at least describable, whom none of your answers so far has in view.",
    depth: "all",
  },
];
