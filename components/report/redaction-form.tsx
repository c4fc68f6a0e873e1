import { Button } from "@/components/ui/button";
import { ChoiceRow } from "@/components/ui/choice-group";
import { Disclosure } from "@/components/ui/disclosure";
import { RadioGroup } from "@/components/ui/radio-group";
import { Table } from "@/components/ui/table";
import { AUDIENCES, audienceTable } from "@/lib/domain/report/redaction/audience";
import type { AnswerLine, ReportDocument } from "@/lib/domain/report/report-document";
import { FORMATS, REPORT_FORMATS } from "@/lib/domain/report/report-formats";
import { redactionForm as words } from "@/messages/redaction";

type Props = {
  readonly report: ReportDocument;
  /** The address of the export, by POST. */
  readonly action: string;
};

/** For whom a copy is, in which format, and which answers it leaves out besides. A plain form: it works without a script. */
export function RedactionForm({ report, action }: Props) {
  return (
    <form method="post" action={action} className="space-y-8">
      <RadioGroup
        id="audience"
        name="audience"
        label={words.audience}
        hint={words.audienceHint}
        defaultValue="outside"
        choices={AUDIENCES.map((value) => ({ value, label: words.audiences[value] }))}
      />
      <AudienceTable />
      <RadioGroup
        id="format"
        name="format"
        label={words.format}
        defaultValue="pdf"
        choices={REPORT_FORMATS.map((value) => ({ value, label: FORMATS[value].name }))}
      />
      <fieldset className="min-w-0">
        <legend className="font-semibold">{words.answers}</legend>
        <p className="mt-0.5 max-w-measure text-sm text-quiet">{words.answersHint}</p>
        {report.answers.map((section) => (
          <Disclosure key={section.id} className="mt-3" summary={section.title}>
            {groupsOf(section.lines).map(({ path, name, lines }) => (
              <div key={path} className="mt-2">
                {name !== null && (
                  <ChoiceRow
                    id={`withheld-${path}`}
                    type="checkbox"
                    name="withheld"
                    choice={{ value: path, label: words.wholeRecord(name) }}
                  />
                )}
                <div className={name === null ? "" : "ms-6"}>
                  {lines.map((line) => (
                    <ChoiceRow
                      key={line.path}
                      id={`withheld-${line.path}`}
                      type="checkbox"
                      name="withheld"
                      choice={{ value: line.path, label: line.asked }}
                    />
                  ))}
                </div>
              </div>
            ))}
          </Disclosure>
        ))}
      </fieldset>
      <Button type="submit" kind="primary">
        {words.download}
      </Button>
    </form>
  );
}

function AudienceTable() {
  const [first] = AUDIENCES;
  return (
    <Table caption={words.tableCaption}>
      <thead>
        <tr>
          <th scope="col">{words.content}</th>
          {AUDIENCES.map((audience) => (
            <th scope="col" key={audience}>
              {words.audiences[audience]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {audienceTable(first).map(({ what }, row) => (
          <tr key={what}>
            <th scope="row">{what}</th>
            {AUDIENCES.map((audience) => (
              <td key={audience}>{audienceTable(audience)[row]?.leftOut ? words.leftOut : words.stays}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

type Group = { readonly path: string; readonly name: string | null; readonly lines: AnswerLine[] };

function groupsOf(lines: readonly AnswerLine[]): readonly Group[] {
  const groups: Group[] = [];
  for (const line of lines) {
    const path = line.record?.path ?? "";
    const last = groups.at(-1);
    if (last && last.path === (path || last.path) && (last.name !== null) === (path !== ""))
      last.lines.push(line);
    else groups.push({ path: path || line.path, name: line.record?.name ?? null, lines: [line] });
  }
  return groups;
}
