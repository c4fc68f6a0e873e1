"use client";

import { useEffect, useState } from "react";
import { proposeApart } from "@/components/questionnaire/documents/ask-worker";
import type { ReadProposals } from "@/components/questionnaire/documents/document-worker";
import { sentenceOnOddSigns } from "@/components/questionnaire/drafts/odd-signs";
import type { PasteOptions } from "@/components/questionnaire/paste/paste-options";
import { NOTHING_PASTED, type Pasted } from "@/components/questionnaire/paste/pasted";
import { Proposals } from "@/components/questionnaire/paste/proposals";
import { Button } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { paths } from "@/lib/paths";
import { readDocument as words } from "@/messages/questionnaire/paste";

type Props = {
  readonly assessment: string;
  readonly pasted: Pasted;
  readonly keep: (pasted: Pasted) => void;
  readonly options: PasteOptions;
};

/** A document that was read: what it proposes, beside it. The same words propose the same, so only the words are kept. */
export function ReadDocument({ assessment, pasted, keep, options }: Props) {
  const { document } = pasted;
  const [read, setRead] = useState<ReadProposals | "reading" | "slow">("reading");
  useEffect(() => {
    let isWanted = true;
    void proposeApart(document).then((told) => {
      if (isWanted) setRead(told ?? "slow");
    });
    return () => {
      isWanted = false;
    };
  }, [document]);
  const back = () => keep({ ...NOTHING_PASTED, document });
  const oddSigns = sentenceOnOddSigns(document);
  return (
    <>
      <div className="mb-4 flex flex-wrap items-center justify-end gap-3">
        <Button kind="quiet" small onClick={back}>
          {words.back}
        </Button>
        <Button
          kind="quiet"
          small
          onClick={() => {
            if (window.confirm(words.confirmAway)) keep(NOTHING_PASTED);
          }}
        >
          {words.away}
        </Button>
        <LinkButton href={paths.assessment(assessment)} small>
          {words.done}
        </LinkButton>
      </div>
      {oddSigns && (
        <Notice tone="concern" className="mb-6">
          <p>{oddSigns}</p>
        </Notice>
      )}
      {read === "reading" && (
        <p role="status" className="font-serif text-lg text-quiet">
          {words.reading}
        </p>
      )}
      {read === "slow" && (
        <Notice tone="concern" role="alert">
          <p>{words.slow}</p>
        </Notice>
      )}
      {typeof read === "object" && (
        <Proposals assessment={assessment} pasted={pasted} keep={keep} options={options} read={read} />
      )}
    </>
  );
}
