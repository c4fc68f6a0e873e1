import { HtmlValidate } from "html-validate";

/** What the standard says of where elements stand, and of the values of attributes. Matters of taste are the linter's. */
const validator = new HtmlValidate({
  root: true,
  elements: ["html5"],
  rules: {
    "attribute-allowed-values": "error",
    "close-order": "error",
    "element-permitted-content": "error",
    "element-permitted-occurrences": "error",
    "element-permitted-order": "error",
    "element-permitted-parent": "error",
    "element-required-content": "error",
    "no-dup-attr": "error",
    "no-dup-id": "error",
    "no-unknown-elements": "error",
    "void-content": "error",
  },
});

/** The faults of a page or a part of one as the server sends it (a browser mends them before one can look), with the place of each. */
export function markupFaults(html: string): readonly string[] {
  const { results } = validator.validateStringSync(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ message, selector, line, column }) => `${message} at ${selector ?? `${line}:${column}`}`),
  );
}
