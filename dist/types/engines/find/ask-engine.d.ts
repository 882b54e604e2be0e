import type * as https from 'node:https';
import type { EngineAddress } from './engine-address.js';
/** What `/info` and the headers of its answer say, as far as it is used. */
export interface EngineVersion {
    readonly kind: 'docker' | 'podman';
    readonly version: string;
    readonly apiVersion: string;
    readonly os: string;
    /** GOARCH word. */
    readonly arch: string;
    readonly kernel: string | null;
    readonly cpus: number;
    readonly rootless: boolean;
    /** SELinux confines its containers; absent = it does not, or the engine does not say. */
    readonly selinux?: true;
    /** Of Windows, with the number of its update where the engine says it: `10.0.20348.2340`. */
    readonly osVersion?: string;
    /** What containers of Windows get unless they are told otherwise. */
    readonly isolation?: 'process' | 'hyperv';
}
export interface NoAnswer {
    /** One line: `permission denied`, `nothing listens there`. */
    readonly reason: string;
    /** The socket is there and this user may not use it. */
    readonly denied: boolean;
}
export type Answer = {
    readonly version: EngineVersion;
} | NoAnswer;
/** Asks what listens at the address what it is. Never rejects. */
export declare function askEngine(address: EngineAddress, signal: AbortSignal, limitMs?: number): Promise<Answer>;
/**
 * A sign of life: does anything still answer at the address? `/info` is no question for this, since a busy Podman takes seconds
 * over it. What takes the connection and is late is busy; calls to it have limits of their own. Never rejects.
 */
export declare function isListening(address: EngineAddress, limitMs: number): Promise<boolean>;
/** Options for node's http or https client; certificates are read here. */
export declare function connectionOptions(address: EngineAddress): https.RequestOptions;
/** Agents work one out for every request, with a pattern that takes milliseconds to compile; it is for TLS alone. */
export declare const NO_SERVER_NAME: object;
