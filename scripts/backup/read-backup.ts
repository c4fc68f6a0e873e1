import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createGunzip } from "node:zlib";
import type { z } from "zod";
import {
  BACKUP_FORMAT,
  type BackedUpTable,
  BackupFault,
  type BackupHeader,
  endSchema,
  headerSchema,
  LONGEST_LINE,
  ROWS_END,
  tableEndSchema,
  tableSchema,
} from "@/scripts/backup/backup-format";
import { RunningDigest } from "@/scripts/backup/copy-rows";

export type BackupPart =
  | { readonly kind: "header"; readonly header: BackupHeader }
  | { readonly kind: "table"; readonly table: string; readonly columns: readonly string[] }
  /** Whole rows of the table that came last. */
  | { readonly kind: "rows"; readonly lines: Buffer }
  | { readonly kind: "table-end"; readonly table: BackedUpTable }
  | { readonly kind: "end"; readonly tables: number; readonly rows: number; readonly sha256: string };

/**
 * A backup's parts, in order and as they are read; memory holds a piece of them. What was passed on is only to be trusted once
 * the end has come, which it does only if every number and hash in the file is right and nothing follows.
 *
 * @throws BackupFault saying what is wrong; an error of the file system if the file can't be read.
 */
export async function* readBackup(file: string): AsyncGenerator<BackupPart> {
  const lines = new Lines(decompressed(file));
  const header = readHeader(await lines.next());
  yield { kind: "header", header };
  let tables = 0;
  let rows = 0;
  for (;;) {
    const sha256 = lines.hashSoFar();
    const text = await lines.next();
    const end = parse(endSchema, text);
    if (end) {
      const said = end.tables === tables && end.rows === rows && end.sha256 === sha256;
      if (!said || !(await lines.isAtEnd())) throw damaged();
      yield { kind: "end", ...end };
      return;
    }
    const begin = parse(tableSchema, text);
    if (!begin) throw damaged();
    yield { kind: "table", ...begin };
    const digest = new RunningDigest();
    for await (const some of lines.rows()) {
      digest.add(some);
      yield { kind: "rows", lines: some };
    }
    const counted = digest.end();
    const stated = parse(tableEndSchema, await lines.next());
    if (stated?.rows !== counted.rows || stated.sha256 !== counted.sha256) {
      throw new BackupFault(`The rows of ${begin.table} are not those that were backed up.`);
    }
    tables += 1;
    rows += counted.rows;
    yield { kind: "table-end", table: { ...begin, ...counted } };
  }
}

function readHeader(text: string): BackupHeader {
  const header = parse(headerSchema, text);
  if (header) return header;
  const [format] = /"format":"landfall\.backup\/\d+"/.exec(text) ?? [];
  if (!format) throw foreign();
  if (format.includes(`"${BACKUP_FORMAT}"`)) throw damaged();
  throw new BackupFault(
    "It was written by a newer Landfall, in a format that this one does not read. Use that version.",
  );
}

function parse<T>(schema: z.ZodType<T>, text: string): T | null {
  try {
    return schema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

const foreign = () => new BackupFault("It is no backup of Landfall's.");
const damaged = () => new BackupFault("It is damaged: its contents are not what was written.");
const cutOff = () => new BackupFault("It is cut off: its end is missing.");

async function* decompressed(file: string): AsyncGenerator<Buffer> {
  const { size } = await stat(file);
  const source = createReadStream(file);
  const gunzip = createGunzip();
  source.once("error", (error) => gunzip.destroy(error));
  let begun = false;
  try {
    for await (const chunk of source.pipe(gunzip)) {
      begun = true;
      yield chunk;
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "Z_BUF_ERROR") throw size === 0 ? foreign() : cutOff();
    if (code?.startsWith("Z_")) throw begun ? damaged() : foreign();
    throw error;
  } finally {
    source.destroy();
  }
  // What follows the compressed text is passed over without a word.
  if (gunzip.bytesWritten < size) throw damaged();
}

/** Takes a stream apart at its line ends, and hashes what was taken. */
class Lines {
  readonly #source: AsyncIterator<Buffer>;
  readonly #hash = createHash("sha256");
  /** Read and not taken yet. */
  #rest: Buffer = Buffer.alloc(0);

  constructor(source: AsyncIterable<Buffer>) {
    this.#source = source[Symbol.asyncIterator]();
  }

  /** The hash of everything taken up to now. */
  hashSoFar(): string {
    return this.#hash.copy().digest("hex");
  }

  async isAtEnd(): Promise<boolean> {
    return this.#rest.length === 0 && (await this.#source.next()).done === true;
  }

  async next(): Promise<string> {
    const chunks: Buffer[] = [];
    let length = 0;
    for (;;) {
      const end = this.#rest.indexOf(10) + 1;
      const part = end > 0 ? this.#take(end) : this.#take(this.#rest.length);
      chunks.push(part);
      length += part.length;
      if (length > LONGEST_LINE) throw damaged();
      if (end > 0) return Buffer.concat(chunks).toString("utf8");
      await this.#more();
    }
  }

  /** Whole rows, many at once, up to the line that ends them. */
  async *rows(): AsyncGenerator<Buffer> {
    for (;;) {
      const end = this.#endOfRows();
      if (end >= 0) {
        const rows = this.#take(end);
        this.#take(ROWS_END.length);
        if (rows.length > 0) yield rows;
        return;
      }
      const whole = this.#rest.lastIndexOf(10) + 1;
      if (whole > 0) yield this.#take(whole);
      await this.#more();
    }
  }

  #endOfRows(): number {
    if (this.#rest.subarray(0, ROWS_END.length).equals(ROWS_END)) return 0;
    return this.#rest.indexOf(Buffer.concat([Buffer.from("\n"), ROWS_END])) + 1 || -1;
  }

  #take(length: number): Buffer {
    const taken = this.#rest.subarray(0, length);
    this.#rest = this.#rest.subarray(length);
    this.#hash.update(taken);
    return taken;
  }

  async #more(): Promise<void> {
    const { value, done } = await this.#source.next();
    if (done) throw cutOff();
    this.#rest = this.#rest.length === 0 ? value : Buffer.concat([this.#rest, value]);
  }
}
