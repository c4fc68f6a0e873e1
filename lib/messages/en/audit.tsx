import type { ReactNode } from "react";
import { plural } from "@/lib/messages/plural";

export const auditTabs = {
  label: "What the audit trail shows",
  acts: "Acts",
  readings: "Readings",
};

export const readingsFilter = {
  label: "Filter the readings",
  person: "Person",
  everybody: "Everybody",
  onlyOf: (assessment: string) => `Only readings of assessment ${assessment}.`,
};

export const readingsTable = {
  caption: "Readings, newest hour first",
  hour: "In the hour from",
  read: "Read",
  of: "Of",
  onlyBy: "Only readings by",
  onlyOf: "Only readings of",
  kinds: {
    revision: (number: number) => `revision ${number}, with its report`,
    review: (number: number) => `reviews of revision ${number}`,
  },
};

export const auditFilter = {
  show: "Show",
  showAll: "Show all",
  onlyAbout: (subjectName: string) => `Only what is about ${subjectName}.`,
  label: "Filter the audit trail",
  kindOfEntry: "Kind of entry",
  everyKind: "Every kind",
};

export const auditTable = {
  entry: "Entry",
  when: "When",
  who: "Who",
  what: "What",
  about: "About",
  more: "More",
  unknown: "Unknown",
  whoElse: {
    landfall: "Landfall itself",
    onTheMachine: "On the machine",
    reader: "Reader of a link",
    nobody: "Nobody signed in",
  },
  onlyEntriesAbout: "Only entries about",
  assessment: (name: string) => `assessment ${name}`,
  caption: "Audit trail, newest first",
};

export const auditWords = {
  actions: {
    "assessment.created": "started an assessment",
    "answers.edited": "edited answers",
    "assessment.shared": "shared an assessment",
    "assessment.unshared": "took back what was shared of an assessment",
    "author.invited": "invited somebody to become an author",
    "author.joined": "became an author by accepting",
    "author.declined": "declined to become an author",
    "author.invitation-taken-back": "took an invitation to become an author back",
    "assessment.handling-set": "changed an assessment’s handling",
    "assessment.brought-up-to-date": "brought a draft up to a newer instrument",
    "assessment.update-dismissed": "dismissed the notice of a newer instrument",
    "comment.added": "commented on a draft",
    "comment.settled": "settled a comment",
    "comment.reopened": "reopened a comment",
    "comment.removed": "removed a comment",
    "assessment.submitted": "submitted an assessment",
    "assessment.withdrawn": "withdrew an assessment",
    "assessment.deleted": "deleted a draft",
    "assessment.restored": "brought a deleted draft back",
    "assessment.purged": "a deleted draft was purged",
    "review.assigned": "assigned a reviewer",
    "review.taken-off": "took a reviewer off",
    "review.argued": "argued about a revision in its review",
    "review.suggested": "suggested an edit in a review",
    "review.replied": "replied in a review",
    "review.settled": "settled a thread of a review",
    "review.reopened": "opened a thread of a review again",
    "view.shared": "shared a saved view",
    "view.unshared": "took a saved view back that was shared",
    "view.removed": "removed a saved view that was shared",
    "round.created": "began a round",
    "round.moved": "changed the days of a round, closed it or opened it again",
    "review.no-conflict": "said that they have no conflict of interest",
    "review.conflict-declared": "declared a conflict of interest",
    "review.conflict-dismissed": "dismissed a conflict of interest that was found",
    "review.declined": "declined a review",
    "review.due-set": "set the day a review is due",
    "review.handed-in": "handed in a review",
    "finding.responded": "responded to a finding",
    "finding.accepted": "accepted a blocking finding",
    "assessment.decided": "decided on an assessment",
    "decision.granted": "granted a decision by command",
    "condition.handed-over": "gave a condition to another owner",
    "condition.met": "marked a condition as met",
    "assessment.closed": "closed an assessment",
    "report.exported": "exported a report",
    "portfolio.exported": "exported the portfolio’s table",
    "figure.exported": "exported a figure",
    "answers.exported": "exported answers",
    "report-link.made": "made a link to a report",
    "report-link.opened": "somebody opened a link to a report",
    "report-link.revoked": "revoked a link to a report",
    "report-links.switched-on": "switched links to reports on",
    "report-links.switched-off": "switched links to reports off",
    "member.invited": "invited a person",
    "member.link-made": "made a one-time link",
    "member.changed": "changed a person’s account",
    "member.made-administrator": "made a person an administrator by command",
    "member.joined": "an account was set up by a link",
    "member.password-set": "a password was set by a link",
    "member.password-changed": "changed their own password",
    "member.renamed": "changed their own name",
    "team.created": "created a team",
    "team.member-added": "added a person to a team",
    "team.member-removed": "removed a person from a team",
    "session.started": "signed in",
    "readings.digested": "let an hour’s readings into the trail",
    "session.refused": "sign-in refused",
    "session.all-ended": "signed out everywhere",
    "session.ended": "signed out",
    "session.revoked": "signed out another device",
    "session.confirmed": "confirmed by password",
  },
};

export const chainNotice = {
  intact: "The chain is intact",
  intactExplanation:
    "Every entry carries a hash of the one before it. Those added since the last look were recomputed just now, and a part of the older ones in turn; they match. Whoever owns the database could still write the whole trail anew: a hash kept elsewhere shows it (in exports, in a backup, or where the operator has them written).",
  wholeSince: (time: ReactNode) => <>All entries, from the first on, were last gone through at {time}.</>,
  notWholeYet: "The first round through all entries is not over yet.",
  underWay: (checked: number, entries: number) => `Checked up to entry ${checked} of ${entries}`,
  underWayExplanation:
    "The trail is checked in parts. Open this page again to go on; “landfall audit verify” on the machine checks all of it at once.",
  broken: (entry: number) => `The chain is broken at entry ${entry}`,
  faults: {
    "no-head": () =>
      "The record of where the trail ends is gone. Entries after the newest may have gone with it.",
    "head-back": (entry: number) =>
      `The record of where the trail ends does not fit what stands before entry ${entry}. It was set to something else.`,
    missing: (entry: number) => `Entry ${entry} was there and is gone, or others before it are.`,
    rechained: (entry: number) =>
      `Entry ${entry} held when it was checked before, and has another hash now: it or earlier ones were changed and the chain computed anew.`,
    changed: (entry: number) => `Entry ${entry} does not follow from those before it.`,
    readings: (entry: number) =>
      `The readings of the hour that entry ${entry} names are not those that were there when it was written.`,
  },
  whatToDo:
    "Somebody with access to the database itself changed it there. Do not rely on this entry or on later ones; compare with a backup.",
};

export const details = {
  theDraft: "the draft",
  revision: (number: string) => `revision ${number}`,
  scrutinyDue: (level: string) => `scrutiny due: ${level}`,
  recommends: (recommendation: string) => `recommends: ${recommendation}`,
  conditions: (count: number) => plural(count, { one: `${count} condition`, other: `${count} conditions` }),
  inTeams: (teams: string) => `in ${teams}`,
  roles: (roles: string) => `roles: ${roles}`,
  asReader: "as a reader by name",
  as: (what: string) => `as ${what}`,
  inFormat: (format: string) => `format: ${format}`,
  from: (what: string) => `from ${what}`,
  to: (what: string) => `to ${what}`,
  fromVersion: (version: string) => `from version ${version}`,
  toVersion: (version: string) => `to version ${version}`,
  setAside: (count: number) =>
    plural(count, { one: `${count} answer set aside`, other: `${count} answers set aside` }),
  preparedFor: (name: string) => `for “${name}”`,
  days: (count: number) => plural(count, { one: `for ${count} day`, other: `for ${count} days` }),
  audience: (audience: string) => `with what is meant for ${audience}`,
  withheld: (count: number) =>
    plural(count, { one: `${count} more answer left out`, other: `${count} more answers left out` }),
  fromExample: "from a worked example",
  fromXRiskSheet: "from an X-Risk Sheet",
  fromFile: "from a file",
  accountDisabled: "account disabled",
  accountEnabled: "account enabled",
  signedOutEverywhere: "signed out everywhere",
  linkMade: "with a one-time link",
  linkMadeBy: (name: string) => `by a link that ${name} made`,
  linkMadeOnTheMachine: "by a link made on the machine",
  onTheMachine: (account: string) => `on the machine, as ${account}`,
  readings: (count: number) => plural(count, { one: `${count} reading`, other: `${count} readings` }),
  inTheHour: (hour: string) => `in the hour from ${hour.replace("T", " ").replace("Z", " UTC")}`,
  bySingleSignOn: "by single sign-on",
  by: (means: string) => `by ${means}`,
};
