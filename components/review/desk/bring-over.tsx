"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { type FormAction, refusalOf } from "@/components/ui/form-action";
import { bringOver as words } from "@/messages/review";

type Props = {
  readonly assessmentId: string;
  readonly earlier: { readonly number: number; readonly standing: number; readonly changed: number };
  readonly act: FormAction<{ readonly assessmentId: string }>;
};

/** What a reviewer said of an earlier revision, and how much of it is of what did not change: to bring over at once. */
export function BringOver({ assessmentId, earlier, act }: Props) {
  const router = useRouter();
  const [isUnderWay, setUnderWay] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [message, setMessage] = useState("");
  const { number, standing, changed } = earlier;
  const run = async () => {
    setUnderWay(true);
    const refused = refusalOf(await act({ assessmentId }).catch(() => undefined));
    setUnderWay(false);
    setRefusal(refused);
    if (refused) return;
    setMessage(words.brought);
    router.refresh();
  };
  return (
    <div className="mb-4 space-y-2 text-sm">
      {!message && <p>{words.said(number, standing, changed)}</p>}
      {standing > 0 && (
        <Button small disabled={isUnderWay} onClick={() => void run()}>
          {words.bring(standing)}
        </Button>
      )}
      <p role="status" className={refusal ? "text-blocking" : "text-quiet"}>
        {refusal ?? message}
      </p>
    </div>
  );
}
