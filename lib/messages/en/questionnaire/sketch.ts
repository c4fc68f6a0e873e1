export const sketchPage = {
  title: "Sketch: where does it land?",
  lede: "One line for each use. Rough is fine; what matters opens further questions.",
  next: "Next: deepen",
};

export const sketchTable = {
  caption: "Who receives it, and what they do with it",
  recipient: "Who receives it",
  outputs: "Gets",
  use: "Does what with it",
  stance: "Stance",
  likelihood: "5 yr, %",
  further: "Further questions",
  outputsTitle: "Outputs",
  addOutput: "Add an output",
  keys: "Tab: next cell · Enter: next line · letters of the outputs under “Gets” · L, I, F: likely, intended, feared",
  removed: "The line was removed.",
  undo: "Undo",
};

export const sketchRow = {
  recipient: (line: number) => `Who receives it, line ${line}`,
  recipientPlaceholder: "Who…",
  outputs: (line: number, letters: string) => `Gets, line ${line}${letters && `, by letter: ${letters}`}`,
  outputsPlaceholder: "letters",
  use: (line: number) => `Does what with it, line ${line}`,
  usePlaceholder: "does what with it",
  stance: (line: number) => `Stance, line ${line}`,
  stances: { likely: "Likely by default", intended: "Intended", feared: "Feared" },
  letters: { likely: "L", intended: "I", feared: "F" },
  likelihood: (line: number) => `Likelihood within five years in %, line ${line}`,
  inFiveYears: "% in 5 yr",
  more: (count: number) => `${count} more`,
  open: "open",
  ofLine: (line: number) => ` of line ${line}`,
  tools: (line: number) => `What can be done with line ${line}`,
  remove: "Remove the line",
};

export const sketchPicture = {
  empty: "The picture draws itself as you type.",
};
