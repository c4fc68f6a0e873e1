/** What a part of a proposal speaks of, by its heading. */
export type Role =
  | ("summary" | "background" | "goals" | "method" | "outputs" | "recipients" | "impact" | "release")
  | ("misuse" | "risks" | "failure" | "assumptions" | "evidence" | "timeline" | "success" | "why-now")
  | (
      | "out-of-scope"
      | "inaction"
      | "consulted"
      | "triggers"
      | "team"
      | "budget"
      | "other-funding"
      | "track-record"
    )
  | ("endorsements" | "references" | "title" | "other");

/** The first that fits counts: narrow ones stand before wide ones. */
const ROLES: readonly (readonly [Role, RegExp])[] = [
  [
    "title",
    /^(?:project |proposal |working )?(?:title|name)$|^(?:title|name) of (?:the )?(?:project|proposal)$/,
  ],
  [
    "references",
    /^(?:thanks$|ethic(?:s|al) (?:approval|clearance|review|committee)|references|bibliography|works cited|literature|footnotes|licen[cs]e|acknowledge?ments?|appendix|annex|contact)\b/,
  ],
  [
    "out-of-scope",
    /^(?:non.?goals?|not (?:doing|now|yet|planned|included)|out of scope|not in scope|exclusions?)\b|^alternatives?\b|(?:options|alternatives) considered|what (?:this|it) is not|what (?:we|i) (?:will not|won't|shall not|are not|aren't|am not|do not (?:want|plan|mean|intend) to|don't (?:want|plan|mean|intend) to) (?:do|doing|claim|propos|build|cover|try)/,
  ],
  ["endorsements", /endorse|letters? of (?:support|intent)|testimonial|\bsupporters\b/],
  [
    "track-record",
    /^dependencies$|^prerequisites$|^prior art$|previous|preparatory work|groundwork|prior (?:work|results)|track record|past (?:work|projects)|earlier (?:work|projects)|related (?:work|efforts|projects)|what (?:we|i)(?:'ve| have) (?:already )?(?:done|built|made|tried|published)|about (?:us|me)/,
  ],
  [
    "other-funding",
    /(?:other|existing|co-?|current|additional|matching|further)\s*-?(?:funding|funds|money|grants|support|financ)|money raised|raised so far|funding (?:history|sources|secured)|how much (?:money )?have you raised|(?:have|has) .*applied (?:for|to)|other applications/,
  ],
  [
    "outputs",
    /^(?:results|products|what is there) (?:at|by|after) the end|^what (?:you|they|your (?:money|gift|grant)|the (?:gift|grant|money|donation)) (?:would |will )?(?:funds?|pays? for|buys?|gets?|helps? make)$|^what (?:exactly |precisely )?(?:would|will|does|do) (?:you|they|your (?:money|gift|grant)|the (?:gift|grant|money|donation)) (?:fund|pay for|buy|get|make|help make)$|^what (?:will|would) (?:be left|remain|stay|exist)\b|^(?:what )?we (?:will )?(?:make|build|leave)$|^nice to have$/,
  ],
  [
    "budget",
    /own contribution|what we (?:ask|need|request)|the ask\b|budget|funding|\bcosts?\b|resources|\bmoney\b|finance|financial|amount (?:requested|sought)|how much|use of funds|expend|spend|salary|salaries|compute needs|justification of/,
  ],
  [
    "team",
    /^why (?:are )?(?:you|we|us|me|i)\b|right (?:people|person|team)|best placed|^(?:(?:institutional|research|host) )?(?:setting|facilities|environment|institution)$|capacity|expertise|experience|\bteam\b|personnel|staff\b|who we are|who(?:'s| is| are) (?:doing|behind|on|in)\b|applicants?\b|investigators?|biograph|\bbios?\b|maintainers|people involved|qualifications|governance of the project|partners and roles|consortium/,
  ],
  [
    "triggers",
    /when (?:would|will|should) we stop|stop(?:ping)? (?:criteria|triggers?|rules?)|\boff.?ramps?\b/,
  ],
  ["consulted", /consult(?:ed|ation)|whom we asked|feedback (?:so far|received)/],
  ["why-now", /why now|timeliness|urgency|why this year/],
  [
    "inaction",
    /if we do not|if this does not happen|cost of (?:inaction|waiting|not)|if (?:nobody|no one) does|if this (?:work|project) is not done/,
  ],
  [
    "success",
    /how (?:will|would|do|can|shall)? ?(?:you|we|i|one|anyone|others) (?:\w+ )?(?:know|tell|see|measure)|how (?:will|would|do|can) (?:you|we|one|an? \w+) (?:know|tell|measure)|success (?:criteria|metrics|measures|indicators)|(?:criteria|measures?|metrics|indicators|signs) (?:of|for) success|evaluation criteria|measuring success|key performance/,
  ],
  [
    "misuse",
    /make (?:things |anything )?worse|wrong (?:people|hands)|bad ends|turned (?:to|against)|(?:who|whom|what) .*\brather (?:did |do |they )*(?:not|didn't|don't)|misuse|dual.?use|abuse|harms?\b|downsides?|negative (?:impact|consequence|effect)|unintended|hazard|ethic|security considerations|adverse|(?:not|never|rather not) want|used? against/,
  ],
  [
    "failure",
    /failure|cause[sd]? .*fail|^limits\b|limitations?|project risks|delivery risks|obstacles|challenges|feasibility/,
  ],
  [
    "risks",
    /(?:(?:may|might|can|could) go|goes) (?:wrong|badly|sideways|south|amiss|awry)|(?:how|what|where) (?:could|might|may|can|would) (?:it|this|that|things|we) .*(?:wrong|badly|backfire|hurt|fail)|^security$|keeps? (?:you|me|us) (?:awake|up)|lose sleep|(?:how|what|where) (?:it|this|that) (?:could|might|may|can) (?:bite|fail|hurt|backfire|be (?:ab|mis)used)|worries|^(?:our |my )?doubts?$|\bdangers?\b|caveats?|\bworry\b|concerns|risks?\b|mitigation|threats?\b/,
  ],
  ["assumptions", /count on|rel(?:y|ies) on|rests? on|depends? on|for granted|\bbets?\b|assum/],
  [
    "evidence",
    /evidence|preliminary|results so far|pilot|findings|hypothes|what we (?:know|have found|expect)|claims?\b/,
  ],
  [
    "outputs",
    /^what .{2,40} gets?$|leaves? behind|\bleaves? the (?:lab|house|office)|^(?:also|further|else) planned|^what .*\b(?:exists?|remains?|is left|is there|stays|be there|have in hand|hold in (?:your|their) hands?)\b|what (?:you|they|we)(?:'ll|'d| will| would)? (?:get|receive|see at|find at|end up with|have|leave)|what (?:comes|will come|would come) (?:out|of|from)|what (?:there|you|we|people|others) (?:will|would) (?:be|get|have|leave)|what (?:is|gets) (?:released|published|built|left)|outputs?\b|deliverables?|^products?\b|contributions?\b|artefacts?|artifacts?|what (?:will|would|do|we(?:'ll|'re|'d)?) .*(?:produc|ship|releas|mak|build|publish|deliver|exist|hand)|^(?:to |we )?(?:ship|deliver|release|publish)(?:ping|ing|s)?(?: list)?$|(?:we|project) (?:will|plan to) (?:produce|release|publish|deliver|ship)|expected results|results and products|planned publications/,
  ],
  [
    "recipients",
    /^take.?up$|^takers$|^consumers?$|^readers(?:hip)?$|whom? (?:this|it) (?:should|will|could) reach|^users? (?:inside|outside)|^who for|who (?:it|this|that) (?:\w+ )?(?:serves?|helps?|is for|reaches)|(?:for|to) whom|who (?:gains|profits|wins|stands? to|picks|takes|wants)|who (?:gets|receives|uses|reads|cares|needs)|adopters|customers|recipients?|stakeholders?|audiences?|beneficiar|end.?users|users?\b|who(?:'d|'ll) |who (?:will|would|is|it|might|may|could|can|benefits)|whom?\b.*(?:use|for|benefit|reach)|target group|dissemination|outreach|engagement|uptake|adoption|exploitation|knowledge transfer/,
  ],
  [
    "release",
    /release|publication policy|openness|data (?:sharing|management)|sharing|open science|access policy|data availab/,
  ],
  [
    "impact",
    /impact|theory of change|path(?:way)?s? to|\buses?\b|applications?\b|outcomes?\b|significance|relevance|benefits?|value\b|difference (?:it|this)|why (?:it|this) matters|how (?:it|this|the work) helps/,
  ],
  [
    "timeline",
    /^roll.?out$|time ?lines?|schedule|work programme|programme of work|milestones?|work ?plan|work packages?|\bphases?\b|roadmap|gantt|calendar/,
  ],
  [
    "summary",
    /your (?:solution|idea|plan)$|what (?:i|we) (?:propose|plan|intend|want)|^(?:the )?idea|in one (?:sentence|line|paragraph)|the project|pitch|proposal\b|summary|abstract|overview|synopsis|in brief|in short|tl;?dr|description of (?:the )?(?:project|proposed)|project description|what (?:will|would|do) (?:you|we|i) (?:(?:want|propose|plan|intend) to )?do$|what (?:we|i|you) (?:will|want to|propose to|are going to) do/,
  ],
  [
    "goals",
    /^proposed (?:work|research|study)\b|goals?\b|objectives?|aims?\b|research questions?|purpose|mission/,
  ],
  [
    "method",
    /^measures\b|^how$|methods?\b|methodology|approach|procedure|experiments?|design\b|research plan|technical|how (?:it|this) works|activities|tasks/,
  ],
  [
    "background",
    /^the gap\b|background|introduction|motivation|context|problem|state of the art|rationale|literature|need\b/,
  ],
];

/** What a heading says that the part under it is about; null if it is none of what proposals commonly have. */
export function roleOf(heading: string): Role | null {
  const words = heading
    .toLowerCase()
    .replace(/[’']/g, "'")
    .replace(/\([^)]*\)/g, "")
    .trim();
  return ROLES.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

const SILENT: ReadonlySet<Role> = new Set([
  ...(["team", "budget", "other-funding", "track-record"] as const),
  ...(["endorsements", "references", "title", "out-of-scope"] as const),
]);

/** Parts that propose nothing: what stands there is about money, people and the past. */
export function isSilent(role: Role | null): boolean {
  return role !== null && SILENT.has(role);
}
