import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import type { Session } from "@/lib/data/as-viewer";
import { type Prisma, PrismaClient } from "@/lib/data/generated/client";
import { hashSessionToken, newSessionToken } from "@/lib/data/sign-in";
import { SESSION_SECONDS } from "@/lib/domain/limits";

/**
 * The owner's side, for the seed and for tests only: runs `work` in one transaction as the gate, which the policies let
 * through. Takes the owner's address, so that nothing in the application can call it by accident.
 */
export async function asOwner<T>(
  url: string,
  work: (tx: Prisma.TransactionClient) => Promise<T>,
): Promise<T> {
  const client = new PrismaClient({ adapter: new PrismaPg({ connectionString: url, max: 1 }) });
  try {
    return await client.$transaction(
      async (tx) => {
        await tx.$executeRaw`SET LOCAL ROLE landfall_gate`;
        return work(tx);
      },
      { timeout: 60_000, maxWait: 60_000 },
    );
  } finally {
    await client.$disconnect();
  }
}

/** Opens a session in a member's name, for what is loaded as them. Give it to `endSessionAsOwner` afterwards. */
export async function openSessionAsOwner(
  tx: Prisma.TransactionClient,
  { organisationId, memberId }: { readonly organisationId: string; readonly memberId: string },
): Promise<Session> {
  const token = newSessionToken();
  const startedAt = new Date();
  await tx.memberSession.create({
    data: {
      organisationId,
      memberId,
      tokenHash: new Uint8Array(hashSessionToken(token)),
      means: "installation",
      startedAt,
      expiresAt: new Date(startedAt.getTime() + SESSION_SECONDS * 1_000),
    },
  });
  return { memberId, token };
}

/** Ends it. */
export async function endSessionAsOwner(tx: Prisma.TransactionClient, { token }: Session): Promise<void> {
  const tokenHash = new Uint8Array(hashSessionToken(token));
  await tx.memberSession.updateMany({ where: { tokenHash }, data: { endedAt: new Date() } });
}
