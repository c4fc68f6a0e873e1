import { DIRECTION } from "@/lib/content/options/direction";
import { EXTENT } from "@/lib/content/options/extent";
import { SAFETY_EFFECT } from "@/lib/content/options/safety-effect";
import { RESTRAINT } from "@/lib/content/options/security-factors";
import type { Question } from "@/lib/domain/instrument/question";
import { above, all, any, below, is, missing, not, question, rowIs } from "@/lib/domain/rules/condition";

const SHIFT_MATTERS = any(
  above(question("timelines.shift-effect"), 0),
  below(question("timelines.shift-effect"), 0),
);

/** It moves arrival one way now, and its good counts on holding back later. */
const SPEEDS_NOW = any(
  is(question("timelines.direction"), "sooner"),
  below(question("timelines.shift"), 0, "p50"),
);
const COUNTS_ON_RESTRAINT = any(
  is(question("uses.flourishing-paths"), "restraint"),
  ...RESTRAINT.map((row) => rowIs(question("factors.effects"), row, "strengthens", "strengthens-slightly")),
);

/** Timing and safety as two axes. Months: negative = sooner, positive = later. */
export const TIMELINES_QUESTIONS: readonly Question[] = [
  {
    id: "timelines.products",
    section: "timelines",
    text: "Do the outputs help anyone make AI products faster, better or more profitable?",
    kind: { type: "one-of", options: EXTENT },
    saidAt: "screening.product-use",
    showWhen: missing(question("screening.product-use")),
    why: "Products earn the money that pays for the next models. This channel is asked about by name because almost any advance that makes systems more dependable runs through it.",
    claims: ["SM-8", "AL-1"],
    example: "Yes: some business customers make monitoring a condition of buying.",
    good: "Think of trust, price, adoption and legal clearance as well as of features. Making a system fit for release counts.",
    depth: "standard",
    required: true,
  },
  {
    id: "timelines.products-why",
    section: "timelines",
    text: "By what steps do the outputs reach products, or why do they not?",
    kind: { type: "long-text" },
    why: "The steps show how strong the channel is and where it could be narrowed. A “no” needs its reason as much as a “yes”.",
    claims: ["SM-8"],
    example:
      "A provider adds the probes, passes the procurement rules of banks, and sells to banks some months earlier than otherwise. It would take two engineers a quarter of a year.",
    good: "Each step, with who takes it and why it pays them. For a “no”, the step at which the path ends.",
    depth: "all",
    opens: [
      {
        when: not(is(question("screening.product-use"), "slightly")),
        because: "products would gain by it, or not at all",
        depth: "deep",
      },
    ],
  },
  {
    id: "timelines.developer-tools",
    section: "timelines",
    text: "Do the outputs help developers of AI work faster inside their own organisations?",
    kind: { type: "one-of", options: EXTENT },
    saidAt: "screening.developer-tool-use",
    showWhen: missing(question("screening.developer-tool-use")),
    why: "What lets developers see sooner what their systems do, or get more work out of them, shortens the next round of building. This channel is quieter than products, and often quicker.",
    claims: ["SM-8", "SM-4", "AF-4"],
    example: "Slightly: probes shorten the search for faults in fine-tuning.",
    good: "Go through debugging, data work, training stability, internal assistants and automated experiments before you answer.",
    depth: "standard",
    required: true,
  },
  {
    id: "timelines.developer-tools-why",
    section: "timelines",
    text: "By what steps do the outputs reach developers' own tools, or why do they not?",
    kind: { type: "long-text" },
    why: "Use inside an organisation leaves no trace outside it. Thinking the steps through may be the only way to see it.",
    claims: ["SM-8", "SM-4"],
    example:
      "An engineer sees that the model represents the right answer and mends the last stage instead of training again. That saves days for each run, at the few places that make such runs.",
    good: "Whose day gets shorter, by how much, and at how many places.",
    depth: "all",
    opens: [
      {
        when: not(is(question("screening.developer-tool-use"), "slightly")),
        because: "developers would gain by it, or not at all",
        depth: "deep",
      },
    ],
  },
  {
    id: "timelines.other-channels",
    section: "timelines",
    text: "Which way does the work push through each of these other channels?",
    kind: {
      type: "matrix",
      rows: [
        { value: "insight", label: "Insight", detail: "Others see how something can be done." },
        {
          value: "hype",
          label: "Attention and investment",
          detail: "Results draw money and excitement, or cool them.",
        },
        { value: "talent", label: "People", detail: "Who is trained, drawn in or drawn away." },
        {
          value: "deployable",
          label: "Making systems fit for use",
          detail: "What was too unreliable or risky to release becomes acceptable.",
        },
        {
          value: "policy-response",
          label: "Policy response",
          detail: "Rules or public reactions that follow.",
        },
      ],
      options: [
        { value: "sooner", label: "Sooner" },
        { value: "none", label: "No difference" },
        { value: "later", label: "Later" },
        { value: "unsure", label: "Unsure" },
      ],
    },
    why: "Results also travel as insight, as excitement, in people's heads and by way of rules. These channels can push in opposite directions.",
    claims: ["SM-8", "AL-1"],
    example:
      "Insight: sooner. Attention and investment: no difference. People: no difference. Making systems fit for use: sooner. Policy response: unsure.",
    good: "A direction for each channel, “unsure” where you have not thought it through, and in the note which push is the strongest.",
    depth: "all",
  },
  {
    id: "timelines.other-why",
    section: "timelines",
    text: "What is behind the strongest of those pushes?",
    kind: { type: "long-text" },
    why: "One strong push outweighs several weak ones, so it deserves an explanation of its own.",
    claims: ["SM-8"],
    example:
      "Making systems fit for use: two providers hold agents back for lack of monitoring. If our probes count as monitoring, that reason is gone.",
    good: "One channel, its steps, and what would show you that it is weaker than you think.",
    depth: "all",
  },
  {
    id: "timelines.direction",
    section: "timelines",
    text: "All channels together: does the work bring transformative AI sooner or later?",
    kind: { type: "one-of", options: DIRECTION },
    why: "It has you take stock of the channels before you put a number on their sum. Neither direction is the better one.",
    claims: ["SM-7", "SM-8"],
    example: "Sooner, by very little.",
    good: "An answer that follows from what you said channel by channel. If it does not, one of those answers wants another look.",
    depth: "all",
  },
  {
    id: "timelines.shift",
    section: "timelines",
    text: "By how many months does the work move the arrival of transformative AI?",
    kind: { type: "quantiles", unit: "months", min: -120, max: 120 },
    why: "Three numbers admit what a single one would hide. Negative is sooner, positive is later; how good or bad that is has a question of its own.",
    claims: ["SM-7", "SM-8", "SM-31"],
    example: "10 %: −2 months. 50 %: −0.2 months. 90 %: 0 months.",
    good: "A range that you would expect to hold four times in five. Small numbers are common: one project among thousands may move days or weeks.",
    depth: "standard",
    required: true,
  },
  {
    id: "timelines.shift-effect",
    section: "timelines",
    text: "What does that shift in time do to humanity's safety?",
    kind: { type: "scale", anchors: SAFETY_EFFECT },
    why: "Sooner is not worse in every case, nor is later better. What the shift in time does to humanity's safety has to be said separately.",
    claims: ["SM-7", "SM-10"],
    example: "No difference (0).",
    good: "The effect of the timing alone, by the anchors. Answers other than zero lead to a question about the mechanism.",
    depth: "standard",
  },
  {
    id: "timelines.shift-mechanisms",
    section: "timelines",
    text: "Through what does the shift in time make humanity more or less safe?",
    kind: {
      type: "several-of",
      options: [
        {
          value: "overhang",
          label: "Unused means pile up, or do not",
          detail: "Computing power, data or methods waiting for a sudden use.",
        },
        {
          value: "public-understanding",
          label: "The public learns earlier or later",
          detail: "People and institutions meet AI while it is still weak, or only once it is strong.",
        },
        {
          value: "race-pressure",
          label: "Rivals hurry more, or less",
          detail: "What one party gains changes how carefully others work.",
        },
        {
          value: "preparation-time",
          label: "There is more, or less, time to prepare",
          detail: "For research, rules and institutions.",
        },
        {
          value: "who-leads",
          label: "Somebody else leads",
          detail: "Which developer or country gets there first.",
        },
        { value: "other", label: "Something else" },
      ],
    },
    showWhen: SHIFT_MATTERS,
    why: "That sooner, or later, is good or bad needs a mechanism. A mechanism can be examined; a bare direction cannot.",
    claims: ["SM-10"],
    example: "There is less time to prepare; rivals hurry more.",
    good: "The mechanisms that carry most of the effect. If one of them works the other way, say so in the note.",
    depth: "standard",
  },
  {
    id: "timelines.shift-mechanism-why",
    section: "timelines",
    text: "Why would that mechanism work here, and what would have to be true for it to fail?",
    kind: { type: "long-text" },
    showWhen: SHIFT_MATTERS,
    why: "Each of these mechanisms has been used to argue for either direction. Whether it works here depends on facts that can be looked up or watched for.",
    claims: ["SM-10"],
    example:
      "Two providers watch each other: of their last six launches, three were moved forward within weeks of the other's announcement. The mechanism fails if they agree on a joint testing period this year.",
    good: "The facts it rests on in this case, and a sign that would tell you that it is not at work.",
    depth: "standard",
  },
  {
    id: "timelines.brake",
    section: "timelines",
    text: "Sooner now and held back later: who holds back, with what, and at which sign?",
    kind: { type: "long-text" },
    showWhen: all(SPEEDS_NOW, COUNTS_ON_RESTRAINT),
    why: "Your answers bring arrival nearer and count on restraint. That works if somebody can brake by then, and if what has begun to move can be stopped.",
    claims: ["AF-21"],
    example:
      "The licensing office, by not renewing the two licences that end in 2028, if a monitored agent is found to have hidden what it did.",
    good: "Three things: who, a means they have today or will have by a date, and a sign that would be seen in time.",
    depth: "standard",
  },
  {
    id: "timelines.safety-effect",
    section: "timelines",
    text: "Leaving timing aside: what does the work do to humanity's existential safety?",
    kind: { type: "quantiles", unit: "points", min: -3, max: 3 },
    why: "This is the second axis, and it runs from harm to help, because an advance made for safety can leave people less safe. It is never added to the first.",
    claims: ["SM-7", "SM-9", "SM-31"],
    example: "10 %: −1. 50 %: 0.3. 90 %: 1.5.",
    good: "Existential safety means that humanity survives and keeps its say over its own future. Numbers run from −3 to 3: at 1 in either direction the effect can be argued for but hardly detected, at 2 specialists would notice it, at 3 the overall situation changes. A range that stays on one side of zero says that you have ruled the other side out.",
    depth: "standard",
    required: true,
  },
  {
    id: "timelines.safety-effect-why",
    section: "timelines",
    text: "What makes the difference between your low and your high estimate of that effect?",
    kind: { type: "long-text" },
    why: "The distance between your low and your high number is where the project can still be steered.",
    claims: ["SM-9", "SM-31"],
    example:
      "High: auditors adopt the miss rate. Low: a silent probe becomes a stamp of honesty, and people stop looking.",
    good: "The two or three things that decide it, each of them something that you, a recipient or an institution does or leaves.",
    depth: "all",
  },
  {
    id: "timelines.own-timeline",
    section: "timelines",
    text: "In how many years do you yourself expect transformative AI?",
    kind: { type: "quantiles", unit: "years", min: 0, max: 100 },
    why: "Whether work comes in time depends on when you think the time is up. A reader who expects something else can then redo the sum.",
    claims: ["AF-13", "SM-25"],
    example: "10 %: 3 years. 50 %: 9 years. 90 %: 30 years.",
    good: "Your own view, in years from today, with what you mean by “transformative” in the note.",
    depth: "deep",
  },
  {
    id: "timelines.time-to-impact",
    section: "timelines",
    text: "In how many years will the work have made the difference you expect of it?",
    kind: { type: "quantiles", unit: "years", min: 0, max: 50 },
    why: "Good work can arrive too late. Checking, adoption and rules take time that plans seldom count, and some of the skills it needs may not exist yet.",
    claims: ["AF-13", "AF-12"],
    example: "10 %: 1 year. 50 %: 3 years. 90 %: 8 years.",
    good: "Years from today until people act differently, rather than until publication, with the things that have to exist first counted in.",
    depth: "deep",
  },
];
