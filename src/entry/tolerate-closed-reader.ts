/** A reader that closes early (`portcullis targets | head`) is no failure of ours, and changes no exit code. To be called before the first write. */
export function tolerateClosedReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
}
