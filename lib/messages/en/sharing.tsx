import type { ReactNode } from "react";
import { plural } from "@/lib/messages/plural";

/** Words around links to reports for people outside: the setting, the page where they are made, and the page they open. */

export const settingsPage = {
  title: "Settings",
  lede: "What is set for the whole organisation. Every change is in the audit trail.",
};

export const reportLinksSwitch = {
  title: "Links for people outside",
  note: "Off unless an administrator switches it on.",
  what: (days: number) =>
    `Authors can make a link that shows one submitted revision’s report to somebody without an account. It is redacted for people outside unless they confirm otherwise, carries the name of whom it is for on every page, ends by itself after ${days} days at most, can be revoked at once, and each opening is counted and logged. Whoever holds a link can open it and pass it on.`,
  alternative:
    "While it is off, a report leaves the organisation only as a file that somebody who may read it exports, which is logged but cannot be taken back.",
  isOff: "Links are off. Nobody can make one, and none opens anything.",
  isOn: (since: ReactNode) => <>Links are on since {since}.</>,
  switchOn: "Switch links on",
  switchedOn: "Links are on. Authors can make them from the page of a revision.",
  switchOff: "Switch links off",
  switchedOff: "Links are off. Every link has stopped working.",
  question: "Switch links off?",
  warning:
    "Every link of the organisation stops working at once, for good: switching on again brings none back. Authors would make new ones.",
};

export const reportLinksPage = {
  title: "Links for people outside",
  lede: "An assessment describes how things can be misused. A link shows one revision’s report to whoever holds it, so give it to people, not to lists.",
  revision: (number: number) => `Revision ${number}`,
  isOff: "Links are off in this organisation",
  howToSwitchOn:
    "An administrator can switch them on under Settings. Links made before then do not come back.",
  isWithdrawn: "The assessment is withdrawn: its links have stopped, and no new one can be made.",
  existing: "Links",
  existingNote: "Of every revision of this assessment, newest first.",
  make: "Make a link",
  makeNote: (number: number) =>
    `To the report on revision ${number}, as it was frozen. Comments, reviews and decisions are no part of it.`,
};

export const reportLinkForm = {
  preparedFor: "Whom it is for",
  preparedForHint:
    "A person, or a small group. It stands across the report as a watermark, and in the audit trail. Make one link for each.",
  preparedForMissing: "Say whom it is for.",
  days: "For how many days",
  daysHint: (most: number) => `At most ${most}. It can be revoked before.`,
  daysWrong: (least: number, most: number) => `Write a number of days from ${least} to ${most}.`,
  audience: "What it shows",
  audienceNarrow: "The handling is named people, so a link shows no more than is meant for people outside.",
  audiences: {
    outside: {
      label: "What is meant for people outside",
      detail: "Without names of people, and without how a misuse would be done, by whom and with what.",
    },
    organisation: {
      label: "What is meant for the organisation",
      detail: "With names, pathways and actors; without how a misuse would be done.",
    },
    team: { label: "Everything", detail: "The report as its team reads it." },
  },
  confirm: "Confirm",
  confirmation: "People outside are meant to read this much of it",
  confirmMissing: "Confirm it, or choose what is meant for people outside.",
  withheld: (count: number) =>
    plural(count, {
      one: "Leave out single answers: 1 chosen",
      other: `Leave out single answers: ${count === 0 ? "none" : count} chosen`,
    }),
  withheldHint:
    "What rests on them in findings and tables goes with them. The report says that something was left out, never what it said.",
  leftOutAnyway: "not for people outside anyway",
  submit: "Make the link",
};

export const newReportLink = {
  title: (name: string) => `A link for ${name}`,
  note: "Hand it over yourself, by a way you trust. It is not shown again: only a hash of it is kept.",
  copy: "Copy the link",
  another: "Make another link",
};

export const reportLinkTable = {
  caption: "Links, newest first",
  preparedFor: "For",
  shows: "Shows",
  state: "State",
  opened: "Opened",
  made: "Made",
  none: "No link has been made",
  audiences: {
    outside: "for people outside",
    organisation: "for the organisation",
    team: "everything",
  },
  revision: (number: number, audience: string) => `Revision ${number}, ${audience}`,
  withheld: (count: number) =>
    plural(count, { one: "1 more answer left out", other: `${count} more answers left out` }),
  madeBy: (by: string, at: ReactNode) => (
    <>
      {at} by {by}
    </>
  ),
  until: (at: ReactNode) => <>until {at}</>,
  revoked: (by: string, at: ReactNode) => (
    <>
      by {by}, {at}
    </>
  ),
  expired: (at: ReactNode) => <>on {at}</>,
  states: {
    active: "Active",
    revoked: "Revoked",
    expired: "Expired",
    "switched-off": "Stopped",
    withdrawn: "Stopped",
    narrowed: "Stopped",
    "maker-gone": "Stopped",
  },
  reasons: {
    "switched-off": "links were switched off in the organisation",
    withdrawn: "the assessment was withdrawn",
    narrowed: "the handling is named people, and it showed more than is meant for people outside",
    "maker-gone": "whoever made it is no longer an author, or their account is disabled",
  },
  never: "never",
  times: (count: number) => plural(count, { one: "once", other: `${count} times` }),
  last: (at: ReactNode) => <>last {at}</>,
};

export const revokeLink = {
  open: "Revoke",
  openFor: (name: string) => `the link for ${name}`,
  question: (name: string) => `Revoke the link for ${name}?`,
  warning: "It opens nothing from now on, for good. What was read or copied before stays read and copied.",
  revoke: "Revoke the link",
};

export const sharedReport = {
  pageTitle: "Social-model report",
  watermark: (name: string) => `Prepared for ${name}`,
  preparedFor: (name: string) => `Prepared for ${name}`,
  preparedBy: (organisation: string, on: ReactNode, until: ReactNode) => (
    <>
      By {organisation}, on {on}. The link opens it until {until}, unless it is revoked before; each opening
      is counted.
    </>
  ),
  notice: (name: string, on: string) => `Prepared for ${name} · ${on}`,
  pdf: "Download as PDF",
  handling: (label: string) =>
    `Its handling there is “${label}”. It was handed to you in confidence: ask before passing it on.`,
  nothing: "This link doesn’t open anything (any more)",
  nothingMore: "It may have been mistyped, expired or revoked. Ask whoever gave it to you for a new one.",
  wait: "Try again later",
  waitMore: (minutes: number) =>
    plural(minutes, {
      one: "Too many links that open nothing were tried from your network. This page opens again in a minute.",
      other: `Too many links that open nothing were tried from your network. This page opens again in ${minutes} minutes.`,
    }),
};
