import type { Metadata } from "next";
import { revokeSessionAction } from "@/app/(app)/account/actions";
import { changePasswordAction, renameSelfAction, sayExpertiseAction } from "@/app/(app)/account/own-actions";
import { ExpertiseForm } from "@/components/account/expertise-form";
import { NameForm } from "@/components/account/name-form";
import { NoticeLines } from "@/components/account/notice-lines";
import { PasswordForm } from "@/components/account/password-form";
import { SessionTable } from "@/components/account/session-table";
import { SignOutEverywhere } from "@/components/shell/sign-out-buttons";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { requireSession } from "@/lib/auth/require-session";
import { unwrap } from "@/lib/http/unwrap";
import { getExpertise } from "@/lib/use-cases/get-expertise";
import { getViewer } from "@/lib/use-cases/get-viewer";
import { listNotices } from "@/lib/use-cases/list-notices";
import { listSessions } from "@/lib/use-cases/list-sessions";
import { accountPage } from "@/messages/pages";

export const metadata: Metadata = { title: accountPage.title };

export default async function AccountPage() {
  const session = await requireSession();
  const { name, email } = unwrap(await getViewer(session, {}));
  const expertise = unwrap(await getExpertise(session, {}));
  const { sessions } = unwrap(await listSessions(session, {}));
  const { notices } = unwrap(await listNotices(session, {}));
  return (
    <>
      <PageHeader kicker={accountPage.title} title={name} lede={email} />
      <Section
        id="sessions"
        title={accountPage.sessions}
        aside={String(sessions.length)}
        note={accountPage.sessionsNote}
      >
        <SessionTable sessions={sessions} end={revokeSessionAction} />
        <div className="-ms-4 mt-6 w-fit">
          <SignOutEverywhere />
        </div>
      </Section>
      <Section id="name" title={accountPage.name} note={accountPage.nameNote}>
        <NameForm name={name} rename={renameSelfAction} />
      </Section>
      <Section id="expertise" title={accountPage.expertise} note={accountPage.expertiseNote}>
        <ExpertiseForm {...expertise} say={sayExpertiseAction} />
      </Section>
      <Section id="change-password" title={accountPage.password} note={accountPage.passwordNote}>
        <PasswordForm email={email} change={changePasswordAction} />
      </Section>
      <Section id="by-others" title={accountPage.byOthers} note={accountPage.byOthersNote}>
        {notices.length === 0 ? (
          <p className="text-quiet">{accountPage.nothingByOthers}</p>
        ) : (
          <NoticeLines notices={notices} />
        )}
      </Section>
    </>
  );
}
