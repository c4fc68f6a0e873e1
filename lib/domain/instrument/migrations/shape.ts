import { isList } from "@/lib/domain/instrument/lookup";
import { structureLabel } from "@/lib/domain/instrument/migrations/same-structure";
import type { Instrument, Kind } from "@/lib/domain/instrument/question";

/** The form of an answer, without its words. `options` are the values of choices and scale points, in their order. */
export type KindShape = {
  readonly type: string;
  readonly options?: readonly (string | number)[] | undefined;
  readonly rows?: readonly string[] | undefined;
};

export type QuestionShape = KindShape & {
  readonly id: string;
  readonly fields?: readonly (KindShape & { readonly id: string })[] | undefined;
};

/** What a version of the instrument asked, without its words: enough to say what is new since, and what went. */
export type Shape = { readonly version: string; readonly questions: readonly QuestionShape[] };

/** The shape of an instrument, to be compared with a past one, or to be frozen when the next is begun. */
export function shapeOf(instrument: Instrument): Shape {
  return {
    version: structureLabel(instrument.version),
    questions: instrument.questions.map((question) => ({
      id: question.id,
      ...kindShape(question.kind),
      ...(isList(question) && {
        fields: question.kind.fields.map((field) => ({ id: field.id, ...kindShape(field.kind) })),
      }),
    })),
  };
}

function kindShape(kind: Kind): KindShape {
  switch (kind.type) {
    case "one-of":
    case "several-of":
      return { type: kind.type, options: kind.options.map(({ value }) => value) };
    case "scale":
      return { type: kind.type, options: kind.anchors.map(({ value }) => value) };
    case "matrix":
      return {
        type: kind.type,
        rows: kind.rows.map(({ value }) => value),
        options: kind.options.map(({ value }) => value),
      };
    default:
      return { type: kind.type };
  }
}
