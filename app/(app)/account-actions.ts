"use server";

import { cookies } from "next/headers";
import { readTheme, THEME_COOKIE } from "@/components/shell/theme";

const YEAR_SECONDS = 365 * 24 * 60 * 60;

/** Keeps the choice of colours in this browser; holds nothing about a person. */
export async function chooseThemeAction(chosen: string): Promise<void> {
  const theme = readTheme(chosen);
  const jar = await cookies();
  if (theme === "system") jar.delete(THEME_COOKIE);
  else jar.set(THEME_COOKIE, theme, { maxAge: YEAR_SECONDS, sameSite: "lax", path: "/" });
}
