/**
 * Markup that is kept on the server, by a name that says all it depends on. A page is made in two graphs of modules, which share
 * nothing but the process: server components write here, the client component beside this reads while it is rendered to HTML.
 */
type Store = Map<string, string>;

const PLACE = Symbol.for("landfall.kept-markup");
/** Characters kept in all; the markup asked for longest ago goes first. */
const MOST = 40_000_000;

function store(): Store {
  const shared = globalThis as { [PLACE]?: Store };
  shared[PLACE] ??= new Map();
  return shared[PLACE];
}

/** Undefined where it is not kept (any more), and in browsers. */
export function keptMarkup(name: string): string | undefined {
  return store().get(name);
}

/** The markup of that name, made if it is not kept. */
export function keepMarkup(name: string, make: () => string): string {
  const kept = store();
  const markup = kept.get(name) ?? make();
  // To the end: the first is the one asked for longest ago.
  kept.delete(name);
  kept.set(name, markup);
  let characters = 0;
  for (const each of kept.values()) characters += each.length;
  for (const [oldest, each] of kept) {
    if (characters <= MOST || oldest === name) break;
    kept.delete(oldest);
    characters -= each.length;
  }
  return markup;
}
