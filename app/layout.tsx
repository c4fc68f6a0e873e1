import { LANGUAGE } from "@/messages/locale";
import { rootLayout } from "@/messages/pages";
import "@fontsource-variable/public-sans/wght.css";
import "@fontsource-variable/source-serif-4/opsz.css";
import "@fontsource-variable/source-serif-4/wght-italic.css";
// Fixed cuts, fetched by none but a Firefox that prints (globals.css).
import "@fontsource/public-sans/400.css";
import "@fontsource/public-sans/600.css";
import "@fontsource/source-serif-4/400.css";
import "@fontsource/source-serif-4/400-italic.css";
import "@fontsource/source-serif-4/600.css";
import "@/app/globals.css";

import type { Metadata, Viewport } from "next";
import { cookies } from "next/headers";
import type { ReactNode } from "react";
import { readTheme } from "@/components/shell/theme";
import { themeCookieName } from "@/lib/http/theme-cookie";

export const metadata: Metadata = {
  title: { default: rootLayout.landfall, template: rootLayout.titleOfPage },
  description: rootLayout.description,
  robots: { index: false, follow: false },
  referrer: "same-origin",
};

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbfcfb" },
    { media: "(prefers-color-scheme: dark)", color: "#10171c" },
  ],
};

/** The theme comes from a cookie with the first byte, so that no page flashes in the other one. */
export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  const theme = readTheme((await cookies()).get(themeCookieName())?.value);
  return (
    <html lang={LANGUAGE} data-theme={theme === "system" ? undefined : theme}>
      <body>{children}</body>
    </html>
  );
}
