export declare function securityHeaders(url: string): Readonly<Record<string, string>>;
