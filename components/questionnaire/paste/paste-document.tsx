"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { KeptNotices } from "@/components/kept-forms/kept-notices";
import { KeptRefusal } from "@/components/kept-forms/kept-refusal";
import { sendAs } from "@/components/kept-forms/use-kept-form";
import { useKeptWords } from "@/components/kept-forms/use-kept-words";
import { sentenceOnOddSigns } from "@/components/questionnaire/drafts/odd-signs";
import { DocumentForm } from "@/components/questionnaire/paste/document-form";
import { PartList } from "@/components/questionnaire/paste/part-list";
import { splitDocument } from "@/components/questionnaire/paste/split-document";
import { suggestPlace } from "@/components/questionnaire/paste/suggest-place";
import {
  mayGo,
  type Part,
  type PlaceGroup,
  type TextToPlace,
  textsToPlace,
  type Where,
} from "@/components/questionnaire/paste/texts-to-place";
import { WriteForm } from "@/components/questionnaire/paste/write-form";
import { WrittenNotice } from "@/components/questionnaire/paste/written-notice";
import type { FormAction } from "@/components/ui/form-action";
import { Notice } from "@/components/ui/notice";
import { documentForm, pasteDocument, writeForm } from "@/messages/questionnaire/paste";

type Props = {
  readonly assessment: string;
  readonly groups: readonly PlaceGroup[];
  readonly write: FormAction<
    { assessmentId: string; where: Where; texts: TextToPlace[] },
    { readonly written: readonly string[] }
  >;
};

/** What is pasted, and once it is cut, its parts. */
type Pasted = { readonly document: string; readonly parts: readonly Part[] | null };

const NOTHING_PASTED: Pasted = { document: "", parts: null };

/**
 * A pasted document, its parts, and where each goes. Everything is written at once or not at all; what found no place is kept
 * for the next visit.
 */
export function PasteDocument({ assessment, groups, write }: Props) {
  const router = useRouter();
  const {
    values,
    write: keep,
    kept,
  } = useKeptWords<Pasted>({
    place: `document/${assessment}`,
    values: NOTHING_PASTED,
    isNew: true,
    inWords: ({ document }) => [[documentForm.label, document]],
  });
  const { document, parts } = values;
  const { forms, place, view } = kept;
  const [written, setWritten] = useState<readonly string[]>([]);
  const [isPlaced, setPlaced] = useState(false);
  const top = useRef<HTMLDivElement>(null);
  const places = groups.flatMap((group) => group.places);
  // After a step the screen is another one: the focus goes where it begins.
  const step = `${parts === null ? "document" : "parts"} ${written.length}`;
  const lastStep = useRef(step);
  useEffect(() => {
    if (lastStep.current === step) return;
    lastStep.current = step;
    top.current?.focus();
  }, [step]);
  const split = () => {
    const open = places.filter(({ holds }) => holds === "nothing");
    setWritten([]);
    forms.refuse(place, null);
    keep({
      document,
      parts: splitDocument(document).map((piece, index) => {
        const path = suggestPlace(piece, open);
        return { ...piece, number: index + 1, path: path ?? "", isSuggested: path !== null };
      }),
    });
  };
  const apply = async (how: { where: Where; withHeadings: boolean }) => {
    const texts = [...textsToPlace(parts ?? [], places, how)];
    if (texts.length === 0) {
      return forms.refuse(place, { code: "invalid", sentence: pasteDocument.nothingChosen });
    }
    const saved = await forms.save(place, {
      values,
      act: () => sendAs(forms.memberId)(write, { assessmentId: assessment, where: how.where, texts }),
      storedBy: () => null,
      storedIn: () => null,
    });
    // Somebody may have changed what stands there: the next try is made over what is there then.
    if (!saved) return router.refresh();
    const left = (parts ?? []).filter((part) => !mayGo(part, places, how.where));
    setWritten([...written, ...saved.value.written]);
    setPlaced(left.length === 0);
    keep(left.length === 0 ? NOTHING_PASTED : { document, parts: left });
  };
  const put = (number: number, path: string) => {
    const placed = parts?.map((part) =>
      part.number === number ? { ...part, path, isSuggested: false } : part,
    );
    keep({ document, parts: placed ?? null });
  };
  if (parts === null && !isPlaced) {
    return (
      <>
        <KeptNotices kept={kept} />
        <DocumentForm
          document={document}
          write={(typed) => keep({ document: typed, parts: null })}
          split={split}
        />
      </>
    );
  }
  const left = parts ?? [];
  const oddSigns = sentenceOnOddSigns(document);
  return (
    <div ref={top} tabIndex={-1} className="outline-none">
      <KeptNotices kept={kept} />
      {written.length > 0 && (
        <WrittenNotice assessment={assessment} written={written} places={places} left={left.length} />
      )}
      {left.length > 0 && (
        <>
          {oddSigns && (
            <Notice tone="concern" className="mb-6">
              <p>{oddSigns}</p>
            </Notice>
          )}
          <PartList
            parts={left}
            groups={groups}
            isLeft={written.length > 0}
            faults={view.refusal?.fields ?? {}}
            place={put}
          />
          <WriteForm
            parts={left}
            places={places}
            isWriting={view.isSaving}
            apply={(how) => void apply(how)}
            back={() => keep({ document, parts: null })}
          />
          <KeptRefusal kept={kept} title={writeForm.refused} />
        </>
      )}
    </div>
  );
}
