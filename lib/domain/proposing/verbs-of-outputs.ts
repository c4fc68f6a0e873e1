/** Strong: what it is done to leaves the house. */
export const RELEASE =
  "(?:publish(?:es)?|releases?|open.?source|ship|delivers?|produces?|distribute|contributes?|intend|mean to submit|foresee|envisage|plan(?= (?:an?|one|two|three|four|\\p{L}+ly) )|promise|hold|hand over|make (?:(?:publicly |freely |openly )?available|public|open)|put out|issue|submit|post|result in|yield|end up with|leave behind|wind up with|(?:close|conclude|finish|end) with|obtain|bring out|commit to|print|deposit|donate|supply|draw up|keep(?= an? )|turn (?:\\p{L}+ ){1,6}?into|boil (?:\\p{L}+ ){1,5}?down to|package (?:\\p{L}+ ){1,5}?as|condense (?:\\p{L}+ ){1,5}?into|come(?:s)? with)";
export const MAKE =
  "(?:build|develop|creat|writ|compil|assembl|construct|draft|prepar|curat|design|implement|maintain|provid|shar|establish|set(?:ting)? up|launch|host|offer|deriv|formulat|devis|extend|put together|pull together|put|organi[sz]|leav|distil|produc|author|gather|collect|annotat|film|record|package|work out|fine-tun|train|add|updat|finish|complet|mak|run|keep|arrang|commission|operat|open|hand(?= (?:the|all|our|an?) ))(?:e|es|s|l|ing)?";
export const VERB = new RegExp(`(?<![\\p{L}-])(?:(${RELEASE})|(${MAKE}))\\s+(?=\\p{L}|["“\\d\`])`, "gu");
export const BARE_VERB = new RegExp(
  `^(?:[^:]{1,30}:\\s+)?(?:\\p{L}?\\d{1,2}(?:\\.\\d)?[.):]?\\s+)?(?:to\\s+)?(?:${RELEASE}|${MAKE})(?!\\p{L})`,
  "u",
);
/** Of the verbs that make something, those whose object is a thing of its own, by whatever name. */
export const CREATES =
  /^(?:build|develop|train|fine-tun|creat|writ|compil|assembl|construct|draft|design|deriv|devis|curat|produc|launch|film|record|annotat|arrang|commission|operat|put$)/u;
export const LED_BY_VERB = new RegExp(`^(?:(?:we|to)\\s+(?:will\\s+)?)?(?:${RELEASE}|${MAKE})\\s+`, "u");
