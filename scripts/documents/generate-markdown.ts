/** Markdown as nobody would write it, from a seed: the same seed gives the same text. */

const WORDS =
  "a b one two word Ångström naïve 安全性 研究 السلام שלום नमस्ते สวัสดี 안녕 👩‍🚀 ∀x∈ℝ ﬁ x̂ বাংলা \u{1F3F4}\u{E0067}\u{E007F} \u202e \u00ad \u200b \u200d \ufeff \ue000 \u{10ffff} \u0001 \t".split(
    " ",
  );
const MARKS = [
  ..."*_~`[]()<>#+-=|\\!&;:.\"'{}$@^/%",
  ..."** __ ~~ `` ``` ~~~ ![ ]( ](http://x.org/a?b=c&d) [a]: [1] [^1] <b> </b> <!-- --> <a@b.c> <https://e.org> &amp; &# &#0; &#x110000; 1. 2) 999999999. - [ ] --- === *** \\\\ \\".split(
    " ",
  ),
];
const ENDS = [
  "\n",
  "\n",
  "\n\n",
  "\r\n",
  "\r",
  "  \n",
  "\\\n",
  "\n    ",
  "\n\t",
  "\n> ",
  "\n- ",
  "\n1. ",
  "\n| ",
  "\n```\n",
];
const OPENERS = [
  "> ",
  ">",
  "- ",
  "* ",
  "+ ",
  "1. ",
  "7) ",
  "    ",
  "\t",
  "# ",
  "###### ",
  "| ",
  "```\n",
  "<div>\n",
  "[x]: y\n",
];

type Random = (below: number) => number;

/** Numbers from a seed, by xorshift. */
export function randomFrom(seed: number): Random {
  let state = (seed * 2_654_435_761 + 1) >>> 0 || 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

/** A text of at most `longest` characters. Most are short and mixed; some are one thing over and over, which breaks parsers. */
export function generateMarkdown(seed: number, longest = 20_000): string {
  const random = randomFrom(seed);
  for (let warm = 0; warm < 8; warm += 1) random(2);
  const kind = random(20);
  if (kind === 0) return repeated(random, longest);
  if (kind < 4) return table(random);
  if (kind < 7) return nested(random);
  return mixed(random, 4 + random(60));
}

function pick(random: Random, list: readonly string[]): string {
  return list[random(list.length)] ?? "";
}

function piece(random: Random): string {
  const kind = random(10);
  if (kind < 4) return pick(random, WORDS);
  if (kind < 5) return ` ${pick(random, WORDS)} `;
  if (kind < 9) return pick(random, MARKS);
  return pick(random, ENDS);
}

function mixed(random: Random, count: number): string {
  return (
    pick(random, OPENERS) +
    Array.from({ length: count }, () => piece(random)).join(random(3) === 0 ? " " : "")
  );
}

function repeated(random: Random, longest: number): string {
  const unit = Array.from({ length: 1 + random(4) }, () => piece(random)).join("");
  // Mostly short: what is long takes long.
  const length = longest * ((1 + random(100)) / 100) ** 3;
  const times = Math.ceil(length / Math.max(unit.length, 1));
  return `${pick(random, OPENERS)}${unit.repeat(times)}`.slice(0, longest);
}

function nested(random: Random): string {
  const depth = 1 + random(40);
  const opener = pick(random, OPENERS.slice(0, 9));
  if (random(2) === 0)
    return Array.from(
      { length: depth },
      (_, index) => `${" ".repeat(2 * index)}${opener}${piece(random)}`,
    ).join("\n");
  return Array.from({ length: depth }, () => pick(random, OPENERS.slice(0, 7))).join("") + mixed(random, 10);
}

function table(random: Random): string {
  const columns = 1 + random(6);
  const row = (cell: () => string, count: number) => `| ${Array.from({ length: count }, cell).join(" | ")} |`;
  const rows = Array.from({ length: random(6) }, () =>
    row(() => mixed(random, random(4)).replaceAll("\n", " "), random(9)),
  );
  const rule = row(() => pick(random, ["-", ":-:", "--:", ":--"]), columns);
  return [row(() => piece(random).replaceAll("\n", ""), columns), rule, ...rows].join("\n");
}
