import type { FormAction } from "@/components/ui/form-action";

/**
 * The same action, but where it is refused because its caller has to prove once more that it is they, they are asked to in place,
 * and then it is done. Nothing typed is lost either way; who closes the question gets the refusal.
 */
export function confirmed<Input, Value>(action: FormAction<Input, Value>): FormAction<Input, Value> {
  return async (input) => {
    const outcome = await action(input);
    const result = outcome?.data;
    if (!result || result.ok || result.refusal.code !== "unconfirmed") return outcome;
    const { askToConfirm } = await import("@/components/account/ask-to-confirm");
    return (await askToConfirm(result.refusal.confirmBy ?? "password")) ? action(input) : outcome;
  };
}
