"use client";

import Link from "next/link";
import { AccountMenu, type AccountMenuProps } from "@/components/shell/account-menu";
import { GoTo } from "@/components/shell/go-to/go-to";
import { NavLink } from "@/components/shell/nav-link";
import { NavMenu } from "@/components/shell/nav-menu";
import type { Navigation } from "@/components/shell/navigation";
import { Wordmark } from "@/components/shell/wordmark";
import { appHeader } from "@/messages/shell";

type Props = AccountMenuProps & { readonly member: string; readonly navigation: Navigation };

const ITEM =
  "flex h-12 cursor-pointer items-center border-b-2 border-transparent text-sm font-medium text-quiet no-underline -outline-offset-2 hover:border-line hover:text-ink aria-[current]:border-accent aria-[current]:text-ink";
const PHONE_ITEM =
  "block border-s-2 border-transparent py-2 ps-3 text-base text-ink no-underline hover:bg-sunk aria-[current]:border-accent aria-[current]:font-semibold";

/**
 * One line on every page: the name, the ways in, the way to anywhere, the account. Rendered in the browser too, so that its markup isn't
 * sent twice.
 */
export function AppHeader({ member, navigation, ...account }: Props) {
  return (
    <header data-shell className="relative border-b">
      <div className="mx-auto flex max-w-wide flex-wrap items-center gap-x-3 px-4 sm:gap-x-6 sm:px-6 md:h-12 lg:px-8">
        <Link
          href="/"
          prefetch={false}
          aria-label={appHeader.home}
          title={account.organisation}
          className="rounded-control py-1.5 no-underline"
        >
          <Wordmark />
        </Link>
        <nav aria-label={appHeader.main} className="max-md:hidden">
          <ul className="flex gap-x-5">
            {navigation.work.map((item) => (
              <li key={item.href}>
                <NavLink {...item} className={ITEM} />
              </li>
            ))}
            <li>
              <NavMenu label={appHeader.lookUp} items={navigation.reference} className={ITEM} />
            </li>
            {navigation.organisation.length > 0 && (
              <li>
                <NavMenu label={appHeader.organisation} items={navigation.organisation} className={ITEM} />
              </li>
            )}
          </ul>
        </nav>
        <div className="ms-auto flex items-center gap-2">
          <GoTo member={member} navigation={navigation} chooseTheme={account.chooseTheme} />
          <AccountMenu {...account} />
        </div>
        <PhoneNavigation navigation={navigation} />
      </div>
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
    <details className="group md:hidden">
      <summary className="flex min-h-11 items-center gap-x-1.5 text-sm font-semibold">
        {appHeader.menu}
        <svg
          viewBox="0 0 16 16"
          aria-hidden="true"
          className="size-3.5 transition-transform group-open:rotate-180"
        >
          <path d="m2 5 6 6 6-6" fill="none" stroke="currentColor" strokeWidth="1.75" />
        </svg>
      </summary>
      <nav
        aria-label={appHeader.main}
        className="absolute inset-x-0 top-full z-40 space-y-3 border-y bg-raised px-4 py-2 shadow-float"
      >
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
