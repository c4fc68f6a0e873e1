import type { Question } from "@/lib/domain/instrument/question";

/** What it costs not to do the work, and who decides. */
export const INACTION_QUESTIONS: readonly Question[] = [
  {
    id: "inaction.cost",
    section: "inaction",
    text: "If nobody does this work in the next two years, what is worse, and for whom?",
    kind: { type: "long-text" },
    why: "Leaving work undone has consequences too. That something can be misused is one consideration, and what is lost without it is another.",
    claims: ["SM-24", "AF-16"],
    example:
      "Providers will adopt monitors anyway, without figures on what these miss. Users of agents would bear the errors, from next year on.",
    good: "Somebody who is worse off, how, and by when. It deserves most care if you lean towards not doing the work: giving up something useful needs reasons as well.",
    depth: "standard",
  },
  {
    id: "inaction.cost-size",
    section: "inaction",
    text: "How large is that loss?",
    kind: {
      type: "scale",
      anchors: [
        { value: 0, label: "None", detail: "Nothing anybody would miss." },
        { value: 1, label: "Small", detail: "Others have to take a detour." },
        {
          value: 2,
          label: "Noticeable",
          detail: "A line of work stalls, or somebody decides without knowing what they should.",
        },
        { value: 3, label: "Large", detail: "A danger that could have been met goes unmet for years." },
        { value: 4, label: "Very large", detail: "A chance is lost that will not come again." },
      ],
    },
    why: "The price of doing and the price of leaving can only be weighed if both have been stated.",
    claims: ["SM-24", "AF-16"],
    example: "Noticeable (2): one kind of decision would be taken without the figure it needs.",
    good: "The loss to others, by the anchors. A loss to the team alone is none here.",
    depth: "deep",
  },
  {
    id: "inaction.others",
    section: "inaction",
    text: "Who else would do it if you did not?",
    kind: {
      type: "one-of",
      options: [
        { value: "nobody", label: "Nobody that I know of" },
        { value: "later", label: "Somebody, later", detail: "A year or more after you." },
        { value: "same-time", label: "Somebody, at about the same time" },
        { value: "already", label: "Somebody is doing it already" },
      ],
    },
    why: "If others would do it, what is left to decide is whether you would do it better, earlier or in better hands.",
    claims: ["SM-24"],
    example: "Somebody, at about the same time: a group that plans to release its transcripts as well.",
    good: "Names where you have them, and in the note what would be different if they did it.",
    depth: "standard",
  },
  {
    id: "inaction.decided",
    section: "inaction",
    text: "Who took part in deciding to propose this work?",
    kind: {
      type: "one-of",
      options: [
        { value: "alone", label: "One person", detail: "I decided by myself." },
        { value: "team", label: "The team", detail: "People who share the work and its rewards." },
        {
          value: "with-outsiders",
          label: "People outside as well",
          detail: "Somebody with nothing to gain from a yes.",
        },
      ],
    },
    why: "Those who share the rewards of a yes tend to arrive at one. Keen people start too much and wary people too little, and company corrects both.",
    claims: ["SM-24", "SM-28"],
    example: "The team.",
    good: "Who had a say before the proposal was written. Those who were told afterwards do not count.",
    depth: "all",
  },
  {
    id: "inaction.stake",
    section: "inaction",
    text: "What do you gain if the work goes ahead?",
    kind: {
      type: "several-of",
      options: [
        { value: "employer", label: "My employer gains", detail: "A product, a reputation, an argument." },
        { value: "funding", label: "Funding", detail: "Money for this work or for what follows it." },
        { value: "career", label: "Career", detail: "A position, a degree, a publication." },
        { value: "reputation", label: "Reputation", detail: "Being known for it, or being proved right." },
        {
          value: "equity",
          label: "A financial share",
          detail: "Shares, options or a stake in somebody who profits.",
        },
        { value: "none", label: "Nothing beyond the work itself" },
      ],
    },
    why: "Everybody works for rewards of some kind. Once stated, they are a fact that readers can allow for; left out, they become a suspicion.",
    claims: ["SM-11", "SM-26"],
    example: "Career; reputation. One of us has an offer from Meridian, which the note explains.",
    good: "Whatever a fair-minded outsider would want to know, including what you expect and do not have yet.",
    depth: "deep",
  },
  {
    id: "inaction.lean",
    section: "inaction",
    text: "All considered, which way do you lean?",
    kind: {
      type: "one-of",
      options: [
        { value: "do", label: "Do it as planned" },
        {
          value: "do-modified",
          label: "Do it in another form",
          detail: "Smaller, later, with other recipients or other outputs.",
        },
        { value: "do-not", label: "Do not do it" },
      ],
    },
    why: "Your lean is held against that of the reviewers, and later against what happened. That is how a team learns whether it tends to do too much or too little.",
    claims: ["SM-24", "AF-16"],
    example: "Do it in another form: publish, and hold a fifth of the probes back.",
    good: "What you would answer if nobody could be pleased or disappointed by it.",
    depth: "standard",
  },
  {
    id: "inaction.consulted",
    section: "inaction",
    text: "Whom have you asked, and what did they change?",
    kind: {
      type: "records",
      noun: "stakeholder",
      plural: "stakeholders",
      max: 40,
      nameField: "who",
      fields: [
        {
          id: "who",
          label: "Who",
          help: "A person, a group or an office; a description will do where a name should not be written.",
          kind: { type: "short-text" },
          required: true,
        },
        {
          id: "standing",
          label: "Where they speak from",
          help: "The knowledge or position that made them worth asking.",
          kind: {
            type: "one-of",
            options: [
              { value: "own-field", label: "Your own field" },
              {
                value: "other-field",
                label: "Another field",
                detail: "A discipline with other methods or other blind spots.",
              },
              {
                value: "affected-people",
                label: "People affected",
                detail: "Those who would live with the consequences.",
              },
              { value: "governance", label: "Governance", detail: "People who make, apply or study rules." },
              { value: "security", label: "Security", detail: "People who think as an attacker would." },
            ],
          },
          required: true,
        },
        {
          id: "changed",
          label: "What changed because of it",
          help: "A change to the plan, an answer here, or a disagreement that remains.",
          kind: { type: "long-text", max: 4000 },
        },
      ],
    },
    why: "Other fields, and people who would live with the results, see what one's own field overlooks.",
    claims: ["SM-28"],
    example:
      "A former fraud investigator (another field): people learn to pass a detector within weeks. We added the probes that are held back.",
    good: "At least one voice from outside your field, heard early enough to change something, and the change. Disagreement tells more than praise.",
    depth: "standard",
  },
];
