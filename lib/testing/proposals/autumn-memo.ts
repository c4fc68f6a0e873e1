import type { MarkedProposal } from "@/lib/testing/proposals/marked-proposal";

export const AUTUMN_MEMO: MarkedProposal = {
  name: "autumn memo",
  layout: "A memo to a group, in paragraphs that take their time",
  text: `MEMO
To: Marta, Jun, whole manipulation group
From: Osric
Date: 11 February
Re: What I'd like to spend the autumn on

After the gripper incident in bay 4 I have been thinking about what we actually know about the arm when it is running a learned policy, and the honest answer is: joint torques, and whether someone hit the red button. The old PLC interlock was designed for scripted motions. It trips on speed and on the light curtain and on nothing else. A diffusion policy that decides to push a tote sideways into somebody's forearm stays comfortably inside both limits.

So here is the proposal. I want to put a second, much dumber model between the policy and the drives, and let it veto. It would look at the last 400 ms of proprioception and the next action chunk, and predict contact force at each link. If the predicted force on anything that isn't the gripper passes a threshold, the chunk is replaced by a compliant stop. I'm calling it Bumper for now. It has to run on the existing industrial PC in under 6 ms or there's no point, which is why I'm thinking of a small temporal convnet and not anything with attention.

To train it we need contact data that we don't have. Jun's dataset from last year (the 70 hours of teleop) has no force labels away from the wrist, and the Delft recordings everyone cites are on a different arm at a third of the payload. I'd borrow the force-sensing skin from Annelie's lab for five weeks and record roughly 12 hours of deliberate, graded collisions against the instrumented dummy. I would like us to release those collision recordings openly, raw and synchronised, since as far as I can tell nobody has put out anything like it for a 16 kg arm. MuJoCo is fine for pretraining but I don't trust it for soft tissue.

Who is this for? Three lots of people, I think.

First, us. The operators on the night shift could have the veto log on the tablet and see which tasks come near the limit, before someone gets bruised. Sadia, who runs the shift, has been asking for that since October.

Second, the integrators we sell through. At the moment an integrator who wants to run a learned policy in a shared cell writes a risk assessment out of thin air. If we hand them a worked safety case template – hazards, what Bumper covers, what it flatly doesn't, with our numbers filled in – they can adapt it to their own cell and show it to the customer's safety officer. I'd write that with Marta, because I have never produced a safety case that anyone accepted.

Third, and this is a bit more speculative, the ISO working group on collaborative robots. They are revising the pressure tables and they have no evidence on learned controllers. Marta sits on the mirror committee. She thinks the group would take a short technical report with force distributions for policies with and without the veto and could use it to argue for a separate clause.

What I don't want to do: train a better policy. That's what the Halvorsen money is for, and they'll rightly be annoyed if we mix it up. I'd also keep clear of human-intent prediction. We tried in 2022, we wrote the workshop paper, it didn't work outside the demo cell.

Cost is mostly me, for about seven months, plus one student. The skin is free if we co-sign the loan agreement. We can put the dummy on the regional innovation voucher. I'd ask Brask Automation for a second arm, they have offered before.

Things that worry me. A veto that fires too often gets switched off; the target is fewer than two nuisance stops per shift and I will drop the project in September if the pilot can't get under five. A veto that is trusted too much is worse. An integrator might read "Bumper fitted" as "light curtain no longer needed", so the first page of the template will say otherwise. And the collision data could in principle be used to tune a policy that pushes as hard as the standard permits. I think that is remote but would like to hear if someone disagrees.

If there's no objection by Friday I'll book the skin. Weights for the trained predictor would go up with the data, under the same licence, unless legal says no.

O.
`,
  outputs: [
    ["a second, much dumber model", "dumber model"],
    ["calling it Bumper", "bumper"],
    ["those collision recordings", "collision recordings"],
    ["the veto log on the tablet", "veto log"],
    ["a worked safety case template", "safety case template"],
    ["a short technical report", "technical report"],
    ["Weights for the trained predictor", "weights"],
  ],
  recipients: [
    ["The operators on the night shift", "operators"],
    ["Sadia, who runs the shift", "sadia"],
    ["the integrators we sell through", "integrators"],
    ["the customer's safety officer", "safety officer"],
    ["the ISO working group on collaborative robots", "iso working group"],
  ],
  uses: [
    ["see which tasks come near the limit", "tasks come near"],
    ["adapt it to their own cell", "adapt it"],
    ["use it to argue for a separate clause", "argue for a separate clause"],
  ],
  pathways: [
    ["An integrator might read", "bumper fitted"],
    ["the collision data could in principle", "collision data"],
  ],
  claims: [],
  assumptions: [],
  texts: [],
};
