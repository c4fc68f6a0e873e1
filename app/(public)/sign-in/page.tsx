import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { DemoAccounts } from "@/components/account/demo-accounts";
import { EraseKept } from "@/components/account/erase-kept";
import { Prose } from "@/components/ui/prose";
import { SignInForm } from "@/components/viewer/sign-in-form";
import { getSession } from "@/lib/auth/get-session";
import { signInOptions } from "@/lib/auth/options";
import { isDemo } from "@/lib/env";
import { localPath } from "@/lib/http/local-path";
import type { SearchParams } from "@/lib/http/search-params";
import { getViewer } from "@/lib/use-cases/get-viewer";
import { signInPage } from "@/messages/pages";

export const metadata: Metadata = { title: signInPage.title };

export default async function SignInPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const { from, error, erase } = await searchParams;
  const then = localPath(from);
  const session = await getSession();
  if (session && (await getViewer(session, {})).ok) redirect(then);
  return (
    <>
      <div>
        <h1 className="text-2xl">{signInPage.title}</h1>
        {erase && <EraseKept />}
        <SignInForm then={then} oidcName={signInOptions().oidcName} problem={problemOf(error)} />
      </div>
      <aside>
        <Prose>
          <p className="text-xl leading-snug">{signInPage.question}</p>
          <p>{signInPage.whatItIs}</p>
          <p>{signInPage.noVerdict}</p>
        </Prose>
        {isDemo() && <DemoAccounts />}
      </aside>
    </>
  );
}

function problemOf(error: SearchParams[string]): string | null {
  if (error === "unknown-identity") return signInPage.unknownIdentity;
  if (error === "unavailable") return signInPage.unavailable;
  return error ? signInPage.failed : null;
}
