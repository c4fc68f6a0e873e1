/**
 * Draws term marks under the words of a text area: a layer over it that has the same words in the same places, transparent,
 * with lines under the marked ones. It comes with the glossary, so a page fetches it only when a long answer is there to mark.
 */

import { MARK_LINES } from "@/components/questionnaire/marks/mark-looks";
import { segmentsOf } from "@/components/questionnaire/marks/mark-segments";
import type { Answers } from "@/lib/domain/assessment/answer";
import {
  type Definitions,
  definitionsOf,
  type StatedMark,
  statedMarks,
} from "@/lib/domain/terms/mark-states";

/** Beyond this many characters marks wait for a pause in typing; a text of this length is marked within a frame. */
const AT_ONCE = 6_000;
const PAUSE = 200;

/** What decides where words stand; the layer copies it. */
const TYPOGRAPHY = [
  // One by one: the shorthand is empty where a font has features it can't say.
  "fontFamily",
  "fontSize",
  "fontWeight",
  "fontStyle",
  "fontStretch",
  "fontKerning",
  "fontOpticalSizing",
  "fontVariationSettings",
  "fontFeatureSettings",
  "fontVariantLigatures",
  "fontVariantNumeric",
  "textRendering",
  "letterSpacing",
  "wordSpacing",
  "lineHeight",
  "tabSize",
  "textIndent",
  "textWrapMode",
  "textWrapStyle",
  "wordBreak",
  "overflowWrap",
  "textAlign",
  "direction",
  "paddingTop",
  "paddingRight",
  "paddingBottom",
  "paddingLeft",
  "borderTopWidth",
  "borderRightWidth",
  "borderBottomWidth",
  "borderLeftWidth",
] as const;

type Marker = {
  /** Marks anew: the text, the definitions or the size changed. */
  readonly refresh: () => void;
  readonly stop: () => void;
};

/** Marks a text area from now on. `onMarks` is told of the marks whenever they change in more than their places. */
export function markTextArea(
  area: HTMLTextAreaElement,
  layer: HTMLElement,
  answers: () => Answers,
  onMarks: (marks: readonly StatedMark[]) => void,
): Marker {
  let shown = "";
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const place = () => {
    const style = getComputedStyle(area);
    for (const property of TYPOGRAPHY) layer.style[property] = style[property];
    // A scrollbar takes its width from the words.
    const bar = area.offsetWidth - area.clientWidth - Number.parseFloat(style.borderLeftWidth) * 2;
    layer.style.paddingRight = `${Number.parseFloat(style.paddingRight) + Math.max(0, bar)}px`;
    layer.scrollTop = area.scrollTop;
  };
  const draw = () => {
    const text = area.value;
    const marks = statedMarks(text, definitionsAt(answers()));
    layer.replaceChildren(...segmentsOf(text, marks).map(nodeOf), document.createTextNode("\u200b"));
    place();
    layer.style.visibility = "visible";
    const found = JSON.stringify(marks.map(({ id, state }) => [id, state]));
    if (found === shown) return;
    shown = found;
    onMarks(marks);
  };
  const refresh = () => {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
    if (area.value.length <= AT_ONCE) {
      frame = requestAnimationFrame(draw);
      return;
    }
    // Lines under the wrong words are worse than none.
    layer.style.visibility = "hidden";
    timer = setTimeout(draw, PAUSE);
  };
  const scroll = () => {
    layer.scrollTop = area.scrollTop;
  };
  const sizes = new ResizeObserver(place);
  sizes.observe(area);
  area.addEventListener("input", refresh);
  area.addEventListener("scroll", scroll);
  refresh();
  return {
    refresh,
    stop: () => {
      clearTimeout(timer);
      cancelAnimationFrame(frame);
      sizes.disconnect();
      area.removeEventListener("input", refresh);
      area.removeEventListener("scroll", scroll);
    },
  };
}

function nodeOf({ text, mark }: { readonly text: string; readonly mark: StatedMark | null }): Node {
  if (!mark) return document.createTextNode(text);
  const span = document.createElement("span");
  span.className = MARK_LINES[mark.state];
  span.dataset.mark = mark.state;
  span.textContent = text;
  return span;
}

let known: { readonly answers: Answers; readonly definitions: Definitions } | null = null;

/** The same for every text area until an answer changes that others depend on. */
function definitionsAt(answers: Answers): Definitions {
  if (known?.answers !== answers) known = { answers, definitions: definitionsOf(answers) };
  return known.definitions;
}
