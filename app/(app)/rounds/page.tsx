import type { Metadata } from "next";
import Link from "next/link";
import { RoundForm } from "@/components/review/rounds/round-form";
import { Disclosure } from "@/components/ui/disclosure";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Time } from "@/components/ui/time";
import { requireSession } from "@/lib/auth/require-session";
import { COUNT_LIMITS } from "@/lib/domain/limits";
import { unwrap } from "@/lib/http/unwrap";
import { paths } from "@/lib/paths";
import { listRounds } from "@/lib/use-cases/list-rounds";
import { roundList, roundsPage as words } from "@/messages/rounds";
import { createRoundAction } from "./actions";

export const metadata: Metadata = { title: words.title };

export default async function RoundsPage() {
  const { rounds, isCut, mayManage } = unwrap(await listRounds(await requireSession(), {}));
  return (
    <>
      <PageHeader
        title={words.title}
        lede={words.lede}
        actions={<LinkButton href={paths.meetings()}>{words.meetings}</LinkButton>}
      />
      {rounds.length === 0 && <p className="text-quiet">{words.none}</p>}
      <ul className="max-w-3xl">
        {rounds.map(({ id, name, opensOn, closesOn, createdByName, state }) => (
          <li key={id} className="border-t border-hairline py-3 first:border-t-0 first:pt-0">
            <Link href={paths.round(id)} prefetch={false} className="link font-serif text-lg">
              {name}
            </Link>
            <p className="text-sm text-quiet">
              {roundList.state[state]},{" "}
              {roundList.days(
                <Time value={opensOn} as="short" />,
                <Time value={closesOn} as="short" />,
                createdByName,
              )}
            </p>
          </li>
        ))}
      </ul>
      {isCut && <p className="mt-4 text-sm text-quiet">{words.cut(COUNT_LIMITS.rounds)}</p>}
      {mayManage && (
        <Disclosure summary={words.begin} className="mt-6">
          <RoundForm create={createRoundAction} />
        </Disclosure>
      )}
    </>
  );
}
