"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import type { AssignAllInput } from "@/components/review/assigning/assign-all";
import { readTableApart } from "@/components/table-file/ask-table-worker";
import { Button } from "@/components/ui/button";
import { ColumnHeads } from "@/components/ui/column-heads";
import { FileField } from "@/components/ui/file-field";
import { Form } from "@/components/ui/form";
import { type FormAction, refusalOf } from "@/components/ui/form-action";
import { Notice } from "@/components/ui/notice";
import { Table } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import type { AssignmentsCheck } from "@/lib/domain/review/assignment-table";
import { assignTable as words } from "@/messages/assigning";
import { importTable } from "@/messages/project-tables";

type Props = {
  readonly check: FormAction<{ readonly rows: readonly (readonly string[])[] }, AssignmentsCheck>;
  readonly assign: FormAction<AssignAllInput>;
};

/** A table of who is to review what: what asking them all would do, or what is wrong by line, and then asking them. */
export function AssignByTable({ check, assign }: Props) {
  const router = useRouter();
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [checked, setChecked] = useState<AssignmentsCheck | null>(null);
  const [message, setMessage] = useState("");

  const choose = async (file: File | undefined) => {
    setChecked(null);
    setRefusal(null);
    setMessage("");
    if (!file) return;
    setBusy(true);
    const read = await readTableApart(file);
    if (read.ok) {
      const outcome = await check({ rows: read.table }).catch(() => undefined);
      setRefusal(refusalOf(outcome));
      if (outcome?.data?.ok) setChecked(outcome.data.value);
    } else {
      setRefusal(
        [importTable.refused[read.why], read.line && importTable.inLine(read.line)].filter(Boolean).join(" "),
      );
    }
    setBusy(false);
  };
  const asking = checked?.lines.filter(({ isAskedAlready }) => !isAskedAlready) ?? [];
  const ask = async () => {
    setBusy(true);
    const pairs = asking.map(({ assessmentId, memberId, dueOn }) => ({ assessmentId, memberId, dueOn }));
    const refused = refusalOf(await assign({ pairs }).catch(() => undefined));
    setBusy(false);
    setRefusal(refused);
    if (refused) return;
    setChecked(null);
    setMessage(words.assigned(pairs.length));
    router.refresh();
  };

  return (
    <Form className="space-y-4">
      <div className="max-w-form">
        <FileField
          id="assignments"
          label={words.file}
          hint={words.explanation}
          accept=".csv,.tsv,.txt,.xlsx"
          onChange={({ target }) => void choose(target.files?.[0])}
        />
      </div>
      <p role="status" className="text-sm">
        {isBusy ? words.reading : message}
      </p>
      {refusal && (
        <Notice tone="serious" role="alert">
          <p>{refusal}</p>
        </Notice>
      )}
      {checked && checked.faults.length > 0 && (
        <>
          <Notice tone="serious" role="alert">
            <p>{words.faults(checked.faults.length)}</p>
          </Notice>
          <Table caption={words.faultsCaption}>
            <ColumnHeads columns={words.faultColumns} />
            <tbody>
              {checked.faults.map(({ line, sentence }) => (
                <tr key={`${line} ${sentence}`}>
                  <th scope="row">{line}</th>
                  <td>{sentence}</td>
                </tr>
              ))}
            </tbody>
          </Table>
        </>
      )}
      {checked && checked.faults.length === 0 && (
        <>
          <p role="status">{asking.length === 0 ? words.nothingNew : words.clean(asking.length)}</p>
          {asking.length > 0 && (
            <Button kind="primary" onClick={() => void ask()} disabled={isBusy}>
              {words.assign(asking.length)}
            </Button>
          )}
          <Table caption={words.linesCaption}>
            <ColumnHeads columns={words.lineColumns} />
            <tbody>
              {checked.lines.map(({ line, title, name, dueOn, isAskedAlready }) => (
                <tr key={line}>
                  <th scope="row">{line}</th>
                  <td>{title}</td>
                  <td>{name}</td>
                  <td>{isAskedAlready ? words.already : dueOn && <Time value={dueOn} as="short" />}</td>
                </tr>
              ))}
            </tbody>
          </Table>
        </>
      )}
    </Form>
  );
}
