import type { Stored, Typed, Values } from "@/components/kept-forms/form-words";

/** What this tab asks of the one who uses it. */
type Here = {
  /** What is typed here and not saved. */
  readonly own: () => readonly Typed[];
  /** Other tabs hold something else now at these places. */
  readonly changed: (places: readonly string[]) => void;
  /** Another tab saved a form: what it sent, and what is stored then. */
  readonly saved: (place: string, sent: Values, stored: Stored | null) => void;
};

type Message =
  | { readonly says: "asks" }
  | { readonly says: "holds"; readonly tab: string; readonly typed: readonly Typed[] }
  | { readonly says: "saved"; readonly place: string; readonly sent: Values; readonly stored: Stored | null };

/** What the same member's other tabs in this browser hold that is typed and not saved. Nothing of it touches the disk. */
export class FormsOfOtherTabs {
  private readonly tab = String(crypto.getRandomValues(new Uint32Array(2)));
  private readonly held = new Map<string, ReadonlyMap<string, Values>>();
  /** Tabs whose words for a form the person has decided against, until that tab has none any more. */
  private readonly dismissed = new Set<string>();
  private readonly channel: BroadcastChannel | null;

  constructor(
    memberId: string,
    private readonly here: Here,
  ) {
    this.channel =
      typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel(`landfall-forms ${memberId}`);
    if (this.channel) this.channel.onmessage = ({ data }) => this.hear(data as Message);
    this.say({ says: "asks" });
  }

  at(place: string): readonly Values[] {
    return [...this.held].flatMap(([tab, typed]) => {
      const values = typed.get(place);
      return values === undefined || this.dismissed.has(`${tab} ${place}`) ? [] : [values];
    });
  }
  /** Where another tab holds something the person has not decided against. */
  places(): readonly string[] {
    return [...this.held].flatMap(([tab, typed]) =>
      [...typed.keys()].filter((place) => !this.dismissed.has(`${tab} ${place}`)),
    );
  }
  dismiss(place: string): void {
    for (const [tab, typed] of this.held) if (typed.has(place)) this.dismissed.add(`${tab} ${place}`);
  }

  /** Asks all of them anew: those that are gone don't answer. */
  ask(): void {
    const places = [...this.held.values()].flatMap((typed) => [...typed.keys()]);
    this.held.clear();
    this.here.changed(places);
    this.say({ says: "asks" });
  }
  tellTyped(): void {
    this.say({ says: "holds", tab: this.tab, typed: this.here.own() });
  }
  tellSaved(place: string, sent: Values, stored: Stored | null): void {
    this.say({ says: "saved", place, sent, stored });
  }
  /** This tab is going: what it holds is on the disk, for the others to take up. */
  leave(): void {
    this.say({ says: "holds", tab: this.tab, typed: [] });
  }

  private say(message: Message): void {
    this.channel?.postMessage(message);
  }

  private hear(message: Message): void {
    if (message.says === "asks") {
      if (this.here.own().length > 0) this.tellTyped();
      return;
    }
    if (message.says === "saved") this.here.saved(message.place, message.sent, message.stored);
    else this.hold(message.tab, message.typed);
  }

  private hold(tab: string, typed: readonly Typed[]): void {
    const now = new Map(typed.map(({ path, values }) => [path, values]));
    const before = [...(this.held.get(tab)?.keys() ?? [])];
    for (const place of before) if (!now.has(place)) this.dismissed.delete(`${tab} ${place}`);
    if (now.size > 0) this.held.set(tab, now);
    else this.held.delete(tab);
    this.here.changed([...before, ...now.keys()]);
  }
}
