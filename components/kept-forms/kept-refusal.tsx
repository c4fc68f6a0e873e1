"use client";

import type { WithKept } from "@/components/kept-forms/with-kept";
import { Notice } from "@/components/ui/notice";
import { SignInHere } from "@/components/viewer/sign-in-here";
import { useViewer } from "@/components/viewer/viewer-context";

type Props = WithKept & {
  /** What it comes to, in a few words, where that isn't plain. */
  readonly title?: string;
};

/** Why a form was not saved, and what to do about it. The words stay. */
export function KeptRefusal({ kept: { view, forms, place }, title }: Props) {
  const { email } = useViewer();
  const { refusal } = view;
  if (!refusal) return null;
  const { code, sentence, faults = [] } = refusal;
  return (
    <Notice tone="serious" role="alert" title={faults.length > 0 ? sentence : title} className="mt-4">
      {faults.length === 0 && <p>{sentence}</p>}
      {faults.length > 0 && (
        <ul className="max-h-96 space-y-2 overflow-y-auto">
          {faults.map(({ path, sentence: fault }) => (
            <li key={`${path} ${fault}`}>
              <code className="block break-all text-xs text-quiet">{path}</code>
              {fault}
            </li>
          ))}
        </ul>
      )}
      {code === "session" && <SignInHere email={email} onSignedIn={() => forms.refuse(place, null)} />}
    </Notice>
  );
}
