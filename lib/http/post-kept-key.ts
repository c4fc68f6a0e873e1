import { keptKeyOf } from "@/lib/auth/kept-key";
import { jsonRoute } from "@/lib/http/json-route";
import { getViewer } from "@/lib/use-cases/get-viewer";

/** POST { member } → 200 { key }: the key of what the member's browser keeps until it is saved. */
export const postKeptKey = jsonRoute(async (session) => {
  const viewer = await getViewer(session, {});
  return viewer.ok ? { ok: true, value: { key: keptKeyOf(viewer.value.id) } } : viewer;
});
