import { chooseThemeAction } from "@/app/(app)/account-actions";
import { THEMES } from "@/components/shell/theme";
import { endSession } from "@/lib/auth/end-session";
import { getSession } from "@/lib/auth/get-session";
import { localPath } from "@/lib/http/local-path";
import { isSameOrigin } from "@/lib/http/same-origin";
import { type AccountAct, paths } from "@/lib/paths";
import { signOutEverywhere } from "@/lib/use-cases/sign-out-everywhere";

/** Does it, and gives where to go on. */
type Act = (request: Request) => Promise<string>;

const ACTS: ReadonlyMap<string, Act> = new Map<AccountAct, Act>([
  ["sign-out", signOut],
  [
    "sign-out-everywhere",
    async () => {
      const session = await getSession();
      if (session) await signOutEverywhere(session, {});
      return signOut();
    },
  ],
  ...THEMES.map(({ value }): [AccountAct, Act] => [
    `theme-${value}`,
    async (request) => {
      await chooseThemeAction(value);
      return whereFrom(request);
    },
  ]),
]);

/** What the forms of the account menu post to, with JavaScript or without. Reads no body. */
export async function POST(request: Request, { params }: { params: Promise<{ act: string }> }) {
  const act = ACTS.get((await params).act);
  if (!act) return new Response(null, { status: 404 });
  if (!isSameOrigin(request)) return new Response(null, { status: 403 });
  return new Response(null, { status: 303, headers: { location: await act(request) } });
}

async function signOut(): Promise<string> {
  await endSession();
  return paths.signIn();
}

function whereFrom(request: Request): string {
  const from = request.headers.get("referer") ?? "";
  return URL.canParse(from) ? localPath(new URL(from).pathname) : paths.home();
}
