import { cookies, headers } from "next/headers";
import type { ReactNode } from "react";
import { putNoticesAwayAction } from "@/app/(app)/account/own-actions";
import { chooseThemeAction } from "@/app/(app)/account-actions";
import { AccountNotices } from "@/components/account/account-notices";
import { AppFooter } from "@/components/shell/app-footer";
import { AppHeader } from "@/components/shell/app-header";
import { EarlyInputRestorer } from "@/components/shell/early-input";
import { EARLY_INPUT_SCRIPT } from "@/components/shell/early-input-script";
import { navigationFor } from "@/components/shell/navigation";
import { PageFrame } from "@/components/shell/page-frame";
import { readTheme } from "@/components/shell/theme";
import { ViewerProvider } from "@/components/viewer/viewer-context";
import { requireSession } from "@/lib/auth/require-session";
import { INSTRUMENT } from "@/lib/content/instrument";
import { mayInOrganisation } from "@/lib/domain/access/access-table";
import { themeCookieName } from "@/lib/http/theme-cookie";
import { unwrap } from "@/lib/http/unwrap";
import { getFrame } from "@/lib/use-cases/get-frame";

/** The frame of every page behind sign-in. It protects nothing: each page's use case does. */
export default async function AppLayout({ children }: { children: ReactNode }) {
  const viewer = unwrap(await getFrame(await requireSession(), {}));
  const { id, name, email, roles } = viewer;
  const theme = readTheme((await cookies()).get(themeCookieName())?.value);
  return (
    <ViewerProvider viewer={{ id, name, email, mayTriage: mayInOrganisation(roles, "projects.triage") }}>
      <script
        nonce={(await headers()).get("x-nonce") ?? undefined}
        // Browsers hide the nonce from the page.
        suppressHydrationWarning
        // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours that has to run before anything else.
        dangerouslySetInnerHTML={{ __html: EARLY_INPUT_SCRIPT }}
      />
      <PageFrame
        header={
          <AppHeader
            member={id}
            navigation={navigationFor(roles, viewer.inbox)}
            name={name}
            email={email}
            organisation={viewer.organisation.name}
            theme={theme}
            chooseTheme={chooseThemeAction}
          />
        }
        footer={<AppFooter instrumentVersion={INSTRUMENT.version} />}
      >
        <AccountNotices notices={viewer.notices} putAway={putNoticesAwayAction} />
        {children}
      </PageFrame>
      <EarlyInputRestorer />
    </ViewerProvider>
  );
}
