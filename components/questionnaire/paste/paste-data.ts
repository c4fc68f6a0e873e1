import type { Confirmed } from "@/components/questionnaire/autosave/autosave-state";
import { LISTS } from "@/components/questionnaire/paste/accept-proposal";
import type { PasteOptions } from "@/components/questionnaire/paste/paste-options";
import type { Choice } from "@/components/ui/select";
import type { Answers } from "@/lib/domain/assessment/answer";
import { type Path, parsePath } from "@/lib/domain/assessment/path";
import type { TextPlace } from "@/lib/domain/assessment/text-places";
import { fieldOf, optionsOf } from "@/lib/domain/instrument/lookup";
import type { Instrument } from "@/lib/domain/instrument/question";

type Given = {
  readonly places: readonly TextPlace[];
  readonly answers: Answers;
  readonly versions: { readonly [path: Path]: number };
};

/** What the page hands to the browser: of the answers only those that proposals can go to. */
export function pasteData(instrument: Instrument, { places, answers, versions }: Given) {
  const lists = new Set<string>(Object.values(LISTS).map(({ list }) => list));
  const texts = new Set(places.map(({ path }) => path));
  const confirmed: Record<Path, Confirmed> = {};
  for (const [path, version] of Object.entries(versions)) {
    const question = parsePath(path)?.question ?? "";
    if (lists.has(question) || texts.has(path)) confirmed[path] = { answer: answers[path] ?? null, version };
  }
  const choices = (list: string, field: string): readonly Choice[] => {
    const found = fieldOf(instrument, list, field);
    return found ? optionsOf(found.kind).map(({ value, label }) => ({ value, label })) : [];
  };
  const options: PasteOptions = {
    form: choices("project.outputs", "form"),
    kind: choices("recipients.list", "kind"),
    channel: choices("recipients.list", "channel"),
    stance: choices("uses.list", "stance"),
    groups: instrument.sections
      .map(({ id, title }) => ({ title, places: places.filter(({ section }) => section === id) }))
      .filter((group) => group.places.length > 0),
  };
  return { confirmed, options };
}
