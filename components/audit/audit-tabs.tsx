import { Tabs } from "@/components/ui/tabs";
import { paths } from "@/lib/paths";
import { auditTabs } from "@/messages/audit";

/** What was done, and what was read. */
export function AuditTabs({ current }: { readonly current: string }) {
  const tabs = [
    { href: paths.audit(), label: auditTabs.acts },
    { href: paths.readings(), label: auditTabs.readings },
  ];
  return (
    <div className="mb-6">
      <Tabs label={auditTabs.label} tabs={tabs} current={current} />
    </div>
  );
}
