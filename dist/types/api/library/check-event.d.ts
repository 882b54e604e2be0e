/** How a run goes. `planned` and `engine` come once at most, the others once or more for each cell that is started. */
export type CheckEvent = {
    readonly kind: 'planned';
    readonly cells: readonly PlannedCellEvent[];
} | {
    readonly kind: 'engine';
    readonly engine: EngineEvent;
} | {
    readonly kind: 'phase';
    readonly cell: string;
    readonly phase: CellPhaseName;
} | {
    readonly kind: 'judged';
    readonly cell: string;
    readonly outcome: OutcomeName;
    readonly reason: string | null;
} | {
    readonly kind: 'timed';
    readonly cell: string;
};
/** Said before the first container is made. */
export interface PlannedCellEvent {
    /** `linux/amd64@alpine-3.22+readonly` */
    readonly cell: string;
    readonly target: string;
    readonly profile: string;
    /** null = the bytes cannot tell. */
    readonly predicted: 'runs' | 'fails' | null;
}
export interface EngineEvent {
    readonly kind: 'docker' | 'podman' | 'native';
    readonly version: string;
    readonly os: string;
    /** GOARCH word. */
    readonly arch: string;
    readonly cpus: number;
    readonly rootless: boolean;
}
export type CellPhaseName = 'pulling' | 'creating' | 'running' | 'removing' | 'timing';
export type OutcomeName = 'pass' | 'fail' | 'warn' | 'unknown' | 'skip';
