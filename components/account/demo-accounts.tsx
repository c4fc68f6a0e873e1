import { demoAccounts } from "@/messages/account";
/** The demo organisation's accounts. The password is on the console only, so that a page gives nobody a way in. */
export function DemoAccounts() {
  return (
    <section aria-labelledby="demo-accounts" className="mt-10 max-w-measure border-t pt-5">
      <h2 id="demo-accounts" className="text-lg">
        {demoAccounts.title}
      </h2>
      <p className="mt-1 text-sm text-quiet">{demoAccounts.password}</p>
      <dl className="mt-3 grid grid-cols-[auto_minmax(0,1fr)] gap-x-6 gap-y-1 text-sm">
        {ACCOUNTS.map(([email, comesTo]) => (
          <div key={email} className="contents">
            <dt className="font-semibold">{email}</dt>
            <dd className="text-quiet">{comesTo}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

const ACCOUNTS = [
  ["researcher@demo.example", demoAccounts.researcher],
  ["coauthor@demo.example", demoAccounts.coAuthor],
  ["reviewer@demo.example", demoAccounts.reviewer],
  ["lead@demo.example", demoAccounts.lead],
  ["admin@demo.example", demoAccounts.administrator],
] as const;
