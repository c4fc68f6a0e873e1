export const respondForm = {
  open: "Answer this finding",
  answerTo: (title: string) => `Your answer to: ${title}`,
  response: "Your answer",
  responseNeeded: "Choose an answer.",
  choices: [
    {
      value: "fixed",
      label: "Fixed",
      detail: "The answers or the plan were changed, and it no longer holds.",
    },
    { value: "mitigated", label: "Mitigated", detail: "It holds; something is done about it." },
    { value: "accepted", label: "Accepted", detail: "It holds, and stays as it is." },
    { value: "disputed", label: "Disputed", detail: "It does not hold here." },
  ],
  words: "In words",
  wordsHint: "What was done, or why. Reviewers and the lead read it with the next revision.",
  mitigatedHint:
    "Who does what by when, as far as no commitment says it. Reviewers and the lead read it with the next revision.",
  wordsNeeded: "Say it in words: reviewers need the reason.",
  commitment: "By which commitment",
  commitmentHint:
    "What the section on release commits to. With none chosen, say in words who does what by when.",
  noCommitment: "None of these: the words say it",
  commitmentUnnamed: "Not described yet",
  save: "Save the answer",
  saved: "Saved.",
};
