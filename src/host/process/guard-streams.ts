/**
 * A reader that closes early (`portcullis targets | head`, `2>&1 | grep -q`) is no failure and changes no exit code: what is still to be said on that
 * stream goes nowhere. A full disk under stdout is a failure, since the report is lost; under stderr only progress is. To be called before
 * the first write.
 */
export function guardStreams(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') void endWith(error)
  })
  process.stderr.on('error', () => undefined)
}

async function endWith(error: Error): Promise<never> {
  const { reportFailure } = await import('./report-failure.ts')
  process.exit(reportFailure(error))
}
