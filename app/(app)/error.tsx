"use client";

import { MessagePage } from "@/components/shell/message-page";
import { Button } from "@/components/ui/button";
import { isUnavailable } from "@/lib/unavailable";
import { appError, unavailablePage } from "@/messages/errors";

export default function AppError({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  const isOutOfReach = isUnavailable(error);
  return (
    <MessagePage
      title={isOutOfReach ? unavailablePage.title : appError.title}
      actions={
        <Button kind="primary" onClick={reset}>
          {appError.tryAgain}
        </Button>
      }
    >
      {isOutOfReach ? (
        <>
          <p>{unavailablePage.whatToDo}</p>
          <p>{unavailablePage.typed}</p>
        </>
      ) : (
        <p>{error.digest ? appError.whatToDoMentioning(error.digest) : appError.whatToDo}</p>
      )}
    </MessagePage>
  );
}
