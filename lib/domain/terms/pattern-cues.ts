/**
 * What words a sentence must hold for a pattern to match in it, read off the pattern itself, so that most patterns needn't be tried on
 * most sentences. Patterns are those of lib/content/glossary: over the words of a sentence, lower-case, with one space between
 * them. Where a part can't be read, nothing is asked of it: too few conditions cost time, never a match.
 */
import {
  ahead,
  type Cues,
  choice,
  EDGE,
  NOTHING,
  type Part,
  partOf,
  repeated,
  row,
  UNKNOWN,
} from "@/lib/domain/terms/pattern-parts";

/** For a pattern that begins and ends with whole words, what each sentence that it matches holds: one of each. The rarest first. */
export function needsOf(pattern: string): readonly Cues[] {
  return new Reader(pattern)
    .read()
    .needs(true, true)
    .toSorted((a, b) => a.frequency - b.frequency);
}

/** The alternatives of a pattern in order, also where they stand in one group. */
export function alternativesOf(pattern: string): readonly string[] {
  const reader = new Reader(pattern);
  const alternatives = reader.splitAtBars();
  if (alternatives.length > 1) return alternatives.flatMap(alternativesOf);
  return reader.isOneGroup() ? alternativesOf(pattern.slice("(?:".length, -1)) : [pattern];
}

/** Groups that were read, by their source: the same classes of words stand in many patterns. */
const GROUPS = new Map<string, Part>();

/** Reads the notation of regular expressions, as far as the patterns use it. */
class Reader {
  private at = 0;

  constructor(private readonly pattern: string) {}

  read(): Part {
    const alternatives: Part[] = [];
    for (;;) {
      const parts: Part[] = [];
      for (let sign = this.sign; sign !== "" && sign !== "|" && sign !== ")"; sign = this.sign)
        parts.push(this.quantified(this.part(sign)));
      alternatives.push(parts.length === 0 ? NOTHING : row(parts));
      if (this.sign !== "|") break;
      this.at++;
    }
    const [only] = alternatives;
    return only && alternatives.length === 1 ? only : choice(alternatives);
  }

  /** The pattern in pieces, cut at the bars outside all groups. */
  splitAtBars(): readonly string[] {
    const pieces: string[] = [];
    let from = 0;
    for (this.at = 0; this.at < this.pattern.length; this.skip()) {
      if (this.sign !== "|") continue;
      pieces.push(this.pattern.slice(from, this.at));
      from = this.at + 1;
    }
    return [...pieces, this.pattern.slice(from)];
  }

  /** `(?:…)` and nothing beside it. */
  isOneGroup(): boolean {
    this.at = 0;
    if (!this.pattern.startsWith("(?:")) return false;
    this.skip();
    return this.at === this.pattern.length;
  }

  /** Past one sign, one class or one group. */
  private skip(): void {
    const sign = this.sign;
    this.at++;
    if (sign === "\\") this.at++;
    else if (sign === "[") this.at = this.pattern.indexOf("]", this.at + 1) + 1;
    else if (sign === "(") this.toGroupEnd();
  }

  /** Past the bracket that closes the group one is in. */
  private toGroupEnd(): void {
    while (this.at < this.pattern.length && this.sign !== ")") this.skip();
    this.at++;
  }

  private get sign(): string {
    return this.pattern[this.at] ?? "";
  }

  private part(sign: string): Part {
    PLAIN.lastIndex = this.at;
    const plain = PLAIN.exec(this.pattern)?.[0];
    if (plain !== undefined) {
      this.at += plain.length;
      return partOf([plain]);
    }
    this.at++;
    if (sign === "(") return this.group();
    if (sign === "[") return this.class();
    if (sign === "^" || sign === "$") return EDGE;
    if (sign === ".") return UNKNOWN;
    if (sign !== "\\") return partOf([sign]);
    const escaped = this.sign;
    this.at++;
    if (escaped === "b") return NOTHING;
    return /[a-z0-9]/i.test(escaped) ? UNKNOWN : partOf([escaped]);
  }

  private group(): Part {
    const from = this.at;
    this.toGroupEnd();
    const source = this.pattern.slice(from, this.at - 1);
    const known = GROUPS.get(source);
    if (known) return known;
    const kind = /^\?(?::|<?[=!])/.exec(source)?.[0] ?? "";
    const isRead = kind === "?=" || kind === "?:" || kind === "";
    const part = isRead ? new Reader(source.slice(kind.length)).read() : NOTHING;
    const group = kind === "?=" ? ahead(part) : part;
    GROUPS.set(source, group);
    return group;
  }

  private class(): Part {
    const end = this.pattern.indexOf("]", this.at + 1);
    const signs = this.pattern.slice(this.at, end);
    this.at = end + 1;
    return /^[a-z]{1,4}$/.test(signs) ? partOf([...signs]) : UNKNOWN;
  }

  private quantified(part: Part): Part {
    QUANTIFIER.lastIndex = this.at;
    const quantifier = QUANTIFIER.exec(this.pattern);
    if (!quantifier) return part;
    this.at += quantifier[0].length;
    const [, sign, least, comma, most] = quantifier;
    if (sign) return repeated(part, sign === "+" ? 1 : 0, sign === "?" ? 1 : Infinity);
    return repeated(part, Number(least), most ? Number(most) : comma ? Infinity : Number(least));
  }
}

/** Letters that stand for themselves, or a space; the last of them alone if it is repeated. */
const PLAIN = /(?:[a-z0-9,'%-]+| )(?![?*+{])/y;
const QUANTIFIER = /(?:([?*+])|\{(\d+)(,?)(\d*)\})\??/y;
