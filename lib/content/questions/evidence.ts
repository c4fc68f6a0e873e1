import { EVIDENCE_KIND } from "@/lib/content/options/evidence-kind";
import { WORLDVIEW_OPTIONS } from "@/lib/content/options/worldviews";
import type { Question } from "@/lib/domain/instrument/question";
import { all, atMost, field, is, question } from "@/lib/domain/rules/condition";

/** Something rests on the assumption: what does is asked only then. */
const BEARS = is(field("weight"), "case-falls", "case-weakens");

/** What has been shown and what is assumed. */
export const EVIDENCE_QUESTIONS: readonly Question[] = [
  {
    id: "evidence.claims",
    section: "evidence",
    text: "What does the project claim to show, and what shows it?",
    kind: {
      type: "records",
      noun: "claim",
      plural: "claims",
      max: 40,
      nameField: "claim",
      matters: [
        { when: is(field("shown-by"), "validation"), because: "you say that the right thing was shown" },
        {
          when: is(field("shown-by"), "verification", "nothing-yet"),
          because: "what shows it decides what may rest on it",
          depth: "deep",
        },
      ],
      fields: [
        {
          id: "claim",
          label: "Claim",
          help: "One sentence that could turn out false.",
          kind: { type: "short-text" },
          required: true,
        },
        {
          id: "asserts",
          label: "What it asserts",
          asked: "deep",
          help: "That something was built right, or that the right thing was built.",
          kind: { type: "one-of", options: EVIDENCE_KIND },
        },
        {
          id: "shown-by",
          label: "What the evidence shows",
          help: "A test against a specification verifies. Only looking beyond the specification validates it.",
          kind: {
            type: "one-of",
            options: [
              ...EVIDENCE_KIND,
              { value: "nothing-yet", label: "Nothing yet", detail: "The evidence is still to come." },
            ],
          },
        },
        {
          id: "method",
          label: "Method",
          asked: "all",
          help: "What was or will be done, on which systems, and what result would count against the claim.",
          kind: { type: "long-text", max: 4000 },
        },
        {
          id: "checker",
          label: "Who checks",
          asked: "matters",
          help: "Whoever has looked, or will look, for what is wrong with it.",
          kind: {
            type: "one-of",
            options: [
              { value: "self", label: "You yourselves" },
              { value: "other-person", label: "Somebody else in the team" },
              { value: "other-team", label: "Another team of the organisation" },
              { value: "external", label: "Somebody outside the organisation" },
              { value: "ai", label: "An AI system" },
            ],
          },
        },
      ],
    },
    why: "Showing that something was built right is not showing that it was the right thing to build. Much evidence does the first and is quoted for the second.",
    claims: ["AL-8", "AL-9", "AL-6", "AF-9"],
    example:
      "“The probes flag 80 % of untrue assertions”: asserts verification, shown by verification, on held-out data, checked by another group. “Providers can rely on them”: asserts validation, shown by nothing yet.",
    good: "The two to six claims that the case needs. What is claimed and what is shown are labelled separately, and where an AI system does the checking, that is said.",
    depth: "standard",
  },
  {
    id: "evidence.maturity",
    section: "evidence",
    text: "How settled are the standards by which work of this kind is judged?",
    kind: {
      type: "scale",
      anchors: [
        { value: 1, label: "Open", detail: "People disagree about what the problems are." },
        { value: 2, label: "Forming", detail: "Problems are shared; what would solve them is disputed." },
        {
          value: 3,
          label: "Shared",
          detail: "Most agree on model problems and on what counts as a solution.",
        },
        {
          value: 4,
          label: "Settled",
          detail: "Methods are agreed, and results of others are routinely reproduced.",
        },
      ],
    },
    why: "How sure one can be depends on whether a field has agreed on what a solution looks like. Part of that judgement is never written down and lives in few heads.",
    claims: ["AL-4", "AL-7"],
    example: "Forming (2): the tasks are shared; what passing them means is not.",
    good: "The state of this kind of work rather than of your team, with one test in the note that most people in it would accept, if there is one.",
    depth: "all",
  },
  {
    id: "evidence.confidence",
    section: "evidence",
    text: "How confident are you in your central claim?",
    kind: {
      type: "one-of",
      options: [
        { value: "low", label: "Low", detail: "I would not be surprised to see it fail." },
        {
          value: "medium",
          label: "Medium",
          detail: "I expect it to hold, and can name what would overturn it.",
        },
        { value: "high", label: "High", detail: "I would stake my standing on it." },
      ],
    },
    why: "Held against the maturity of the standards, your confidence tells a reader how much of it comes from evidence.",
    claims: ["AL-4", "SM-31"],
    example: "Medium: repeated once by others, never tried in a running product.",
    good: "The level at which you would act if others had to bear the cost of an error.",
    depth: "all",
  },
  {
    id: "evidence.assumptions",
    section: "evidence",
    text: "What does your case assume about the world?",
    kind: {
      type: "records",
      noun: "assumption",
      plural: "assumptions",
      max: 40,
      nameField: "statement",
      matters: [
        {
          when: all(is(field("weight"), "case-falls"), atMost(field("probability"), 0.5)),
          because: "the case falls with it, at even odds or worse",
        },
        {
          when: is(field("weight"), "case-falls", "case-weakens"),
          because: "part of the case rests on it",
          depth: "deep",
        },
      ],
      fields: [
        {
          id: "statement",
          label: "Assumption",
          help: "A statement about the world, not a hope: “two developers at most will be at the frontier in 2029”.",
          kind: { type: "short-text" },
          required: true,
        },
        {
          id: "probability",
          label: "Probability that it holds",
          help: "Yours, today.",
          kind: { type: "probability" },
        },
        {
          id: "mind-changer",
          label: "What would change your mind",
          asked: "all",
          help: "Something you could see, and roughly when you might see it.",
          kind: { type: "long-text", max: 4000 },
        },
        {
          id: "weight",
          label: "If it is false",
          help: "What becomes of the case for doing the work.",
          kind: {
            type: "one-of",
            options: [
              {
                value: "case-falls",
                label: "The case falls",
                detail: "There would be no reason left to do it this way.",
              },
              {
                value: "case-weakens",
                label: "The case weakens",
                detail: "There would still be reasons, but fewer.",
              },
              { value: "little", label: "Little changes" },
            ],
          },
        },
        {
          id: "supplied",
          label: "Who brings it about",
          asked: "matters",
          help: "What has to hold for the good to arrive has to come from somewhere. Say in the note who it is.",
          kind: {
            type: "one-of",
            options: [
              { value: "already", label: "It holds already", detail: "As far as can be seen today." },
              { value: "agreed", label: "Somebody who has agreed to" },
              { value: "expected", label: "Somebody who hasn’t been asked" },
              {
                value: "this-work",
                label: "This work itself",
                detail: "It holds once the work has done what it is for.",
              },
              { value: "nobody", label: "Nobody so far" },
            ],
          },
          showWhen: BEARS,
        },
        {
          id: "uses",
          label: "Uses that fall with it",
          asked: "deep",
          help: "Those that would not happen, or would do no good. Until you say, all intended ones are taken to.",
          kind: { type: "reference", list: "uses.list", many: true },
          showWhen: BEARS,
        },
        {
          id: "claims",
          label: "Claims that rest on it",
          asked: "all",
          help: "Those that its failure would leave without support.",
          kind: { type: "reference", list: "evidence.claims", many: true },
          showWhen: BEARS,
        },
        {
          id: "pathways",
          label: "Mitigations that rest on it",
          asked: "all",
          help: "Misuse pathways whose mitigation works only if it holds.",
          kind: { type: "reference", list: "misuse.pathways", many: true },
          showWhen: BEARS,
        },
      ],
    },
    why: "Conclusions rest on beliefs that thoughtful people do not share. Written down with a probability, they can be examined one at a time instead of all at once.",
    claims: ["SM-25", "SM-31", "SM-38", "AF-28"],
    example:
      "“Providers act on alarms”: 55 %. If it is false the case falls. The first incident reports under the new duty would change my mind, next autumn.",
    good: "Three to eight statements that could be false, among them one that you would rather not look at; for each, something visible that would move you.",
    depth: "standard",
  },
  {
    id: "evidence.worldview",
    section: "evidence",
    text: "Which of these views is closest to yours?",
    kind: {
      type: "one-of",
      options: [
        ...WORLDVIEW_OPTIONS,
        { value: "own", label: "A view of my own", detail: "Describe it in the note." },
      ],
    },
    why: "Capable people disagree about where help will come from and what to fear most. The report shows which findings hold whoever is right, and your answer shows where you start from.",
    claims: ["AF-17", "SM-25"],
    example: "AI labour helps first.",
    good: "The view that you act on. No answer is the expected one.",
    depth: "deep",
  },
  {
    id: "evidence.main-danger",
    section: "evidence",
    text: "Which dangers is your case mainly about?",
    kind: {
      type: "several-of",
      options: [
        {
          value: "loss-of-control",
          label: "Loss of control",
          detail: "Systems act against what people want and cannot be stopped.",
        },
        {
          value: "misuse-by-people",
          label: "Misuse by people",
          detail: "Somebody uses systems that work as asked to cause harm.",
        },
        {
          value: "concentration-of-power",
          label: "Concentration of power",
          detail: "A few people gain lasting power over the rest.",
        },
        {
          value: "accidents-and-erosion",
          label: "Accidents and erosion",
          detail: "Many small failures, or a slow loss of skill and say.",
        },
      ],
    },
    why: "What counts as a gain depends on the danger one has in mind: closer control helps against one and may feed another.",
    claims: ["SM-25"],
    example: "Loss of control; accidents and erosion.",
    good: "One or two. If you choose all, say in the note which you would give up last.",
    depth: "all",
  },
  {
    id: "evidence.holds-against",
    section: "evidence",
    text: "Does the method hold against a system that deceives, or exceeds, whoever oversees it?",
    kind: {
      type: "one-of",
      options: [
        { value: "shown", label: "Shown", detail: "Tried against systems made to get round it." },
        { value: "expected", label: "Expected", detail: "For a reason, not yet tried." },
        { value: "not", label: "No, or not beyond some point" },
        { value: "not-looked", label: "Not looked at" },
      ],
    },
    why: "What works while a system does not resist may fail just when it matters.",
    claims: ["AF-10", "AL-6"],
    example:
      "Expected: probes read what is represented, whatever is said; nobody has trained against them yet.",
    good: "The ablest system it was tried against, and where you expect it to stop working.",
    depth: "deep",
    showWhen: is(
      question("screening.makes-easier"),
      "monitorable",
      "controllable",
      "understandable",
      "measurable",
    ),
  },
  {
    id: "evidence.moves-with-ability",
    section: "evidence",
    text: "Does your measure of safety move with general ability?",
    kind: {
      type: "one-of",
      options: [
        { value: "apart", label: "No, shown", detail: "Held against ability, and apart from it." },
        { value: "partly", label: "Partly" },
        { value: "with", label: "Yes", detail: "Abler systems score better whatever else they are." },
        { value: "not-looked", label: "Not looked at" },
      ],
    },
    why: "A measure that rises with ability counts every stronger model as safer.",
    claims: ["SM-6", "AL-8"],
    example: "Partly: across eleven models about half of the variation follows general ability.",
    good: "A correlation over several systems, or why there is none to expect.",
    depth: "deep",
    showWhen: is(question("screening.makes-easier"), "measurable"),
  },
];
