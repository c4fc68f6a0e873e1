import type { MarkedProposal } from "@/lib/testing/proposals/marked-proposal";

export const CITY_APPLICATION: MarkedProposal = {
  name: "city application",
  layout: "A form of a city: labels with colons, sentences behind them",
  text: `Applicant: Neighbourhood Law Shop e.V.
Title: A second pair of eyes on automated letters
Duration: 10 months
Amount: 48,000

Subject of the application:
The job centre writes its letters with a language model since spring. People bring us letters that contradict each other. We want to read 1,000 of them systematically.

Measures planned:
In the first two months we set up a letter box where people can hand in letters. Volunteers with legal training code each letter. From the coded letters we make a typology of errors and a search form with which advisers find similar cases. Every two months there is a round table with the job centre, whose results we put on the notice board and the website.

Results at the end of the funding period:
Typology and search form are in the hands of all advice shops in the city. A final report of 40 pages has gone to the council. A leaflet in seven languages lies in waiting rooms.

Persons reached:
Advice shops can find similar cases in minutes. The council could ask the job centre for corrections. The job centre will perhaps change its prompts. The vendor of the letter software might use our typology to hide errors that are easy to spot.

Own contribution:
400 hours of volunteers.
`,
  outputs: [
    ["a typology of errors", "typology"],
    ["a search form with which", "search form"],
    ["A final report of 40 pages", "final report"],
    ["A leaflet in seven languages", "leaflet"],
    ["a letter box where people", "letter box"],
    ["a round table with", "round table"],
  ],
  recipients: [
    ["Advice shops can find", "advice shops"],
    ["The council could ask", "council"],
    ["The job centre will perhaps", "job centre"],
  ],
  uses: [
    ["find similar cases in minutes", "find similar cases"],
    ["ask the job centre for corrections", "corrections"],
    ["change its prompts", "change its prompts"],
  ],
  pathways: [["might use our typology to hide", "hide errors"]],
  claims: [],
  assumptions: [],
  texts: [],
};
