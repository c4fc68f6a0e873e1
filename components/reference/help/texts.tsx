import { Prose } from "@/components/ui/prose";
import { paths } from "@/lib/paths";
import { helpTexts } from "@/messages/help";

/** Answering: what counts as an answer, saving, writing together. */
export function AnsweringText() {
  return (
    <Prose>
      <p>{helpTexts.screening}</p>
      <p>{helpTexts.unknown}</p>
      <p>{helpTexts.saving}</p>
      <p>{helpTexts.marks}</p>
      <p>{helpTexts.pasting}</p>
      <p>{helpTexts.history}</p>
      <p>{helpTexts.files}</p>
    </Prose>
  );
}

/** What a report says, and what it does not. */
export function ReportText() {
  return (
    <Prose>
      <p>
        {helpTexts.model((words) => (
          <a href={paths.method()}>{words}</a>
        ))}
      </p>
      <p>{helpTexts.noVerdict}</p>
      <p>{helpTexts.strengths}</p>
      <p>{helpTexts.whatIf}</p>
    </Prose>
  );
}

/** How words of the glossary are found in texts. */
export function WordsText() {
  return (
    <Prose>
      <p>
        {helpTexts.found((words) => (
          <a href={paths.glossary()}>{words}</a>
        ))}
      </p>
      <p>{helpTexts.noSense}</p>
    </Prose>
  );
}

/** Where the data lies and who can get at it. */
export function DataText() {
  return (
    <Prose>
      <p>{helpTexts.where}</p>
      <p>{helpTexts.access}</p>
      <p>{helpTexts.links}</p>
      <p>{helpTexts.auditTrail}</p>
    </Prose>
  );
}
