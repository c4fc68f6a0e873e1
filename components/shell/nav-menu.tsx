import { NavLink } from "@/components/shell/nav-link";
import type { NavigationItem } from "@/components/shell/navigation";
import { Menu } from "@/components/ui/menu";

type Props = {
  readonly label: string;
  readonly items: readonly NavigationItem[];
  readonly className: string;
};

const ITEM =
  "flex min-h-9 items-center border-s-2 border-transparent px-4 text-sm text-ink no-underline -outline-offset-2 hover:bg-sunk aria-[current]:border-accent aria-[current]:font-semibold";

/** Several pages under one word. */
export function NavMenu({ label, items, className }: Props) {
  return (
    <Menu label={label} className={className}>
      {items.map((item) => (
        <li key={item.href}>
          <NavLink {...item} className={ITEM} />
        </li>
      ))}
    </Menu>
  );
}
