import { listed } from "@/lib/domain/ledger/named";
import type { Person, PortfolioRule, Project } from "@/lib/domain/portfolio/concluding/portfolio-finding";

/** A reviewer weighs in somebody's work who wrote one in so many of the reviews of it. */
const ONE_IN = 3;
/** Reviews of somebody's work below which a share of them says nothing. */
const FEWEST = 2;

/** Of one author: by reviewer, how many reviews of their work; and how many there are. */
type Reviewed = {
  readonly person: Person;
  readonly by: ReadonlyMap<string, number>;
  readonly all: number;
};

/**
 * The same people reviewing each other. Somebody weighs in another's work who wrote a third or more of the reviews of it, of two or
 * more; people of whom each weighs in another's work, round to the first, are a ring. Rests on reviews that are handed in and that
 * whoever asks may read, and on no others.
 */
const RING: PortfolioRule = {
  id: "reviews.ring",
  overSums: "people",
  claims: ["SM-26"],
  looksFor:
    "People who review each other’s work, two or round a ring, each with a third or more of the reviews of the next one’s projects.",
  concludes: (projects) => {
    const authors = reviewedAuthors(projects);
    return rings(authors).map((ring) => {
      const members = new Set(ring.map(({ person }) => person.id));
      const among = projects.filter(({ judged }) => judged?.authors.some(({ id }) => members.has(id)));
      const from = among.flatMap((project) => {
        const own = inRing(project, members);
        return own.length === 0
          ? []
          : [
              {
                project: project.id,
                says: `by ${listed(namesAmong(project.judged?.authors ?? [], members))}, reviewed by ${listed(own.map(({ reviewer }) => reviewer.name))}`,
              },
            ];
      });
      const inside = among.reduce((sum, project) => sum + inRing(project, members).length, 0);
      const all = among.reduce((sum, { judged }) => sum + (judged?.reviews.length ?? 0), 0);
      return {
        about: [...members].sort().join(" "),
        severity: "concern" as const,
        title: `${listed(ring.map(({ person }) => person.name).sort())} review each other’s work: ${inside} of the ${all} reviews of it that you may read`,
        text: "Who is judged by those they judge has a reason to be kind, and they come to share what they overlook. Nothing here says that any of these reviews is wrong.",
        resolve:
          "Ask somebody outside the ring for the next review of each, and read one of these again with them.",
        from,
        unsaid: projects.filter(({ judged }) => (judged?.reviews.length ?? 0) === 0).length,
      };
    });
  },
};

/** Reviews of a project by members of a ring. */
function inRing({ judged }: Project, members: ReadonlySet<string>) {
  return (judged?.reviews ?? []).filter(({ reviewer }) => members.has(reviewer.id));
}

function namesAmong(people: readonly Person[], members: ReadonlySet<string>): readonly string[] {
  return people.filter(({ id }) => members.has(id)).map(({ name }) => name);
}

function reviewedAuthors(projects: readonly Project[]): ReadonlyMap<string, Reviewed> {
  const authors = new Map<string, { person: Person; by: Map<string, number>; all: number }>();
  for (const { judged } of projects) {
    if (!judged) continue;
    for (const person of judged.authors) {
      const found = authors.get(person.id) ?? { person, by: new Map<string, number>(), all: 0 };
      authors.set(person.id, found);
      for (const { reviewer } of judged.reviews) {
        found.by.set(reviewer.id, (found.by.get(reviewer.id) ?? 0) + 1);
        found.all += 1;
      }
    }
  }
  return authors;
}

/** Rings, each whole: the strongly connected parts of "weighs in the work of" (R. Tarjan, *SIAM Journal on Computing* 1 (1972), 146–160). */
function rings(authors: ReadonlyMap<string, Reviewed>): readonly (readonly Reviewed[])[] {
  const weighing = ({ by, all }: Reviewed) =>
    all < FEWEST
      ? []
      : [...by].filter(([id, count]) => authors.has(id) && count * ONE_IN >= all).map(([id]) => id);
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const onStack = new Set<string>();
  const found: Reviewed[][] = [];
  const visit = (id: string, author: Reviewed) => {
    order.set(id, order.size);
    low.set(id, order.get(id) ?? 0);
    stack.push(id);
    onStack.add(id);
    for (const next of weighing(author)) {
      const other = authors.get(next);
      if (other && !order.has(next)) {
        visit(next, other);
        low.set(id, Math.min(low.get(id) ?? 0, low.get(next) ?? 0));
      } else if (onStack.has(next)) {
        low.set(id, Math.min(low.get(id) ?? 0, order.get(next) ?? 0));
      }
    }
    if (low.get(id) !== order.get(id)) return;
    const part = stack.splice(stack.indexOf(id));
    for (const each of part) onStack.delete(each);
    if (part.length > 1) found.push(part.flatMap((each) => authors.get(each) ?? []));
  };
  for (const [id, author] of authors) if (!order.has(id)) visit(id, author);
  return found;
}

export const REVIEW_RULES: readonly PortfolioRule[] = [RING];
