import { plural } from "@/lib/messages/plural";
import { inDigits, inMebibytes } from "@/messages/locale";
import { textLimit } from "@/messages/ui";

/** What use cases and routes say when they do not do what was asked, and what would help. */
export const refusals = {
  twoRounds: "Choose two rounds that are not the same.",
  daysInOrder: "The first day has to be before the second.",
  tableNotAllowed: "Tables of projects are taken in by leads.",
  tableTooLong: (most: number) => `A table has at most ${inDigits(most)} projects. Divide it.`,
  tableHasFaults: (count: number) =>
    plural(count, {
      one: "There is a fault in the table; nothing was written. Check it to see where.",
      other: `There are ${count} faults in the table; nothing was written. Check it to see where.`,
    }),
  triageNotAllowed: "Rows of a table are triaged by leads.",
  noSuchMark: "That can’t be marked. Reload the page and mark it again.",
  triageNeedsReason: (words: number) =>
    `That is lighter than your marks suggest, or turns the project away. Say why in ${words} words or more.`,
  calledElsewhere: "This is asked by Landfall's own pages only.",
  fileAskedElsewhere:
    "Files are downloaded from Landfall's own pages, so that no page elsewhere does it in your name. Open the report and choose the file there.",
  faultsInFile: (count: number) =>
    plural(count, {
      one: "There is a fault in the file; nothing was written.",
      other: `There are ${count} faults in the file; nothing was written.`,
    }),
  faultsListed: (count: number) => `The first ${count} are listed.`,
  noSuch: (noun: string) => `There is no such ${noun}, or it is not shared with you.`,
  personChanged:
    "Somebody else is signed in here now. Sign in as the person who typed this; nothing was saved.",
  confirmFirst: "Confirm by your password first.",
  signInFreshly: "Sign in once more first: this is only done shortly after signing in.",
  providerSaysNoTime:
    "Your identity provider doesn’t say when you signed in there, so it can’t be told whether you are there now. Whoever runs Landfall finds in its documentation, under single sign-on, what to set.",
  wrongPassword: "That is not your password.",
  tooManyPasswordsTried: (minutes: number) =>
    plural(minutes, {
      one: "Too many attempts. Wait a minute, then try again.",
      other: `Too many attempts. Wait ${minutes} minutes, then try again.`,
    }),
  sessionOver: "Your session has ended. Sign in again; what you typed is kept.",
  unavailable:
    "Landfall can’t reach its database at the moment. What was asked may not have been done; try again in a moment.",
  tooLarge: (name: string | null) =>
    name === null
      ? "What was sent is too long or too large."
      : `What was sent as “${name}” is too long or too large.`,
  tooSmall: (name: string | null) =>
    name === null
      ? "What was sent is too short or too small."
      : `What was sent as “${name}” is too short or too small.`,
  wrongKind: (name: string | null) =>
    name === null
      ? "What was sent is missing or of the wrong kind. Reload the page and try again."
      : `What was sent as “${name}” is missing or of the wrong kind. Reload the page and try again.`,
  meanwhile: {
    submitted: "Another author submitted it meanwhile. Reload the page to see the revision.",
    decided: "It was decided meanwhile. Reload the page to read the decision.",
    invited: "They were invited meanwhile, and haven’t answered yet.",
    roundClosed: "The round was closed meanwhile. Submit outside it, or ask who began it to open it again.",
    roundEntered: "It is in a round already, and stays there.",
    roundMovedByWriter:
      "The round was closed, or to close, before today, and was begun or moved by somebody who wrote this. Submit outside it.",
    stateChanged: "What can be done here changed meanwhile. Reload the page to see where it stands.",
    wroteIt: "Whoever is or was an author of it, or wrote in it, judges nothing of it.",
    conflicted: "They have declared a conflict of interest meanwhile, and so can’t review this.",
    unacknowledged:
      "Reviews were asked for or handed in meanwhile. Reload the page, and acknowledge them as they stand.",
    leadNotBlind:
      "A review was handed in meanwhile, which a lead of the team could read. A lead is asked before the first one is.",
    nothingToTakeOff: "They are asked no longer, or take no part any more. Reload the page to see.",
    lastAdministrator:
      "The last administrator stays. Somebody else may just have changed the others; reload to see.",
  },
  onlyMitigated: "A commitment is named only for a finding that is mitigated.",
  noSuchCommitment:
    "The answers have no such commitment any more. Choose another, or say in words who does what by when.",
  notLookedBackAt: "What came of it is said once it is approved and its day to look back has come.",
  newerRevision: (number: number) =>
    `Revision ${number} was submitted meanwhile. Reload the page and read it before you go on.`,
  noChangeToTry: "This address does not describe a change that can be tried.",
  tooManyToTry: (most: number) => `At most ${most} changes can be tried together.`,
  accountDisabled: "This account is disabled. Enable it first.",
  acts: {
    "assessment.edit": "Only the authors of this assessment can change it.",
    "assessment.submit": "Only the authors of this assessment can submit it.",
    "assessment.withdraw": "Only the authors of this assessment can withdraw it.",
    "assessment.delete": "Only who began this assessment can delete it.",
    "assessment.restore": "Only the authors of this assessment can bring it back.",
    "assessment.share": "Only the authors of this assessment decide who reads it.",
    "authorship.change":
      "Once submitted, its authors are changed by a lead of the team who never wrote it, with a reason.",
    "report.link": "Only the authors of this assessment make links to its report.",
    "comment.write": "Comments are for the authors of this assessment.",
    "review.assign": "Reviewers are assigned by a lead of the team who never wrote it.",
    "thread.start": "Threads are begun by reviewers of this revision, and by whoever decides it.",
    "follow-up.say": "What came of it is said by its authors.",
    "thread.reply": "Threads are for authors, reviewers and whoever decides.",
    "review.write":
      "Only reviewers who were asked to review this, and said that they have no conflict of interest, can review it.",
    "suggestion.answer": "Suggested edits are accepted and declined by the authors.",
    "decision.make": "The decision is made by a lead of the team who never wrote it.",
    "decision.hand-over": "The decision is handed over by whoever could make it.",
    "meeting.hold": "A lead of the team who never wrote it puts it on an agenda, and writes its minutes.",
    "meeting.vote": "Its reviewers and whoever decides vote on it.",
  },
  suggesting: {
    nothing: "Nothing can be suggested there: choose an answer in words or by options.",
    same: "The answer says that already.",
    withdrawn: "This suggestion was withdrawn.",
    settled: "This suggestion was accepted or declined already.",
    notSaid: "The answer doesn’t say that. Save it so first; then this counts as accepted.",
  },
  formerAuthorsWrote:
    "Somebody who wrote in this draft was taken off it, would not be told, and could not bring it back. Make them an author again, or withdraw the draft instead.",
  deletedForGood: "The time to bring this draft back is over.",
  auditNotAllowed: "The audit trail is read by administrators.",
  auditPageGone: "This page of the trail is gone. Start again.",
  decisionHandedOver:
    "You handed this decision over. It is theirs while they can make it, or give it back to you.",
  handedToNobody:
    "They could not decide it: a decision goes to a lead of the team, or to whom it was granted, who never wrote it, has no conflict of interest and owes no review of it.",
  meetingsByLeads: "Meetings are called by leads, about what they lead.",
  meetingOfAnother: (name: string) => `This is done by ${name}, who called the meeting.`,
  meetingClosed: "The meeting is closed, and nothing in it changes any more. A correction can stand beside.",
  meetingGoesOn: "While the meeting goes on, change the minutes themselves.",
  agendaNeeded: "Choose what is on the agenda.",
  agendaTooLong: (most: number) =>
    `At most ${most} items fit on an agenda. Call another meeting for the rest.`,
  notToMeet: (title: string) =>
    `“${title}” is decided, withdrawn or with its authors, so there is nothing to talk about yet.`,
  noSeat: "You have no seat for this item. Whoever leads it can give you one.",
  itemDecided:
    "It is decided. Votes, seats and minutes stay as they were before; once the meeting is closed, a correction can stand beside.",
  agreedAlone: "What everybody present agreed on takes somebody besides you who is here. Say first who is.",
  agreedUnvoted: "Vote yourself before you write what everybody agreed on.",
  agreedOtherwise: "Somebody voted otherwise, so not everybody agreed. The votes stand by themselves.",
  seatOfNobody: "They neither reviewed this nor lead it, so there is no seat for them.",
  seatConflict: "They have a conflict of interest in it, and that stays noted.",
  voteChanged: "Your vote was changed in another window. Look at it again.",
  voteNeeded: "Choose a vote.",
  minutesChanged: "Somebody wrote these minutes meanwhile. Look at them again.",
  tooManyCorrections: (most: number) => `There are ${most} corrections already, and no more fit.`,
  roundsByLeads: "Rounds are begun and moved by leads.",
  roundOfAnother: (name: string) => `The days of this round are moved by ${name}, who began it.`,
  roundMovedByWriter: (name: string, day: string) =>
    `“${name}” was at one time to be closed after ${day}, and was begun or moved by somebody who wrote this. Submit outside the round, or ask another lead to begin one.`,
  roundsOfColleagues: "Rounds are for researchers, reviewers and leads.",
  roundClosesBeforeOpening: "The last day of a round can’t be before its first.",
  reviewsDueBeforeEnd: "Reviews are due after the last day of the round.",
  roundChanged: "Somebody changed this round meanwhile. Look at it again.",
  roundIsClosed: (name: string) =>
    `“${name}” is closed, so nothing more is submitted into it. Submit outside a round, or ask a lead to open it again.`,
  roundNotOpenYet: (name: string, day: string) =>
    `“${name}” opens on ${day}. Submit then, or outside a round.`,
  inAnotherRound: (name: string) => `It is in “${name}” already, and stays there.`,
  conflictNeeded: "Say whether you have a conflict of interest.",
  conflictOfAuthor:
    "You are or were an author of it, or wrote in it, and so judge nothing of it: there is no conflict to declare.",
  noConflictStands: "You were not asked to review this, and have no conflict of interest on record.",
  takenBackWhy: "Say why you have no conflict of interest any more; it stands in the record.",
  foundConflictWhy:
    "Something was found that may be a conflict of interest. Say why it is none; the lead reads it.",
  otherConflictWhat: "Say in a few words what the conflict of interest is.",
  reviewerHasConflict: (name: string) =>
    `${name} has declared a conflict of interest, and so can't review this. Only they can take that back.`,
  conflictFound: (name: string) =>
    `What is known here tells of a conflict of interest of ${name}. Ask somebody else, or say why it doesn't stand in the way; that stands beside the decision.`,
  nothingToReplace: (name: string) =>
    `${name} has handed their review in, so nobody takes their place. Ask one more reviewer instead.`,
  nothingToDecline: "You owe no review of this.",
  authorAsReviewer: (name: string) =>
    `${name} is or was an author of this assessment, or wrote in it, and so can't review it.`,
  authorshipReasonNeeded: "Give the reason: it is kept with the change.",
  authorsStay:
    "It has been submitted. From then on only a lead of the team who never wrote it changes its authors, with a reason.",
  blockingFindingsOpen: (titles: string) =>
    `Before approval, each blocking finding, and each on what is blocking to go out, is accepted by name with a reason, or resolved. Open: ${titles}.`,
  changedMeanwhile: (who: string) =>
    `${who} changed this answer meanwhile. Both are kept: choose one, or join them.`,
  coAuthorOrReaderToRemove: "Choose a co-author or a reader.",
  commentNotYours: "A comment is removed by who wrote it. You can settle it.",
  conditionMet: "This condition is met already.",
  conditionNeeded: "Approving with conditions needs at least one condition.",
  conditionOwnerMayNotRead: "The owner of a condition must be somebody who may read the assessment.",
  conditionsOutOfPlace: "Conditions belong to an approval with conditions only.",
  dayIsPast: "This day is past. Give one that is still to come.",
  emailTaken: "Somebody in your organisation has this e-mail address already.",
  failed: "Something went wrong on our side. Nothing was changed; try again.",
  fileKindNeeded: "Choose what kind of file it is.",
  fileTooLarge: (most: number) => `The file is too large. At most ${inMebibytes(most)} is read.`,
  fileWithoutTitle: "The file holds no title. Give the project one and try again.",
  handlingNeeded: "Choose who may read it.",
  invalid: "This can't be accepted.",
  jsonExpected: "Send JSON (content-type application/json).",
  invitationOver:
    "This invitation doesn't stand any more: the assessment was submitted or withdrawn since. Ask who invited you.",
  isAuthorAlready: (name: string) => `${name} is an author of it already.`,
  isInvitedAlready: (name: string) => `${name} is invited already, and hasn't answered yet.`,
  judgeAsAuthor: "You were asked to review or decide this assessment, and so can't become an author of it.",
  owesAndAsks:
    "You owe a review of this yourself, so you may not learn what stands around it: another lead asks, replaces and takes off reviewers, or you do once yours is in. Your own you can decline.",
  leadNotBlind: (name: string) =>
    `${name} leads the team, and could read the reviews that were handed in. A lead is asked before the first one is.`,
  lastAdministratorStays: (name: string) =>
    `${name} stays an administrator: there is no other who could sign in. Somebody else may just have changed the others; reload to see.`,
  lastAuthorStays: "The last author stays. Add another first, or withdraw the assessment.",
  linkDays: (least: number, most: number) => `Choose between ${least} day and ${most} days.`,
  linkAudienceNeeded: "Choose how much the link shows.",
  tooManyWithheld: (most: number) => `Leave out at most ${inDigits(most)} answers.`,
  linkShowsMore: "Confirm that the link is to show more than is meant for people outside.",
  linksOff: "Links are switched off in this organisation. An administrator can switch them on.",
  linkForNamedPeople: "The handling is named people: a link shows no more than is meant for people outside.",
  tooManyLinks: (most: number) => `There are ${most} active links already. Revoke one first.`,
  noSuchAnswerToWithhold: "This revision has no such answer to leave out.",
  settingsNotAllowed: "The organisation’s settings are for administrators.",
  linkOpensNothing: "This link does not open anything (any more).",
  tooManyLinksTried:
    "Too many links that open nothing were tried from your network. Wait a while and try again.",
  tooManyPdfs: "Many PDFs are being made just now. Try again in a minute.",
  tooManySharedFiles: "Too many PDFs were asked for from your network. Wait a while and try again.",
  linkSpent: "This link has been used or has expired. Ask for a new one.",
  listFull: "This list is full. Remove a record before you add another.",
  lockedOut: "Another administrator has to do this: you would lock yourself out.",
  malformedJson: "This is not valid JSON.",
  managingNotAllowed: "People and teams are managed by administrators.",
  meetingNotAllowed: "Its owner or a lead of the team says that a condition is met.",
  nameUnreadable: "Write a name with letters or digits.",
  nameWithControls: "Keep this on one line, without invisible control characters.",
  noDate: "Give a date as YYYY-MM-DD.",
  noEmail: "This is not an e-mail address.",
  noFinding: "This is not a finding of ours.",
  noId: "This is not an id of ours.",
  noPath: "This is not the place of an answer.",
  noSuchAssessment: "There is no such assessment, or it is not shared with you.",
  noSuchChoice: "There is no such choice.",
  noSuchFigure: "There is no figure of that name.",
  noSuchJudgement:
    "This can’t be said of it. Quantities rise from the first to the last and keep within their bounds.",
  noSuchQuestion: "There is no such question.",
  noSuchRevision: "There is no such revision.",
  changesOutOfPlace: "Changes are asked for only where the decision is to request changes.",
  tooManyChanges: (most: number) => `A decision asks for at most ${most} changes.`,
  many: {
    nothingOut: "No review of it is out.",
    nobodyBefore: "Nobody handed in a review of the revision before.",
    askedAlready: "They were asked already.",
    tooLate: (minutes: number) =>
      `What is done to many at once can be undone for ${minutes} minutes, which are over.`,
    couldDecide:
      "They could decide it, and were kept from it by being asked: they are taken off with a reason, which stays on record.",
    remindedAlready: (hours: number) => `They were reminded within the last ${hours} hours.`,
    inThatRound: "It is there already.",
    decidedInRound: "Only what is submitted and not decided is moved between rounds.",
    teamMatesReview:
      "In that round belonging to the work’s team is a conflict of interest, and somebody of that team reviews it. Dismiss that conflict with a reason, or take them off, first.",
    movedSince: "It was moved again since, or decided.",
    undoneAlready: "This was undone already.",
    changedSince:
      "Something came of it since: it was opened, handed in, taken off, or given another day, or another review came in.",
  },
  assigningNotAllowed: "Reviewers are assigned by leads.",
  noSuchReviewer: (address: string) => `No member has the address ${address}.`,
  tooManyPairs: (most: number) => `At most ${most} reviews are assigned at once.`,
  nothingArgued: "A counter-argument attacks one thing: say which.",
  noSuchThing: "There is no such thing in this revision.",
  noSuchSettlement:
    "A counter-argument is answered or withdrawn, a suggested edit is withdrawn, any other thread is resolved.",
  notYoursToSettle: "Whoever began it, or whoever decides, says that. Who began it alone withdraws it.",
  tooMuchSaid: (most: number) => `${most} things have been said here. That is all that fits.`,
  threadSettled: "This is settled. Open it again before you reply.",
  noSuchSubject: "This is not put to reviewers of this revision.",
  noSuchRole: "There is no such role.",
  notAReviewer: (name: string) => `${name} doesn't have the role of reviewer.`,
  notAskedToReview: "You have not been asked to review this revision.",
  notInTeam: "You can start an assessment only in a team you belong to.",
  onlyAuthorsChange: "Only the authors of this assessment can change it.",
  onlyOwnReview:
    "Only your own review has been handed in. Another review, or another lead, has to come before a decision.",
  organisationNeeded: "Name the organisation.",
  ownReviewOwed: "You owe a review of this revision. Hand it in, or be taken off, before you decide.",
  outcomeNeeded: "Choose an outcome.",
  ownGrant:
    "Another administrator has to do this: nobody gives themselves a role or puts themselves into a team.",
  notTheCurrentPassword: "This is not your password of now.",
  tooManyOwnPasswords: (minutes: number) =>
    plural(minutes, {
      one: "Too many attempts. Wait a minute, then try again.",
      other: `Too many attempts. Wait ${minutes} minutes, then try again.`,
    }),
  passwordGuessable: (least: number) =>
    `This is one of the first passwords somebody would try. Use a few unrelated words, ${least} characters or more, that say nothing of you or the organisation.`,
  passwordTooShort: textLimit.passwordTooShort,
  peopleNotAllowed: "Your roles don't include seeing who is here.",
  readerToAdd: "Readers are added here; authors are invited.",
  portfolioNotAllowed: "The portfolio is for researchers, reviewers and leads.",
  portfolioPageGone: "This page of the list is gone. Start again.",
  queueNotAllowed: "The queue is for reviewers and leads.",
  ratingChanged:
    "This rating was changed in another tab or on another device meanwhile. Both are kept: choose what shall stand.",
  recommendationNeeded: "Choose what you recommend.",
  confidenceNeeded: "Say how sure you are.",
  recordRemoved:
    "The record this belongs to was removed meanwhile. Your text is kept here; nothing was saved.",
  responseNeeded: "Choose an answer to the finding.",
  reviewerTakenOff: (name: string) =>
    `${name} was taken off this revision. They can be asked again for the next.`,
  reviewsNotAcknowledged: (handedIn: number, out: number) =>
    out > 0
      ? plural(out, {
          one: `1 review is out and ${handedIn} handed in. Acknowledge that, as it stands now, to approve all the same.`,
          other: `${out} reviews are out and ${handedIn} handed in. Acknowledge that, as it stands now, to approve all the same.`,
        })
      : "No review has been handed in. Acknowledge that to approve all the same.",
  reviewHandedIn: "You have handed this review in; it can't be changed now.",
  reviewerAsAuthor: (name: string) => `${name} reviews this assessment, and so can't become an author of it.`,
  roleNeeded: "Choose at least one role.",
  signInForFile: "Sign in to download this file.",
  signInToRead: "Sign in to read this report.",
  somebody: "Somebody",
  startNotAllowed: "Your roles don't include starting assessments. Ask an administrator.",
  states: {
    draft: "a draft",
    submitted: "submitted",
    "in-review": "in review",
    "changes-requested": "waiting for changes",
    approved: "approved",
    "approved-with-conditions": "approved with conditions",
    "not-approved": "not approved",
    withdrawn: "withdrawn",
    closed: "closed",
    deleted: "deleted",
  },
  submitted: "The assessment has been submitted; its answers can't be changed now.",
  teamForExamplesNeeded: "The worked examples go into a team of yours; join one first.",
  teamNameTaken: "There is a team of this name already.",
  textNeeded: "Write something here.",
  tooManyViews: (most: number) => `You keep ${most} views here, and no more fit. Remove one first.`,
  viewNameTaken: "You have a view of this name here already.",
  viewQuotesAnswers:
    "This view is narrowed to a name or a term out of answers, which others may not be allowed to read. Keep it for yourself, or take that part off first.",
  viewTeam: "Choose the team that the view is shared with.",
  titleNeeded: "Give the project a title before you submit it.",
  nothingTicked: "Tick at least one.",
  tooManyTicked: (most: number) => `Tick at most ${most}.`,
  tooFewToCompare: "Tick one assessment to set it beside the portfolio, or several to compare them.",
  tooManyCharacters: textLimit.atMost,
  tooManyComments: (most: number) =>
    `There are ${most} comments here. Remove one of yours before you add more.`,
  tooManyInvitations: (most: number) => `There are ${most} open invitations already. Take one back first.`,
  tooManyConditions: (most: number) => `Use at most ${most} conditions.`,
  tooManyToCompare: (most: number) => `Choose at most ${most} assessments to compare.`,
  answersAreWhole: "Answers as a file are whole; redacted copies are of the report.",
  audienceNeeded: "Choose for whom the copy is.",
  tooMuch: "This is too much at once.",
  searchUnread: "This search can’t be read, so there is nothing to export.",
  unknownTableFormat: "Export the table as CSV, XLSX or JSON: the format is csv, xlsx or json.",
  unknownFigureFormat: "Download a figure as SVG or PNG: the format is svg or png.",
  unknownFormat:
    "Export the report as PDF, DOCX, Markdown or JSON, its findings as CSV, or the answers as a file: the format is pdf, docx, markdown, json, csv or answers.",
  unknownKeys: (keys: string) => `There is more here than is asked for: ${keys}.`,
  unstorableCharacter:
    "The text holds a character that can't be stored (a null character or half of an emoji). Remove it and try again.",
  wrongState: (state: string) => `This can't be done while the assessment is ${state}.`,
};
