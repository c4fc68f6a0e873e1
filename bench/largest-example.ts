import { WORKED_EXAMPLES, type WorkedExample } from "@/lib/domain/file/worked-examples";

/** The worked example with the most answers. */
export function largestExample(): WorkedExample {
  const [first, ...others] = WORKED_EXAMPLES;
  if (!first) throw new Error("There are no worked examples.");
  const sizeOf = ({ answers }: WorkedExample) => Object.keys(answers).length;
  return others.reduce((largest, next) => (sizeOf(next) > sizeOf(largest) ? next : largest), first);
}
