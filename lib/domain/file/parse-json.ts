import type { FaultList, Place } from "@/lib/domain/file/file-fault";
import { MAX_FILE_DEPTH } from "@/lib/domain/file/limits";

/**
 * Reads JSON (RFC 8259) more strictly than JSON.parse, which keeps the last of two members with one name and says of a slip
 * neither line nor place. Returns undefined once `faults` holds anything. Two members with one name, a member called
 * `__proto__`, text that can't be stored (U+0000, half of a surrogate pair), a number too large and nesting past
 * `MAX_FILE_DEPTH` are faults; so is anything that is not JSON, at which reading stops. Takes time linear in the length of
 * the text and never throws.
 */
export function parseJson(text: string, faults: FaultList): unknown {
  const reader = new Reader(text, faults);
  try {
    const value = reader.document();
    return faults.isEmpty ? value : undefined;
  } catch (error) {
    if (error instanceof Stopped) return undefined;
    throw error;
  }
}

/** Unwinds the reader after a fault that leaves nothing to go on from. */
class Stopped extends Error {}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const BLANK = /[ \t\n\r]*/y;
const WORDS = { true: true, false: false, null: null } as const;

class Reader {
  #at = 0;
  readonly #place: (string | number)[] = [];

  constructor(
    private readonly text: string,
    private readonly faults: FaultList,
  ) {}

  document(): unknown {
    const value = this.#value();
    this.#skipBlank();
    if (this.#at < this.text.length) this.#stop("After the end of the document there is something more.");
    return value;
  }

  #value(): unknown {
    this.#skipBlank();
    const sign = this.text[this.#at];
    if (sign === "{") return this.#object();
    if (sign === "[") return this.#list();
    if (sign === '"') return this.#checkText(this.#text());
    for (const [word, value] of Object.entries(WORDS)) {
      if (this.text.startsWith(word, this.#at)) {
        this.#at += word.length;
        return value;
      }
    }
    return this.#number();
  }

  #object(): unknown {
    const members = new Map<string, unknown>();
    this.#open();
    if (!this.#takes("}")) {
      do {
        this.#skipBlank();
        if (this.text[this.#at] !== '"') this.#stop("Here a name in quotation marks is expected.");
        const name = this.#text();
        this.#place.push(name);
        this.#checkText(name);
        if (name === "__proto__") this.#fault("No member of a file can have this name.");
        if (members.has(name)) this.#fault("There are two members with this name. Keep one of them.");
        if (!this.#takes(":")) this.#stop("Here a colon is expected.");
        members.set(name, this.#value());
        this.#place.pop();
      } while (this.#takes(","));
      if (!this.#takes("}")) this.#stop("Here a comma or a closing brace is expected.");
    }
    return Object.fromEntries(members);
  }

  #list(): unknown {
    const items: unknown[] = [];
    this.#open();
    if (!this.#takes("]")) {
      do {
        this.#place.push(items.length);
        items.push(this.#value());
        this.#place.pop();
      } while (this.#takes(","));
      if (!this.#takes("]")) this.#stop("Here a comma or a closing bracket is expected.");
    }
    return items;
  }

  #open(): void {
    if (this.#place.length >= MAX_FILE_DEPTH) {
      this.#fault(
        `Objects and lists stand inside one another here more than ${MAX_FILE_DEPTH} deep; no answer does.`,
      );
      throw new Stopped();
    }
    this.#at += 1;
  }

  #checkText(text: string): string {
    if (text.includes("\u0000") || /\p{Surrogate}/u.test(text)) {
      this.#fault(
        "The text holds a character that can't be stored (U+0000 or half of an emoji). Take it out and try again.",
      );
    }
    return text;
  }

  #text(): string {
    const start = this.#at;
    let end = start + 1;
    while (end < this.text.length && this.text[end] !== '"') end += this.text[end] === "\\" ? 2 : 1;
    try {
      const value: unknown = JSON.parse(this.text.slice(start, end + 1));
      this.#at = end + 1;
      return String(value);
    } catch {
      return this.#stop(
        "The text that begins here is not closed, or holds a line break, a control character or an unknown escape.",
      );
    }
  }

  #number(): number {
    NUMBER.lastIndex = this.#at;
    const written = NUMBER.exec(this.text)?.[0];
    if (written === undefined) {
      return this.#stop(
        this.#at < this.text.length ? "Here a value is expected." : "The file ends before it is complete.",
      );
    }
    this.#at += written.length;
    const value = Number(written);
    if (!Number.isFinite(value)) this.#fault("This number is too large to be kept.");
    return value;
  }

  /** Steps over `sign`, if it is next. */
  #takes(sign: string): boolean {
    this.#skipBlank();
    if (this.text[this.#at] !== sign) return false;
    this.#at += 1;
    return true;
  }

  #skipBlank(): void {
    BLANK.lastIndex = this.#at;
    BLANK.exec(this.text);
    this.#at = BLANK.lastIndex;
  }

  #fault(sentence: string): void {
    this.faults.add(this.#place, sentence);
  }

  #stop(sentence: string): never {
    const before = this.text.slice(0, this.#at);
    const line = before.split("\n").length;
    const column = this.#at - before.lastIndexOf("\n");
    this.faults.add(this.#place as Place, `This is not JSON (line ${line}, column ${column}). ${sentence}`);
    throw new Stopped();
  }
}
