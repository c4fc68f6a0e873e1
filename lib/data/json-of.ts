import type { Prisma } from "@/lib/data/generated/client";

/** What a jsonb column is to hold, as Prisma's client takes it: values of ours have names for keys, it asks for an index. */
export function jsonOf(value: object): Prisma.InputJsonObject {
  return value as Prisma.InputJsonObject;
}
