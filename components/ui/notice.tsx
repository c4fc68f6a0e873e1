import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";
import { Glyph, type Tone } from "@/components/ui/glyph";

const EDGE: Record<Tone, string> = {
  neutral: "border-line bg-sunk",
  accent: "border-accent bg-accent-wash",
  note: "border-note bg-note-wash",
  concern: "border-concern bg-concern-wash",
  serious: "border-serious bg-serious-wash",
  blocking: "border-blocking bg-blocking-wash",
  strength: "border-strength bg-strength-wash",
};

type Props = {
  readonly children: ReactNode;
  readonly tone?: Tone;
  readonly title?: string | undefined;
  /** Announced when it appears: "status" politely, "alert" at once. Leave out for what is on the page from the start. */
  readonly role?: "status" | "alert";
  readonly className?: string;
};

/** A short message that stands out from the text around it. */
export function Notice({ children, tone = "neutral", title, role, className }: Props) {
  return (
    <div role={role} className={classNames("max-w-measure border-s-4 px-4 py-3", EDGE[tone], className)}>
      {title && (
        <p className="flex items-center gap-2 font-semibold">
          <Glyph tone={tone} />
          {title}
        </p>
      )}
      <div className="space-y-2 text-sm [&>p]:max-w-measure">{children}</div>
    </div>
  );
}
