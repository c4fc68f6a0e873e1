"use client";

import { MessagePage } from "@/components/shell/message-page";
import { Button } from "@/components/ui/button";
import { appError } from "@/messages/errors";

export default function AppError({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  return (
    <MessagePage
      title={appError.title}
      actions={
        <Button kind="primary" onClick={reset}>
          {appError.tryAgain}
        </Button>
      }
    >
      <p>{error.digest ? appError.whatToDoMentioning(error.digest) : appError.whatToDo}</p>
    </MessagePage>
  );
}
