/**
 * Shares of a table's width: by how much text a column holds, dampened, so that a column of sentences gets more than one of
 * numbers and no column is narrower than its words need. Empty tables share evenly.
 */
export function columnWidths(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): readonly number[] {
  return columns.map((column, index) => {
    const cells = rows.map((cells) => cells[index] ?? "");
    const average =
      cells.reduce((sum, cell) => sum + Math.min(cell.length, MOST), 0) / Math.max(cells.length, 1);
    const word = Math.max(...[column, ...cells].map(longestWord));
    return Math.round(10 * Math.max(Math.sqrt(average) * 1.6, word * 0.75, 4)) / 10;
  });
}

/** Characters of a cell that count. */
const MOST = 400;

function longestWord(text: string): number {
  return Math.min(Math.max(...text.split(/\s+/).map((word) => word.length)), 18);
}
