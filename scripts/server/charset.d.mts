import type { ServerResponse } from "node:http";

export declare function withCharset(type: string): string;
export declare function tellCharset(response: ServerResponse): void;
