"use client";

import { KeptNotices } from "@/components/kept-forms/kept-notices";
import { useKeptWords } from "@/components/kept-forms/use-kept-words";
import { useSection } from "@/components/questionnaire/context/section-context";
import { defineTerm, meaningOf } from "@/components/questionnaire/marks/define-term";
import { MARK_WORDS } from "@/components/questionnaire/marks/mark-looks";
import { useAnnounce } from "@/components/questionnaire/save-notices/announcer";
import { Button } from "@/components/ui/button";
import { ChoiceRow } from "@/components/ui/choice-group";
import { senseById, termById } from "@/lib/content/glossary";
import { ABSOLUTE_PHRASES } from "@/lib/content/glossary/absolute-phrases";
import type { Path } from "@/lib/domain/assessment/path";
import { isBlank } from "@/lib/domain/assessment/visible-text";
import type { StatedMark } from "@/lib/domain/terms/mark-states";
import { paths } from "@/lib/paths";
import { markPanel } from "@/messages/questionnaire/marks";

export type MarkPanelProps = {
  readonly path: Path;
  readonly mark: StatedMark;
  readonly onClose: () => void;
};

/** Why a word is marked, and, for a word of the glossary, the place to say what it means here. */
export function MarkPanel({ path, mark, onClose }: MarkPanelProps) {
  const id = `${path}--mark`;
  return (
    <section
      aria-labelledby={id}
      className="mt-1 rounded-panel border border-line bg-raised p-4 text-sm"
      onKeyDown={(event) => {
        // Keys of the answer itself are not meant here.
        event.stopPropagation();
        if (event.key === "Escape") onClose();
      }}
    >
      <h3 id={id} className="font-sans font-semibold">
        “{mark.text}” <span className="font-normal text-quiet">{MARK_WORDS[mark.state]}</span>
      </h3>
      {mark.kind === "absolute-phrase" ? (
        <Phrase mark={mark} onClose={onClose} />
      ) : (
        <Define path={path} mark={mark} onClose={onClose} />
      )}
    </section>
  );
}

function Phrase({ mark, onClose }: Omit<MarkPanelProps, "path">) {
  const phrase = ABSOLUTE_PHRASES.find(({ id }) => id === mark.id);
  return (
    <>
      <p className="mt-1 max-w-measure font-serif">{phrase?.explanation}</p>
      <Button small kind="quiet" className="mt-2" onClick={onClose}>
        {markPanel.close}
      </Button>
    </>
  );
}

function Define({ path, mark, onClose }: MarkPanelProps) {
  const { client, assessmentId } = useSection();
  const announce = useAnnounce();
  const term = termById(mark.id);
  const senses = [...(term?.senses ?? []), OWN];
  const known = meaningOf(client, mark.id);
  const { values, write, kept } = useKeptWords({
    place: `meaning/${assessmentId}/${mark.id}`,
    values: { sense: known?.sense ?? "", meaning: known?.meaning ?? "" },
    inWords: ({ sense: id, meaning: words }) => [
      [markPanel.senseLegend, senses.find((each) => each.id === id)?.label ?? ""],
      [markPanel.inYourWords, words],
    ],
  });
  const { sense, meaning } = values;
  if (!term) return null;
  const name = `${path}--sense`;
  const isComplete = sense !== "" && (sense !== "own" || !isBlank(meaning));
  const save = () => {
    defineTerm(client, mark.id, mark.text, { sense, meaning });
    // From here on it is kept as an answer.
    kept.forms.discard(kept.place);
    announce(markPanel.isDefined(mark.text));
    onClose();
  };
  return (
    <>
      <p className="mt-1 max-w-measure">{markPanel.test(<span className="font-serif">{term.test}</span>)}</p>
      <KeptNotices kept={kept} />
      <fieldset className="mt-2 min-w-0">
        <legend className="font-semibold">{markPanel.senseLegend}</legend>
        {senses.map(({ id, label, meaning: detail, usedBy }) => (
          <ChoiceRow
            key={id}
            id={`${name}-${id}`}
            type="radio"
            name={name}
            choice={{ value: id, label, detail: usedBy ? markPanel.usedSoBy(detail, usedBy) : detail }}
            checked={sense === id}
            onChange={() => write({ sense: id, meaning })}
          />
        ))}
      </fieldset>
      <label htmlFor={`${name}-meaning`} className="mt-2 block font-semibold">
        {sense !== "" && senseById(sense) ? markPanel.inYourWordsOptional : markPanel.inYourWords}
      </label>
      <textarea
        dir="auto"
        id={`${name}-meaning`}
        rows={2}
        value={meaning}
        onChange={(event) => write({ sense, meaning: event.currentTarget.value })}
        className="control field-sizing-content"
      />
      <div className="mt-3 flex flex-wrap items-center gap-3">
        <Button small kind="primary" disabled={!isComplete} onClick={save}>
          {markPanel.defineHere}
        </Button>
        <Button small kind="quiet" onClick={onClose}>
          {markPanel.close}
        </Button>
        <a href={paths.glossary(mark.id)} target="_blank" rel="noreferrer">
          {markPanel.inTheGlossary(term.label)}
        </a>
      </div>
    </>
  );
}

const OWN = { id: "own", label: markPanel.ownSense, meaning: markPanel.ownMeaning, usedBy: "" };
