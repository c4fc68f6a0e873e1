"use client";

import { useState } from "react";
import { KeptNotices } from "@/components/kept-forms/kept-notices";
import { useKeptWords } from "@/components/kept-forms/use-kept-words";
import { autosaveClientFor } from "@/components/questionnaire/autosave/autosave-clients";
import type { Confirmed } from "@/components/questionnaire/autosave/autosave-state";
import { watchedPaths } from "@/components/questionnaire/autosave/watched-paths";
import { SectionProvider } from "@/components/questionnaire/context/section-context";
import type { SectionData } from "@/components/questionnaire/context/section-data";
import { DocumentForm } from "@/components/questionnaire/paste/document-form";
import type { PasteOptions } from "@/components/questionnaire/paste/paste-options";
import { NOTHING_PASTED, type Pasted } from "@/components/questionnaire/paste/pasted";
import { ReadDocument } from "@/components/questionnaire/paste/read-document";
import { Announcer } from "@/components/questionnaire/save-notices/announcer";
import { SavingNotice } from "@/components/questionnaire/save-notices/saving-notice";
import type { Path } from "@/lib/domain/assessment/path";
import { documentForm } from "@/messages/questionnaire/paste";

type Props = {
  readonly data: SectionData;
  /** The answers that proposals can go to, with the versions to save over. */
  readonly confirmed: { readonly [path: Path]: Confirmed };
  readonly options: PasteOptions;
};

/** A pasted document, and what it proposes to enter. What was decided is kept with it until it is put away. */
export function PasteDocument({ data, confirmed, options }: Props) {
  useState(() =>
    autosaveClientFor(data.viewer.id, data.assessmentId).load({
      confirmed,
      asOf: data.asOf,
      covers: (path) => path in confirmed,
      watched: watchedPaths(data.instrument),
    }),
  );
  return (
    <SectionProvider data={data}>
      <Announcer>
        <Steps assessment={data.assessmentId} options={options} />
        <SavingNotice />
      </Announcer>
    </SectionProvider>
  );
}

function Steps({ assessment, options }: { readonly assessment: string; readonly options: PasteOptions }) {
  const { values, write, kept } = useKeptWords<Pasted>({
    place: `document/${assessment}`,
    values: NOTHING_PASTED,
    isNew: true,
    inWords: ({ document }) => [[documentForm.label, document]],
  });
  return (
    <>
      <KeptNotices kept={kept} />
      {values.isRead ? (
        <ReadDocument assessment={assessment} pasted={values} keep={write} options={options} />
      ) : (
        <DocumentForm
          document={values.document}
          write={(document) => write({ ...NOTHING_PASTED, document })}
          read={(document) => write({ ...NOTHING_PASTED, document, isRead: true })}
        />
      )}
    </>
  );
}
