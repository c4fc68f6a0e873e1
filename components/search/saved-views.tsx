"use client";

import Link from "next/link";
import { type NamedView, ViewForm } from "@/components/search/view-form";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { Disclosure } from "@/components/ui/disclosure";
import type { FormAction } from "@/components/ui/form-action";
import type { ViewPlace } from "@/lib/domain/search/saved-view";
import { savedViews as words } from "@/messages/search";

type View = NamedView & {
  readonly id: string;
  readonly query: string;
  /** Whose it is; null for the viewer's own. */
  readonly of: string | null;
};

type Props = {
  readonly place: ViewPlace;
  /** The address of the place without a query. */
  readonly at: string;
  /** What of the address shown a view would keep. */
  readonly query: string;
  readonly views: readonly View[];
  /** Those of others, too. */
  readonly mayRemoveShared: boolean;
  readonly teams: readonly { readonly id: string; readonly name: string }[];
  readonly save: FormAction<NamedView & { readonly place: ViewPlace; readonly query: string }>;
  readonly change: FormAction<NamedView & { readonly viewId: string }>;
  readonly remove: FormAction<{ readonly viewId: string }>;
};

/** The views one has named here and those shared with one, as links; and a form to name what is shown. */
export function SavedViews(props: Props) {
  const { place, at, query, views, mayRemoveShared, teams, save, change, remove } = props;
  return (
    <Disclosure summary={words.summary(views.length)} className="no-print mb-4">
      {views.length === 0 ? (
        <p className="max-w-measure text-sm text-quiet">{words.none}</p>
      ) : (
        <ul aria-label={words.listed} className="divide-y divide-hairline">
          {views.map((view) => (
            <li key={view.id} className="flex flex-wrap items-baseline gap-x-3 gap-y-1 py-1.5">
              <Link
                href={view.query ? `${at}?${view.query}` : at}
                aria-current={view.query === query ? "page" : undefined}
                prefetch={false}
                className="link min-w-0 break-words"
              >
                <bdi>{view.name}</bdi>
              </Link>
              <span className="text-sm text-quiet">{aboutView(view, teams, query)}</span>
              {view.of === null && (
                <Disclosure summary={<Change name={view.name} />}>
                  <ViewForm
                    key={`${view.name} ${view.audience} ${view.teamId}`}
                    of={view.id}
                    view={view}
                    teams={teams}
                    send={(named) => change({ ...named, viewId: view.id })}
                  />
                </Disclosure>
              )}
              {(view.of === null || mayRemoveShared) && (
                <ConfirmDialog
                  title={words.removeTitle(view.name)}
                  open={words.remove}
                  confirm={words.remove}
                  underWay={words.removing}
                  act={() => remove({ viewId: view.id })}
                >
                  <p>{words.removeNote}</p>
                </ConfirmDialog>
              )}
            </li>
          ))}
        </ul>
      )}
      <h2 className="mt-4 mb-2 text-sm font-semibold">{words.save}</h2>
      <ViewForm of={place} view={null} teams={teams} send={(named) => save({ ...named, place, query })} />
    </Disclosure>
  );
}

/** Which of several it changes is said to who does not see what it stands beside. */
function Change({ name }: { readonly name: string }) {
  return (
    <>
      <span aria-hidden="true">{words.change}</span>
      <span className="sr-only">{words.changeTitle(name)}</span>
    </>
  );
}

function aboutView(view: View, teams: Props["teams"], query: string): string {
  const team = teams.find(({ id }) => id === view.teamId);
  return [
    ...(view.query === query ? [words.here] : []),
    ...(view.of === null ? [] : [words.of(view.of)]),
    ...(team ? [words.sharedWithTeam(team.name)] : []),
    ...(view.audience === "organisation" ? [words.sharedWithOrganisation] : []),
  ].join(" · ");
}
