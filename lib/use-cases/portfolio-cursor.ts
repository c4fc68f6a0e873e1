import { z } from "zod";
import type { PageEdge, PortfolioSort } from "@/lib/data/portfolio";

const cursor = z.tuple([z.string().max(400).nullable(), z.uuid()]);

/** Where a page of the portfolio ended, as an opaque text for an address. */
export function writeCursor(value: string | null, id: string): string {
  return Buffer.from(JSON.stringify([value, id])).toString("base64url");
}

/** Reads a cursor back; null for anything that is not one of this order. */
export function readCursor(text: string, sort: PortfolioSort, isBefore: boolean): PageEdge | null {
  let written: unknown;
  try {
    written = JSON.parse(Buffer.from(text, "base64url").toString("utf8"));
  } catch {
    return null;
  }
  const parsed = cursor.safeParse(written);
  if (!parsed.success) return null;
  const [value, id] = parsed.data;
  return value === null || fits(value, sort) ? { value, id, isBefore } : null;
}

function fits(value: string, sort: PortfolioSort): boolean {
  if (value.includes("\u0000")) return false;
  if (sort === "title") return true;
  if (sort === "submitted") return /^\d{4,6}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d+)?[+-]\d\d(:\d\d)?$/.test(value);
  return value.trim() !== "" && Number.isFinite(Number(value));
}
