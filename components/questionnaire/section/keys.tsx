"use client";

import { Disclosure } from "@/components/ui/disclosure";
import { useIsMac } from "@/components/ui/use-is-mac";
import { keys } from "@/messages/questionnaire/section";

/** The keys of a section page, where they are looked for. */
export function Keys() {
  const mac = useIsMac();
  return (
    <Disclosure summary={keys.title} className="mt-3 pointer-coarse:hidden">
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-0.5 text-xs text-quiet">
        {keys.list.map(({ key, does }) => (
          <div key={key} className="contents">
            <dt>
              <kbd className="font-sans">{keys.held(key, mac)}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}
