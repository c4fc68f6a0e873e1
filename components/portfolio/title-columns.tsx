/** What one of the compared is called in short, by its place: A, B … */
export const letterOf = (at: number) => String.fromCharCode(65 + at);

/** So many, at most, have the room of a page beside each other. */
const FEW = 3;

/** Columns of one width, where few are compared: what is said at length of one takes no room from the others. */
export const evenColumns = (compared: number) => (compared <= FEW ? "lg:[&>table]:table-fixed" : "spread");

/** The heading row of a comparison: what is compared, then a column an assessment. */
export function TitleColumns({
  first,
  titles,
}: {
  readonly first: string;
  readonly titles: readonly string[];
}) {
  return (
    <thead>
      <tr>
        <th scope="col">{first}</th>
        {titles.map((title, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: columns are fixed, two assessments may share a title
          <th key={index} scope="col" className="wrap-anywhere">
            {title}
          </th>
        ))}
      </tr>
    </thead>
  );
}
