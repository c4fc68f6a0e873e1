import { DismissUpdate } from "@/components/questionnaire/overview/dismiss-update";
import { CopyButton } from "@/components/ui/copy-button";
import { Disclosure } from "@/components/ui/disclosure";
import type { FormAction } from "@/components/ui/form-action";
import { Notice } from "@/components/ui/notice";
import { paths } from "@/lib/paths";
import { updateNotice } from "@/messages/questionnaire/overview";

export type Update = {
  readonly fromVersion: string;
  readonly toVersion: string;
  readonly added: readonly {
    readonly section: string;
    readonly title: string;
    readonly isNew: boolean;
    readonly asked: readonly string[];
  }[];
  readonly stale: readonly {
    readonly path: string;
    readonly section: string | null;
    readonly label: string;
    readonly reasons: readonly string[];
  }[];
  readonly aside: readonly { readonly path: string; readonly reason: string; readonly text: string }[];
};

type Props = {
  readonly assessmentId: string;
  readonly updates: readonly Update[];
  /** Absent for who may not change the draft now. */
  readonly dismiss: FormAction<{ assessmentId: string }> | null;
};

/** What a newer version of the questions means for this draft, until an author dismisses it. */
export function UpdateNotice({ assessmentId, updates, dismiss }: Props) {
  if (updates.length === 0) return null;
  const last = updates.at(-1);
  return (
    <Notice tone="accent" title={updateNotice.title(last?.toVersion ?? "")} className="mt-8">
      {updates.map((update) => (
        <UpdateBody key={update.toVersion} assessmentId={assessmentId} update={update} />
      ))}
      {dismiss && <DismissUpdate assessmentId={assessmentId} dismiss={dismiss} />}
    </Notice>
  );
}

function UpdateBody({ assessmentId, update }: { readonly assessmentId: string; readonly update: Update }) {
  const { added, stale, aside } = update;
  return (
    <>
      <p>
        {aside.length === 0
          ? updateNotice.takenOver(update.fromVersion)
          : updateNotice.takenOverOrSetAside(update.fromVersion, aside.length)}
      </p>
      {added.length > 0 && (
        <Disclosure open summary={updateNotice.newSince}>
          <ul className="space-y-1">
            {added.map(({ section, title, isNew, asked }) => (
              <li key={section}>
                <a href={paths.section(assessmentId, section)}>{title}</a>
                {isNew ? `: ${updateNotice.newSection(asked.length)}` : `: ${asked.join(" · ")}`}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {stale.length > 0 && (
        <Disclosure open summary={updateNotice.toReadAgain(stale.length)}>
          <ul className="space-y-1">
            {stale.map(({ path, section, label, reasons }) => (
              <li key={path}>
                {section ? <a href={paths.section(assessmentId, section)}>{label}</a> : label}:{" "}
                {reasons.join(" ")}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {aside.length > 0 && (
        <Disclosure open summary={updateNotice.setAside(aside.length)}>
          <ul className="space-y-3">
            {aside.map(({ path, reason, text }) => (
              <li key={path}>
                <p>{reason}</p>
                <blockquote dir="auto" className="my-1 whitespace-pre-line border-s ps-3 font-serif">
                  {text}
                </blockquote>
                <CopyButton text={text} label={updateNotice.copy} />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}
