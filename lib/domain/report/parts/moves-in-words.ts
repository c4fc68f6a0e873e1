import type { LevelMove } from "@/lib/domain/changes/level-moves";
import { LEVEL_WORDS } from "@/lib/domain/ledger/ledger-row";
import { inQuotes, listed } from "@/lib/domain/ledger/named";

/** Names that a clause gives before it says how many more there are. */
const NAMED = 4;

/**
 * Where rows come to stand, a clause for all of a kind that come to stand alike: "the misuse patterns “A” and “B” rise to serious". What they
 * are is said, since a label need not head a finding.
 */
export function movesInWords(moves: readonly LevelMove[]): readonly string[] {
  const groups = new Map<string, { readonly move: LevelMove; readonly labels: readonly string[] }>();
  for (const move of moves) {
    const key = JSON.stringify([...verbsOf(move), isOfPattern(move)]);
    groups.set(key, { move, labels: [...(groups.get(key)?.labels ?? []), move.label] });
  }
  return [...groups.values()].map(({ move, labels }) => {
    const [one, many] = verbsOf(move);
    const what = isOfPattern(move)
      ? ["the misuse pattern", "the misuse patterns"]
      : ["the conclusion on", "the conclusions on"];
    const [of, verb] = labels.length === 1 ? [what[0], one] : [what[1], many];
    return `${of} ${namesInWords(labels)} ${verb}`;
  });
}

const isOfPattern = ({ subject }: LevelMove) => subject.startsWith("pattern.");

function verbsOf({ from, to }: LevelMove): readonly [string, string] {
  const word = LEVEL_WORDS[to];
  if (to < 2) return ["no longer stands", "no longer stand"];
  // What it tells may be no graver than serious as it stands: then it falls to nothing that it isn’t.
  if (from === 4 && to === 3) return ["blocks no more", "block no more"];
  if (from < 2)
    return to === 2 ? ["becomes a concern", "become concerns"] : [`becomes ${word}`, `become ${word}`];
  return to > from ? [`rises to ${word}`, `rise to ${word}`] : [`falls to ${word}`, `fall to ${word}`];
}

/** Names in quotation marks, joined as in a sentence; the first few and how many more. */
export function namesInWords(names: readonly string[], most = NAMED): string {
  return listed(
    names.map((name) => inQuotes(name)),
    most,
  );
}
