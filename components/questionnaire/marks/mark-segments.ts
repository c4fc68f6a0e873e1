/** A stretch of a text, with the mark that covers it, if any. */
export type Segment<Mark> = { readonly text: string; readonly mark: Mark | null };

/** Cuts a text at its marks, which come in order and without overlap. The segments joined are the text. */
export function segmentsOf<Mark extends { readonly start: number; readonly end: number }>(
  text: string,
  marks: readonly Mark[],
): readonly Segment<Mark>[] {
  const segments: Segment<Mark>[] = [];
  let from = 0;
  for (const mark of marks) {
    if (mark.start > from) segments.push({ text: text.slice(from, mark.start), mark: null });
    segments.push({ text: text.slice(mark.start, mark.end), mark });
    from = mark.end;
  }
  if (from < text.length) segments.push({ text: text.slice(from), mark: null });
  return segments;
}
