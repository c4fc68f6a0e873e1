/**
 * The X-Risk Sheet's questions and where each answer goes: data, printed in docs/x-risk-sheet.md. Source: D. Hendrycks and
 * M. Mazeika, “X-Risk Analysis for AI Research”, arXiv 2206.05862 (2022), appendix. Titles and numbers are the sheet's; what
 * a question asks is said in our words.
 */

import type { Path } from "@/lib/domain/assessment/path";

export const X_RISK_SHEET = {
  citation: "Hendrycks & Mazeika 2022",
  title: "X-Risk Analysis for AI Research",
  link: "https://arxiv.org/abs/2206.05862",
} as const;

export type SheetQuestion = {
  readonly number: number;
  readonly title: string;
  /** `text`: answered in words. `box`: a box that is ticked where the statement holds. */
  readonly form: "text" | "box";
  /** In our words: of a text, what is asked; of a box, the statement that a tick agrees to. */
  readonly asks: string;
  /** A long text that is asked at the standard depth, whatever else is answered. */
  readonly path: Path;
  readonly reason: string;
  /** What a tick says of the work, so that it is concluded from and not only read: a choice elsewhere, and why it follows. */
  readonly ticked?: { readonly path: Path; readonly value: string; readonly reason: string };
};

const KIND_AND_EFFECT = "terms.kind-and-effect";
const MECHANISM = "factors.mechanism";
const COST = "inaction.cost";
const DIFFERENCE = "timelines.safety-effect-why";
const DEVELOPER_TOOLS = "timelines.developer-tools-why";
const RULED_OUT = "misuse.patterns-why";

/** What the sheet calls general tasks and goals is what developers of AI work on. */
const HELPS_DEVELOPERS = {
  path: "timelines.developer-tools",
  value: "yes",
  reason: "who agrees that the work advances what developers of AI work on agrees that it helps them",
} as const;

export const SHEET_QUESTIONS: readonly SheetQuestion[] = [
  {
    number: 1,
    title: "Overview",
    form: "text",
    asks: "How the work is meant to lower existential risk from advanced AI.",
    path: KIND_AND_EFFECT,
    reason:
      "It is the sheet's account of what the work does to humanity's safety, which is asked for here apart from the kind of work.",
  },
  {
    number: 2,
    title: "Direct Effects",
    form: "text",
    asks: "Which hazards, weaknesses or ways of failing it acts on directly.",
    path: MECHANISM,
    reason: "It begins the steps by which the effect comes about.",
  },
  {
    number: 3,
    title: "Diffuse Effects",
    form: "text",
    asks: "Which contributing factors it acts on indirectly, such as safety culture or tools that others use.",
    path: MECHANISM,
    reason: "The sheet's contributing factors are close to the factors whose mechanism is asked for here.",
  },
  {
    number: 4,
    title: "What's at Stake?",
    form: "text",
    asks: "A future in which this line of work prevents great loss of life, or else does much good.",
    path: COST,
    reason: "What would be prevented or gained is what is lost if nobody does the work.",
  },
  {
    number: 5,
    title: "Result Fragility",
    form: "box",
    asks: "The findings rest on strong theoretical assumptions, are not shown on leading tasks or models, or depend much on settings.",
    path: DIFFERENCE,
    reason: "Fragile results are a reason why the effect could be smaller than hoped.",
  },
  {
    number: 6,
    title: "Problem Difficulty",
    form: "box",
    asks: "It is implausible that a practical system will ever do this task much better than people.",
    path: DIFFERENCE,
    reason: "How far the problem can be solved at all bounds the effect.",
  },
  {
    number: 7,
    title: "Human Unreliability",
    form: "box",
    asks: "The approach depends strongly on features made by hand, expert supervision or people being reliable.",
    path: DIFFERENCE,
    reason: "Where people have to be reliable, their failing is what makes the low estimate.",
  },
  {
    number: 8,
    title: "Competitive Pressures",
    form: "box",
    asks: "Work towards the approach costs much intelligence, other general capabilities or economic use.",
    path: DIFFERENCE,
    reason: "A price in capability or money decides whether the approach will be used.",
  },
  {
    number: 9,
    title: "Overview",
    form: "text",
    asks: "How the work improves safety more than general capabilities.",
    path: KIND_AND_EFFECT,
    reason:
      "It is the balance of the effect, beside question 1. No question here asks for the difference of the two.",
  },
  {
    number: 10,
    title: "Red Teaming",
    form: "text",
    asks: "A way in which the work hastens general capabilities or the onset of existential risks.",
    path: RULED_OUT,
    reason:
      "It is the sheet's one question about how the work could do harm, so it stands beside the patterns of misuse: a way that it names belongs there as a pathway, and a reason why there is none is a reason asked for here.",
  },
  {
    number: 11,
    title: "General Tasks",
    form: "box",
    asks: "The work advances tasks that capabilities research has usually worked on.",
    path: DEVELOPER_TOOLS,
    reason: "Progress on such tasks is a step by which outputs reach developers of AI.",
    ticked: HELPS_DEVELOPERS,
  },
  {
    number: 12,
    title: "General Goals",
    form: "box",
    asks: "The work improves or helps research towards general abilities, such as prediction, efficiency, reasoning or planning.",
    path: DEVELOPER_TOOLS,
    reason: "Help towards such goals is a step by which outputs reach developers of AI.",
    ticked: HELPS_DEVELOPERS,
  },
  {
    number: 13,
    title: "Correlation With General Aptitude",
    form: "box",
    asks: "The ability studied is known to go together with general cognitive ability or educational attainment.",
    path: DEVELOPER_TOOLS,
    reason: "An ability that rises with general ability tells how close the work is to general capabilities.",
  },
  {
    number: 14,
    title: "Safety via Capabilities",
    form: "box",
    asks: "The work advances safety together with, or by, advancing other capabilities or the study of AI.",
    path: DEVELOPER_TOOLS,
    reason: "Safety that comes by way of capabilities runs through this channel.",
    ticked: HELPS_DEVELOPERS,
  },
  {
    number: 15,
    title: "Other",
    form: "text",
    asks: "Clarifications and uncertainties about the work and existential risk.",
    path: DIFFERENCE,
    reason:
      "What is uncertain lies between the low and the high estimate; the sheet uses it to explain its boxes.",
  },
];
