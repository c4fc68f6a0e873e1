"use client";

import { type FormEvent, startTransition } from "react";
import { THEMES, type Theme } from "@/components/shell/theme";
import { paths } from "@/lib/paths";
import { themeChoice } from "@/messages/shell";

type Props = { readonly theme: Theme; readonly choose: (theme: string) => Promise<void> };

/** Three buttons, one press: the system's colours, light, dark. Works without JavaScript. */
export function ThemeChoice({ theme, choose }: Props) {
  const send = (event: FormEvent) => {
    event.preventDefault();
    const { submitter } = event.nativeEvent as SubmitEvent;
    startTransition(() => choose((submitter as HTMLButtonElement).value));
  };
  return (
    <form method="post" onSubmit={send} className="mt-4">
      <fieldset>
        <legend className="kicker mb-1.5">{themeChoice.colours}</legend>
        <div className="flex rounded-control border border-line">
          {THEMES.map((item) => (
            <button
              key={item.value}
              type="submit"
              formAction={paths.account(`theme-${item.value}`)}
              value={item.value}
              aria-pressed={item.value === theme}
              className="min-h-8 flex-auto border-e border-line px-2 text-sm last:border-e-0 hover:bg-sunk aria-pressed:bg-accent-wash aria-pressed:font-semibold"
            >
              {item.label}
            </button>
          ))}
        </div>
      </fieldset>
    </form>
  );
}
