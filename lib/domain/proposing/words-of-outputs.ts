import { longestFirst } from "@/lib/domain/proposing/longest-first";
import { lowered } from "@/lib/domain/proposing/lowered";

/** Nouns for what comes out of work, with the form of output they suggest; the first that fits counts. */
const FORMS: readonly (readonly [form: string, nouns: string])[] = [
  [
    "policy-text",
    "amendments?|(?:template |model )wording|policy (?:briefs?|papers?|recommendations?|notes?)|model laws?|(?:draft |technical )?standards?|specifications?|specs?|guidelines?|code of practice|recommendations?|white papers?|briefings?|position papers?|policy memos?|briefing notes?|(?:model |standard )?clauses?|treaty text|principles|legal opinions?|(?:model |draft )?regulations?|(?:draft |secondary )+legislation|annex(?:es)?|(?:\\p{L}+ing )?schemes?",
  ],
  [
    "evaluation",
    "benchmarks?|test suites?|test sets?|evaluation suites?|evaluations?|evals|tests?|leaderboards?|scorecards?|test beds?|testbeds?|challenge sets?|test methods?|test batter(?:y|ies)|index|audits?|stress tests?|spot.?checks?|ladders?|rubrics?|quiz(?:zes)?|red lines|(?:test )?questions|question (?:sets?|banks?)|banks?|(?:\\p{L}+ )?suites?|threat models?|red.team exercises?",
  ],
  [
    "data-set",
    "data.?sets?|corpus|corpora|transcripts?|logs?|traces|recordings?|archives?|records?|mailing lists?|change.?logs?|(?:test )vectors?|(?:rss |news |data )feeds?|databases?|registr(?:y|ies)|galler(?:y|ies)|collections?|annotations?|labels|catalogues?|catalogs?|trajectories|survey data|raw data|data|diar(?:y|ies)|chats|scores|timelines?|samples?|cases|surveys? of|libraries of prompts|prompt sets?|measurements?|caches?|copy(?= of)|inventor(?:y|ies)|maps?|atlas|registers?",
  ],
  [
    "weights",
    "(?:model )?weights|checkpoints?|trained (?:models?|probes?)|model organisms?|fine.tuned models?|sparse autoencoders?|reward models?|adapters?|probes?|classifiers?",
  ],
  [
    "code",
    "librar(?:y|ies)|code(?:bases?)?|toolkits?|tool.?kits?|toolbox(?:es)?|tools?|packages?|software|repositor(?:y|ies)|pipelines?|implementations?|platforms?|plug.?ins?|patch(?:es)?|extensions?|apps?|interfaces?|simulators?|environments?|harness(?:es)?|scaffolds?|prototypes?|dashboards?|apis?|scripts|notebooks?|monitors?|detectors?|visuali[sz]ers?|servers?|recorders?|viewers?|converters?|installers?|loggers?|parsers?|scanners?|trackers?|checkers?|generators?|explorers?|calculators?|wrappers?|samplers?|profilers?|debuggers?|linters?|validators?|(?:web|dashboard|interactive|landing|status|results?|project) ?pages?|(?:test )?rigs?|browser add-ons?|add-ons?|bots?|widgets?|modules?|clients?(?= (?:that|for))|hotlines?|channels?|images?|containers?|demonstrators?|services?|websites?|portals?|meters?|gauges?|firmware|filters?|repos?|sandbox(?:es)?|(?:\\p{L}+-)?kits?|boards?(?! of)",
  ],
  [
    "demonstration",
    "demos?|demonstrations?|proofs? of concept|videos?|exhibitions?|films?|documentar(?:y|ies)|radio features?|mock (?:court )?cases?|showcases?|case demonstrations?|exhibits?",
  ],
  [
    "paper",
    "papers?|long reads?|cards?|wall charts?|(?:league |wage |price )?tables?|bulletins?|digests?|(?<!(?:\\d|one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|forty|few|several|in|within)[ -])minutes|letters?(?= to)|transcripts of|posters?|podcasts?|columns?|op-eds?|fact sheets?|(?:model|system|data) cards?|(?:book )?chapters?|docs?|documents?|notices?|(?:blog |forum )?posts?|(?:empirical |field |user |pilot )?stud(?:y|ies)|surveys?|definitions?|roadmaps?|research agendas?|reports?|preprints?|articles?|publications?|write.?ups?|theses|thesis|monographs?|survey papers?|literature reviews?|reviews?|blog posts?|essays?|newsletters?|(?!hand|play)\\p{L}*books?|case stud(?:y|ies)|post.?mortems?|memos?|reading lists?|annual reports?|summar(?:y|ies)|analys[ei]s|booklets?|pamphlets?|leaflets?|brochures?|primers?|factsheets?|(?:\\p{L}+ing )?plots?|slides?|(?:\\p{L}+ )?curves?",
  ],
  ["forecast", "forecasts?"],
  ["classifier", "(?:trained )?classifiers?"],
  [
    "people",
    "trainings?|classes|(?:summer|winter|spring) schools?|courses?|fellowships?|secondments?|placements?|internships?|residenc(?:y|ies)",
  ],
  ["event", "workshops?|webinars?|seminars?|conferences?|hackathons?"],
  [
    "method",
    "methods?|recipes?|drills?|(?:decision )?aids?|cheat.?sheets?|one-pagers?|two-pagers?|flow.?charts?|syllab(?:us|i)|lectures?|clinics?|blueprints?|reference designs?|ontolog(?:y|ies)|glossar(?:y|ies)|vocabular(?:y|ies)|scales?|formats?|curricul|rules(?=$|[,:;.])|schemas?|kits?|theor(?:y|ies)|techniques?|protocols?|procedures?|algorithms?|taxonom(?:y|ies)|frameworks?|curricul(?:um|a)|(?:training |teaching )?materials?|tutorials?|playbooks?|templates?|checklists?|(?:\\p{L}+ )?packs?|(?<=\\p{L}-page )\\p{L}+|rules of thumb|(?:scoring|decision|stopping) rules?|(?:behavioural|question|task|evaluation) batter(?:y|ies)|yardsticks?|grammars?|handbooks?|manuals?|guides?|how-tos?|forms?|routines?|questionnaires?|lesson plans?|typolog(?:y|ies)|metrics?|designs?|proofs?|(?:lower |upper )?bounds|guarantees|lemmas?|theorems?|exercises?|talks?|(?:training |study |open )days?",
  ],
];

const PATTERNS = FORMS.map(([form, nouns]) => ({
  form,
  pattern: new RegExp(`(?<![\\p{L}\\d])(?:${nouns})(?![\\p{L}\\d])`, "u"),
}));
const ANY = new RegExp(
  `(?<![\\p{L}\\d-])(?:${longestFirst(FORMS.map(([, nouns]) => nouns).join("|"))})(?![\\p{L}\\d]|-\\p{L})`,
  "gu",
);
const AT_END = FORMS.map(([form, nouns]) => ({
  form,
  pattern: new RegExp(`(?<![\\p{L}\\d])(?:${nouns})$`, "u"),
}));

/** Where a text has a noun for an output. */
export function outputNounsIn(text: string): readonly { readonly start: number; readonly end: number }[] {
  return [...lowered(text).matchAll(ANY)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The form that a name suggests by the noun it ends with, else by one in `context`; null if it has none. */
export function formOf(name: string, context: string): string | null {
  const low = lowered(name);
  const before =
    low.split(
      /\s(?:of|for|on|with|that|to|in|from|about|by|which|at|as|covering|describing|comparing)\s/,
      1,
    )[0] ?? low;
  return (
    AT_END.find(({ pattern }) => pattern.test(before))?.form ?? firstIn(low) ?? firstIn(lowered(context))
  );
}

function firstIn(text: string): string | null {
  let best: { at: number; form: string } | null = null;
  for (const { form, pattern } of PATTERNS) {
    const at = text.search(pattern);
    if (at >= 0 && (best === null || at < best.at)) best = { at, form };
  }
  return best?.form ?? null;
}
