import { unnamedLabel } from "@/lib/domain/assessment/unnamed";
import { type Drawing, type line, type Mark, type PathMark, tenth, text } from "@/lib/domain/figures/drawing";
import { shortened } from "@/lib/domain/figures/text/wrap-text";
import type { SocialModel } from "@/lib/domain/model/social-model";
import { nameKey } from "@/lib/domain/portfolio/concluding/sameness";

/** Something of one name that some of the compared have: an output, a recipient or a use. */
type Place = {
  readonly key: string;
  readonly label: string;
  /** What kind it is, of recipients; empty where none is said. */
  readonly kind: string;
  /** By place among the compared, in order. */
  readonly of: readonly number[];
};

type Layer = "outputs" | "recipients" | "uses";
const LAYERS: readonly Layer[] = ["outputs", "recipients", "uses"];

/** Places drawn of a layer; those that most of the compared share come first. */
const MOST = 16;

const NODE = { width: 236, height: 20, gap: 92 } as const;
const ROW = 26;
const HEAD = 18;
const TOP = 22;
const SIZE = 11.5;
const FOR_LETTERS = 13;

export type Overlay = {
  readonly drawing: Drawing;
  /** Places that are not drawn, there being too many. */
  readonly leftOut: number;
};

/**
 * The social models of some assessments laid over one another: outputs, recipients under their kinds, and uses, each once by its name
 * with the letters of those that have it. What two or more share has a heavy frame, and so has a line. Things without a name are not
 * taken for the same. Null where none of them names a recipient.
 */
export function overlayDrawing(models: readonly SocialModel[], letters: readonly string[]): Overlay | null {
  const all = {
    outputs: places(models, "outputs"),
    recipients: places(models, "recipients"),
    uses: places(models, "uses"),
  };
  if (all.recipients.length === 0) return null;
  const kept = {
    outputs: mostShared(all.outputs),
    recipients: mostShared(all.recipients),
    uses: mostShared(all.uses),
  };
  const links = linksOf(models);
  const lettered = (of: readonly number[]) => of.map((at) => letters[at] ?? "").join(" ");

  const middle: Mark[] = [];
  const at = new Map<string, number>();
  let y = TOP;
  const put = (layer: Layer, place: Place, marks: Mark[]) => {
    at.set(`${layer} ${place.key}`, y + NODE.height / 2);
    marks.push(...nodeMarks(LAYERS.indexOf(layer) * (NODE.width + NODE.gap), y, place, lettered(place.of)));
    y += ROW;
  };
  for (const { kind, of, members } of byKind(kept.recipients)) {
    const name = kind === "" ? "" : of.length > 1 ? `${kind}: ${lettered(of)}` : kind;
    if (name !== "") {
      middle.push(
        text(NODE.width + NODE.gap, y + 12, shortened(name, NODE.width, 11), {
          tone: of.length > 1 ? "ink" : "quiet",
          size: 11,
          bold: of.length > 1,
        }),
      );
      y += HEAD;
    }
    for (const place of members) put("recipients", place, middle);
  }
  const tall = Math.max(y, TOP + ROW * Math.max(kept.outputs.length, kept.uses.length));
  const aside = (["outputs", "uses"] as const).flatMap((layer) => {
    const marks: Mark[] = [];
    const height = kept[layer].length * ROW;
    y = TOP + Math.max(0, (tall - TOP - height) / 2);
    for (const place of besideOthers(kept[layer], layer, links, at)) put(layer, place, marks);
    return marks;
  });
  const heads = LAYERS.map((layer, index) =>
    text(index * (NODE.width + NODE.gap), 11, HEADS[layer], { tone: "quiet", size: 11 }),
  );
  return {
    drawing: {
      name: "",
      width: 3 * NODE.width + 2 * NODE.gap + 2,
      height: tall,
      marks: [...linkMarks(links, at), ...heads, ...middle, ...aside],
    },
    leftOut: LAYERS.reduce((sum, layer) => sum + all[layer].length - kept[layer].length, 0),
  };
}

const HEADS = { outputs: "Outputs", recipients: "Recipients", uses: "Uses" } as const;

const NOUNS = { outputs: "output", recipients: "recipient", uses: "use" } as const;

/** Things of a layer that nobody named are never the same. */
function keyOf(label: string, layer: Layer, at: number): string {
  return label === unnamedLabel(NOUNS[layer]) ? `${label} ${at}` : nameKey(label);
}

function labelsOf(
  model: SocialModel,
  layer: Layer,
): readonly { readonly label: string; readonly kind: string }[] {
  return model.nodes
    .filter((node) => node.layer === NOUNS[layer])
    .map(({ label, detail }) => ({ label, kind: layer === "recipients" ? detail : "" }));
}

function places(models: readonly SocialModel[], layer: Layer): readonly Place[] {
  const found = new Map<string, Place>();
  for (const [at, model] of models.entries()) {
    for (const { label, kind } of labelsOf(model, layer)) {
      const key = keyOf(label, layer, at);
      const known = found.get(key);
      if (!known) found.set(key, { key, label, kind, of: [at] });
      else if (!known.of.includes(at)) found.set(key, { ...known, of: [...known.of, at] });
    }
  }
  return [...found.values()];
}

/** In their order; where there are too many, those that most share, and of the others as many of each of the compared. */
function mostShared(all: readonly Place[]): readonly Place[] {
  const before = new Map<number, number>();
  const ranked = all.map((place) => {
    const [whose = 0] = place.of;
    const rank = before.get(whose) ?? 0;
    before.set(whose, rank + 1);
    return { place, rank };
  });
  const kept = ranked
    .toSorted((a, b) => b.place.of.length - a.place.of.length || a.rank - b.rank)
    .slice(0, MOST)
    .map(({ place }) => place);
  return all.filter((place) => kept.includes(place));
}

type Kind = { readonly kind: string; readonly of: readonly number[]; readonly members: readonly Place[] };

/** Kinds that most of the compared reach first; of a kind, what most share first. */
function byKind(recipients: readonly Place[]): readonly Kind[] {
  return [...new Set(recipients.map(({ kind }) => kind))]
    .map((kind) => {
      const members = recipients.filter((place) => place.kind === kind);
      const of = [...new Set(members.flatMap((place) => place.of))].sort((a, b) => a - b);
      return { kind, of, members: members.toSorted((a, b) => b.of.length - a.of.length) };
    })
    .sort((a, b) => b.of.length - a.of.length);
}

type Link = { readonly from: string; readonly to: string; readonly of: ReadonlySet<number> };

function linksOf(models: readonly SocialModel[]): readonly Link[] {
  const found = new Map<string, { from: string; to: string; of: Set<number> }>();
  for (const [at, { rows }] of models.entries()) {
    for (const { outputs, recipient, use } of rows) {
      if (recipient === "") continue;
      const middle = `recipients ${keyOf(recipient, "recipients", at)}`;
      const pairs = [
        ...outputs.map((output) => [`outputs ${keyOf(output, "outputs", at)}`, middle] as const),
        ...(use === "" ? [] : [[middle, `uses ${keyOf(use, "uses", at)}`] as const]),
      ];
      for (const [from, to] of pairs) {
        const link = found.get(`${from}\n${to}`) ?? { from, to, of: new Set<number>() };
        found.set(`${from}\n${to}`, link);
        link.of.add(at);
      }
    }
  }
  return [...found.values()];
}

/** In the order of what they are joined to, so that lines cross little. */
function besideOthers(
  own: readonly Place[],
  layer: "outputs" | "uses",
  links: readonly Link[],
  at: ReadonlyMap<string, number>,
): readonly Place[] {
  const middle = ({ key }: Place) => {
    const name = `${layer} ${key}`;
    const joined = links.flatMap(({ from, to }) => {
      const other = from === name ? to : to === name ? from : "";
      return at.get(other) ?? [];
    });
    return joined.length === 0
      ? Number.POSITIVE_INFINITY
      : joined.reduce((sum, each) => sum + each, 0) / joined.length;
  };
  const places = new Map(own.map((place) => [place, middle(place)]));
  return own.toSorted((a, b) => {
    const [one = 0, other = 0] = [places.get(a), places.get(b)];
    return one === other ? 0 : one - other;
  });
}

function nodeMarks(x: number, y: number, { label, of }: Place, letters: string): readonly Mark[] {
  const isShared = of.length > 1;
  const room = NODE.width - 16 - of.length * FOR_LETTERS;
  return [
    {
      type: "rect",
      x: x + 1,
      y: tenth(y),
      width: NODE.width - 2,
      height: NODE.height,
      radius: 2,
      fill: "paper",
      stroke: isShared ? "ink" : "line",
      weight: isShared ? 2 : 1,
    },
    text(x + 7, y + 14, shortened(label, room, SIZE), { size: SIZE, bold: isShared }),
    text(x + NODE.width - 7, y + 14, letters, { size: 11, anchor: "end", bold: isShared }),
  ];
}

/** All plain lines as one mark, and those that two or more have as another. */
function linkMarks(links: readonly Link[], at: ReadonlyMap<string, number>): readonly PathMark[] {
  const drawn = (isShared: boolean, style: Parameters<typeof line>[4]): readonly PathMark[] => {
    const d = links
      .filter(({ of }) => of.size > 1 === isShared)
      .flatMap(({ from, to }) => {
        const [start, end] = [at.get(from), at.get(to)];
        if (start === undefined || end === undefined) return [];
        const x =
          (from.startsWith("outputs ") ? 1 : 2) * NODE.width + (from.startsWith("outputs ") ? 0 : NODE.gap);
        const half = NODE.gap / 2;
        return `M${x - 1} ${tenth(start)}C${x + half} ${tenth(start)} ${x + half} ${tenth(end)} ${x + NODE.gap + 1} ${tenth(end)}`;
      })
      .join("");
    return d === "" ? [] : [{ type: "path", d, fill: "none", ...style }];
  };
  return [...drawn(false, { stroke: "quiet" }), ...drawn(true, { stroke: "ink", weight: 2.5 })];
}
