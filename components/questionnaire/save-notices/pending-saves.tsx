"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { autosaveClientFor } from "@/components/questionnaire/autosave/autosave-clients";
import { sectionOfPath } from "@/components/questionnaire/context/section-of-path";
import { Notice } from "@/components/ui/notice";
import { paths } from "@/lib/paths";
import { pendingSaves } from "@/messages/questionnaire/autosave";

/**
 * On pages that show answers: says what this tab, or one that was killed, has not saved yet, where it has to be mended, and shows the page anew once
 * everything is saved.
 */
export function PendingSaves({
  member,
  assessment,
}: {
  readonly member: string;
  readonly assessment: string;
}) {
  const router = useRouter();
  const [unsaved, setUnsaved] = useState<readonly string[]>([]);
  useEffect(() => {
    const client = autosaveClientFor(member, assessment);
    let waiting = client.unsaved();
    setUnsaved(waiting);
    client.flush();
    return client.subscribeStatus(() => {
      const now = client.unsaved();
      if (now.length === waiting.length) return;
      if (now.length === 0) router.refresh();
      waiting = now;
      setUnsaved(now);
    });
  }, [member, assessment, router]);
  if (unsaved.length === 0) return null;
  return (
    <Notice tone="concern" role="status" title={pendingSaves.title} className="mb-8">
      <ul>
        {unsaved.map((path) => (
          <li key={path}>
            {pendingSaves.goToAnswer(
              (words) => (
                <a href={paths.section(assessment, sectionOfPath(path), path)}>{words}</a>
              ),
              sectionOfPath(path),
            )}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
