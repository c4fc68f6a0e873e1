import { formAction } from "@/messages/ui";
/** A server action as a form sees it. The outcome says whether it was done, or refuses with a sentence for the person. */
export type FormAction<Input, Value = unknown> = (input: Input) => Promise<FormOutcome<Value> | undefined>;

export type FormOutcome<Value = unknown> = {
  readonly data?:
    | { readonly ok: true; readonly value: Value }
    | {
        readonly ok: false;
        readonly refusal: {
          readonly code?: string;
          readonly sentence: string;
          readonly fields?: Readonly<Record<string, string>>;
          readonly faults?: readonly { readonly path: string; readonly sentence: string }[];
          /** `unconfirmed`: how they prove once more that it is they. */
          readonly confirmBy?: "password" | "oidc";
          /** `stale`: what is stored now. */
          readonly stored?: { readonly version: number; readonly [name: string]: unknown };
        };
      }
    | undefined;
  readonly serverError?: unknown;
  readonly validationErrors?: unknown;
};

const BROKEN = formAction.failed;

/** The refusal's sentence, a general one for a failure, or null when it was done. */
export function refusalOf(outcome: FormOutcome | undefined): string | null {
  const result = outcome?.data;
  if (!result) return BROKEN;
  return result.ok ? null : result.refusal.sentence;
}
