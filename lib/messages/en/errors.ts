export const notFoundAnywhere = {
  start: "To the start",
  whatToDo: "Check the address, or begin at the start.",
  title: "This page does not exist",
};

export const notFound = {
  yourWork: "Your work",
  explanation:
    "The page does not exist, or it is about something you may not read. If somebody sent you the address, ask them to add you as a reader.",
  title: "There is nothing here for you",
};

export const unavailablePage = {
  title: "Landfall can’t reach its database",
  whatToDo: "The database does not answer at the moment. Wait a little, then try again.",
  typed:
    "What you saved is saved. What you typed into a questionnaire and is not saved yet is kept in this browser.",
  tryAgain: "Try again",
};

export const appError = {
  whatToDo: "What you saved is saved. If it happens again, tell your administrator.",
  whatToDoMentioning: (digest: string) =>
    `What you saved is saved. If it happens again, tell your administrator and mention ${digest}.`,
  tryAgain: "Try again",
  title: "Something went wrong on our side",
};
