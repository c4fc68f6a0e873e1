import type { SavingReply, SavingTask } from "@/bench/saving/measure-saving";
import { savingRows } from "@/bench/saving/saving-rows";
import { closeConnections } from "@/lib/data/as-viewer";
import { closeDoor } from "@/lib/data/as-visitor";

// The parent sends the task: an environment or a command line would show passwords to other programs.
process.once("message", async (task: SavingTask) => {
  process.env.LANDFALL_APP_DATABASE_URL = task.appDatabaseUrl;
  process.env.LANDFALL_DOOR_DATABASE_URL = task.doorDatabaseUrl;
  const reply: SavingReply = await savingRows(task);
  await closeConnections();
  await closeDoor();
  process.send?.(reply, () => process.disconnect());
});
