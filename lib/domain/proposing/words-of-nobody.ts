/** Those who do the work, or on whom it is done; and words that say nobody in particular. */
export const NOBODY =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|both|all|most|many|several|some|half|a few|each|neither|we|us|our .*|participants?|subjects?|partners?|members|others|people|persons?|readers|experts|(?:primary|main|first|intended|target|likely|end|key|direct|other) (?:users?|readers?|customers?|recipients?|adopters?)|teams?|groups?|bod(?:y|ies)|communit(?:y|ies)|organi[sz]ations?|associations?|leaders|managers|team members|co-?authors?|reviewers|applicants?|contractors?|users of this|(?:two|three|several) teams?|project team|host (?:institut(?:e|ion)|universit(?:y|ies)|organi[sz]ation|lab)|red team|annotators|raters|labell?ers|coders|crowd.?workers|interviewees|respondents|volunteers|supervisors?|research team|working groups?|public|advisers|advisors|(?:the )?authors?|platforms?|providers?)$/u;
/** Plurals that act and are nobody. */
export const NO_DOER =
  /(?:models?|agents?|systems?|networks?|machines?|robots?|chatbots?|assistants?|methods?|results?|findings?|errors?|failures?|risks?|incidents?|numbers?|figures?|costs?|prices?|laws?|rules?|terms?|words?|answers?|hours|days|weeks|months|years|experiments?|features?|layers?|measures?|efforts?|changes?|attacks?|prompts?|versions?|steps?|things?|parts?|sets?|conditions|effects|alarms|bounds|weights)$/u;
/** Of these it is said elsewhere who does the work; in a part on those who use it they are who uses it. */
export const MAY_USE =
  /^(?:platforms|providers|authors?|reviewers?|readers|experts|managers|leaders|teams?|groups?|people)$/u;
