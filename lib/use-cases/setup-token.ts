import { newToken } from "@/lib/use-cases/token";

export const INVITATION_DAYS = 7;
export const FIRST_RUN_DAYS = 1;

/** A one-time token with its hash and when it ends. */
export function newSetupToken(days: number): { token: string; tokenHash: string; expiresAt: Date } {
  return { ...newToken(), expiresAt: new Date(Date.now() + days * 86_400_000) };
}
