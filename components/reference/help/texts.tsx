import { Prose } from "@/components/ui/prose";
import { paths } from "@/lib/paths";

/** Answering: what counts as an answer, saving, writing together. */
export function AnsweringText() {
  return (
    <Prose>
      <p>
        A short screening decides how much of the rest is asked. Each question says why it is asked and shows
        a worked answer; answer in any order.
      </p>
      <p>
        <em>I don’t know yet</em> is an answer: it becomes an open question, with whoever can find out and by
        when. <em>Not applicable</em> needs a reason, which a reviewer reads. A question left alone is
        neither: rules that turn on it wait, and the report says for which answer.
      </p>
      <p>
        Answers are saved as you go. “Saved 12:04” appears only once the database has confirmed it. Offline or
        signed out, what you type waits until it can be saved, encrypted in this browser so that even a closed
        or crashed tab loses nothing; signing out erases it. If two people change the same answer, the second
        sees both versions and keeps, takes or merges them. Co-authors see where the others are and what they
        saved.
      </p>
      <p>
        Words with several senses are marked as you type: dotted where the sense is open, wavy where it is not
        the one you defined, dashed under phrases that assert what has to be argued. Below the answer each can
        be looked at and defined in place.
      </p>
      <p>
        What you paste from a word processor or a web page into a long answer becomes Markdown: headings,
        emphasis, lists, links, code, quotes and tables stay, pictures and everything else go. A whole
        proposal can be pasted from the task list (<em>Paste a document</em>): it is cut at its headings, you
        say which part answers which question, and nothing that is written already is replaced.
      </p>
      <p>
        Below each answer, <em>History</em> shows who changed it, when and how, and restores an earlier one as
        a new change; nothing is erased. <em>Comments</em> are for the authors alone: no reviewer, report,
        export or copy has them.
      </p>
      <p>
        Beside each report, <em>Answers as a file</em> gives all answers as one file that a new assessment can
        start from, here or elsewhere. Before a file is read in, every answer in it is checked; if one does
        not fit, nothing is written and each fault is listed with its place.
      </p>
    </Prose>
  );
}

/** What a report says, and what it does not. */
export function ReportText() {
  return (
    <Prose>
      <p>
        The report is a model of where the work lands, drawn from the answers: outputs, channels, recipients,
        uses, effects. Its findings come from fixed rules, and each shows the answers it rests on and what
        would resolve it. <a href={paths.method()}>Every rule is printed.</a>
      </p>
      <p>
        It is not a verdict and holds no total score. Its effect on timelines and its effect on humanity’s
        safety stand apart and are never added up. <em>Scrutiny</em> says how closely to look, not how good
        the work is. A report without findings means that no rule found anything in these answers; what is not
        modelled is not judged.
      </p>
      <p>
        Strengths stand beside risks, and leaving the work undone is asked about as seriously as doing it.
      </p>
    </Prose>
  );
}

/** How words of the glossary are found in texts. */
export function WordsText() {
  return (
    <Prose>
      <p>
        The report lists where words of the <a href={paths.glossary()}>glossary</a> stand in the authors’ own
        texts, in all their forms, and whether the authors have said which sense they mean. Code, addresses,
        quotations and everyday uses of the same words, such as a control group, are left out.
      </p>
      <p>A word without a stated sense is a finding, not a fault: say what it means here, or use another.</p>
    </Prose>
  );
}

/** Where the data lies and who can get at it. */
export function DataText() {
  return (
    <Prose>
      <p>
        Everything lies in one PostgreSQL database of your organisation, on a machine it chose. Nothing is
        sent to anybody: no fonts, maps, statistics or language models from elsewhere, no e-mail.
      </p>
      <p>
        Access is checked twice: by the application, and again by the database, row by row. Counts, search and
        the portfolio pass through the same checks. What you may not read does not exist for you: an address
        you were not meant to have answers “not found”.
      </p>
      <p>
        Every step is recorded in an audit trail whose entries are chained, so that a later change shows.
        Entries hold no answers. Administrators read the trail and manage people; the role opens no
        assessment. Whoever owns the database or its backups can read everything in it.
      </p>
    </Prose>
  );
}
