import type { ReactNode } from "react";
import { plural } from "@/lib/messages/plural";

/** Words of the report page that are no part of the report document. */

export const answerView = {
  findingsRestingOnThis: "Findings resting on this:",
  findingsRestingOnList: "Findings resting on this list:",
};

export const excerptsView = {
  more: (count: number) => plural(count, { one: `${count} more use`, other: `${count} more uses` }),
};

export const leadView = {
  decision: "Decision asked for",
  inFull: "In full",
  lands: "Where it lands, within five years",
  landsShown: (shown: number, all: number) => `: ${shown} of ${all}`,
};

export const findingView = {
  copyLink: "Copy link",
  copied: "Copied",
  readFrom: "Read from",
  more: (count: number) => `${count} more`,
  howItCameAbout: "How this is concluded",
  inFull: "This finding in full",
};

export const reportPartView = {
  allAnswers: "All answers, on a page of their own",
  inFull: "This part in full",
};

export const reportView = {
  backToTop: "Back to top",
  notAllThere:
    "This was printed before what is folded had come, and holds less than the PDF. Print this page:",
  whole: "the whole report",
};

export const itemsView = {
  tryIt: "Try it: what if?",
};

export const pdfLink = {
  making: "The PDF is being made. It is downloaded when it is done.",
  made: "Downloaded.",
  failed: "The PDF could not be made. Try again.",
};

export const reportBar = {
  download: "Download",
  redacted: "A redacted copy",
};

type Versions = { readonly instrumentVersion: string; readonly rulebookVersion: string };

type Evaluated = {
  readonly before: Versions;
  readonly later: Versions;
  readonly on: ReactNode;
  readonly scrutinyBefore: string;
  readonly scrutinyNow: string;
};

export const laterEvaluationPart = {
  evaluatedAgain: ({ before, later, on, scrutinyBefore, scrutinyNow }: Evaluated) => (
    <>
      Submitted under instrument {before.instrumentVersion}, rulebook {before.rulebookVersion}; evaluated
      again under instrument {later.instrumentVersion}, rulebook {later.rulebookVersion} on {on}. Scrutiny
      then: {scrutinyBefore}; now: {scrutinyNow}.
    </>
  ),
  sameFindings: "The findings are the same.",
  setAside: (count: number) => `Answers without a place in the later questions, not read: ${count}.`,
  anotherSeverity: (count: number) => `Another severity (${count})`,
  now: "now",
  title: "Under later rules",
  note: "The same answers, evaluated again. The report below stays as submitted.",
  gained: "Gained",
  cleared: "Cleared",
};

export const reportContents = {
  label: "Contents of the report",
  title: "Contents",
  find: "Find in report",
  found: (at: number, count: number) => (count === 0 ? "Nothing found" : `${at} of ${count}`),
};

export const reportHeader = {
  exampleSource:
    "Filled in by Landfall's authors from the publication, not by the people who did the work. Source:",
  submittedBy: (time: ReactNode, submittedBy: string) => (
    <>
      submitted {time} by {submittedBy}
    </>
  ),
  handling: (handling: string) => `Handling: ${handling}`,
  report: "Social-model report:",
  revision: (number: number) => `revision ${number}`,
  draft: "draft",
  workedExample: "Worked example",
};

export const revisionWays = {
  revision: (number: number) => `Revision ${number}`,
  changesSince: (number: number) => `What changed since revision ${number}`,
  changesUpTo: (number: number) => `What changed up to revision ${number}`,
  whatIf: "What if …",
};
