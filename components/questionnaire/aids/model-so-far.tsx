"use client";

import { useAids } from "@/components/questionnaire/aids/aids-context";
import { useSection } from "@/components/questionnaire/context/section-context";
import { sectionOfPath } from "@/components/questionnaire/context/section-of-path";
import { Disclosure } from "@/components/ui/disclosure";
import type { OutlineUse } from "@/lib/domain/aids/thinking-aids";
import type { Path } from "@/lib/domain/assessment/path";
import { paths } from "@/lib/paths";
import { modelSoFar } from "@/messages/questionnaire/aids";

/** Beside the questions there is a third of the page where nothing else stands. */
function openWhereWide(model: HTMLDetailsElement | null): void {
  if (model && matchMedia("(width >= 96rem)").matches) model.open = true;
}

/** The social model as far as it was saved: outputs, and who does what with them. Folded until wanted, where it would take room from questions. */
export function ModelSoFar() {
  const { outputs, recipients, loose } = useAids().outline;
  if (outputs.length + recipients.length + loose.length === 0) return null;
  const uses = recipients.reduce((sum, recipient) => sum + recipient.uses.length, loose.length);
  return (
    <Disclosure
      ref={openWhereWide}
      className="no-print mb-4 max-w-measure text-sm"
      summary={modelSoFar.summary(outputs.length, recipients.length, uses)}
    >
      <div className="max-h-[50dvh] overflow-y-auto pe-2">
        {outputs.length > 0 && (
          <p className="wrap-anywhere">
            <span className="kicker me-2">{modelSoFar.outputs}</span>
            {outputs.map(({ name, path }, index) => (
              <span key={path}>
                {index > 0 && ", "}
                <Place path={path}>{name}</Place>
              </span>
            ))}
          </p>
        )}
        <ul className="mt-2 space-y-2">
          {recipients.map(({ name, detail, path, uses: used }) => (
            <li key={path} className="wrap-anywhere">
              <Place path={path}>{name}</Place>
              {detail && <span className="text-quiet"> ({detail})</span>}
              {used.length > 0 ? (
                <Uses uses={used} />
              ) : (
                <span className="text-concern"> {modelSoFar.noUse}</span>
              )}
            </li>
          ))}
        </ul>
        {loose.length > 0 && (
          <div className="mt-2 wrap-anywhere">
            <span className="text-concern">{modelSoFar.byNobody}</span>
            <Uses uses={loose} />
          </div>
        )}
      </div>
    </Disclosure>
  );
}

function Uses({ uses }: { readonly uses: readonly OutlineUse[] }) {
  return (
    <ul className="ms-4 list-disc ps-2">
      {uses.map(({ name, path, stance }) => (
        <li key={path}>
          <Place path={path}>{name}</Place>
          {stance && <span className="text-quiet"> {stance}</span>}
        </li>
      ))}
    </ul>
  );
}

function Place({ path, children }: { readonly path: Path; readonly children: string }) {
  const { assessmentId } = useSection();
  return (
    <a href={paths.section(assessmentId, sectionOfPath(path), path)} className="link-quiet">
      {children}
    </a>
  );
}
