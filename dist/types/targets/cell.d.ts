import type { Profile } from './profile.js';
import type { Target } from './target.js';
/** One binary x target x profile. */
export interface Cell {
    /** `linux/amd64@alpine-3.22+readonly`; the default profile is not written. */
    readonly id: string;
    /** Index into the run's binaries. */
    readonly binary: number;
    readonly platform: string;
    /** Of the image it runs in: 64-bit x86 images are where 32-bit x86 programs run when there is none of their own. */
    readonly imagePlatform: string;
    readonly target: Target;
    readonly profile: Profile;
}
