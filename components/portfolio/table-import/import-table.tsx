"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { MappingTable } from "@/components/portfolio/table-import/mapping-table";
import { NoMembers } from "@/components/portfolio/table-import/no-members";
import { type TableFault, TableFaults } from "@/components/portfolio/table-import/table-faults";
import { readTableApart } from "@/components/table-file/ask-table-worker";
import { Button } from "@/components/ui/button";
import { FileField } from "@/components/ui/file-field";
import { Form } from "@/components/ui/form";
import { type FormAction, refusalOf } from "@/components/ui/form-action";
import { Notice } from "@/components/ui/notice";
import { Select } from "@/components/ui/select";
import { TEXT_LIMITS } from "@/lib/domain/limits";
import { COLUMN_IDS, type Mapping, mappingOf } from "@/lib/domain/project-table/project-columns";
import { readRows } from "@/lib/domain/project-table/read-rows";
import { paths } from "@/lib/paths";
import { importTable as words } from "@/messages/project-tables";

type Given = {
  readonly teamId: string;
  readonly handling: "organisation" | "team";
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
};
type Checked = {
  readonly drafts: number;
  readonly invitations: number;
  readonly faults: readonly TableFault[];
};

type Props = {
  readonly teams: readonly { readonly id: string; readonly name: string }[];
  readonly check: FormAction<Given, Checked>;
  readonly take: FormAction<Given, { readonly tableId: string }>;
};

type Chosen = {
  readonly name: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly toCheck: readonly string[];
};

/** A file, which of its columns is which, what taking it would do, and then doing it. */
export function ImportTable({ teams, check, take }: Props) {
  const router = useRouter();
  const [teamId, setTeam] = useState(teams[0]?.id ?? "");
  const [handling, setHandling] = useState<Given["handling"]>("team");
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [mapping, setMapping] = useState<Mapping>({});
  const [fileError, setFileError] = useState<string>();
  const [checked, setChecked] = useState<Checked | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);

  const forget = () => {
    setChecked(null);
    setRefusal(null);
  };
  const choose = async (file: File | undefined) => {
    forget();
    setChosen(null);
    setFileError(undefined);
    if (!file) return;
    const read = await readTableApart(file);
    if (!read.ok) {
      setFileError([words.refused[read.why], read.line && words.inLine(read.line)].filter(Boolean).join(" "));
      return;
    }
    const [headings = [], ...rows] = read.table;
    setMapping(mappingOf(headings));
    setChosen({ name: file.name.slice(0, TEXT_LIMITS.tableName), headings, rows, toCheck: read.toCheck });
  };
  const given = ({ name, rows }: Chosen): Given => ({
    teamId,
    handling,
    name,
    rows: rows.map((row) => COLUMN_IDS.map((column) => row[mapping[column] ?? -1] ?? "")),
  });
  const dryRun = async (table: Chosen) => {
    forget();
    const whole = readRows(table.rows, mapping);
    if (whole.rows.length === 0) return setChecked({ drafts: 0, invitations: 0, faults: whole.faults });
    setBusy(true);
    const outcome = await check(given(table)).finally(() => setBusy(false));
    setRefusal(refusalOf(outcome));
    if (outcome?.data?.ok) setChecked(outcome.data.value);
  };
  const begin = async (table: Chosen) => {
    setBusy(true);
    const outcome = await take(given(table)).finally(() => setBusy(false));
    setRefusal(refusalOf(outcome));
    if (outcome?.data?.ok) router.push(paths.triage(outcome.data.value.tableId));
  };

  const ownerIn = ({ rows }: Chosen, row: number) => rows[row - 1]?.[mapping.owner ?? -1]?.trim() ?? "";
  const strangers = (checked?.faults ?? []).flatMap(({ why, row }) => (why === "no-member" ? [row] : []));

  return (
    <Form className="space-y-6">
      <div className="grid max-w-form gap-5 lg:max-w-none lg:grid-cols-[1fr_1fr_2fr] lg:items-end">
        <Select
          id="team"
          label={words.team}
          choices={teams.map(({ id, name }) => ({ value: id, label: name }))}
          value={teamId}
          onChange={({ target }) => setTeam(target.value)}
        />
        <Select
          id="handling"
          label={words.handling}
          choices={Object.entries(words.handlings).map(([value, label]) => ({ value, label }))}
          value={handling}
          onChange={({ target }) => setHandling(target.value === "team" ? "team" : "organisation")}
        />
        <FileField
          id="file"
          label={words.file}
          hint={words.fileHint}
          error={fileError}
          accept=".csv,.tsv,.txt,.xlsx"
          onChange={({ target }) => void choose(target.files?.[0])}
        />
      </div>
      {chosen && (
        <>
          {chosen.toCheck.length > 0 && (
            <Notice tone="concern">
              <p>{words.toCheck}</p>
              <ul className="mt-2 list-disc ps-5">
                {chosen.toCheck.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </Notice>
          )}
          <MappingTable
            {...chosen}
            mapping={mapping}
            onChange={(changed) => {
              forget();
              setMapping(changed);
            }}
          />
          <Button onClick={() => void dryRun(chosen)} disabled={isBusy}>
            {isBusy ? words.checking : words.check}
          </Button>
        </>
      )}
      {refusal && (
        <Notice tone="serious" role="alert">
          <p>{refusal}</p>
        </Notice>
      )}
      {chosen && strangers.length > 0 && (
        <NoMembers
          addresses={[...new Set(strangers.map((row) => ownerIn(chosen, row)))]}
          rows={strangers.length}
          onLeaveOut={() => {
            const column = mapping.owner ?? -1;
            const without = strangers.reduce((table, row) => corrected(table, row, column, ""), chosen);
            setChosen(without);
            void dryRun(without);
          }}
        />
      )}
      {chosen && checked && checked.faults.length > 0 && (
        <TableFaults
          faults={checked.faults}
          rows={chosen.rows}
          mapping={mapping}
          onCorrect={(row, column, text) => setChosen(corrected(chosen, row, column, text))}
        />
      )}
      {chosen && checked && checked.faults.length === 0 && (
        <div className="space-y-4" role="status">
          <p className="max-w-measure">{words.clean(checked.drafts, checked.invitations)}</p>
          <Button kind="primary" onClick={() => void begin(chosen)} disabled={isBusy}>
            {words.take(checked.drafts)}
          </Button>
        </div>
      )}
    </Form>
  );
}

/** The table with another text in one cell; rows from 1. */
function corrected(table: Chosen, row: number, column: number, text: string): Chosen {
  if (column < 0) return table;
  return {
    ...table,
    rows: table.rows.map((cells, at) =>
      at === row - 1
        ? Array.from({ length: Math.max(cells.length, column + 1) }, (_, place) =>
            place === column ? text : (cells[place] ?? ""),
          )
        : cells,
    ),
  };
}
