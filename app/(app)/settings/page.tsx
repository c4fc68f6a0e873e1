import type { Metadata } from "next";
import { switchReportLinksAction } from "@/app/(app)/settings/actions";
import { ReportLinksSwitch } from "@/components/settings/report-links-switch";
import { PageHeader } from "@/components/ui/page-header";
import { Prose } from "@/components/ui/prose";
import { Section } from "@/components/ui/section";
import { Time } from "@/components/ui/time";
import { requireSession } from "@/lib/auth/require-session";
import { LINK_DAYS } from "@/lib/domain/access/report-link";
import { unwrap } from "@/lib/http/unwrap";
import { getSettings } from "@/lib/use-cases/get-settings";
import { reportLinksSwitch, settingsPage } from "@/messages/sharing";

export const metadata: Metadata = { title: settingsPage.title };

export default async function SettingsPage() {
  const { reportLinksSince } = unwrap(await getSettings(await requireSession(), {}));
  return (
    <>
      <PageHeader title={settingsPage.title} lede={settingsPage.lede} />
      <Section id="report-links" title={reportLinksSwitch.title} note={reportLinksSwitch.note}>
        <Prose>
          <p>{reportLinksSwitch.what(LINK_DAYS.most)}</p>
          <p>{reportLinksSwitch.alternative}</p>
        </Prose>
        <ReportLinksSwitch
          isOn={reportLinksSince !== null}
          now={
            reportLinksSince === null
              ? reportLinksSwitch.isOff
              : reportLinksSwitch.isOn(<Time value={reportLinksSince} as="minute" />)
          }
          change={switchReportLinksAction}
        />
      </Section>
    </>
  );
}
