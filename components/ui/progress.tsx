type Props = {
  /** Names what progresses: "Section 3, Recipients". */
  readonly label: string;
  readonly done: number;
  readonly of: number;
  /** The same in words. */
  readonly words: string;
};

/** How far something is, as words and as a thin bar. Nothing to do counts as done. */
export function Progress({ label, done, of, words }: Props) {
  return (
    <div className="flex items-center gap-3 text-sm text-quiet">
      <progress
        aria-label={label}
        value={of === 0 ? 1 : done}
        max={of === 0 ? 1 : of}
        className="h-1 w-28 appearance-none bg-hairline [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-hairline [&::-webkit-progress-value]:bg-accent"
      />
      <span>{words}</span>
    </div>
  );
}
