/**
 * Draws term marks under the words of a text area: a layer over it that has the same words in the same places, transparent,
 * with lines under the marked ones. It comes with the glossary, so a page fetches it only when a long answer is there to mark.
 */

import { MARK_LINES } from "@/components/questionnaire/marks/mark-looks";
import { type Segment, segmentsOf } from "@/components/questionnaire/marks/mark-segments";
import type { Answers } from "@/lib/domain/assessment/answer";
import {
  type Definitions,
  definitionsOf,
  type StatedMark,
  statedMarks,
} from "@/lib/domain/terms/mark-states";

/** Milliseconds without a keystroke before words are looked for again: longer than from key to key in steady typing. */
const PAUSE = 250;
/** Keeps the last line of the layer when the text ends in a line break. */
const END = { text: "\u200b", mark: null };

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
  let drawn = "";
  let timer: ReturnType<typeof setTimeout> | undefined;
  const scroll = () => {
    if (layer.scrollTop !== area.scrollTop) layer.scrollTop = area.scrollTop;
  };
  const place = () => {
    const style = getComputedStyle(area);
    for (const property of TYPOGRAPHY) layer.style[property] = style[property];
    // A scrollbar takes its width from the words.
    const bar = area.offsetWidth - area.clientWidth - Number.parseFloat(style.borderLeftWidth) * 2;
    layer.style.paddingRight = `${Number.parseFloat(style.paddingRight) + Math.max(0, bar)}px`;
    scroll();
  };
  const draw = () => {
    drawn = area.value;
    const marks = statedMarks(drawn, definitionsAt(answers()));
    redraw(layer, [...segmentsOf(drawn, marks), END]);
    scroll();
    const found = JSON.stringify(marks.map(({ id, state }) => [id, state]));
    if (found === shown) return;
    shown = found;
    onMarks(marks);
  };
  /** Lines under the wrong words are worse than none: those from the change on go at once, the rest waits for a pause. */
  const refresh = () => {
    clearTimeout(timer);
    timer = setTimeout(draw, PAUSE);
    cutAt(layer, firstDifference(drawn, area.value));
  };
  const sizes = new ResizeObserver(place);
  sizes.observe(area);
  area.addEventListener("input", refresh);
  area.addEventListener("scroll", scroll);
  draw();
  return {
    refresh,
    stop: () => {
      clearTimeout(timer);
      sizes.disconnect();
      area.removeEventListener("input", refresh);
      area.removeEventListener("scroll", scroll);
    },
  };
}

/** Where two texts first differ; the length of the shorter where one begins with the other. */
function firstDifference(before: string, after: string): number {
  const length = Math.min(before.length, after.length);
  let at = 0;
  while (at < length && before[at] === after[at]) at++;
  return at;
}

/** Takes away the marks that end after this place of the text. Where none does nothing is touched, as in typing on. */
function cutAt(layer: HTMLElement, place: number): void {
  let end = 0;
  for (const node of layer.childNodes) {
    end += node.textContent?.length ?? 0;
    if (end > place && node instanceof HTMLElement && node.dataset.mark) {
      node.removeAttribute("class");
      delete node.dataset.mark;
    }
  }
}

/** Draws the segments anew where they differ: what stands before and after a change needs no layout. */
function redraw(layer: HTMLElement, segments: readonly Segment<StatedMark>[]): void {
  const nodes = [...layer.childNodes];
  const most = Math.min(nodes.length, segments.length);
  let head = 0;
  while (head < most && isDrawn(nodes[head], segments[head])) head++;
  let tail = 0;
  while (tail < most - head && isDrawn(nodes.at(-1 - tail), segments.at(-1 - tail))) tail++;
  const fresh = document.createDocumentFragment();
  fresh.append(...segments.slice(head, segments.length - tail).map(nodeOf));
  layer.insertBefore(fresh, nodes[nodes.length - tail] ?? null);
  for (const node of nodes.slice(head, nodes.length - tail)) node.remove();
}

function isDrawn(node: ChildNode | undefined, segment: Segment<StatedMark> | undefined): boolean {
  const state = node instanceof HTMLElement ? node.dataset.mark : null;
  return node?.textContent === segment?.text && state === (segment?.mark?.state ?? null);
}

function nodeOf({ text, mark }: Segment<StatedMark>): Node {
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
