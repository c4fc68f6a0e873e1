import { SignOut, SignOutEverywhere } from "@/components/shell/sign-out-buttons";
import type { Theme } from "@/components/shell/theme";
import { ThemeChoice } from "@/components/shell/theme-choice";
import { initialsOf } from "@/components/ui/initials";
import { paths } from "@/lib/paths";
import { accountMenu } from "@/messages/shell";

export type AccountMenuProps = {
  readonly name: string;
  readonly email: string;
  readonly organisation: string;
  readonly theme: Theme;
  readonly chooseTheme: (theme: string) => Promise<void>;
};

/** Who is signed in, the colours, and the way out. A native popover: closes on Escape and on a press elsewhere, without JavaScript. */
export function AccountMenu({ name, email, organisation, theme, chooseTheme }: AccountMenuProps) {
  return (
    <>
      <button
        type="button"
        popoverTarget="account"
        className="button inline-flex min-h-8 max-w-52 items-center gap-1.5 rounded-control px-2 py-1 text-sm font-semibold text-ink hover:bg-sunk"
      >
        <span className="sr-only">{accountMenu.account} </span>
        <span className="truncate max-sm:sr-only">{name}</span>
        <span aria-hidden="true" className="sm:hidden">
          {initialsOf(name)}
        </span>
        <svg viewBox="0 0 10 10" aria-hidden="true" className="size-2.5 shrink-0">
          <path d="m1 3 4 4 4-4" fill="none" stroke="currentColor" strokeWidth="1.5" />
        </svg>
      </button>
      <section
        id="account"
        popover="auto"
        aria-label={accountMenu.label}
        className="absolute inset-auto end-4 top-12 m-0 w-72 rounded-panel border border-line bg-raised p-4 text-ink shadow-float lg:end-[max(2rem,calc((100vw-var(--container-wide))/2+2rem))]"
      >
        <p className="font-semibold">{name}</p>
        <p className="text-sm wrap-anywhere text-quiet">{email}</p>
        <p className="text-sm text-quiet">{organisation}</p>
        <p className="mt-2 text-sm">
          <a href={paths.ownAccount()}>{accountMenu.ownAccount}</a>
        </p>
        <ThemeChoice theme={theme} choose={chooseTheme} />
        <div className="mt-4 space-y-2 border-t pt-4">
          <SignOut />
          <SignOutEverywhere />
        </div>
      </section>
    </>
  );
}
