import { expect, test } from "vitest";
import type { Mark } from "@/lib/domain/figures/drawing";
import type { ModelNode, SocialModel } from "@/lib/domain/model/social-model";
import { overlayDrawing } from "@/lib/domain/portfolio/overlay-drawing";

const node = (layer: ModelNode["layer"], label: string, detail = ""): ModelNode => ({
  id: `${layer}:${label}`,
  layer,
  label,
  detail,
});
const model = (output: string, recipient: string, kind: string, use: string): SocialModel => ({
  nodes: [node("output", output), node("recipient", recipient, kind), node("use", use)],
  edges: [],
  rows: [{ outputs: [output], channel: "", recipient, use, effects: [] }],
});

const texts = (marks: readonly Mark[]) => marks.flatMap((mark) => (mark.type === "text" ? [mark.text] : []));
const heavy = (marks: readonly Mark[]) =>
  marks.flatMap((mark, at) => {
    const label = marks[at + 1];
    return mark.type === "rect" && mark.weight === 2 && label?.type === "text" ? [label.text] : [];
  });

test("what two share stands once, in a heavy frame and with their letters", () => {
  const drawn = overlayDrawing(
    [
      model("Probes", "The Harbour Institute", "Evaluator", "They test releases"),
      model("Suite", "harbour", "Evaluator", "They test RELEASES"),
      model("Memo", "A ministry", "Evaluator", "A rule is passed"),
    ],
    ["A", "B", "C"],
  );
  const { marks } = drawn?.drawing ?? { marks: [] };
  expect(heavy(marks)).toEqual(["The Harbour Institute", "They test releases"]);
  expect(texts(marks).filter((each) => each === "A B")).toHaveLength(2);
  expect(texts(marks)).toContain("Evaluator: A B C");
  const lines = marks.flatMap((mark) =>
    mark.type === "path" ? [[mark.weight, mark.d.split("M").length - 1]] : [],
  );
  expect(lines).toEqual([
    [undefined, 4],
    [2.5, 1],
  ]);
});

test("things without a name are not the same; models without recipients are not drawn", () => {
  const one = model("Probes", "Unnamed recipient", "", "Unnamed use");
  const drawn = overlayDrawing([one, one], ["A", "B"]);
  expect(heavy(drawn?.drawing.marks ?? [])).toEqual(["Probes"]);
  expect(texts(drawn?.drawing.marks ?? []).filter((each) => each === "Unnamed recipient")).toHaveLength(2);
  expect(overlayDrawing([{ nodes: [], edges: [], rows: [] }], ["A"])).toBeNull();
});

test("what is really called as an unnamed thing of another layer is the same", () => {
  const one = model("Probes", "Unnamed use", "", "They test releases");
  const drawn = overlayDrawing([one, one], ["A", "B"]);
  expect(heavy(drawn?.drawing.marks ?? [])).toContain("Unnamed use");
});

test("of very many those stay that most share, and the rest is counted", () => {
  const many = (shared: string): SocialModel => ({
    nodes: [...Array(30).keys()]
      .map((at) => node("recipient", `${shared} ${at}`))
      .concat(node("recipient", "Both")),
    edges: [],
    rows: [],
  });
  const drawn = overlayDrawing([many("a"), many("b")], ["A", "B"]);
  expect(heavy(drawn?.drawing.marks ?? [])).toEqual(["Both"]);
  expect(drawn?.leftOut).toBe(61 - 16);
  const letters = texts(drawn?.drawing.marks ?? []);
  expect(["A", "B"].map((letter) => letters.filter((each) => each === letter).length)).toEqual([8, 7]);
});
