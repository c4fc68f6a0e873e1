import { plural } from "@/lib/messages/plural";

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
    "assessment.handling-set": "changed an assessment’s handling",
    "assessment.brought-up-to-date": "brought a draft up to a newer instrument",
    "assessment.update-dismissed": "dismissed the notice of a newer instrument",
    "comment.added": "commented on a draft",
    "comment.settled": "settled a comment",
    "comment.reopened": "reopened a comment",
    "comment.removed": "removed a comment",
    "assessment.submitted": "submitted an assessment",
    "assessment.withdrawn": "withdrew an assessment",
    "review.assigned": "assigned a reviewer",
    "review.handed-in": "handed in a review",
    "finding.responded": "responded to a finding",
    "finding.accepted": "accepted a blocking finding",
    "assessment.decided": "decided on an assessment",
    "condition.met": "marked a condition as met",
    "assessment.closed": "closed an assessment",
    "report.exported": "exported a report",
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
    "team.created": "created a team",
    "team.member-added": "added a person to a team",
    "team.member-removed": "removed a person from a team",
    "session.started": "signed in",
    "session.refused": "sign-in refused",
    "session.all-ended": "signed out everywhere",
  },
};

export const chainNotice = {
  intactExplanation:
    "Every entry carries a hash of the one before it. All were recomputed just now, from the first to the newest, and they match: no entry was changed, removed or put in between. Whoever owns the database could still write the whole trail anew; a backup kept elsewhere would show it.",
  brokenExplanation: (entry: number) =>
    `Entry ${entry} does not follow from those before it. Somebody with access to the database itself changed or removed entries there. Do not rely on it or on later ones; compare with a backup.`,
  intact: "The chain is intact",
  broken: (entry: number) => `The chain is broken at entry ${entry}`,
};

export const details = {
  formats: {
    json: "JSON",
    markdown: "Markdown",
    answers: "an assessment file",
    pdf: "PDF",
    docx: "Word document",
    csv: "CSV of its findings",
  },
  theDraft: "the draft",
  revision: (number: string) => `revision ${number}`,
  scrutinyDue: (level: string) => `scrutiny due: ${level}`,
  recommends: (recommendation: string) => `recommends: ${recommendation}`,
  conditions: (count: number) => plural(count, { one: `${count} condition`, other: `${count} conditions` }),
  inTeams: (teams: string) => `in ${teams}`,
  roles: (roles: string) => `roles: ${roles}`,
  asReader: "as a reader by name",
  as: (what: string) => `as ${what}`,
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
  bySingleSignOn: "by single sign-on",
  by: (means: string) => `by ${means}`,
};
