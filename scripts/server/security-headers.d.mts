export declare function securityHeaders(url: string): Readonly<Record<string, string>>;
export declare function workerPolicy(address: string | undefined): string | null;
