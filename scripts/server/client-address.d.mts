export declare const ADDRESS_HEADER: "x-landfall-address";
export declare function clientAddress(
  request: { readonly socket: string | undefined; readonly forwardedFor: string | undefined },
  proxies: number,
): string;
export declare function parseProxies(word: string | undefined): number | undefined;
