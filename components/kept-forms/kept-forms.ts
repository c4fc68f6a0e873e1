/**
 * What one member types into forms in this tab and has not saved yet: kept sealed on the disk (`kept-store.ts`) within a fifth
 * of a second, taken up again after the tab ended however it did, told to the member's other tabs, erased once the server
 * accepted it. It outlives the pages of the forms. It knows places, values and refusals; no form, and no field.
 */

import { FormListeners } from "@/components/kept-forms/form-listeners";
import { type FormRefusal, formRefusalOf } from "@/components/kept-forms/form-refusal";
import type { FormView } from "@/components/kept-forms/form-view";
import {
  alternativesTo,
  isSame,
  joined,
  type Stored,
  type Typed,
  type Values,
  versionToSaveOver,
} from "@/components/kept-forms/form-words";
import { FormsOfOtherTabs } from "@/components/kept-forms/forms-of-other-tabs";
import { KEEP_PAUSE, KeptStore } from "@/components/kept-forms/kept-store";
import type { FormOutcome } from "@/components/ui/form-action";

/** So many tabs that are gone are asked what they left for one form. */
const MOST_TABS = 20;

/** How a form's words are saved. */
export type Saving<Value> = {
  readonly values: Values;
  /** Nothing: the server didn't answer. Null: it wasn't asked after all. */
  readonly act: (version: number) => Promise<FormOutcome<Value> | undefined | null>;
  /** What is stored behind the form then; null where it is blank again. */
  readonly storedBy: (value: Value) => Stored | null;
  /** What a refusal says is stored now, if it does. */
  readonly storedIn: (refusal: FormRefusal) => Stored | null;
};

export class KeptForms {
  private readonly typed = new Map<string, Typed>();
  private readonly shown = new Map<string, Stored>();
  private readonly newest = new Map<string, Stored>();
  /** Forms that make something new: what their boxes begin with is nothing anybody saved. */
  private readonly blank = new Set<string>();
  private readonly restored = new Set<string>();
  /** Resolved when the save of a place that is under way has ended, whichever way. */
  private readonly saving = new Map<string, Promise<void>>();
  private readonly refusals = new Map<string, FormRefusal>();
  private readonly views = new Map<string, FormView>();
  private readonly listeners = new FormListeners();
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** Whether the last try to write it down succeeded. */
  private couldKeep = false;
  /** Whether everything typed here is on the disk at this moment. */
  private isOnDisk = false;
  private store: KeptStore<Typed> | null = null;
  private others: FormsOfOtherTabs | null = null;
  private taking: Promise<void> | null = null;

  constructor(readonly memberId: string) {}

  /** Keeps from now on. Called once, in a browser. */
  connect(): void {
    this.store = new KeptStore(this.memberId, "forms", "typed");
    this.others = new FormsOfOtherTabs(this.memberId, {
      own: () => [...this.typed.values()],
      changed: (places) => this.change(...places),
      saved: (place, sent, stored) => this.hearSaved(place, sent, stored),
    });
    window.addEventListener("pagehide", () => this.others?.leave());
    window.addEventListener("pageshow", ({ persisted }) => {
      if (!persisted) return;
      this.others?.tellTyped();
      this.others?.ask();
    });
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "visible") void this.takeUp();
    });
    window.addEventListener("beforeunload", (event) => {
      if (this.typed.size === 0 || this.isOnDisk) return;
      void this.keepNow();
      event.preventDefault();
    });
  }

  /** Told when anything changed, at any place. */
  readonly subscribe = (listener: () => void): (() => void) => this.listeners.toAny(listener);
  /** Told when the view of one form changed: a page may have hundreds of them. */
  subscribeTo(place: string, listener: () => void): () => void {
    return this.listeners.toPlace(place, listener);
  }
  /** Told when a form has to show other values than were typed into it: see `valuesAt`. */
  subscribeArrival(place: string, listener: () => void): () => void {
    return this.listeners.toArrival(place, listener);
  }

  view(place: string): FormView {
    const known = this.views.get(place);
    if (known) return known;
    const typed = this.typed.get(place);
    const view: FormView = {
      isTyped: typed !== undefined,
      isKept: this.couldKeep,
      isRestored: typed !== undefined && this.restored.has(place),
      isSaving: this.saving.has(place),
      alternatives: alternativesTo({
        typed,
        shown: this.shown.get(place),
        newest: this.blank.has(place) ? undefined : this.newest.get(place),
        elsewhere: this.others?.at(place) ?? [],
      }),
      refusal: this.refusals.get(place) ?? null,
    };
    this.views.set(place, view);
    return view;
  }
  /** What the form's boxes are to show; undefined before it was offered. */
  valuesAt(place: string): Values | undefined {
    return this.typed.get(place)?.values ?? this.shown.get(place)?.values;
  }
  typedAt(place: string): Values | undefined {
    return this.typed.get(place)?.values;
  }
  /** The places below a prefix at which something is typed and not saved, here or in another tab. */
  unsaved(prefix = ""): readonly string[] {
    const all = new Set([...this.typed.keys(), ...(this.others?.places() ?? [])]);
    return [...all].filter((place) => place.startsWith(prefix)).sort();
  }

  /**
   * A form is shown over what is stored. `isNew`: it makes something new, so that what its boxes begin with is nothing anybody
   * saved.
   */
  offer(place: string, stored: Stored, isNew: boolean): void {
    const known = this.newest.get(place);
    // A page the browser kept may be older than what was saved since.
    const newest = known && known.version > stored.version ? known : stored;
    if (this.typed.has(place) && !this.shown.has(place)) this.restored.add(place);
    this.newest.set(place, newest);
    this.shown.set(place, newest);
    if (isNew) this.blank.add(place);
    const typed = this.typed.get(place);
    if (typed && typed.others.length === 0 && isSame(typed.values, newest.values)) this.drop(place);
    this.change(place);
    void this.takeUp();
  }

  /** The form isn't on the page any more; its words stay. */
  leave(place: string): void {
    this.shown.delete(place);
  }

  /** Takes what stands in the boxes now. */
  write(place: string, values: Values): void {
    const typed = this.typed.get(place);
    const over = typed?.over ?? this.shown.get(place) ?? { values: {}, version: 0 };
    const others = typed?.others ?? [];
    if (isSame(values, typed?.values ?? over.values)) return;
    if (isSame(values, over.values) && others.length === 0) this.drop(place);
    else this.typed.set(place, { path: place, values, over, at: Date.now(), others });
    this.keepSoon();
    this.change(place);
  }

  /** The person chose what stands in the boxes, over everything else there is. */
  choose(place: string, values: Values): void {
    const over = this.newest.get(place) ?? { values: {}, version: 0 };
    this.others?.dismiss(place);
    this.refusals.delete(place);
    this.shown.set(place, over);
    if (isSame(values, over.values)) this.drop(place);
    else this.typed.set(place, { path: place, values, over, at: Date.now(), others: [] });
    this.arrive(place);
  }

  /** Drops what is typed at a place: the boxes show what is stored. */
  discard(place: string): void {
    this.refusals.delete(place);
    this.shown.set(place, this.newest.get(place) ?? { values: {}, version: 0 });
    this.drop(place);
    this.arrive(place);
  }

  /** Says why a form was not saved; null takes that back. */
  refuse(place: string, refusal: FormRefusal | null): void {
    if (refusal) this.refusals.set(place, refusal);
    else this.refusals.delete(place);
    this.change(place);
  }

  /**
   * Saves a form's words and erases them once the server accepted them; what was typed on meanwhile stays. Gives what the server
   * gave, or null when it was refused: then the form says why, and the words stay.
   */
  async save<Value>(place: string, saving: Saving<Value>): Promise<{ readonly value: Value } | null> {
    if (this.saving.has(place)) return null;
    let end = () => {};
    const ended = new Promise<void>((resolve) => {
      end = resolve;
    });
    this.saving.set(place, ended);
    return this.saveNow(place, saving).finally(end);
  }

  /** Resolved once no save of a form is under way. */
  async saved(place: string): Promise<void> {
    await this.saving.get(place);
  }

  private async saveNow<Value>(
    place: string,
    saving: Saving<Value>,
  ): Promise<{ readonly value: Value } | null> {
    this.refusals.delete(place);
    void this.keepNow();
    this.change(place);
    const version = versionToSaveOver(this.typed.get(place), this.newest.get(place));
    const outcome = await saving.act(version).catch(() => undefined);
    this.saving.delete(place);
    if (outcome === null) {
      this.change(place);
      return null;
    }
    const refusal = formRefusalOf(outcome);
    if (!outcome?.data?.ok) {
      const stored = refusal && saving.storedIn(refusal);
      // An earlier try arrived, though its answer was lost.
      if (stored && isSame(stored.values, saving.values)) this.settle(place, saving.values, stored);
      else {
        if (stored) this.newest.set(place, stored);
        this.refuse(place, refusal);
      }
      return null;
    }
    const { value } = outcome.data;
    const stored = saving.storedBy(value);
    this.settle(place, saving.values, stored);
    this.others?.tellSaved(place, saving.values, stored);
    return { value };
  }

  /** Takes up what tabs that are gone left, whatever form it is for. */
  takeUp(): Promise<void> {
    this.taking ??= this.takeAll()
      .catch(() => undefined)
      .finally(() => {
        this.taking = null;
      });
    return this.taking;
  }

  /** Forgets everything, here and on the disk: the member signs out. */
  async forget(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.typed.clear();
    this.others?.leave();
    await this.store?.forget();
  }

  private settle(place: string, sent: Values, stored: Stored | null): void {
    if (stored) this.newest.set(place, stored);
    const known = this.newest.get(place);
    if (known) this.shown.set(place, known);
    const typed = this.typed.get(place);
    if (typed && isSame(typed.values, sent)) this.drop(place);
    else if (typed && known) this.typed.set(place, { ...typed, over: known });
    void this.keepNow();
    this.change(place);
  }

  /** Saved in another tab. The boxes here stay as they are, unless they hold the very same words. */
  private hearSaved(place: string, sent: Values, stored: Stored | null): void {
    const typed = this.typed.get(place);
    if (typed && isSame(typed.values, sent)) {
      this.settle(place, sent, stored);
      this.arrive(place);
      return;
    }
    const known = this.newest.get(place);
    if (stored && (known === undefined || stored.version >= known.version)) this.newest.set(place, stored);
    this.change(place);
  }

  private async takeAll(): Promise<void> {
    // One tab's words for a form at a time: those of a second one come with the next turn.
    for (let turn = 0; this.store && turn < MOST_TABS; turn += 1) {
      const { typed, settle } = await this.store.takeLeft();
      if (typed.length === 0) return;
      for (const left of typed) this.takeIn(left);
      await this.keepNow();
      if (!this.isOnDisk) return;
      await settle();
      this.others?.ask();
    }
  }

  private takeIn(left: Typed): void {
    const { path: place } = left;
    const here = this.typed.get(place);
    const newest = this.newest.get(place);
    if (!here && newest && left.others.length === 0 && isSame(left.values, newest.values)) return;
    const typed = here ? joined(here, left) : left;
    this.typed.set(place, typed);
    if (here && isSame(here.values, typed.values)) this.change(place);
    else {
      this.restored.add(place);
      this.arrive(place);
    }
  }

  private drop(place: string): void {
    if (this.typed.delete(place)) this.keepSoon();
    this.restored.delete(place);
  }

  private arrive(place: string): void {
    this.keepSoon();
    this.change(place);
    this.listeners.tellArrival(place);
  }

  private change(...places: readonly string[]): void {
    for (const place of places) this.views.delete(place);
    this.listeners.tellChange(...places);
  }

  private keepSoon(): void {
    this.isOnDisk = false;
    this.timer ??= setTimeout(() => void this.keepNow(), KEEP_PAUSE);
  }

  private async keepNow(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.others?.tellTyped();
    const couldKeep = (await this.store?.write([...this.typed.values()])) === true;
    // What was typed on meanwhile has a timer of its own.
    this.isOnDisk = couldKeep && this.timer === undefined;
    if (couldKeep === this.couldKeep) return;
    this.couldKeep = couldKeep;
    this.change(...this.typed.keys());
  }
}
