/** Who is at fault decides the class: the user (exit 2) or the machine (exit 3). A binary at fault is a finding, never an error. */
export type ErrorCode = 'usage' | 'config' | 'binary-format' | 'engine-unavailable' | 'engine-failed';
export interface ErrorDetails {
    /** What to do now, one or more whole sentences. */
    readonly hint: string;
    readonly cause?: unknown;
}
/** Message form: what happened with the value; `hint`: what to do. `entry` prints both and exits with `exitCode`. */
export declare abstract class PortcullisError extends Error {
    abstract readonly code: ErrorCode;
    abstract readonly exitCode: 2 | 3;
    readonly hint: string;
    constructor(message: string, details: ErrorDetails);
}
/** The command line or an Action input is wrong. */
export declare class UsageError extends PortcullisError {
    readonly code = "usage";
    readonly exitCode = 2;
}
export interface ConfigPosition {
    readonly file: string;
    /** 1-based. */
    readonly line: number;
    /** 1-based. */
    readonly column: number;
}
/** portcullis.yml is wrong at one place; several mistakes are several `problems`. */
export declare class ConfigError extends PortcullisError {
    readonly code = "config";
    readonly exitCode = 2;
    readonly problems: readonly ConfigProblem[];
    constructor(problems: readonly ConfigProblem[], details: ErrorDetails);
}
export interface ConfigProblem extends ConfigPosition {
    /** What is wrong, with the value, and what would be right. */
    readonly message: string;
}
/** The bytes are no binary we can read. `offset` is the byte where reading failed. */
export declare class BinaryFormatError extends PortcullisError {
    readonly code = "binary-format";
    readonly exitCode = 2;
    readonly offset: number;
    constructor(offset: number, message: string, details: ErrorDetails);
    /** The same, said of a file. */
    of(file: string): BinaryFormatError;
}
/** No engine answers where one was asked for. */
export declare class EngineUnavailableError extends PortcullisError {
    readonly code = "engine-unavailable";
    readonly exitCode = 3;
}
/** The engine answered and could not do its work. */
export declare class EngineError extends PortcullisError {
    readonly code = "engine-failed";
    readonly exitCode = 3;
}
