import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { open, rename, rm, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import type pg from "pg";
import { INSTRUMENT } from "@/lib/content/instrument";
import { RULEBOOK_VERSION } from "@/lib/domain/rules/rulebook";
import { BACKUP_FORMAT, type BackupHeader, ROWS_END } from "@/scripts/backup/backup-format";
import { withBackupClient } from "@/scripts/backup/connect";
import { copyRows, RunningDigest } from "@/scripts/backup/copy-rows";
import { landfallVersion } from "@/scripts/backup/landfall-version";
import { openSnapshot, type Snapshot } from "@/scripts/backup/open-snapshot";
import { Failure } from "@/scripts/process/failure";
import type { Shutdown } from "@/scripts/process/shutdown";

interface Order {
  /** The owner's address. */
  readonly ownerUrl: string;
  /** Where it goes: whole, readable by its owner alone, or not at all. */
  readonly file: string;
  readonly shutdown: Shutdown;
  /** Called, and waited for, before each table. */
  readonly onTable?: (name: string) => void | Promise<void>;
}

export interface WrittenBackup {
  readonly header: BackupHeader;
  readonly tables: number;
  readonly rows: number;
  readonly bytes: number;
  /** Of the contents, before they are compressed. */
  readonly sha256: string;
}

/**
 * Writes everything of one moment into a file, while the server runs and people write. A table passes through as it is read:
 * memory does not grow with it.
 *
 * @throws Failure with what to do, and leaves nothing behind.
 */
export async function writeBackup({ ownerUrl, file, shutdown, onTable }: Order): Promise<WrittenBackup> {
  await requireFree(file);
  const unfinished = `${file}.${process.pid}.part`;
  const discard = () => rm(unfinished, { force: true });
  const forget = shutdown.add(discard);
  try {
    const written = await withBackupClient(ownerUrl, async (client) => {
      const contents = new Contents(client, await openSnapshot(client), onTable);
      await writeThrough(contents, unfinished);
      return contents.written();
    });
    await rename(unfinished, file).catch(unwritable(file));
    await keepOnDisk(dirname(file));
    return { ...written, bytes: (await stat(file)).size };
  } catch (error) {
    await discard();
    throw error;
  } finally {
    forget();
  }
}

async function requireFree(file: string): Promise<void> {
  if (await stat(file).catch(() => null)) throw new Failure(`${file} is there already. Give another name.`);
}

/** What goes into the file, hashed as it is read. */
class Contents {
  readonly #hash = createHash("sha256");
  readonly #header: BackupHeader;
  #rows = 0;
  #sha256 = "";

  constructor(
    private readonly client: pg.Client,
    private readonly snapshot: Snapshot,
    private readonly onTable: Order["onTable"],
  ) {
    const { tables: _tables, ...rest } = snapshot;
    const versions = {
      landfall: landfallVersion(),
      instrument: INSTRUMENT.version,
      rulebook: RULEBOOK_VERSION,
    };
    this.#header = { format: BACKUP_FORMAT, ...versions, ...rest };
  }

  async *read(): AsyncGenerator<Buffer> {
    yield this.#pass(line(this.#header));
    for (const table of this.snapshot.tables) {
      await this.onTable?.(table.name);
      yield this.#pass(line({ table: table.name, columns: table.columns }));
      const digest = new RunningDigest();
      for await (const lines of copyRows(this.client, table)) {
        digest.add(lines);
        yield this.#pass(lines);
      }
      const end = digest.end();
      this.#rows += end.rows;
      yield this.#pass(ROWS_END);
      yield this.#pass(line(end));
    }
    this.#sha256 = this.#hash.digest("hex");
    const { tables, rows, sha256 } = this.written();
    yield line({ tables, rows, sha256 });
  }

  written(): Omit<WrittenBackup, "bytes"> {
    const tables = this.snapshot.tables.length;
    return { header: this.#header, tables, rows: this.#rows, sha256: this.#sha256 };
  }

  #pass(bytes: Buffer): Buffer {
    this.#hash.update(bytes);
    return bytes;
  }
}

function line(value: object): Buffer {
  return Buffer.from(`${JSON.stringify(value)}\n`);
}

async function writeThrough(contents: Contents, path: string): Promise<void> {
  const out = createWriteStream(path, { flags: "wx", mode: 0o600, flush: true });
  const filed = pipeline(Readable.from(contents.read(), { objectMode: false }), createGzip(), out);
  await filed.catch((error) => {
    if (FILING.has(error.syscall)) unwritable(path)(error);
    throw error;
  });
}

/** What a full disk, a missing folder or a missing right stops. */
const FILING = new Set(["open", "write", "fsync", "close"]);

/** A renamed file outlives a power cut once its folder is on the disk, too. Windows can't be asked for that. */
async function keepOnDisk(folder: string): Promise<void> {
  const handle = await open(folder, "r").catch(() => null);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

function unwritable(path: string): (error: NodeJS.ErrnoException) => never {
  return ({ code }) => {
    throw new Failure(`${path} can't be written (${code}).`);
  };
}
