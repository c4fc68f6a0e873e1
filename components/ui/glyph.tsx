import { classNames } from "@/components/ui/class-names";

export type Tone = "neutral" | "accent" | "note" | "concern" | "serious" | "blocking" | "strength";

/** One shape a tone, so that nothing is told by colour alone: ring, dot, triangle, diamond, octagon, cross. */
const SHAPE: Record<Tone, React.ReactNode> = {
  neutral: <circle cx="6" cy="6" r="4.25" fill="none" stroke="currentColor" strokeWidth="1.5" />,
  accent: <circle cx="6" cy="6" r="4.5" fill="currentColor" />,
  note: <path d="M1 6h10" stroke="currentColor" strokeWidth="2.5" />,
  concern: (
    <path d="M6 1.5l5 9H1Z" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinejoin="round" />
  ),
  serious: <path d="M6 0.5 11.5 6 6 11.5 0.5 6Z" fill="currentColor" />,
  blocking: (
    <path
      d="M3.6.4h4.8l3.2 3.2v4.8l-3.2 3.2H3.6L.4 8.4V3.6ZM2.6 5.1v1.8h6.8V5.1Z"
      fill="currentColor"
      fillRule="evenodd"
    />
  ),
  strength: <path d="M6 1v10M1 6h10" stroke="currentColor" strokeWidth="2.5" />,
};

const COLOUR: Record<Tone, string> = {
  neutral: "text-faint",
  accent: "text-accent",
  note: "text-note",
  concern: "text-concern",
  serious: "text-serious",
  blocking: "text-blocking",
  strength: "text-strength",
};

/** The shape of a tone. Decoration: the word stands beside it. */
export function Glyph({ tone, className }: { readonly tone: Tone; readonly className?: string }) {
  return (
    <svg
      viewBox="0 0 12 12"
      aria-hidden="true"
      className={classNames("size-[0.75em] shrink-0", COLOUR[tone], className)}
    >
      {SHAPE[tone]}
    </svg>
  );
}
