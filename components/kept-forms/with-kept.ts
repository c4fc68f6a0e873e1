import type { FieldValues } from "react-hook-form";
import type { KeptFormState } from "@/components/kept-forms/use-kept-form";

/** What the notices around a form need of it, whatever its fields are. */
export type WithKept = {
  readonly kept: Pick<KeptFormState<FieldValues>, "view" | "forms" | "place" | "inWords" | "inBoxes">;
};
