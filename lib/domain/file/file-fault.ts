import { MAX_LISTED_FAULTS } from "@/lib/domain/file/limits";

/** What is wrong with a file, and where: `path` is a JSONPath (RFC 9535) such as `$.answers["project.title"].value`. */
export type FileFault = { readonly path: string; readonly sentence: string };

/** The members and positions that lead to a place. */
export type Place = readonly (string | number)[];

const MAX_SHOWN_KEY = 100;

/** A place as a JSONPath. Long names are cut and invisible signs escaped: what a hostile file is called must not play tricks. */
export function jsonPath(place: Place): string {
  return `$${place.map(segment).join("")}`;
}

function segment(key: string | number): string {
  if (typeof key === "number") return `[${key}]`;
  return /^[A-Za-z_]\w{0,99}$/.test(key) ? `.${key}` : `[${quoted(key)}]`;
}

/** A name from a file, in quotation marks, fit to be shown on a page or a terminal. */
export function quoted(name: string): string {
  const shown = name.length > MAX_SHOWN_KEY ? `${name.slice(0, MAX_SHOWN_KEY)}…` : name;
  // JSON escapes control characters; invisible ones and those that turn the direction of writing it leaves.
  return JSON.stringify(shown).replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,
    (sign) => `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`,
  );
}

/** Faults in the order they were found: the first `MAX_LISTED_FAULTS`, and how many there are besides. */
export class FaultList {
  readonly #faults: FileFault[] = [];
  #unlisted = 0;

  add(place: Place, sentence: string): void {
    if (this.#faults.length < MAX_LISTED_FAULTS) this.#faults.push({ path: jsonPath(place), sentence });
    else this.#unlisted += 1;
  }

  get isEmpty(): boolean {
    return this.#faults.length === 0;
  }

  get refusal(): FileRefusal {
    return { ok: false, faults: this.#faults, unlisted: this.#unlisted };
  }
}

/** `unlisted`: how many faults there are besides those listed. */
export type FileRefusal = {
  readonly ok: false;
  readonly faults: readonly FileFault[];
  readonly unlisted: number;
};
