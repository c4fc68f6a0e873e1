import { ANYWAY } from "@/lib/content/options/anyway";
import { RECIPIENT_KINDS } from "@/lib/content/options/recipient-kinds";
import { IS_HEAVY, IS_ONLY_UNINVITED } from "@/lib/content/shared-conditions";
import type { Question } from "@/lib/domain/instrument/question";
import {
  all,
  any,
  atLeast,
  atMost,
  field,
  is,
  none,
  not,
  question,
  rowIs,
} from "@/lib/domain/rules/condition";

const GROUPS = [
  { value: "individuals", label: "Individuals", detail: "Users, people affected, journalists, funders." },
  { value: "businesses", label: "Businesses", detail: "Developers of models, companies building on them." },
  {
    value: "governments",
    label: "Governments",
    detail: "Regulators, agencies, armed forces, standards bodies.",
  },
  { value: "uninvited", label: "The uninvited", detail: "Whoever gets it without being meant to." },
] as const;

const kindsOf = (group: string) =>
  RECIPIENT_KINDS.filter((kind) => group === (kind.value === "uninvited" ? "uninvited" : kind.group)).map(
    ({ value }) => value,
  );

/** Who receives the outputs, through what, and what their surroundings reward. */
export const RECIPIENTS_QUESTIONS: readonly Question[] = [
  {
    id: "recipients.list",
    section: "recipients",
    text: "Who will have your outputs in their hands?",
    kind: {
      type: "records",
      noun: "recipient",
      plural: "recipients",
      max: 40,
      nameField: "name",
      matters: [
        { when: is(field("kind"), "uninvited"), because: "nobody invites them", depth: "deep" },
        {
          when: IS_HEAVY,
          because: "they are able to take it far",
        },
        { when: is(field("kind"), "product-company"), because: "they put it into products", depth: "deep" },
        {
          when: all(atLeast(field("ability"), 4), not(atLeast(field("aims"), 1))),
          because: "they are able to build on it, for aims of their own",
          depth: "deep",
        },
        { when: atMost(field("aims"), -1), because: "their aims are opposed", depth: "deep" },
      ],
      fields: [
        {
          id: "name",
          label: "Name",
          help: "The name where you know it; otherwise a description narrow enough to predict what they do.",
          kind: { type: "short-text", max: 120 },
          required: true,
        },
        {
          id: "kind",
          label: "Kind",
          help: "The kind that explains best what they would do with it, and any other that they are too.",
          kind: { type: "several-of", options: RECIPIENT_KINDS, isMostlyOne: true },
          required: true,
        },
        {
          id: "channel",
          label: "Channel",
          help: "How it reaches them: first by what, and by what else.",
          kind: {
            type: "several-of",
            isMostlyOne: true,
            options: [
              { value: "publication", label: "Publication", detail: "A text anyone can read." },
              { value: "open-code", label: "Open code", detail: "Code or tools anyone can run." },
              {
                value: "open-weights",
                label: "Open weights",
                detail: "A model anyone can download and change.",
              },
              { value: "direct-briefing", label: "Direct briefing", detail: "You tell or show them." },
              {
                value: "internal-handover",
                label: "Handover inside the organisation",
                detail: "Another team takes it over.",
              },
              {
                value: "product-integration",
                label: "Inside a product",
                detail: "They meet it as part of something they use.",
              },
              {
                value: "standard-or-policy",
                label: "Standard or policy",
                detail: "They adopt it because a rule says so.",
              },
              {
                value: "training-data",
                label: "Training data",
                detail: "Models, or those who train them, learn from it.",
              },
              {
                value: "conversation",
                label: "Conversation",
                detail: "Talks, hiring, collaboration, hearsay.",
              },
              { value: "leak", label: "Leak or theft", detail: "It reaches them against your will." },
            ],
          },
          required: true,
        },
        {
          id: "outputs",
          label: "Outputs they receive",
          help: "All that reach them, including by way of others.",
          kind: { type: "reference", list: "project.outputs", many: true },
          required: true,
        },
        {
          id: "when",
          label: "When",
          asked: "all",
          help: "Counted from the day the output first goes out.",
          kind: {
            type: "one-of",
            options: [
              {
                value: "before-release",
                label: "Before release",
                detail: "Early access, drafts, visits, shared code.",
              },
              { value: "at-release", label: "At release" },
              { value: "within-a-year", label: "Within a year after" },
              { value: "later", label: "Later than that" },
            ],
          },
        },
        {
          id: "wants",
          label: "What they want",
          asked: "all",
          help: "What they would say they are after, and what their past choices show.",
          kind: { type: "long-text", max: 4000 },
        },
        {
          id: "setting",
          label: "What their setting rewards",
          asked: "deep",
          askedUnless: IS_ONLY_UNINVITED,
          help: "What gets people there promoted, funded, re-elected or left alone, and who competes with them for it.",
          kind: { type: "long-text", max: 4000 },
        },
        {
          id: "bend",
          label: "How they would bend it to that",
          asked: "deep",
          askedUnless: IS_ONLY_UNINVITED,
          help: "The version of your work that would serve those rewards best, whatever you meant it for.",
          kind: { type: "long-text", max: 4000 },
        },
        {
          id: "ability",
          label: "What they are able to do with it",
          asked: "deep",
          askedUnless: is(field("kind"), "frontier-developer"),
          help: "Skills, hardware, data and staff they have or can get.",
          kind: {
            type: "scale",
            anchors: [
              { value: 1, label: "Read it", detail: "They can follow what it says, and no more." },
              { value: 2, label: "Use it as it is", detail: "They can run what you release, unchanged." },
              { value: 3, label: "Adapt it", detail: "They can change it to fit a purpose of their own." },
              {
                value: 4,
                label: "Build on it",
                detail: "They can put it into systems that many people depend on.",
              },
              {
                value: 5,
                label: "Take it to the frontier",
                detail: "They can apply it to the most capable systems there are.",
              },
            ],
          },
        },
        {
          id: "aims",
          label: "How far their aims match human flourishing",
          asked: "deep",
          askedUnless: IS_ONLY_UNINVITED,
          help: "Judge what they do rather than what they say. A mixed picture belongs in the middle.",
          kind: {
            type: "scale",
            anchors: [
              { value: -2, label: "Opposed", detail: "What they are after costs most people a good deal." },
              {
                value: -1,
                label: "Often opposed",
                detail: "Where their aims and people's good part, people usually lose.",
              },
              {
                value: 0,
                label: "Indifferent or mixed",
                detail: "People's good is neither the aim nor in the way.",
              },
              {
                value: 1,
                label: "Mostly matching",
                detail: "They give up something for people's good when it is not too dear.",
              },
              {
                value: 2,
                label: "Matching",
                detail: "They have given up something dear for people's good, and would again.",
              },
            ],
          },
        },
        {
          id: "jurisdiction",
          label: "Where they are",
          asked: "all",
          help: "Country, institution or legal setting, as far as it changes what they may or must do.",
          kind: { type: "short-text" },
        },
        {
          id: "constraint",
          label: "What keeps them from other uses",
          asked: "matters",
          help: "The strongest thing that actually binds them.",
          kind: {
            type: "one-of",
            options: [
              { value: "none", label: "Nothing", detail: "They do with it what they like." },
              {
                value: "norms",
                label: "Norms",
                detail: "Reputation, professional custom, a public promise.",
              },
              {
                value: "contract",
                label: "Contract",
                detail: "A licence or agreement somebody would enforce.",
              },
              { value: "law", label: "Law", detail: "A rule with an authority behind it." },
              {
                value: "technical",
                label: "Technical limits",
                detail: "They are unable to, not merely forbidden.",
              },
            ],
          },
        },
        {
          id: "constraint-how",
          label: "How that works",
          asked: "all",
          help: "Who would notice, and what would happen next.",
          kind: { type: "long-text", max: 4000 },
        },
        {
          id: "controller",
          label: "Who controls them",
          asked: "deep",
          askedUnless: not(IS_HEAVY),
          help: "Owner, board, founder or minister: whoever could change what they do against the wish of those you deal with.",
          kind: { type: "short-text" },
        },
        {
          id: "if-control-changes",
          label: "If owner, control or stakes change",
          asked: "matters",
          askedUnless: not(IS_HEAVY),
          help: "A sale, another board or government, or ten times as much to be won.",
          kind: {
            type: "one-of",
            options: [
              {
                value: "goes-with",
                label: "It goes where they go",
                detail: "Whoever then decides, decides about this too.",
              },
              {
                value: "bound",
                label: "Something still binds it",
                detail: "A law, a contract or a technical limit that outlasts the change.",
              },
              { value: "not-looked", label: "Nobody has looked" },
            ],
          },
        },
        {
          id: "anyway",
          label: "Would they have it without you?",
          asked: "all",
          help: "The same thing, or something that serves them as well.",
          kind: { type: "one-of", options: ANYWAY },
        },
      ],
    },
    why: "What a result does in the world depends on who holds it and on what their surroundings reward. That is why this comes before any question about benefit.",
    claims: ["SM-1", "SM-11", "SM-12", "SM-23", "SM-26", "SM-27", "SM-37"],
    example:
      "Meridian (invented), a developer of frontier models, through publication. Wants fewer incidents and an early launch; its setting pays for launches. It would bend the probes into a launch criterion that is easy to pass. Able to take them to the frontier; aims indifferent or mixed; nothing binds it.",
    good: "Five to ten recipients who would do different things: among them one you would rather not have, one whose aims you do not share and one you have never met. For each, what they want and what their setting pays for, which may differ.",
    depth: "standard",
    required: true,
  },
  {
    id: "recipients.left-out",
    section: "recipients",
    text: "For each of these groups: is it in your list, and if not, was that a choice?",
    kind: {
      type: "matrix",
      rows: GROUPS.map((group) => ({
        ...group,
        showWhen: none("recipients.list", is(field("kind"), ...kindsOf(group.value))),
      })),
      options: [
        { value: "listed", label: "Listed", detail: "At least one recipient stands for it." },
        {
          value: "on-purpose",
          label: "Left out on purpose",
          detail: "You looked and found that it makes no difference here.",
        },
        { value: "not-considered", label: "Not considered yet", detail: "You have not looked." },
      ],
    },
    saidAt: "recipients.list",
    why: "It is easy to think of the readers one knows. Individuals, businesses, governments and the uninvited each put work to use in their own way, and a gap in the list should be a decision.",
    claims: ["SM-23"],
    example:
      "Individuals: listed. Businesses: listed. Governments: not considered yet. The uninvited: left out on purpose.",
    good: "An honest “not considered yet” is worth more than a quick “on purpose”: it becomes an open question that somebody will look at.",
    depth: "deep",
  },
  {
    id: "recipients.left-out-why",
    section: "recipients",
    text: "Why does leaving these groups out change nothing?",
    kind: { type: "long-text" },
    showWhen: any(
      ...GROUPS.map((group) => rowIs(question("recipients.left-out"), group.value, "on-purpose")),
    ),
    why: "A group may really make no difference. The reason lets a reviewer agree, or think of what was missed.",
    claims: ["SM-23"],
    example:
      "The uninvited: everything is public from the first day, so there is nothing to gain by stealing it.",
    good: "For each group left out, what it would have to do to make a difference here, and why it will not.",
    depth: "deep",
  },
  {
    id: "recipients.recruiters",
    section: "recipients",
    text: "Who gains from having you, your results or your hopes on their side?",
    kind: { type: "long-text" },
    why: "While you model the world, others model you. Some of them gain from your name, your results or your hopes, and may be kind to them for that reason.",
    claims: ["SM-11", "SM-14"],
    example:
      "Meridian offers computing time and a joint announcement; our name on its model card would cost it little and answer a question from regulators. A campaign against open weights would quote our worst figure.",
    good: "Who, what they offer, and what they get in return. Include those whose cause you share.",
    depth: "deep",
  },
  {
    id: "recipients.competition",
    section: "recipients",
    text: "How hard do the main recipients compete with one another?",
    kind: {
      type: "scale",
      anchors: [
        { value: 1, label: "Not at all", detail: "One party's gain costs the others nothing." },
        { value: 2, label: "A little", detail: "They compare themselves, but nobody hurries because of it." },
        { value: 3, label: "Noticeably", detail: "They watch each other, and plans shift by weeks." },
        { value: 4, label: "Hard", detail: "Care is dropped when a rival is about to be first." },
        {
          value: 5,
          label: "As in a race",
          detail: "Being second counts as losing, and restraint as giving in.",
        },
      ],
    },
    why: "Rivalry changes what people do with the same result: under pressure, insight is turned into speed.",
    claims: ["SM-26", "SM-4"],
    example:
      "Hard (4): two of the three developers brought launches forward last year, each because of the other.",
    good: "A point chosen by what these recipients have done under pressure, with an instance in the note.",
    depth: "all",
  },
];
