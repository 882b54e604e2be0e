/**
 * Platform of a binary (`linux/arm64`), or platform and target (`windows/amd64@windows-2025`, which goes first) -> label of the runner that
 * runs its cells; null = no runner has it.
 */
export type Runners = Readonly<Record<string, string | null>>;
/**
 * GitHub's own runners: those of Linux have a container engine, those of Windows and macOS are what their cells run on; on
 * Windows Server there is Docker beside it, with containers of the machine's own release. Source: actions/runner-images, August 2026. Others are for portcullis.yml to name.
 */
export declare const DEFAULT_RUNNERS: Runners;
/** `target`: its id as cell ids write it. */
export declare function runnerOf(runners: Runners, platform: string, target: string): string | null;
