import { changeViewAction, removeViewAction, saveViewAction } from "@/app/(app)/saved-views/actions";
import { SavedViews } from "@/components/search/saved-views";
import type { requireSession } from "@/lib/auth/require-session";
import { keptQuery, type ViewPlace } from "@/lib/domain/search/saved-view";
import { unwrap } from "@/lib/http/unwrap";
import { listSavedViews } from "@/lib/use-cases/list-saved-views";

type Props = {
  readonly session: Awaited<ReturnType<typeof requireSession>>;
  readonly place: ViewPlace;
  /** The address of the place without a query. */
  readonly at: string;
  /** The query of the address shown. */
  readonly query: string;
};

/** The saved views of a place, with their actions. */
export async function ViewsOf({ session, place, at, query }: Props) {
  const { views, mayRemoveShared, teams } = unwrap(await listSavedViews(session, { place }));
  return (
    <SavedViews
      place={place}
      at={at}
      query={keptQuery(place, query)}
      views={views}
      mayRemoveShared={mayRemoveShared}
      teams={teams}
      save={saveViewAction}
      change={changeViewAction}
      remove={removeViewAction}
    />
  );
}
