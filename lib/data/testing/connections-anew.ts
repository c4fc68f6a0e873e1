/** Where one process runs many test files: each has connections of its own, made by its own settings. */
import { afterAll } from "vitest";
import { closeConnections } from "@/lib/data/as-viewer";
import { closeDoor } from "@/lib/data/as-visitor";

afterAll(async () => {
  await closeConnections();
  await closeDoor();
});
