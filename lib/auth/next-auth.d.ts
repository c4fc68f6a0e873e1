import "next-auth";
import "next-auth/jwt";

declare module "next-auth" {
  interface User {
    memberId: string;
    token: string;
  }
}

declare module "next-auth/jwt" {
  interface JWT {
    memberId?: string;
    token?: string;
    /** When the session ends, in seconds since 1970, whatever is asked meanwhile. */
    until?: number;
  }
}
