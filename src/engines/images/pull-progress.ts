import { StringDecoder } from 'node:string_decoder'

export interface PullProgress {
  /** Why the pull failed, in the engine's words. */
  readonly error: string | null
  readonly status: string | null
}

const LONGEST_LINE = 64 * 1024

/** What an engine says while it pulls: a line of JSON for each step. Lines that are anything else say nothing. */
export async function* readPullProgress(stream: AsyncIterable<Buffer | string>): AsyncGenerator<PullProgress> {
  for await (const line of linesOf(stream)) yield readProgress(line)
}

async function* linesOf(stream: AsyncIterable<Buffer | string>): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8')
  let rest = ''
  for await (const chunk of stream) {
    const lines = (rest + decoder.write(chunk)).split('\n')
    // A line of progress is some hundred bytes.
    rest = lines.pop()!.slice(0, LONGEST_LINE)
    yield* lines
  }
  if (rest !== '') yield rest
}

function readProgress(line: string): PullProgress {
  try {
    const { error, status } = JSON.parse(line) as { error?: unknown; status?: unknown }
    return { error: typeof error === 'string' ? error : null, status: typeof status === 'string' ? status : null }
  } catch {
    return { error: null, status: null }
  }
}
