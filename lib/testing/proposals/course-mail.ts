import type { MarkedProposal } from "@/lib/testing/proposals/marked-proposal";

export const COURSE_MAIL: MarkedProposal = {
  name: "course mail",
  layout: "A long mail to somebody known, without a heading",
  text: `Subject: An idea for getting process-safety engineers into AI safety (short-ish, promise)

Dear Rosalind,

It was lovely to run into you at the Leipzig thing. You asked me to put the idea in an e-mail, so here goes, and please be as rude about it as you like.

The short version: there are maybe forty thousand people in Europe who have spent ten or twenty years keeping refineries, dams, railway signalling and dialysis machines from killing anybody. They know about common-cause failure, about procedures that exist only on paper, about what management does to a warning the week before a deadline. Almost none of them work on AI. The few who try tell me the same story: they read an introductory course, it is all about gradient descent and philosophy, they conclude that there is nothing for them to do, and they go back to the refinery.

What I would like to make is a ten-week evening course for mid-career safety engineers, starting from what they know. Week one isn't "what is a neural network". Week one is an incident: here's an actual deployment that went wrong, here's the log, do a HAZOP on it. The machine learning comes in as and when it's needed to explain the log. Each cohort would be 24 people, online, with two Saturdays in person (Rotterdam and Katowice look cheapest). I've taught something of the kind twice, at the Institution's summer school, to people who had paid to be there, so I know roughly where they get stuck.

To teach that way you need cases. There are the public incident databases of course, and I'm a great fan, but the entries are newspaper-length. So the second piece is a casebook: fifteen incidents, written up to the depth a rail accident board would manage, with timelines and primary documents and unanswered questions left unanswered. I'd put it out free under CC-BY. University lecturers who teach safety engineering could drop a case into an existing module without having to become AI experts first – four have said they'd do so next year if the thing existed. I suspect journalists would find it handy as well but I'm not writing for them.

And then the part which I think is actually new. After the course, people need somewhere to go. Nobody hires "a process-safety person" because no AI company knows what one does. I want to arrange twelve-week secondments, eight in the first year, in which a graduate of the course sits with a deployment team at an AI company or a hospital trust that is rolling out models, and writes for them a hazard log of the sort they'd have written for a boiler. The hosts keep the log and act on it or not. With the host's permission we would publish a redacted version, and I would hope that insurers start asking for one. (Wishful! But Lloyd's people have come to both of my talks.)

How would we know it's working? Not by satisfaction forms. I'd count how many graduates are doing paid AI safety work eighteen months on, and I'd say so publicly if it is fewer than one in six. I'd stop then. I should say as well what might go badly: we could lend some respectable engineering grey hair to companies that have no intention of changing anything. "We had a dam engineer look at it." For that reason a host has to agree in advance that the secondee may say in public that recommendations were declined.

Money. I need about €210k for the first eighteen months. The Vereinigung has promised €40k if somebody else goes first, the Pelham bequest would cover travel for people from lower-income countries, and I'd be teaching at half my usual rate. Stipends for the secondments are the biggest item. The course platform is nothing, we'd use Moodle and Zoom.

Who's in it: me; Bogdan Wieczorek, who ran the investigation branch at the rail authority and wrote the textbook everyone stole from; and Hanneke, whom you know, who built the fellowship programme at Stichting Morgen and has kindly agreed to run admissions. Tim Oduya read this and made it half as long, so thank him.

Could we talk in the week of the 9th? I'm not asking you for a yes, only for whether this is the kind of thing the committee would look at, and if it is, what they'd want to see first.

Very best,
Cordelia
`,
  outputs: [
    ["a ten-week evening course", "evening course"],
    ["a casebook: fifteen incidents", "casebook"],
    ["twelve-week secondments", "secondments"],
    ["a hazard log of the sort", "hazard log"],
    ["a redacted version", "redacted version"],
  ],
  recipients: [
    ["mid-career safety engineers", "mid-career safety engineers"],
    ["University lecturers who teach", "university lecturers"],
    ["journalists would find", "journalists"],
    ["a graduate of the course", "graduate"],
    ["a deployment team at an AI company", "deployment team"],
    ["The hosts keep", "hosts"],
    ["insurers start asking", "insurers"],
  ],
  uses: [
    ["drop a case into", "drop a case"],
    ["would find it handy", "handy"],
    ["keep the log and act", "keep the log"],
    ["start asking for one", "asking for one"],
  ],
  pathways: [["we could lend some respectable", "lend some respectable"]],
  claims: [],
  assumptions: [],
  texts: [],
};
