import type { Example } from "@/lib/content/examples/build-answers";
import { EXAMPLES } from "@/lib/content/examples/examples";

/** The worked example with the most answers. */
export function largestExample(): Example {
  const [first, ...others] = EXAMPLES;
  if (!first) throw new Error("There are no worked examples.");
  const sizeOf = ({ answers }: Example) => Object.keys(answers).length;
  return others.reduce((largest, next) => (sizeOf(next) > sizeOf(largest) ? next : largest), first);
}
