"use client";

import { type KeyboardEvent, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { newRecordId } from "@/components/questionnaire/autosave/new-record-id";
import { addRecord } from "@/components/questionnaire/autosave/record-commands";
import { useFromAnswers, useSection } from "@/components/questionnaire/context/section-context";
import { SketchRow } from "@/components/questionnaire/sketch/sketch-row";
import { Button } from "@/components/ui/button";
import { useIsTakenOver } from "@/components/ui/use-is-taken-over";
import type { Answer } from "@/lib/domain/assessment/answer";
import { type Path, recordPath } from "@/lib/domain/assessment/path";
import { recordsOf, textAt } from "@/lib/domain/assessment/records";
import { OUTPUTS, RECIPIENTS, type SketchOutput, sketchOutputs, USES } from "@/lib/domain/model/sketch-lines";
import { sketchTable } from "@/messages/questionnaire/sketch";

/** The lines of the sketch, the next one always there to be typed into. `next`: its id on the page as it is sent. */
export function SketchTable({ next }: { readonly next: string }) {
  const { client } = useSection();
  const ids = useFromAnswers((answers) =>
    recordsOf(answers, USES)
      .map(({ id }) => id)
      .join(" "),
  );
  const outputs: readonly SketchOutput[] = JSON.parse(
    useFromAnswers((answers) => JSON.stringify(sketchOutputs(answers))),
  );
  const recipients: readonly string[] = JSON.parse(
    useFromAnswers((answers) =>
      JSON.stringify(
        recordsOf(answers, RECIPIENTS).map(({ id }) => textAt(answers, recordPath(RECIPIENTS, id, "name"))),
      ),
    ),
  );
  const isSent = useIsTakenOver();
  const [fresh, setFresh] = useState(() => (isSent ? next : newRecordId()));
  const [removed, setRemoved] = useState<{
    readonly path: Path;
    readonly answers: ReadonlyMap<Path, Answer>;
  } | null>(null);
  const lines = ids === "" ? [] : ids.split(" ");
  // The line being begun has become a use: there is another after it.
  if (lines.includes(fresh)) setFresh(newRecordId());
  const all = lines.includes(fresh) ? lines : [...lines, fresh];

  const press = (event: KeyboardEvent<HTMLTableElement>) => {
    const cell = (event.target as Element).closest("td");
    const row = cell?.closest("tr");
    if (!cell || !row || event.nativeEvent.isComposing || (event.target as Element).closest("button, a"))
      return;
    const by = event.key === "Enter" || event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    const isOwnArrow = event.key !== "Enter" && (event.target as Element).matches("[type=radio], [list]");
    if (by === 0 || isOwnArrow || event.altKey || event.ctrlKey) return;
    event.preventDefault();
    const rows = [...event.currentTarget.rows];
    const to = rows[rows.indexOf(row) + by];
    const column = event.key === "Enter" ? 0 : cell.cellIndex;
    to?.cells[column]?.querySelector<HTMLElement>("input, textarea")?.focus();
  };
  const remove = (use: string) => {
    const path = recordPath(USES, use);
    flushSync(() => setRemoved({ path, answers: client.removeRecord(path) }));
    document.getElementById("sketch-undo")?.focus();
  };
  return (
    <>
      <SketchOutputs outputs={outputs} />
      {/* What only screen readers see stands within: it would widen the page. */}
      <div className="relative overflow-x-auto">
        <table
          onKeyDown={press}
          className="w-full table-fixed border-t-2 border-ink text-sm max-sm:block max-sm:[&>tbody]:block sm:min-w-150"
        >
          <caption className="sr-only">{sketchTable.caption}</caption>
          <thead className="max-sm:sr-only">
            <tr className="border-b text-start text-xs text-quiet">
              <th scope="col" className="w-[32%] px-1.5 py-1.5 text-start font-semibold">
                {sketchTable.recipient}
              </th>
              <th scope="col" className="w-16 px-1.5 text-start font-semibold">
                {sketchTable.outputs}
              </th>
              <th scope="col" className="px-1.5 text-start font-semibold">
                {sketchTable.use}
              </th>
              <th scope="col" className="w-25 px-1.5 text-start font-semibold">
                {sketchTable.stance}
              </th>
              <th scope="col" className="w-14 px-1.5 text-end font-semibold">
                {sketchTable.likelihood}
              </th>
              <th scope="col" className="w-20">
                <span className="sr-only">{sketchTable.further}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {all.map((use, index) => (
              <SketchRow
                key={use}
                use={use}
                number={index + 1}
                outputs={outputs}
                isNew={!lines.includes(use)}
                onRemove={remove}
              />
            ))}
          </tbody>
        </table>
      </div>
      <datalist id="sketch-recipients">
        {recipients.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      {removed && (
        <p role="status" className="mt-2 flex items-center gap-3 text-sm">
          {sketchTable.removed}
          <Button
            id="sketch-undo"
            small
            onClick={() => {
              client.restore(removed.path, removed.answers);
              setRemoved(null);
            }}
          >
            {sketchTable.undo}
          </Button>
        </p>
      )}
      <p className="mt-2 text-xs text-quiet pointer-coarse:hidden">{sketchTable.keys}</p>
    </>
  );
}

/** The outputs with their letters, and a box for one more. */
function SketchOutputs({ outputs }: { readonly outputs: readonly SketchOutput[] }) {
  const { client } = useSection();
  const [name, setName] = useState("");
  const begun = useRef<string | null>(null);
  /** An output from its first letter on, so that nothing typed is lost. */
  const type = (typed: string) => {
    setName(typed);
    const words = typed.trim();
    if (words === "") {
      if (begun.current) client.removeRecord(recordPath(OUTPUTS, begun.current));
      begun.current = null;
      return;
    }
    begun.current ??= addRecord(client, OUTPUTS);
    client.edit(recordPath(OUTPUTS, begun.current, "name"), { status: "answered", value: words });
  };
  const finish = () => {
    begun.current = null;
    setName("");
    client.flush();
  };
  return (
    <div className="mb-3 flex flex-wrap items-center gap-2 text-sm">
      <span className="font-semibold">{sketchTable.outputsTitle}</span>
      {outputs.map(({ id, name: called, letter }) => (
        <span
          key={id}
          className="inline-flex min-h-7 items-center gap-1.5 rounded-control border border-hairline px-2"
        >
          <span className="text-xs font-semibold">{letter}</span>
          <span dir="auto" className="max-w-48 truncate">
            {called}
          </span>
        </span>
      ))}
      <input
        type="text"
        dir="auto"
        aria-label={sketchTable.addOutput}
        placeholder={sketchTable.addOutput}
        className="control min-h-8 w-36 py-0.5 text-sm"
        value={name}
        onChange={(event) => type(event.target.value)}
        onBlur={finish}
        onKeyDown={(event) => {
          if (event.key !== "Enter") return;
          event.preventDefault();
          finish();
        }}
      />
    </div>
  );
}
