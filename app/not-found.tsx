import { MessagePage } from "@/components/shell/message-page";
import { LinkButton } from "@/components/ui/link-button";
import { paths } from "@/lib/paths";
import { notFoundAnywhere } from "@/messages/errors";

export default function NotFound() {
  return (
    <main id="main" className="mx-auto max-w-page px-4 py-16 sm:px-6 lg:px-8">
      <MessagePage
        title={notFoundAnywhere.title}
        actions={
          <LinkButton href={paths.home()} kind="primary">
            {notFoundAnywhere.start}
          </LinkButton>
        }
      >
        <p>{notFoundAnywhere.whatToDo}</p>
      </MessagePage>
    </main>
  );
}
