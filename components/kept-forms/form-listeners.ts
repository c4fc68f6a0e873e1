type Listener = () => void;

/** Who is told of forms: when anything changed, when one form did, and when one has to show other values. */
export class FormListeners {
  private readonly onAny = new Set<Listener>();
  private readonly onPlace = new Map<string, Set<Listener>>();
  private readonly onArrival = new Map<string, Set<Listener>>();

  /** Told when anything changed, at any place. Each gives a function that ends it. */
  toAny(listener: Listener): () => void {
    this.onAny.add(listener);
    return () => this.onAny.delete(listener);
  }
  toPlace(place: string, listener: Listener): () => void {
    return listenAt(this.onPlace, place, listener);
  }
  toArrival(place: string, listener: Listener): () => void {
    return listenAt(this.onArrival, place, listener);
  }

  tellChange(...places: readonly string[]): void {
    for (const place of places) for (const listener of this.onPlace.get(place) ?? []) listener();
    for (const listener of this.onAny) listener();
  }
  tellArrival(place: string): void {
    for (const listener of this.onArrival.get(place) ?? []) listener();
  }
}

function listenAt(map: Map<string, Set<Listener>>, place: string, listener: Listener): () => void {
  const listeners = map.get(place) ?? new Set();
  map.set(place, listeners.add(listener));
  return () => listeners.delete(listener);
}
