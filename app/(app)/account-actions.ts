"use server";

import { cookies } from "next/headers";
import { readTheme } from "@/components/shell/theme";
import { themeCookieName, themeCookieOptions } from "@/lib/http/theme-cookie";

const YEAR_SECONDS = 365 * 24 * 60 * 60;

/** Keeps the choice of colours in this browser; holds nothing about a person. */
export async function chooseThemeAction(chosen: string): Promise<void> {
  const theme = readTheme(chosen);
  const maxAge = theme === "system" ? 0 : YEAR_SECONDS;
  (await cookies()).set(themeCookieName(), theme, { ...themeCookieOptions(), maxAge });
}
