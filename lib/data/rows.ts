import type { Statement } from "@/lib/data/composed";
import type { Reader, Writer } from "@/lib/data/raw-transaction";

/** The rows of a composed statement. */
export function rows<Row>(tx: Reader, { text, values }: Statement<Row>): Promise<readonly Row[]> {
  return tx.$queryRawUnsafe<readonly Row[]>(text, ...values);
}

/** Its first row; null without one. */
export async function firstRow<Row>(tx: Reader, statement: Statement<Row>): Promise<Row | null> {
  const [row] = await rows(tx, statement);
  return row ?? null;
}

/** Runs a composed statement that writes; gives how many rows it wrote. */
export function written(tx: Writer, { text, values }: Statement<unknown>): Promise<number> {
  return tx.$executeRawUnsafe(text, ...values);
}
