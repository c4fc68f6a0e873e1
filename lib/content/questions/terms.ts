import type { Question } from "@/lib/domain/instrument/question";
import { field, is, not } from "@/lib/domain/rules/condition";

/** What the words of the case mean, and what rests on them. */
export const TERMS_QUESTIONS: readonly Question[] = [
  {
    id: "terms.central-claim",
    section: "terms",
    text: "In one or two sentences: what do you claim about this project?",
    kind: { type: "long-text", max: 2000 },
    why: "One claim that everything else can be held against. The next questions look at the words it is made of.",
    claims: ["SM-13"],
    example:
      "Used together with human follow-up, the probes let a provider notice most knowing falsehoods of its own model before users act on them.",
    good: "A statement that could be false, about something that changes in the world. Where a plainer word than “safe” or “aligned” will do, it uses the plainer word.",
    depth: "standard",
  },
  {
    id: "terms.rests-on-field",
    section: "terms",
    text: "Does that claim rest on the field the work belongs to?",
    kind: {
      type: "one-of",
      options: [
        {
          value: "rests",
          label: "Yes, it rests on the field",
          detail: "The main reason to expect good is that work of this kind does good.",
        },
        {
          value: "partly",
          label: "Partly",
          detail: "The field is one reason; recipients and uses are others.",
        },
        {
          value: "no",
          label: "No",
          detail: "The claim would read the same with the name of the field struck out.",
        },
      ],
    },
    why: "No field does good by itself, and none does harm by itself. Where the name of a field carries the argument, the argument has still to be made.",
    claims: ["SM-1", "SM-15"],
    example: "Partly: the field is a reason to expect careful readers, and no more than that.",
    good: "Strike the name of the field out of your claim and read it again. What is left standing is your answer.",
    depth: "deep",
  },
  {
    id: "terms.kind-and-effect",
    section: "terms",
    text: "What kind of work is it? And, as a separate matter, what does it do to humanity's safety?",
    kind: { type: "long-text" },
    why: "Kind and effect are easily mistaken for each other. Work that counts as safety can leave people less safe, and work that counts as capabilities can leave them safer; two answers keep the two apart.",
    claims: ["SM-6", "SM-7"],
    example:
      "Kind: interpretability, applied to monitoring. Effect: those who run a model notice its knowing falsehoods more often; those who want to hide them learn what to hide from. On balance I expect a small gain.",
    good: "Two separate passages. The second says through whom and by what steps, and leaves room for a result below zero.",
    depth: "all",
  },
  {
    id: "terms.list",
    section: "terms",
    text: "Which words does your case rest on, and what does each mean here?",
    kind: {
      type: "records",
      noun: "term",
      plural: "terms",
      max: 40,
      nameField: "term",
      fields: [
        {
          id: "term",
          label: "Word",
          help: "As you write it in this assessment.",
          kind: { type: "short-text", max: 120 },
          required: true,
        },
        {
          id: "sense",
          label: "Sense meant here",
          help: "A sense from the glossary, or your own.",
          kind: { type: "short-text", max: 120 },
          required: true,
        },
        {
          id: "meaning",
          label: "Meaning in your words",
          asked: "all",
          help: "Put it so that somebody could tell whether a given system or act falls under it.",
          kind: { type: "long-text", max: 4000 },
        },
        {
          id: "other-readers",
          label: "Who reads it otherwise",
          asked: "all",
          help: "Name the readers and the sense they would take from your text.",
          kind: { type: "long-text", max: 4000 },
        },
        {
          id: "survives",
          label: "Does your claim survive the other reading?",
          asked: "deep",
          help: "Read your central claim again with the other sense put in.",
          kind: {
            type: "one-of",
            options: [
              { value: "yes", label: "Yes", detail: "It holds in both senses." },
              { value: "partly", label: "Partly", detail: "It holds in a weaker form." },
              { value: "no", label: "No", detail: "It is false, or says nothing, in the other sense." },
            ],
          },
        },
        {
          id: "who-gains",
          label: "Who gains if nobody notices",
          asked: "deep",
          askedUnless: not(is(field("survives"), "partly", "no")),
          help: "Support, money or standing can come from two readers each hearing their own meaning.",
          kind: { type: "long-text", max: 4000 },
        },
      ],
    },
    why: "Key words carry several senses, and some alliances hold only as long as nobody asks which one is meant. Saying what you mean lets readers who mean something else notice it.",
    claims: ["SM-13", "SM-14", "SM-21", "SM-25"],
    example:
      "“Deception”: asserting what the model represents as false. Some read it as intent to mislead, which we do not measure. Who gains: whoever sells monitoring as proof of good intentions. Survives: partly.",
    good: "The three to eight words without which your claim would fall. For each, a meaning that decides cases, a reader who takes it otherwise, and whether the claim is still true for that reader.",
    depth: "standard",
  },
  {
    id: "terms.interchangeable",
    section: "terms",
    text: "Do you use any two of these as if they meant the same: AI safety, existential safety, alignment?",
    kind: {
      type: "one-of",
      options: [
        { value: "yes", label: "Yes", detail: "In places one stands for another." },
        { value: "no", label: "No", detail: "Each is used in its own sense throughout." },
      ],
    },
    why: "The three overlap, and each can exist without the others. A sentence that is true of one may be false of the next.",
    claims: ["SM-21"],
    example: "Yes: the introduction says alignment where it means existential safety. I will mend it.",
    good: "Search your text for each of the three before you answer.",
    depth: "all",
  },
];
