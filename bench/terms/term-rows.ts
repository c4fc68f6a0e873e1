import { largestExample } from "@/bench/largest-example";
import { computing, type Effort, interleave } from "@/bench/measure/interleave";
import { type Row, rowOf } from "@/bench/measure/row";
import { combinedExpression } from "@/bench/terms/combined-expression";
import { INSTRUMENT } from "@/lib/content/instrument";
import { authoredTexts } from "@/lib/domain/terms/authored-texts";
import { findTerms } from "@/lib/domain/terms/find-terms";

const LENGTH = 5_000;

/** The term finder over 5,000 characters that people wrote, against one scan with a regular expression. */
export async function termRows(effort: Effort): Promise<readonly Row[]> {
  const text = authoredTexts(INSTRUMENT, largestExample().answers)
    .map((written) => written.text)
    .join("\n\n")
    .slice(0, LENGTH);
  const expression = combinedExpression();
  const scan = () => {
    let found = 0;
    for (const _ of text.matchAll(expression)) found += 1;
    return found;
  };
  return [
    rowOf({
      part: "terms",
      what: `term finder, ${text.length.toLocaleString("en-GB")} characters`,
      against: "one scan, combined regular expression",
      comparison: { of: "time", target: 3 },
      rounds: await interleave(
        computing(() => findTerms(text)),
        computing(scan),
        effort,
      ),
      notes: [
        `Ours finds ${findTerms(text).length} marks with their senses, leaves out code, addresses and quotations, and takes linear time on any text; the scan finds ${scan()} places and does none of that.`,
      ],
    }),
  ];
}
