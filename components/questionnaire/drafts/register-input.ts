import type { ChangeEvent, FocusEvent, RefCallback } from "react";
import { UNREADABLE } from "@/components/questionnaire/drafts/answer-draft";
import type { AnswerForm } from "@/components/questionnaire/drafts/answer-form";

type TextName = `${string}.text` | `${string}.quantiles.${"p10" | "p50" | "p90"}`;
type ExtraName = `${string}.${"note" | "evidence" | "who" | "by" | "because" | "confidence"}`;
type TextElement = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const seen = new WeakSet<Element>();

/**
 * Registers a text input so that it shows its value in the server's HTML, and keeps what was typed before the page's
 * JavaScript arrived.
 */
export function registerText(form: AnswerForm, name: TextName | ExtraName) {
  const { ref, ...field } = form.register(name);
  // Told without the box: setting what it can't read would empty it.
  const unreadable = () => void field.onChange({ type: "change", target: { name, value: UNREADABLE } });
  const attach: RefCallback<TextElement> = (element) => {
    const typed = element && isFirst(element) && hasTyped(element) ? element.value : null;
    ref(element);
    if (typed === null) return;
    if (element && isUnreadable(element)) unreadable();
    else form.setValue(name, typed, { shouldDirty: true });
  };
  const onChange = async (event: ChangeEvent<TextElement>) =>
    isUnreadable(event.target) ? unreadable() : field.onChange(event);
  // What is left half-written is told of too: typing it changes nothing that a browser reports.
  const onBlur = async (event: FocusEvent<TextElement>) =>
    isUnreadable(event.target) ? unreadable() : field.onBlur(event);
  return { ...field, onChange, onBlur, ref: attach, defaultValue: String(form.getValues(name) ?? "") };
}

/** Empties a box of what it shows and can't give: to Firefox its value is empty already, and emptying it again does nothing. */
export function emptyUnreadable(element: HTMLInputElement): void {
  if (!isUnreadable(element)) return;
  element.value = "2000-01-01";
  element.value = "";
}

/** Whether it shows something of which its value says nothing: a date without its month, letters where a number belongs. */
function isUnreadable(element: TextElement): boolean {
  return element.validity.badInput;
}

/** The same for a radio button of a group. */
export function registerRadio(
  form: AnswerForm,
  name: `${string}.text` | `${string}.matrix.${string}` | `${string}.confidence`,
  value: string,
) {
  const { ref, ...field } = form.register(name);
  const attach: RefCallback<HTMLInputElement> = (element) => {
    const isChosen = element !== null && isFirst(element) && element.checked && !element.defaultChecked;
    ref(element);
    if (isChosen) form.setValue(name, value, { shouldDirty: true });
  };
  return { ...field, ref: attach, value, defaultChecked: form.getValues(name) === value };
}

function isFirst(element: Element): boolean {
  if (seen.has(element)) return false;
  seen.add(element);
  return true;
}

function hasTyped(element: TextElement): boolean {
  return (
    !(element instanceof HTMLSelectElement) &&
    (element.value !== element.defaultValue || isUnreadable(element))
  );
}
