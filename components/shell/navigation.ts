import { mayInOrganisation, type Role } from "@/lib/domain/access/access-table";
import { navigation } from "@/messages/shell";

export type NavigationItem = {
  readonly href: string;
  readonly label: string;
  /** How much of it is new. */
  readonly count?: number;
};

/** The parts of the product the viewer's roles open: their work first, then what is looked up, then administration. */
export type Navigation = {
  readonly work: readonly NavigationItem[];
  readonly reference: readonly NavigationItem[];
  readonly organisation: readonly NavigationItem[];
  readonly mayCreate: boolean;
};

/** Shows ways in, protects nothing: every page's use case asks the access table itself. `inbox` counts what is new in it. */
export function navigationFor(roles: readonly Role[], inbox: number): Navigation {
  const when = (allowed: boolean, href: string, label: string) => (allowed ? [{ href, label }] : []);
  return {
    work: [
      { href: "/", label: navigation.home },
      { href: "/inbox", label: navigation.inbox, count: inbox },
      ...when(mayInOrganisation(roles, "queue.view"), "/queue", navigation.queue),
      ...when(mayInOrganisation(roles, "round.view"), "/rounds", navigation.rounds),
      ...when(mayInOrganisation(roles, "portfolio.view"), "/portfolio", navigation.portfolio),
    ],
    reference: [
      { href: "/glossary", label: navigation.glossary },
      { href: "/patterns", label: navigation.patterns },
      { href: "/method", label: navigation.method },
      { href: "/help", label: navigation.help },
    ],
    organisation: [
      ...when(mayInOrganisation(roles, "people.list"), "/people", navigation.people),
      ...when(mayInOrganisation(roles, "audit.read"), "/audit", navigation.audit),
      ...when(mayInOrganisation(roles, "settings.manage"), "/settings", navigation.settings),
    ],
    mayCreate: mayInOrganisation(roles, "assessment.create"),
  };
}
