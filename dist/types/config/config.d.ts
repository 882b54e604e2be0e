import type { Runners } from './runners.js';
import type { Policy } from './policy.js';
import type { Profile } from '../targets/profile.js';
import type { Target } from '../targets/target.js';
import type { ImageLocks } from './image-lock.js';
import type { SmokeCase } from './smoke-case.js';
import type { TimerMode } from './timer-policy.js';
/** What to do, from portcullis.yml with all defaults filled in. */
export interface Config {
    readonly targets: readonly Target[];
    readonly profiles: readonly Profile[];
    readonly smoke: readonly SmokeCase[];
    readonly timers: TimersConfig;
    readonly policy: Policy;
    readonly engine: EngineChoice;
    /** Binaries for other machines run by emulation, marked as such and never timed. */
    readonly qemu: boolean;
    readonly pull: 'missing' | 'always' | 'never';
    /** Where images are pulled from in place of their own registry, prefix by prefix; absent = from there. */
    readonly mirrors?: Readonly<Record<string, string>>;
    /** Images of these digests and no others; absent = whatever the references give. */
    readonly lock?: ConfigLock;
    /** Ends a whole cell; a step has its own limit. */
    readonly cellTimeoutMs: number;
    /** Id of the target that the program is deployed to: facts of the others are held against its. */
    readonly production?: string;
    /** Cells side by side; null = chosen from the engine's CPUs. */
    readonly parallel: number | null;
    /** Who runs what when the cells are dealt out to many jobs. */
    readonly runners: Runners;
}
export interface ConfigLock {
    /** Path of the lock file. */
    readonly file: string;
    /** Empty until the file has been read. */
    readonly images: ImageLocks;
}
export type EngineChoice = 'auto' | 'docker' | 'podman' | 'native' | 'none';
export interface TimersConfig {
    readonly enabled: boolean;
    readonly periodNs: number;
    /** Of cell and host each, in place of as many as the mode has; null = the mode's. */
    readonly samples: number | null;
    /** How long a cell is measured against its host, and what else is measured in it. */
    readonly mode: TimerMode;
    /** `host` or `host:port` that each cell asks for the time; null = none. */
    readonly ntpServer: string | null;
}
