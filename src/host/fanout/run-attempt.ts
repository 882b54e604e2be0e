/** Which time GitHub runs this job; 1 elsewhere. */
export function runAttempt(env: NodeJS.ProcessEnv): number {
  const text = env['GITHUB_RUN_ATTEMPT'] ?? ''
  return /^[1-9]\d{0,3}$/.test(text) ? Number(text) : 1
}
