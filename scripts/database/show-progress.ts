/** How far a long run is: a bar that is drawn over on a terminal, a line every tenth elsewhere. */
export function showProgress(out: NodeJS.WriteStream, begun = performance.now()) {
  let nextTenth = 0;
  return ({ done, total }: { readonly done: number; readonly total: number }): void => {
    if (total === 0) return;
    const part = done / total;
    const tenth = Math.floor(part * 10);
    if (!out.isTTY && tenth < nextTenth) return;
    nextTenth = tenth + 1;
    const line = progressLine({ done, total, seconds: (performance.now() - begun) / 1000 });
    const memory = `${Math.round(process.memoryUsage.rss() / 2 ** 20)} MB`;
    if (!out.isTTY) {
      out.write(`${line}, ${memory}\n`);
      return;
    }
    const filled = Math.round(part * BAR);
    const bar = "█".repeat(filled) + "░".repeat(BAR - filled);
    out.write(`\r\u001b[K${bar} ${line}, ${memory}${done === total ? "\n" : ""}`);
  };
}

const BAR = 24;

/** "40 %: 4,000 of 10,000, 310/s". */
export function progressLine(given: {
  readonly done: number;
  readonly total: number;
  readonly seconds: number;
}): string {
  const { done, total, seconds } = given;
  const rate = done > 0 && seconds > 0 ? `, ${number(done / seconds)}/s` : "";
  return `${Math.floor((done / total) * 100)} %: ${number(done)} of ${number(total)}${rate}`;
}

function number(value: number): string {
  return Math.round(value).toLocaleString("en-GB");
}
