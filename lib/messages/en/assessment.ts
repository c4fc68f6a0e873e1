export const assessmentNav = {
  sections: "Sections",
  draftReport: "Report on the draft",
  reportOnRevision: (number: number) => `Report on revision ${number}`,
  review: "Review",
  label: "Parts of this assessment",
};

export const restoreDraft = {
  restore: "Bring it back",
};

export const stateBadge = {
  draft: "Draft",
  submitted: "Submitted",
  inReview: "In review",
  changesRequested: "Changes requested",
  approved: "Approved",
  approvedWithConditions: "Approved with conditions",
  notApproved: "Not approved",
  withdrawn: "Withdrawn",
  closed: "Closed",
  deleted: "Deleted",
};
