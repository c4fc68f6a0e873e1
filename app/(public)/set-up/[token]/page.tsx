import type { Metadata } from "next";
import { completeSetupAction } from "@/app/(public)/set-up/[token]/actions";
import { SetUpForm } from "@/components/account/set-up-form";
import { LinkButton } from "@/components/ui/link-button";
import { Prose } from "@/components/ui/prose";
import { unwrap } from "@/lib/http/unwrap";
import { paths } from "@/lib/paths";
import { openSetupLink } from "@/lib/use-cases/open-setup-link";
import { setUpPage } from "@/messages/pages";

export const metadata: Metadata = { title: setUpPage.title, referrer: "no-referrer" };

export default async function SetUpPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const opened = await openSetupLink({ token });
  if (!opened.ok && opened.refusal.code === "unavailable") return unwrap(opened);
  if (!opened.ok) {
    return (
      <div>
        <h1 className="text-2xl">{setUpPage.refused}</h1>
        <p className="mt-3 mb-6 text-quiet">{opened.refusal.sentence}</p>
        <LinkButton href={paths.signIn()}>{setUpPage.signIn}</LinkButton>
      </div>
    );
  }
  const { kind, organisationName, name, email } = opened.value;
  const isFirstRun = kind === "first-run";
  return (
    <>
      <div>
        <h1 className="text-2xl">
          {isFirstRun ? setUpPage.setUpLandfall : setUpPage.join(organisationName)}
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
              <p>{setUpPage.founding}</p>
              <p>{setUpPage.examples}</p>
            </>
          ) : (
            <p>{setUpPage.choosePassword}</p>
          )}
          <p>{setUpPage.once}</p>
        </Prose>
      </aside>
    </>
  );
}
