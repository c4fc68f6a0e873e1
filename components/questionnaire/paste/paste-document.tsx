"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useState, useTransition } from "react";
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
import { type FormAction, refusalOf } from "@/components/ui/form-action";
import { pasteDocument } from "@/messages/questionnaire/paste";

type Props = {
  readonly assessment: string;
  readonly groups: readonly PlaceGroup[];
  readonly write: FormAction<
    { assessmentId: string; where: Where; texts: TextToPlace[] },
    { readonly written: readonly string[] }
  >;
};

type Refused = { readonly sentence: string; readonly fields: Readonly<Record<string, string>> } | null;

/**
 * A pasted document, its parts, and where each goes. Everything is written at once or not at all; what found no place stays
 * here until the page is left.
 */
export function PasteDocument({ assessment, groups, write }: Props) {
  const router = useRouter();
  const [document, setDocument] = useState("");
  const [parts, setParts] = useState<readonly Part[] | null>(null);
  const [written, setWritten] = useState<readonly string[]>([]);
  const [refused, setRefused] = useState<Refused>(null);
  const [isWriting, start] = useTransition();
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
  const split = (pasted: string) => {
    const open = places.filter(({ holds }) => holds === "nothing");
    setDocument(pasted);
    setWritten([]);
    setRefused(null);
    setParts(
      splitDocument(pasted).map((piece, index) => {
        const path = suggestPlace(piece, open);
        return { ...piece, number: index + 1, path: path ?? "", isSuggested: path !== null };
      }),
    );
  };
  const apply = (how: { where: Where; withHeadings: boolean }) =>
    start(async () => {
      if (parts === null) return;
      setRefused(null);
      const texts = [...textsToPlace(parts, places, how)];
      if (texts.length === 0) return setRefused({ sentence: NOTHING_CHOSEN, fields: {} });
      const outcome = await write({ assessmentId: assessment, where: how.where, texts });
      if (outcome?.data?.ok) {
        setWritten([...written, ...outcome.data.value.written]);
        setParts(parts.filter((part) => !mayGo(part, places, how.where)));
        return;
      }
      const fields = outcome?.data?.ok === false ? (outcome.data.refusal.fields ?? {}) : {};
      setRefused({ sentence: refusalOf(outcome) ?? "", fields });
      // Somebody may have changed what stands there: the next try is made over what is there then.
      router.refresh();
    });
  if (parts === null) return <DocumentForm document={document} split={split} />;
  return (
    <div ref={top} tabIndex={-1} className="outline-none">
      {written.length > 0 && (
        <WrittenNotice assessment={assessment} written={written} places={places} left={parts.length} />
      )}
      {parts.length > 0 && (
        <>
          <PartList
            parts={parts}
            groups={groups}
            isLeft={written.length > 0}
            faults={refused?.fields ?? {}}
            place={(number, path) =>
              setParts(
                parts.map((part) => (part.number === number ? { ...part, path, isSuggested: false } : part)),
              )
            }
          />
          <WriteForm
            parts={parts}
            places={places}
            refused={refused?.sentence ?? null}
            isWriting={isWriting}
            apply={apply}
            back={() => setParts(null)}
          />
        </>
      )}
    </div>
  );
}

const NOTHING_CHOSEN = pasteDocument.nothingChosen;
