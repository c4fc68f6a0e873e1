"use client";

import type { Alternative } from "@/components/kept-forms/form-words";
import type { FormLine } from "@/components/kept-forms/use-kept-form";
import type { WithKept } from "@/components/kept-forms/with-kept";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { keptNotices as words } from "@/messages/kept-forms";

/** That words came back, and everything else there is for the same form: both texts, and the choice. */
export function KeptNotices({ kept }: WithKept) {
  const { view, forms, place } = kept;
  const discard = () => {
    if (window.confirm(words.confirmDiscard)) forms.discard(place);
  };
  if (!view.isRestored && view.alternatives.length === 0) return null;
  return (
    <div className="mb-4 space-y-3">
      {view.isRestored && (
        <Notice role="status">
          <p>{words.restored}</p>
          <Button small kind="quiet" className="-ms-3" onClick={discard}>
            {words.discard}
          </Button>
        </Notice>
      )}
      {view.alternatives.map((alternative) => (
        <Choice key={JSON.stringify(alternative.values)} kept={kept} alternative={alternative} />
      ))}
    </div>
  );
}

const TITLES = { saved: words.saved, "other-tab": words.otherTab, left: words.left };

function Choice({ kept, alternative: { from, values } }: WithKept & { readonly alternative: Alternative }) {
  const { view, forms, place, inWords, inBoxes } = kept;
  return (
    <Notice tone="concern" role="status" title={TITLES[from]}>
      <p>{words.explanation}</p>
      <dl className="grid gap-3 sm:grid-cols-2">
        <Version title={words.inBoxes} lines={inWords(inBoxes())} />
        <Version title={words.there[from]} lines={inWords(values)} />
      </dl>
      <div className="flex flex-wrap gap-2 pt-1">
        {view.isTyped && (
          <Button small kind="primary" onClick={() => forms.choose(place, inBoxes())}>
            {words.keep}
          </Button>
        )}
        <Button small onClick={() => forms.choose(place, values)}>
          {words.take[from]}
        </Button>
      </div>
    </Notice>
  );
}

function Version({ title, lines }: { readonly title: string; readonly lines: readonly FormLine[] }) {
  const said = lines.filter(([, text]) => text.trim() !== "");
  return (
    <div className="min-w-0">
      <dt className="font-semibold">{title}</dt>
      <dd className="max-h-64 overflow-y-auto">
        {said.length === 0 && words.nothing}
        {said.map(([label, text]) => (
          <div key={label} className="mb-1">
            <span className="text-xs text-quiet">{label}</span>
            <p className="font-serif whitespace-pre-wrap wrap-anywhere">{text}</p>
          </div>
        ))}
      </dd>
    </div>
  );
}
