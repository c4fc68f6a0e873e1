import { HAZARD } from "@/lib/content/options/hazard";
import { MAKES_EASIER } from "@/lib/content/options/makes-easier";
import { OUTPUT_FORMS } from "@/lib/content/options/output-forms";
import { RELEASE_FORM } from "@/lib/content/options/release-form";
import type { Question } from "@/lib/domain/instrument/question";
import { atLeast, field, is, question, some } from "@/lib/domain/rules/condition";

/** What comes of it is people, and what they have: nobody takes it, they leave with it. */
const AMONG_PEOPLE = is(field("form"), "people", "community", "event", "support");

/** What the project is and what will exist because of it. */
export const PROJECT_QUESTIONS: readonly Question[] = [
  {
    id: "project.title",
    section: "project",
    text: "What is the project called?",
    kind: { type: "short-text", max: 200 },
    why: "Reviewers, portfolios and follow-ups will know the project by this name, so it should say what the work is.",
    claims: ["SM-12"],
    example:
      "Listening in: probes that notice when a chat model says what it does not hold true. (An invented project; the other examples in these questions follow it.)",
    good: "The subject rather than the hope: “Probes for untrue statements” describes, “Trustworthy assistants” argues.",
    depth: "screening",
    required: true,
  },
  {
    id: "project.summary",
    section: "project",
    text: "What will you do, in words a colleague from another field understands?",
    kind: { type: "long-text" },
    why: "Those who judge this may come from law, from security or from another part of AI. What cannot be explained to them cannot be judged by them either.",
    claims: ["SM-12", "SM-28"],
    example:
      "We train small classifiers on the inner activity of chat models to tell when a model asserts something that it represents as false. We test them under six kinds of pressure to mislead. The method and a library will be published; the transcripts stay with us.",
    good: "What is done, on what, and what there will be if it works, in under two hundred words. What it is good for has its own place later.",
    depth: "screening",
    required: true,
  },
  {
    id: "project.why-now",
    section: "project",
    text: "Why now, rather than a year earlier or later?",
    kind: { type: "long-text" },
    why: "Timing is a choice. Some work is cheaper or less risky later, some comes too late, and some crowds out what can only be done now.",
    claims: ["AF-15", "AF-19"],
    example:
      "Two providers decide this year whether to rely on monitors of this kind. Figures on what such monitors miss are of use before that decision and of little use after it. By waiting we would gain better models to test on; we think the decision matters more.",
    good: "What a year of waiting would improve, what it would make worse, and for whom.",
    depth: "all",
  },
  {
    id: "project.kind",
    section: "project",
    text: "What kinds of work does the project consist of?",
    kind: {
      type: "several-of",
      options: [
        {
          value: "interpretability",
          label: "Interpretability",
          detail: "Explaining what happens inside models.",
        },
        {
          value: "oversight-and-control",
          label: "Oversight and control",
          detail: "Supervising systems, or limiting what they can do.",
        },
        {
          value: "robustness",
          label: "Robustness",
          detail: "Holding up under attack or unusual conditions.",
        },
        {
          value: "alignment-training",
          label: "Alignment training",
          detail: "Shaping by training what models aim at or how they behave.",
        },
        { value: "evaluations", label: "Evaluations", detail: "Measuring abilities, tendencies or risks." },
        { value: "demonstrations", label: "Demonstrations", detail: "Showing that something can happen." },
        {
          value: "governance-and-policy",
          label: "Governance and policy",
          detail: "Rules, institutions, agreements and how they are kept.",
        },
        { value: "security", label: "Security", detail: "Protecting models, systems or infrastructure." },
        {
          value: "research-automation",
          label: "Automation of research",
          detail: "AI systems that carry out research.",
        },
        { value: "theory", label: "Theory", detail: "Concepts, proofs, models on paper." },
        { value: "data", label: "Data", detail: "Collecting, cleaning or describing data." },
        { value: "other", label: "Something else", detail: "Say what in the summary." },
      ],
    },
    why: "The kind of work tells which reviewers to ask. It does not tell whether the work does good, and no rule here reads it that way.",
    claims: ["SM-6", "SM-15"],
    example: "Interpretability; oversight and control; data.",
    good: "What the working hours will go into, even if the proposal calls it something else.",
    depth: "standard",
  },
  {
    id: "project.stage",
    section: "project",
    text: "Where does the project stand?",
    kind: {
      type: "one-of",
      options: [
        { value: "idea", label: "Idea", detail: "Nothing decided; everything can still be changed." },
        {
          value: "proposal",
          label: "Proposal",
          detail: "Written down, waiting for a decision or for money.",
        },
        {
          value: "running",
          label: "Under way",
          detail: "Work has begun; no results yet that others know of.",
        },
        { value: "results", label: "Results in hand", detail: "There are results; how they go out is open." },
        {
          value: "published",
          label: "Published",
          detail: "Out already, and followed up or kept up from now on: a service that runs is this as well.",
        },
      ],
    },
    why: "What can still be changed depends on it: almost everything at the stage of an idea, only what follows once the work is out.",
    claims: ["SM-30", "AF-19"],
    example: "Proposal: written, not funded.",
    good: "The stage of whatever part is furthest along, because that part sets what can no longer be changed.",
    depth: "all",
  },
  {
    id: "project.team",
    section: "project",
    text: "Who does the work?",
    kind: { type: "short-text" },
    why: "Who does the work decides what the work can see. It also tells a reviewer whose knowledge and whose rewards shaped these answers.",
    claims: ["SM-26", "SM-28"],
    example:
      "Two interpretability researchers and an engineer at a university, advised by a former fraud investigator.",
    good: "Roles, institutions and fields of knowledge; names only where they matter.",
    depth: "all",
  },
  {
    id: "project.success",
    section: "project",
    text: "How will an outsider be able to tell that the project has done what it set out to do?",
    kind: { type: "long-text" },
    why: "A project that cannot be seen to fail cannot be seen to succeed. A sign named now keeps the goal from moving later.",
    claims: ["AL-3", "AL-8"],
    example:
      "Under kinds of pressure that played no part in training, the probes flag at least 80 % of untrue assertions at 1 % false alarms, confirmed by a group that did not take part. If they work only on the kinds we trained on, we have failed.",
    good: "Something that somebody without a stake could observe, and the result that would count as failure. Say whether it would show that the thing was built right, or that it was the right thing to build.",
    depth: "all",
  },
  {
    id: "project.outputs",
    section: "project",
    text: "What will exist afterwards that somebody else could use?",
    kind: {
      type: "records",
      noun: "output",
      plural: "outputs",
      max: 40,
      nameField: "name",
      matters: [
        {
          when: is(field("makes-easier"), "attackable", "persuasive"),
          because: "it makes attack or influence easier",
        },
        {
          when: is(field("form"), "weights"),
          because: "weights do whatever their holder wants",
          depth: "deep",
        },
        {
          when: is(field("form"), "data-set", "demonstration", "evaluation"),
          because: "it shows what can be done",
        },
      ],
      fields: [
        {
          id: "name",
          label: "Name",
          help: "A short name you will recognise in lists later, such as “probe library”.",
          kind: { type: "short-text", max: 120 },
          required: true,
        },
        {
          id: "form",
          label: "Form",
          help: "The form decides who can pick it up and what they can do with it. List a paper and its code as two outputs, a course and its network too.",
          kind: {
            type: "one-of",
            options: OUTPUT_FORMS,
          },
          required: true,
        },
        {
          id: "description",
          label: "What it is",
          asked: "all",
          help: "What it contains and what it takes to use it: skills, hardware, access.",
          kind: { type: "long-text" },
        },
        {
          id: "makes-easier",
          label: "What it makes easier",
          help: "For whoever holds it, not only for those you make it for.",
          kind: { type: "several-of", options: MAKES_EASIER },
        },
        {
          id: "go-on-to-build",
          label: "How many of those who leave build models two years later",
          help: "Of those trained, funded or brought together before: the share that works for a developer of models on making them abler. Give the source and its place as evidence; who didn’t answer counts as not known.",
          kind: { type: "probability" },
          showWhen: AMONG_PEOPLE,
        },
        {
          id: "chosen-by",
          label: "Who comes in, and who chooses them",
          help: "By what, from among how many, and who can be turned down by whom.",
          kind: { type: "long-text" },
          showWhen: AMONG_PEOPLE,
        },
        {
          id: "otherwise",
          label: "What they would do without it",
          help: "Which work, in which field, of how many; and how you know.",
          kind: { type: "long-text" },
          showWhen: AMONG_PEOPLE,
        },
        {
          id: "release",
          label: "How it goes out, if not like the rest",
          asked: "matters",
          help: "The widest form of any output counts for the whole.",
          kind: { type: "one-of", options: RELEASE_FORM },
        },
        {
          id: "hazard",
          label: "Shows how to cause harm",
          asked: "deep",
          help: "Judge the output as it will stand, with its appendices, examples and logs.",
          kind: { type: "one-of", options: HAZARD },
        },
        {
          id: "ready",
          label: "Ready by",
          asked: "all",
          help: "Your best guess at the day others could first use it.",
          kind: { type: "date" },
        },
      ],
    },
    why: "Intentions do not travel; outputs do. Recipients, uses and misuse are all asked about what you list here.",
    claims: ["SM-12", "SM-1"],
    example:
      "Paper: method and results. Probe library: code that needs a model's inner activity. Transcripts: 40,000 labelled dialogues, kept by us. Know-how: which layers to look at, passed on in talks.",
    good: "Everything that somebody could pick up, by-products included: data, checkpoints, test sets, tricks that only the team knows. A paper with code makes two.",
    depth: "standard",
    required: true,
  },
  {
    id: "project.map-or-cover",
    section: "project",
    text: "Who could use this assessment itself, as a map or as cover?",
    kind: { type: "long-text" },
    why: "What is written here tells where the work is weak, and that somebody thought about it can be quoted as if all were settled.",
    claims: ["SM-32"],
    example:
      "A vendor could quote “social model written” in its safety case; the list of what the probes miss would help whoever wants to pass them.",
    good: "Somebody with a use for it, what they would take from it, and who therefore gets it.",
    depth: "all",
    opens: [
      { when: is(question("screening.sensitivity"), "hazardous"), because: "it is hazardous to read" },
      {
        when: some("misuse.pathways", atLeast(field("severity"), 4)),
        because: "it describes how great harm is done",
      },
    ],
  },
];
