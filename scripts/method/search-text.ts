import { SEARCH_FIELDS } from "@/lib/domain/search/search-fields";
import { searchHelp as words } from "@/messages/search";

/** docs/search.md: the search language, from the same table as the parser and the help. */
export function searchDocument(): string {
  const rows = SEARCH_FIELDS.map(({ name, also, means, example, values }) => {
    const named = [name, ...(also ?? [])].map((each) => `\`${each}\``).join(", ");
    const listed = values.map(({ value, label }) => `\`${value}\` ${label}`).join("; ");
    return `| ${named} | ${means} | \`${example}\` | ${listed} |`;
  });
  return `# Searching

Written by \`npm run method\` from the table of fields (\`lib/domain/search/search-fields.ts\`).

${[words.lede, words.free, words.field, words.contrary, words.compared, words.readable].join("\n\n")}

| ${words.fieldName} | ${words.means} | ${words.example} | ${words.values} |
| --- | --- | --- | --- |
${rows.join("\n")}
`;
}
