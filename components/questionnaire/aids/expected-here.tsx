"use client";

import { useAids } from "@/components/questionnaire/aids/aids-context";
import { addRecord } from "@/components/questionnaire/autosave/record-commands";
import { useSection } from "@/components/questionnaire/context/section-context";
import { Button } from "@/components/ui/button";
import { recordPath } from "@/lib/domain/assessment/path";
import { paths } from "@/lib/paths";
import { expectedHere } from "@/messages/questionnaire/aids";

const PATHWAYS = "misuse.pathways";
/** Where outputs are named, and where ways of misuse are described: not also beside the patterns just above these. */
const PLACES: readonly string[] = ["project.outputs", "screening.makes-easier", PATHWAYS];

/** The misuse patterns that the outputs make plausible, beside the questions where that matters. */
export function ExpectedHere({ question }: { readonly question: string }) {
  return PLACES.includes(question) ? <ExpectedPatterns question={question} /> : null;
}

function ExpectedPatterns({ question }: { readonly question: string }) {
  const { client, assessmentId } = useSection();
  const open = useAids().expected.filter(({ isAddressed }) => !isAddressed);
  if (open.length === 0) return null;
  const addPathway = (pattern: string) => {
    const record = addRecord(client, PATHWAYS);
    const answer = { status: "answered", value: pattern } as const;
    client.edit(recordPath(PATHWAYS, record, "pattern"), answer, { now: true });
    window.location.hash = `#${recordPath(PATHWAYS, record)}`;
  };
  return (
    <div className="mt-4 max-w-measure text-sm">
      <p>
        <span className="font-semibold">{expectedHere.plausible}</span>{" "}
        <span className="text-quiet">{expectedHere.nothingSaid(open.length)}</span>
      </p>
      <ul className="mt-1 border-b border-hairline">
        {open.map(({ pattern, label, because }) => (
          <li key={pattern} className="flex flex-wrap items-baseline gap-x-3 border-t border-hairline py-1.5">
            <span className="min-w-0 flex-1 basis-60">
              <a href={paths.patterns(pattern)}>{label}</a>: <span className="font-serif">{because}</span>
            </span>
            {question === PATHWAYS ? (
              <Button small kind="quiet" onClick={() => addPathway(pattern)}>
                {expectedHere.describePathway}
                <span className="sr-only">: {label}</span>
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {question !== PATHWAYS && (
        <p className="mt-1">
          <a href={paths.section(assessmentId, "misuse", PATHWAYS)}>{expectedHere.goToPathways}</a>
        </p>
      )}
    </div>
  );
}
