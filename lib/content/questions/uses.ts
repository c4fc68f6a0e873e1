import { DIRECTION } from "@/lib/content/options/direction";
import { SAFETY_EFFECT } from "@/lib/content/options/safety-effect";
import type { Question } from "@/lib/domain/instrument/question";
import { atLeast, field, is, question } from "@/lib/domain/rules/condition";

/** What recipients do with the outputs, by default, as intended and as feared. */
export const USES_QUESTIONS: readonly Question[] = [
  {
    id: "uses.list",
    section: "uses",
    text: "What will each recipient do with what they receive?",
    kind: {
      type: "records",
      noun: "use",
      plural: "uses",
      max: 80,
      nameField: "name",
      matters: [
        { when: is(field("stance"), "feared"), because: "it is feared" },
        { when: atLeast(field("likelihood-5y"), 0.5), because: "it is as likely as not" },
        {
          when: atLeast(field("likelihood-5y"), 0.33),
          because: "it is likely enough to matter",
          depth: "deep",
        },
      ],
      fields: [
        {
          id: "name",
          label: "Use",
          help: "A verb and an object: “filter refusals out of training data”.",
          kind: { type: "short-text", max: 160 },
          required: true,
        },
        {
          id: "recipient",
          label: "By whom",
          help: "One recipient a use; if two would do the same for different reasons, make two.",
          kind: { type: "reference", list: "recipients.list", many: false },
          required: true,
        },
        {
          id: "outputs",
          label: "With which outputs",
          asked: "all",
          help: "Those without which they could not do it, or not as well.",
          kind: { type: "reference", list: "project.outputs", many: true },
        },
        {
          id: "stance",
          label: "Expected, intended or feared",
          help: "A use can be likely and unwelcome at once: choose what you would say first.",
          kind: {
            type: "one-of",
            options: [
              {
                value: "likely",
                label: "Likely by default",
                detail: "Unless somebody prevents it.",
              },
              { value: "intended", label: "Intended", detail: "What you do it for." },
              { value: "feared", label: "Feared", detail: "What you would prevent." },
            ],
          },
          required: true,
        },
        {
          id: "place",
          label: "Where it happens",
          asked: "matters",
          help: "The place tells which channel the effect runs through.",
          kind: {
            type: "one-of",
            options: [
              { value: "product", label: "In a product", detail: "Sold or offered to users." },
              {
                value: "developer-tool",
                label: "In tools for building AI",
                detail: "Training, debugging, experiments.",
              },
              {
                value: "safety-practice",
                label: "In safety practice",
                detail: "It changes what is done.",
              },
              { value: "policy", label: "In policy", detail: "A decision, rule or standard." },
              {
                value: "further-research",
                label: "In further research",
                detail: "Its uses come later.",
              },
              { value: "attack", label: "In an attack", detail: "On people, systems, safeguards." },
              { value: "other", label: "Somewhere else" },
            ],
          },
        },
        {
          id: "likelihood-1y",
          label: "Likelihood within one year",
          asked: "all",
          help: "Counted from the day the outputs go out.",
          kind: { type: "probability" },
        },
        {
          id: "likelihood-5y",
          label: "Likelihood within five years",
          help: "At least as high as within one year.",
          kind: { type: "probability" },
          required: true,
        },
        {
          id: "beneficiaries",
          label: "Who is better off",
          asked: "all",
          help: "Name people or groups, and say “nobody” where that is so.",
          kind: { type: "short-text" },
        },
        {
          id: "effect-safety",
          label: "Effect on humanity's safety",
          asked: "matters",
          help: "If the use happens, and apart from anything it does to timing.",
          kind: { type: "scale", anchors: SAFETY_EFFECT },
        },
        {
          id: "effect-timelines",
          label: "Effect on the arrival of transformative AI",
          asked: "deep",
          help: "If the use happens. A separate matter from the effect on safety.",
          kind: { type: "one-of", options: DIRECTION },
        },
        {
          id: "against-incentives",
          label: "Does it go against what the recipient's setting rewards?",
          asked: "deep",
          help: "Would somebody there have to give something up to do it?",
          kind: {
            type: "one-of",
            options: [
              { value: "yes", label: "Yes", detail: "It costs them something." },
              { value: "no", label: "No", detail: "It pays, or costs nothing." },
            ],
          },
        },
        {
          id: "enforced-by",
          label: "What makes them do it all the same",
          asked: "deep",
          help: "A person, rule or mechanism, and what happens if they don't.",
          kind: { type: "long-text", max: 4000 },
          showWhen: is(field("against-incentives"), "yes"),
        },
        {
          id: "adoption-cost",
          label: "What adopting it costs them",
          asked: "all",
          help: "Money, speed, staff, sales; and who pays.",
          kind: { type: "short-text" },
          showWhen: is(field("stance"), "intended"),
        },
        {
          id: "flourishing",
          label: "From here to human flourishing",
          asked: "all",
          help: "The steps by which people's lives go better or worse through this use.",
          kind: { type: "long-text", max: 4000 },
        },
      ],
    },
    why: "Effects come from what people do with a result, whatever it was made for. Default, intended and feared uses stand side by side because one recipient may well do all three.",
    claims: ["SM-8", "SM-12", "SM-22", "SM-26"],
    example:
      "Meridian makes the probe score a criterion for launching. Likely by default; in a product; 30 % within one year, 60 % within five. Effect on safety −1, arrival sooner. Goes with its incentives.",
    good: "At least one use for each recipient, and at least one of each stance. Uses in products and in developers' own tools are named as such. Rough likelihoods are welcome: they are there to be compared with what happens.",
    depth: "standard",
    required: true,
  },
  {
    id: "uses.flourishing-paths",
    section: "uses",
    text: "By which paths could the work make human lives go better?",
    kind: {
      type: "several-of",
      options: [
        {
          value: "user-requests",
          label: "Users get what they ask for",
          detail: "Systems serve the wishes of whoever operates them.",
        },
        {
          value: "institutions",
          label: "Institutions work better",
          detail: "Decisions that bind many people are made better or checked better.",
        },
        {
          value: "shared-knowledge",
          label: "People know more in common",
          detail: "Understanding that no single party owns.",
        },
        {
          value: "safety-practice",
          label: "Developers act more carefully",
          detail: "Testing, limits and responses that change what is built or released.",
        },
        {
          value: "restraint",
          label: "Dangerous steps are not taken",
          detail: "Somebody holds back, alone or by agreement.",
        },
        {
          value: "none-yet",
          label: "None that I can name yet",
          detail: "An honest answer; it becomes something to find out.",
        },
      ],
    },
    why: "Giving users what they ask for is one way to help, and it is worth exactly what they ask for. Other ways do not have that limit.",
    claims: ["SM-22"],
    example: "Institutions work better; developers act more carefully.",
    good: "Only paths that you could describe step by step. If the first is the only one, say in the note what happens when users ask for the wrong thing.",
    depth: "deep",
  },
  {
    id: "uses.governance-benefit",
    section: "uses",
    text: "Does the work help people govern AI, or take its risks more seriously?",
    kind: {
      type: "several-of",
      options: [
        {
          value: "evidence-for-decision-makers",
          label: "Evidence for those who decide",
          detail: "Somebody with authority learns what they need to know.",
        },
        {
          value: "safety-culture",
          label: "Safety culture",
          detail: "Those who build take risks more seriously and act on it.",
        },
        { value: "standards", label: "Standards", detail: "A norm, test or procedure that others adopt." },
        {
          value: "public-understanding",
          label: "Public understanding",
          detail: "People outside the field see what is at stake.",
        },
        { value: "none", label: "None of these", detail: "The work is of another sort." },
      ],
    },
    why: "Some work does most of its good by letting people see what they are dealing with. That deserves to be named as plainly as any risk.",
    claims: ["SM-20", "AF-1", "AF-2"],
    example: "Evidence for those who decide; standards.",
    good: "A change in what people decide or in how carefully they work. That they will hear of it is not yet such a change.",
    depth: "deep",
  },
  {
    id: "uses.governance-how",
    section: "uses",
    text: "Who would decide or act differently because of it?",
    kind: { type: "long-text" },
    showWhen: is(
      question("uses.governance-benefit"),
      "evidence-for-decision-makers",
      "safety-culture",
      "standards",
      "public-understanding",
    ),
    why: "Evidence helps when somebody who can act has it in time and has a reason to act on it.",
    claims: ["SM-20", "AF-14"],
    example:
      "Auditors under the reporting duty that starts next spring could ask for miss rates where they now ask for assurances. One audit firm has asked for our test set.",
    good: "Who decides, what they do now, what they would do instead, and why they would take the trouble.",
    depth: "all",
  },
  {
    id: "uses.decisive",
    section: "uses",
    text: "How much of the good rests on a single event?",
    kind: {
      type: "one-of",
      options: [
        {
          value: "one-act",
          label: "On one decisive act",
          detail: "Without that one step the rest is worth little.",
        },
        { value: "several", label: "On several steps", detail: "Each matters; losing one weakens the case." },
        {
          value: "many-small",
          label: "On many small contributions",
          detail: "It adds to the work of many; none of it decides alone.",
        },
      ],
    },
    why: "Progress mostly comes from many undramatic contributions. A case that hangs on one great step tends to excuse a good deal on the way there.",
    claims: ["AF-18"],
    example: "On many small contributions: ours is one of a dozen checks.",
    good: "Ask what would be left of the case if its most dramatic step did not happen.",
    depth: "deep",
  },
  {
    id: "uses.works-perfectly",
    section: "uses",
    text: "Suppose it works perfectly and everybody uses it: what goes wrong then?",
    kind: { type: "long-text" },
    why: "Much of what can go wrong does so with the technical problem solved. A case that fears only failure has looked at half of it.",
    claims: ["SM-33"],
    example:
      "Every assistant is monitored, so nobody asks any more whether it should have been given the task.",
    good: "A harm that comes of success: what people stop doing, who gains power, what becomes normal.",
    depth: "standard",
  },
  {
    id: "uses.whose-good",
    section: "uses",
    text: "Whose idea of a good life does it serve, and who was asked?",
    kind: { type: "long-text" },
    why: "Systems that do more of what somebody wants, or convince more people of it, carry that idea further than others.",
    claims: ["SM-34"],
    example: "That of the operators who set the threshold; nobody who is monitored was asked.",
    good: "Whose idea, who would put it otherwise, and where they have a say.",
    depth: "deep",
    showWhen: is(question("screening.makes-easier"), "persuasive"),
  },
];
