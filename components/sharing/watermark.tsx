import { textWidth } from "@/lib/domain/figures/text/text-width";
import { wrapText } from "@/lib/domain/figures/text/wrap-text";

/** Pixels: its letters, the distance of its lines, the longest line, and the room around it. */
const SIZE = 15;
const LEADING = 22;
const ROOM = { width: 380, size: SIZE, lines: 12 };
const GAP = { across: 60, down: 110 };

/**
 * Words across the whole page, on the screen and on every printed page, faint enough to read through. What they say stands in the
 * page's head for screen readers; here they are hidden from them, and from the pointer.
 */
export function Watermark({ lines }: { readonly lines: readonly string[] }) {
  const wrapped = lines.flatMap((line) => wrapText(line, ROOM));
  const width = GAP.across + Math.max(160, ...wrapped.map((line) => textWidth(line, SIZE)));
  const height = GAP.down + wrapped.length * LEADING;
  return (
    <svg
      aria-hidden="true"
      data-watermark
      className="pointer-events-none fixed inset-0 z-20 size-full select-none text-ink opacity-[0.09] print:opacity-[0.13]"
    >
      <defs>
        <pattern
          id="watermark"
          width={width}
          height={height}
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(-24)"
        >
          {wrapped.map((line, index) => (
            <text
              // biome-ignore lint/suspicious/noArrayIndexKey: lines never move
              key={index}
              x={0}
              y={(index + 1) * LEADING}
              fontSize={SIZE}
              fill="currentColor"
              className="font-sans font-semibold"
            >
              {line}
            </text>
          ))}
        </pattern>
      </defs>
      <rect width="100%" height="100%" fill="url(#watermark)" />
    </svg>
  );
}
