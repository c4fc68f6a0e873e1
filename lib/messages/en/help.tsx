import { DELETED_DAYS } from "@/lib/domain/review/restorable-until";
import type { WrapWords } from "@/lib/messages/wrap-words";

export const accessTables = {
  organisationActs: {
    "assessment.create": "Start an assessment",
    "portfolio.view": "Open the portfolio",
    "projects.take": "Begin drafts from a table of projects",
    "projects.triage": "Triage them",
    "queue.view": "Open the queue",
    "reviewers.assign": "See proposals of who could review what",
    "round.view": "See rounds",
    "round.manage": "Begin, move and close rounds",
    "meeting.call": "Call meetings about what one leads",
    "people.list": "See who is here",
    "people.manage": "Invite people, change roles and teams",
    "audit.read": "Read the audit trail",
    "views.remove-shared": "Remove saved views of others’ that are shared with them",
    "settings.manage": "Change the organisation’s settings",
  },
  assessmentActs: {
    "assessment.edit": "Change answers",
    "assessment.submit": "Submit it",
    "assessment.withdraw": "Withdraw it",
    "assessment.delete": "Delete it before it was ever submitted",
    "assessment.restore": "Bring it back when it was deleted",
    "assessment.share": "Add readers, set its handling, invite authors before it is submitted",
    "authorship.change": "Change its authors once it was submitted, with a reason",
    "report.link": "Make and revoke links to its report for people outside",
    "comment.write": "Comment among the authors",
    "review.assign": "Assign reviewers",
    "review.write": "Review it",
    "thread.start": "Begin a thread or a counter-argument in its review",
    "thread.reply": "Reply in a thread one may read",
    "follow-up.say": "Say what came of it, once the day to look back has come",
    "suggestion.answer": "Accept or decline a suggested edit",
    "decision.make": "Decide on it",
    "decision.hand-over": "Hand the decision to another who could make it, with a reason",
    "meeting.hold": "Put it on the agenda of a meeting, and write its minutes",
    "meeting.vote": "Vote on it in a meeting",
  },
  revisions: {
    "named-people": "A revision handled for named people",
    team: "A revision handled for the team",
    organisation: "A revision handled for the organisation",
  },
  relations: {
    author: "Author",
    maker: "Author who began it",
    reviewer: "Assigned reviewer",
    "team-lead": "Lead of its team",
    decider: "Granted the decision",
    "named-reader": "Reader by name",
    "team-member": "Member of its team",
    colleague: "Anyone else here",
  },
  roleCaption: "What each role opens; with several roles, what any of them opens",
  to: "To",
  readingCaption: "Who reads what of one assessment",
  toRead: "To read",
  draft: "The draft, its answers and comments",

  actCaption: "Who does what to one assessment, while its state allows it",
};

export const statesList = {
  draft: "Its authors write, together if they like. Nobody else reads it.",
  submitted: "A revision is frozen with its answers, findings and report. It can no longer be changed.",
  inReview:
    "A lead has assigned reviewers. Each rates and comments alone, and sees the others after handing in.",
  changesRequested:
    "Back to the authors as a draft, with what was said. Submitting again makes the next revision.",
  approved: "The lead has agreed, with a reason on record.",
  approvedWithConditions:
    "Agreed, as long as named conditions are kept. Each has an owner and a date, and stands on its owner’s home page.",
  notApproved: "Not in this form; the reason goes to the authors.",
  withdrawn: "Taken back by its authors before a decision. Revisions stay with those who could read them.",
  closed: "The lead has put it away after approval.",
  deleted: `A draft that was never submitted, deleted by who began it. Within ${DELETED_DAYS} days any author can bring it back; then it is gone, answers and all.`,
};

export const helpTexts = {
  screening:
    "A short screening decides how much of the rest is asked. Each question says why it is asked and shows a worked answer; answer in any order.",
  unknown: (
    <>
      <em>I don’t know yet</em> is an answer: it becomes an open question, with whoever can find out and by
      when. <em>Not applicable</em> needs a reason, which a reviewer reads. A question left alone is neither:
      rules that turn on it wait, and the report says for which answer.
    </>
  ),
  saving:
    "Answers are saved as you go. “Saved 12:04” appears only once the database has confirmed it. Offline or signed out, what you type waits until it can be saved, encrypted in this browser so that even a closed or crashed tab loses nothing; signing out erases it. If two people change the same answer, the second sees both versions and keeps, takes or merges them. Co-authors see where the others are and what they saved.",
  marks:
    "Words with several senses are marked as you type: dotted where the sense is open, wavy where it is not the one you defined, dashed under phrases that assert what has to be argued. Below the answer each can be looked at and defined in place.",
  pasting: (
    <>
      What you paste from a word processor or a web page into a long answer becomes Markdown: headings,
      emphasis, lists, links, code, quotes and tables stay, pictures and everything else go. A whole proposal
      can be pasted, or read from a PDF or Word file, from the task list (<em>Paste a document</em>): it
      proposes outputs, recipients, uses and more, each with the sentence it came from. <kbd>A</kbd> accepts,{" "}
      <kbd>E</kbd> edits, <kbd>S</kbd> skips, <kbd>U</kbd> undoes; nothing is entered until you accept it. The
      file stays in your browser.
    </>
  ),
  history: (
    <>
      Below each answer, <em>History</em> shows who changed it, when and how, and restores an earlier one as a
      new change; nothing is erased. <em>Comments</em> are for the authors alone: no reviewer, report, export
      or copy has them.
    </>
  ),
  files: (
    <>
      Beside each report, <em>Answers as a file</em> gives all answers as one file that a new assessment can
      start from, here or elsewhere. Before a file is read in, every answer in it is checked; if one does not
      fit, nothing is written and each fault is listed with its place.
    </>
  ),
  model: (link: WrapWords) => (
    <>
      The report is a model of where the work lands, drawn from the answers: outputs, channels, recipients,
      uses, effects. Its findings come from printed tables and fixed rules, and each shows the answers it
      rests on and what would resolve it. {link("Every rule is printed.")}
    </>
  ),
  noVerdict: (
    <>
      It is not a verdict and holds no total score. Its effect on timelines and its effect on humanity’s
      safety stand apart and are never added up. <em>Scrutiny</em> says how closely to look, not how good the
      work is. A report without findings means that nothing in these answers calls for one; what is not
      modelled is not judged. Saying less never makes a report lighter: in every table a blank, a denial and
      filler weigh most.
    </>
  ),
  whatIf: (
    <>
      <em>What if</em>, above each report, tries other surroundings on a scratch copy: another channel, a
      recipient left out, another likelihood or form of release. It shows which findings that would gain or
      clear and what becomes of the picture, and stores nothing. <em>What changed</em> sets two revisions side
      by side, word by word.
    </>
  ),
  strengths:
    "Strengths stand beside risks and are earned: a filled box earns none. Leaving the work undone is asked about as seriously as doing it.",
  found: (link: WrapWords) => (
    <>
      The report lists where words of the {link("glossary")} stand in the authors’ own texts, in all their
      forms, and whether the authors have said which sense they mean. Code, addresses, quotations and everyday
      uses of the same words, such as a control group, are left out.
    </>
  ),
  noSense: "A word without a stated sense is a finding, not a fault: say what it means here, or use another.",
  where:
    "Everything lies in one PostgreSQL database of your organisation, on a machine it chose. Nothing is sent to anybody: no fonts, maps, statistics or language models from elsewhere, no e-mail.",
  access:
    "Access is checked twice: by the application, and again by the database, row by row. Counts, search and the portfolio pass through the same checks. What you may not read does not exist for you: an address you were not meant to have answers “not found”.",
  links:
    "If an administrator lets them, authors can make a link that shows one revision’s report to somebody without an account. It leaves out what is not meant for people outside, carries the name of whom it is for, ends by itself and can be revoked; each opening is counted and logged.",
  auditTrail:
    "Every step is recorded in an audit trail whose entries are chained, so that a later change shows. Entries hold no answers. Administrators read the trail and manage people; the role opens no assessment. Whoever owns the database or its backups can read everything in it.",
};

export const yesNoTable = {
  no: "no",
  yes: "yes",
};
