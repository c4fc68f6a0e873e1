import type { GatheredModel } from "@/lib/domain/figures/social-model/gathered-model";
import { LAYERS, type Layer, type ModelEdge } from "@/lib/domain/model/social-model";

type Column = readonly string[];
type Columns = { readonly [layer in Layer]: Column };

/** Enough for columns of a few dozen nodes: later sweeps change nothing. */
const SWEEPS = 6;
const ROUNDS = 4;

/**
 * In which order each column's nodes stand, so that lines cross seldom: sweeps to and fro put every node at the mean place of
 * the nodes it is joined to, the order with the fewest crossings is kept, and neighbours change places as long as that leaves
 * fewer. Uses stay with their recipient, in the recipients' order. Nodes that are joined to nothing keep about their place. The same model gives the same order.
 */
export function orderNodes(model: GatheredModel): Columns {
  const joined = LAYERS.slice(1).map((layer, at) => edgesBetween(model, LAYERS[at] ?? layer, layer));
  let columns = columnsOf(model);
  let best = columns;
  let fewest = crossings(columns, joined);
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    columns = swept(columns, joined, sweep % 2 === 0 ? "to" : "from");
    const count = crossings(columns, joined);
    if (sweep === 0 || count < fewest) {
      best = columns;
      fewest = count;
    }
  }
  return exchanged(best, fewest, joined);
}

/** Every two neighbours of a column exchanged where fewer lines cross then, until none is left or for some rounds. */
function exchanged(columns: Columns, crossed: number, joined: readonly (readonly ModelEdge[])[]): Columns {
  let best = columns;
  let fewest = crossed;
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = fewest;
    for (const layer of LAYERS) {
      for (let at = 1; at < best[layer].length; at += 1) {
        const tried = withExchange(best, layer, at, joined[2] ?? []);
        const count = crossings(tried, joined);
        if (count < fewest) {
          best = tried;
          fewest = count;
        }
      }
    }
    if (fewest === before) break;
  }
  return best;
}

function withExchange(columns: Columns, layer: Layer, at: number, owners: readonly ModelEdge[]): Columns {
  const column = columns[layer];
  const [above, below] = [column[at - 1], column[at]];
  if (above === undefined || below === undefined) return columns;
  const next = { ...columns, [layer]: column.with(at - 1, below).with(at, above) };
  return { ...next, use: byOwner(next.use, next.recipient, owners) };
}

function columnsOf({ nodes }: GatheredModel): Columns {
  const of = (layer: Layer) => nodes.filter((node) => node.layer === layer).map(({ id }) => id);
  return {
    output: of("output"),
    channel: of("channel"),
    recipient: of("recipient"),
    use: of("use"),
    effect: of("effect"),
  };
}

function edgesBetween({ nodes, edges }: GatheredModel, left: Layer, right: Layer): readonly ModelEdge[] {
  const layers = new Map(nodes.map(({ id, layer }) => [id, layer]));
  return edges.filter(({ from, to }) => layers.get(from) === left && layers.get(to) === right);
}

/** One sweep: from left to right (`to`) every column is sorted by the one before it, or from right to left by the one after. */
function swept(columns: Columns, joined: readonly (readonly ModelEdge[])[], towards: "to" | "from"): Columns {
  const next: { [layer in Layer]: Column } = { ...columns };
  const steps = joined.map((_, at) => (towards === "to" ? at : joined.length - 1 - at));
  for (const step of steps) {
    const [left, right] = [LAYERS[step], LAYERS[step + 1]];
    if (!left || !right) continue;
    const [fixed, moved] = towards === "to" ? [left, right] : [right, left];
    next[moved] = sorted(next[moved], next[fixed], joined[step] ?? [], towards);
    next.use = byOwner(next.use, next.recipient, joined[2] ?? []);
  }
  return next;
}

function sorted(column: Column, beside: Column, edges: readonly ModelEdge[], end: "to" | "from"): Column {
  const places = placesIn(beside);
  const other = end === "to" ? "from" : "to";
  const mean = new Map(
    column.map((id, at) => {
      const met = edges.filter((edge) => edge[end] === id).map((edge) => places.get(edge[other]) ?? 0);
      const own = (at / Math.max(1, column.length)) * beside.length;
      return [id, met.length > 0 ? met.reduce((sum, place) => sum + place, 0) / met.length : own];
    }),
  );
  return column.toSorted((a, b) => (mean.get(a) ?? 0) - (mean.get(b) ?? 0));
}

/** Uses of nobody come last. */
function byOwner(uses: Column, recipients: Column, edges: readonly ModelEdge[]): Column {
  const places = placesIn(recipients);
  const owners = new Map(edges.map(({ from, to }) => [to, places.get(from) ?? recipients.length]));
  const place = (use: string) => owners.get(use) ?? recipients.length;
  return uses.toSorted((a, b) => place(a) - place(b));
}

function crossings(columns: Columns, joined: readonly (readonly ModelEdge[])[]): number {
  return joined.reduce((sum, edges, at) => {
    const left = placesIn(columns[LAYERS[at] ?? "output"]);
    const right = placesIn(columns[LAYERS[at + 1] ?? "effect"]);
    const lines = edges.map(({ from, to }) => [left.get(from) ?? 0, right.get(to) ?? 0] as const);
    let crossed = 0;
    lines.forEach(([a, b], index) => {
      for (const [c, d] of lines.slice(index + 1)) if ((a - c) * (b - d) < 0) crossed += 1;
    });
    return sum + crossed;
  }, 0);
}

function placesIn(column: Column): ReadonlyMap<string, number> {
  return new Map(column.map((id, at) => [id, at]));
}
