import { hostname, userInfo } from "node:os";

/** Who runs this, as far as the machine knows: "root on db1, through sudo from ada". */
export function machineAccount(sudoUser = process.env.SUDO_USER): string {
  const account = `${nameOfAccount()} on ${hostname()}`;
  return sudoUser ? `${account}, through sudo from ${sudoUser}` : account;
}

function nameOfAccount(): string {
  try {
    return userInfo().username;
  } catch {
    // A container may run under a number that no account has.
    return `account ${process.getuid?.() ?? "unknown"}`;
  }
}
