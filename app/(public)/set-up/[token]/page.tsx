import type { Metadata } from "next";
import { completeSetupAction } from "@/app/(public)/set-up/[token]/actions";
import { SetUpForm } from "@/components/account/set-up-form";
import { LinkButton } from "@/components/ui/link-button";
import { Prose } from "@/components/ui/prose";
import { paths } from "@/lib/paths";
import { openSetupLink } from "@/lib/use-cases/open-setup-link";

export const metadata: Metadata = { title: "Set up", referrer: "no-referrer" };

export default async function SetUpPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const opened = await openSetupLink({ token });
  if (!opened.ok) {
    return (
      <div>
        <h1 className="text-2xl">This link does not work</h1>
        <p className="mt-3 mb-6 text-quiet">{opened.refusal.sentence}</p>
        <LinkButton href={paths.signIn()}>Sign in</LinkButton>
      </div>
    );
  }
  const { kind, organisationName, name, email } = opened.value;
  const isFirstRun = kind === "first-run";
  return (
    <>
      <div>
        <h1 className="text-2xl">
          {isFirstRun ? "Set up Landfall" : `Join ${organisationName ?? "Landfall"}`}
        </h1>
        <SetUpForm
          token={token}
          isFirstRun={isFirstRun}
          name={name}
          email={email}
          complete={completeSetupAction}
        />
      </div>
      <aside>
        <Prose>
          {isFirstRun ? (
            <>
              <p>You name the organisation and become its first administrator, researcher and lead.</p>
              <p>Worked examples made from public sources are loaded, so that there is something to read.</p>
            </>
          ) : (
            <p>Choose a password. Nobody else learns it, not even whoever invited you.</p>
          )}
          <p>This link works once.</p>
        </Prose>
      </aside>
    </>
  );
}
