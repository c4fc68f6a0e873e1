import { execFileSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Step } from "@/scripts/probes/probe";
import { projectRoot } from "@/scripts/project-root";

/** What is made from the tree and stands beside it, and what spares the type check its first round. */
const MADE = ["lib/data/generated", "next-env.d.ts", "tsconfig.tsbuildinfo"];

/** A copy of the tree as it is, in a folder of its own, with the packages of this one. */
export class ScratchCopy {
  readonly root = mkdtempSync(join(tmpdir(), "landfall-probes-"));
  /** Files as they were before any step; null of one that was not there. */
  private readonly originals = new Map<string, string | null>();

  constructor() {
    const listed = execFileSync("git", ["ls-files", "-co", "--exclude-standard", "-z"], {
      cwd: projectRoot,
      encoding: "utf8",
      maxBuffer: 2 ** 26,
    });
    for (const file of [...listed.split("\0"), ...MADE]) {
      const from = join(projectRoot, file);
      if (file !== "" && existsSync(from)) cpSync(from, join(this.root, file), { recursive: true });
    }
    symlinkSync(join(projectRoot, "node_modules"), join(this.root, "node_modules"));
    execFileSync("git", ["init", "-q"], { cwd: this.root });
  }

  take({ file, edit, copyOf }: Pick<Step, "file" | "edit" | "copyOf">): void {
    const at = join(this.root, file);
    if (copyOf) {
      cpSync(join(this.root, copyOf), at, { recursive: true });
      return;
    }
    const text = existsSync(at) ? readFileSync(at, "utf8") : null;
    if (!this.originals.has(file)) this.originals.set(file, text);
    mkdirSync(dirname(at), { recursive: true });
    writeFileSync(at, edit(text ?? ""));
  }

  /** As it was before; what was not there goes, a migration with its folder. */
  putBack({ file }: Pick<Step, "file">): void {
    const at = join(this.root, file);
    const original = this.originals.get(file) ?? null;
    if (original !== null) writeFileSync(at, original);
    else rmSync(file.endsWith("/migration.sql") ? dirname(at) : at, { recursive: true, force: true });
  }

  /** Null where the command ends well, else what it says. */
  run(program: string, ...words: readonly string[]): string | null {
    try {
      execFileSync(program, words, {
        cwd: this.root,
        encoding: "utf8",
        stdio: "pipe",
        maxBuffer: 2 ** 26,
        env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined },
      });
      return null;
    } catch (error) {
      const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string };
      return `${stdout}${stderr}`;
    }
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
