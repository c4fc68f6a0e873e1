import { TextField } from "@/components/ui/text-field";
import { correlationField as words } from "@/messages/portfolio-findings";

/** How far the errors of shifts hang together: 0.05 to 0.95. */
export function CorrelationField({ value }: { readonly value: number }) {
  return (
    <TextField
      id="correlation"
      name="correlation"
      type="number"
      min="0.05"
      max="0.95"
      step="0.05"
      label={words.label}
      hint={words.hint}
      defaultValue={String(value)}
      className="max-w-28"
    />
  );
}
