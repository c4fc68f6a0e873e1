import { Fragment, type ReactNode } from "react";

/** Each of these, where they stand: nothing of a report is moved once it is rendered, and two of them may read the same. */
export function inOrder<Value>(values: readonly Value[], show: (value: Value, at: number) => ReactNode) {
  return values.map((value, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: see above
    <Fragment key={at}>{show(value, at)}</Fragment>
  ));
}
