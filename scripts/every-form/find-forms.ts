import { type Node, parseSync, Visitor } from "oxc-parser";

/** What a component brings that takes words from people. */
export type FoundForms = {
  /** Elements that are a form, or a box for text, by their names. */
  readonly elements: readonly string[];
  /** Whether a form of it is a `KeptForm`, whose words `useKeptForm` or `useKeptWords` keeps. */
  readonly isKept: boolean;
  /** Lines on which a box cuts off what is pasted. */
  readonly cuts: readonly number[];
};

const FORMS = new Set(["form", "Form"]);
const BOXES = new Set(["textarea", "TextArea", "TextField", "PasswordField"]);
/** Kinds of `<input>` in which nothing is typed. */
const NO_TEXT = new Set(["checkbox", "radio", "hidden", "file", "submit", "button"]);

/** The forms and boxes for text in a source file. */
export function findForms(file: string, source: string): FoundForms {
  const { program, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file}: ${errors.map(({ message }) => message).join("; ")}`);
  const elements = new Set<string>();
  const cuts: number[] = [];
  let isKept = false;
  new Visitor({
    JSXOpeningElement(node) {
      const { name, attributes } = node;
      if (name.type !== "JSXIdentifier") return;
      const given = new Map(attributes.flatMap(nameAndValue));
      const type = given.get("type");
      if (given.has("maxLength")) cuts.push(source.slice(0, node.start).split("\n").length);
      if (name.name === "KeptForm") isKept = true;
      if (FORMS.has(name.name) || BOXES.has(name.name) || given.has("contentEditable"))
        elements.add(name.name);
      if (name.name === "input" && !NO_TEXT.has(type ?? "")) elements.add("input");
    },
    CallExpression({ callee }) {
      if (callee.type === "Identifier" && callee.name === "useKeptWords") isKept = true;
    },
  }).visit(program);
  return { elements: [...elements].sort(), isKept, cuts };
}

/** A value that is no string literal is given as undefined. */
function nameAndValue(attribute: Node): readonly [string, string | undefined][] {
  if (attribute.type !== "JSXAttribute" || attribute.name.type !== "JSXIdentifier") return [];
  const { value } = attribute;
  const isText = value?.type === "Literal" && typeof value.value === "string";
  return [[attribute.name.name, isText ? String(value.value) : undefined]];
}
