import type { MarkedProposal } from "@/lib/testing/proposals/marked-proposal";

export const COFFEE_MAIL: MarkedProposal = {
  name: "coffee mail",
  layout: "A long mail to somebody who gives, in six paragraphs",
  text: `From: Ruairi Castellane <r.castellane@dunmore-uni.example>
To: Marguerite Ellery <mellery@harrowgate-philanthropy.example>
Date: Thu, 19 Sep, 22:41
Subject: Re: that idea about unlearning that sticks

Dear Marguerite,

Thank you again for the coffee in Lisbon, and for not laughing. You asked me to put the thing in an email, no attachments, "as if to a clever aunt". Here goes. It's longer than I meant.

The worry, in a sentence: when a company releases the weights of a model, every safeguard it trained in can be taken out again by anybody with an afternoon and a rented GPU. Last year Bao and I showed this for six published unlearning methods (the Dunmore relearning paper, you've seen it). The hazardous knowledge wasn't gone, merely shy. Since then we have had some luck with a different approach, which filters the pretraining data *and* shapes the loss landscape around what is left so that relearning is slow. On a 1B model it took about 300 times more fine-tuning to get the virology back. We don't know if that survives scale, and finding out is what I'd like money for.

What you'd get for it. Mainly the training method itself, written up properly, with code, so that it can be dropped into an ordinary pretraining run. Second, three protected models (1B, 8B and, if the cluster people are kind, 30B), with weights, each with an unprotected twin that differs in nothing else. The twins matter: without them nobody can tell what the protection cost. Third, and I'd argue this is what will outlive the rest, an attack suite: some twenty-five ways of trying to get the knowledge back, from plain fine-tuning to pruning to merging with a sibling model, each with its price in GPU hours. Bao wants a public leaderboard for it and I've given in. And you asked for something that isn't a paper, so there will be a policy brief, six pages, on what "tamper-resistant" should and shouldn't be taken to mean.

Who'd want it? The obvious ones are the companies that release open weights. I've spoken to two, and both said that if the cost is under 2% on ordinary benchmarks they would build the protection into their next pretraining run. The model-hosting platforms are less obvious but keener: they'd like to screen uploads for stripped safeguards, and the attack suite gives them a yardstick. The people at the national standards office are trying to define a tamper-resistance grade, and currently have nothing to define it by; the brief and the price list are for them. Biosecurity advisers in government keep being asked whether open release should be restricted, and they could use the GPU-hour figures to estimate how much time a safeguard buys. And of course other unlearning researchers, who'd mostly want the twins, to study where the knowledge sits.

Now the part you'll be asked about by your board. Could it help the wrong people? Two ways that I can see. The attack suite is a cookbook, and a would-be bioterrorist could follow it to restore the hazardous knowledge in somebody else's model. We'd publish attacks only against proxy knowledge (we're using the fictional-pathogen set that Ines Quill's group made, which is harmless by construction) and keep the two nastiest to ourselves and the standards people. The second way is duller and I think likelier: the same method would let a censoring government remove unwelcome history from a model for good. I have no clever answer to that one. It would be dishonest not to mention it.

Money: about $420k over eighteen months, mostly Bao, a postdoc, and compute. The Tolliver Endowment paid for the pilot and has said, nicely, that it doesn't do second rounds. The university waives overhead for anything under half a million. We would do evaluations with the usual harness and the WMDP questions, so nothing to build there.

I should say what would make me stop. If by month seven the 8B model can be undone in under fifty GPU hours, the idea doesn't scale, and I would rather say so and send back what's left than push on to 30B out of pride.

Shall I turn this into the proper form, or is it better that you show it around first? I'm teaching until the 4th but can always find half an hour.

Warmly,
Ruairi

PS. Regards to Anselm, whose question about merging is the reason merging is in there at all.
`,
  outputs: [
    ["the training method itself", "training method"],
    ["three protected models", "protected models"],
    ["an unprotected twin", "twin"],
    ["an attack suite", "attack suite"],
    ["a public leaderboard", "leaderboard"],
    ["a policy brief", "policy brief"],
  ],
  recipients: [
    ["the companies that release open weights", "companies that release open weights"],
    ["The model-hosting platforms", "hosting platforms"],
    ["the national standards office", "standards office"],
    ["Biosecurity advisers in government", "biosecurity advisers"],
    ["other unlearning researchers", "unlearning researchers"],
  ],
  uses: [
    ["build the protection into their next pretraining run", "build the protection"],
    ["screen uploads for stripped safeguards", "screen uploads"],
    ["define a tamper-resistance grade", "tamper-resistance grade"],
    ["estimate how much time a safeguard buys", "how much time a safeguard buys"],
    ["study where the knowledge sits", "study where the knowledge sits"],
  ],
  pathways: [
    ["a would-be bioterrorist could follow it to restore the hazardous knowledge", "bioterrorist"],
    ["let a censoring government remove unwelcome history", "censoring government"],
  ],
  claims: [],
  assumptions: [],
  texts: [],
};
