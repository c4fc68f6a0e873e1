import { MessagePage } from "@/components/shell/message-page";
import { sharedReport } from "@/messages/sharing";

/** The same for links that never were, have expired, were revoked or were switched off. */
export default function NothingShared() {
  return (
    <MessagePage title={sharedReport.nothing}>
      <p>{sharedReport.nothingMore}</p>
    </MessagePage>
  );
}
