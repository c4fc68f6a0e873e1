/** What the trail records, in words, by the verb it is stored under. */
const ACTIONS: Readonly<Record<string, string>> = {
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
  "answers.exported": "exported answers",
  "member.invited": "invited a person",
  "member.link-made": "made a one-time link",
  "member.changed": "changed a person’s account",
  "team.created": "created a team",
  "team.member-added": "added a person to a team",
  "team.member-removed": "removed a person from a team",
  "session.started": "signed in",
  "session.refused": "sign-in refused",
  "session.all-ended": "signed out everywhere",
};

/** Every kind of entry there is, to choose from. */
export const ACTION_CHOICES = Object.entries(ACTIONS).map(([value, label]) => ({
  value,
  label: label.charAt(0).toUpperCase() + label.slice(1),
}));

/** An entry's verb in words; one this version does not know is shown as stored. */
export function actionInWords(action: string): string {
  return ACTIONS[action] ?? action;
}
