import Link from "next/link";
import { AccountMenu, type AccountMenuProps } from "@/components/shell/account-menu";
import { GoTo } from "@/components/shell/go-to/go-to";
import { NavLink } from "@/components/shell/nav-link";
import type { Navigation } from "@/components/shell/navigation";
import { Wordmark } from "@/components/shell/wordmark";
import { LinkButton } from "@/components/ui/link-button";
import { appHeader } from "@/messages/shell";

type Props = AccountMenuProps & { readonly member: string; readonly navigation: Navigation };

const ITEM =
  "block border-b-2 border-transparent py-2.5 text-sm font-medium text-quiet no-underline hover:border-line hover:text-ink aria-[current]:border-accent aria-[current]:text-ink";
const PHONE_ITEM =
  "block border-s-2 border-transparent py-2 ps-3 text-base text-ink no-underline hover:bg-sunk aria-[current]:border-accent aria-[current]:font-semibold";

/** The masthead: name and organisation, the account, and under a hairline the ways in. */
export function AppHeader({ member, navigation, ...account }: Props) {
  return (
    <header data-shell className="border-b">
      <div className="mx-auto flex max-w-page flex-wrap items-center gap-x-4 gap-y-2 px-4 pt-4 pb-3 sm:px-6 lg:px-8">
        <Link href="/" prefetch={false} aria-label={appHeader.home} className="rounded-control no-underline">
          <Wordmark />
        </Link>
        <span className="hidden min-w-0 truncate border-s ps-4 font-serif text-quiet italic sm:block">
          {account.organisation}
        </span>
        <div className="ms-auto flex items-center gap-2">
          <GoTo member={member} navigation={navigation} chooseTheme={account.chooseTheme} />
          {navigation.mayCreate && (
            <LinkButton href="/assessments/new" kind="secondary" small className="max-md:hidden">
              {appHeader.newAssessment}
            </LinkButton>
          )}
          <AccountMenu {...account} />
        </div>
        <PhoneNavigation navigation={navigation} />
      </div>
      <nav aria-label={appHeader.main} className="mx-auto hidden max-w-page px-4 sm:px-6 md:block lg:px-8">
        <ul className="flex gap-x-6 border-t">
          {navigation.work.map((item) => (
            <li key={item.href}>
              <NavLink {...item} className={ITEM} />
            </li>
          ))}
          <li aria-hidden="true" className="my-3 border-s" />
          {navigation.reference.map((item) => (
            <li key={item.href}>
              <NavLink {...item} className={ITEM} />
            </li>
          ))}
          {navigation.organisation.map((item, index) => (
            <li key={item.href} className={index === 0 ? "ms-auto" : undefined}>
              <NavLink {...item} className={ITEM} />
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

function PhoneNavigation({ navigation }: { readonly navigation: Navigation }) {
  const create = navigation.mayCreate ? [{ href: "/assessments/new", label: appHeader.newAssessment }] : [];
  const groups = [
    { name: appHeader.work, items: [...navigation.work, ...create] },
    { name: appHeader.lookUp, items: navigation.reference },
    { name: appHeader.organisation, items: navigation.organisation },
  ].filter((group) => group.items.length > 0);
  return (
    <details className="group w-full md:hidden">
      <summary className="flex min-h-11 items-center justify-between border-t text-base font-semibold">
        {appHeader.menu}
        <svg
          viewBox="0 0 16 16"
          aria-hidden="true"
          className="size-4 transition-transform group-open:rotate-180"
        >
          <path d="m2 5 6 6 6-6" fill="none" stroke="currentColor" strokeWidth="1.75" />
        </svg>
      </summary>
      <nav aria-label={appHeader.main} className="space-y-3 pb-2">
        {groups.map((group) => (
          <div key={group.name}>
            <p className="kicker ps-3">{group.name}</p>
            <ul>
              {group.items.map((item) => (
                <li key={item.href}>
                  <NavLink {...item} className={PHONE_ITEM} />
                </li>
              ))}
            </ul>
          </div>
        ))}
      </nav>
    </details>
  );
}
