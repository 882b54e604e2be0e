/**
 * A reader that closes early (`portcullis targets | head`) is no failure of ours, and changes no exit code; a full disk is. To be called
 * before the first write.
 */
export function tolerateClosedReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') void endWith(error)
  })
}

async function endWith(error: Error): Promise<never> {
  const { reportFailure } = await import('./report-failure.ts')
  process.exit(reportFailure(error))
}
