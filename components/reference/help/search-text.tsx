import { Table } from "@/components/ui/table";
import { SEARCH_FIELDS, type SearchField } from "@/lib/domain/search/search-fields";
import { searchHelp as words } from "@/messages/search";

/** The search language, from its table of fields. */
export function SearchText() {
  return (
    <div className="space-y-3">
      {[words.lede, words.free, words.field, words.contrary, words.compared, words.readable].map((text) => (
        <p key={text} className="max-w-measure">
          {text}
        </p>
      ))}
      <Table caption={words.caption} captionHidden>
        <thead>
          <tr>
            <th scope="col">{words.fieldName}</th>
            <th scope="col">{words.means}</th>
            <th scope="col">{words.example}</th>
            <th scope="col">{words.values}</th>
          </tr>
        </thead>
        <tbody>
          {SEARCH_FIELDS.map((field) => (
            <tr key={field.name} id={`search-field-${field.name}`}>
              <th scope="row">{[field.name, ...(field.also ?? [])].join(", ")}</th>
              <td className="min-w-40">{field.means}</td>
              <td>
                <code className="whitespace-nowrap">{field.example}</code>
              </td>
              <td className="min-w-52">
                <Values field={field} />
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  );
}

function Values({ field }: { readonly field: SearchField }) {
  return (
    <ul className="text-quiet">
      {field.values.map(({ value, label }) => (
        <li key={value}>
          <code className="text-ink">{value}</code> {label}
        </li>
      ))}
    </ul>
  );
}
