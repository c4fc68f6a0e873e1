import { SHORTCUTS } from "@/components/shell/shortcuts";
import { DescriptionList } from "@/components/ui/description-list";

/** Which keys do what. */
export function KeyList() {
  return (
    <DescriptionList
      items={SHORTCUTS.map(({ keys, does }) => ({
        key: keys.join(" "),
        term: <Keys keys={keys} />,
        value: does,
      }))}
    />
  );
}

function Keys({ keys }: { readonly keys: readonly string[] }) {
  return (
    <span className="space-x-1.5">
      {keys.map((key) => (
        <kbd
          key={key}
          className="rounded-control border border-line px-1.5 py-0.5 font-sans text-xs text-ink"
        >
          {key}
        </kbd>
      ))}
    </span>
  );
}
