/** Where an engine's API listens. */
export type EngineAddress = {
    readonly kind: 'socket';
    readonly path: string;
} | {
    readonly kind: 'tcp';
    readonly host: string;
    readonly port: number;
    readonly tls: TlsFiles | 'system' | null;
};
/** Host paths of PEM files, as the Docker CLI names them below DOCKER_CERT_PATH. */
export interface TlsFiles {
    readonly ca: string;
    readonly cert: string;
    readonly key: string;
}
export type Environment = Readonly<Record<string, string | undefined>>;
/**
 * Reads a DOCKER_HOST or CONTAINER_HOST value. The answer is an address, or in words why it is none that can be used.
 * Format: docs.docker.com/reference/cli/docker, "Host" and "Environment variables".
 */
export declare function parseEngineAddress(text: string, env: Environment): EngineAddress | string;
/** For people: no user name, no password. */
export declare function formatEngineAddress(address: EngineAddress): string;
