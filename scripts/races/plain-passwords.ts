/** Stands for `lib/auth/password`: what a password costs on purpose is no part of a race. */

/** The hash to keep of a password. */
export function hashPassword(password: string): Promise<string> {
  return Promise.resolve(`hash of ${password}`);
}

/** Whether the password belongs to the hash. */
export async function isPasswordOf(password: string, passwordHash: string | null): Promise<boolean> {
  return passwordHash === (await hashPassword(password));
}
