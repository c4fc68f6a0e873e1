import { MessagePage } from "@/components/shell/message-page";
import { LinkButton } from "@/components/ui/link-button";
import { paths } from "@/lib/paths";
import { notFound } from "@/messages/errors";

export default function NotFound() {
  return (
    <MessagePage
      title={notFound.title}
      actions={
        <LinkButton href={paths.home()} kind="primary">
          {notFound.yourWork}
        </LinkButton>
      }
    >
      <p>{notFound.explanation}</p>
    </MessagePage>
  );
}
