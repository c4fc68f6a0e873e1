/** What was waited for did not come in time. It may still come: whoever waited has gone on without it. */
export class NotInTime extends Error {
  constructor() {
    super("It did not answer in time.");
    this.name = "NotInTime";
  }
}

/**
 * What `waited` gives, if it does within so many milliseconds; throws `NotInTime` after them. For what can't be stopped (a browser's
 * storage, a lock); a request is stopped by `AbortSignal.timeout` instead.
 */
export function withinTime<Value>(milliseconds: number, waited: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new NotInTime()), milliseconds);
    waited.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
