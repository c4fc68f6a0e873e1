import { composed, db, type Given } from "@/lib/data/composed";
import type { Reader } from "@/lib/data/raw-transaction";
import { rows } from "@/lib/data/rows";

const turn = composed((given: Given<{ id: string }>, { alone }: { alone: boolean }) =>
  db.selectNoFrom((eb) =>
    eb
      .cast<string>(
        eb.fn(alone ? "pg_advisory_xact_lock" : "pg_advisory_xact_lock_shared", [
          eb.fn("hashtextextended", [eb.cast(given.id, "text"), eb.lit(0)]),
        ]),
        "text",
      )
      .as("turn"),
  ),
);

/** Waits until nobody else has or keeps what the id names, and has it until the transaction ends. */
export async function lock(tx: Reader, id: string): Promise<void> {
  await rows(tx, turn({ id }, { alone: true }));
}

/** Keeps what the id names as it is until the transaction ends; any number may at the same time. */
export async function keep(tx: Reader, id: string): Promise<void> {
  await rows(tx, turn({ id }, { alone: false }));
}
