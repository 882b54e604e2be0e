import type { GitHubClient } from './client.ts'
import type { OwnComment, PullRequest } from './comments.ts'
import { Comments, statusOf } from './comments.ts'
import { MARKER_LENGTH, readMarker, withMarker } from './marker.ts'

export interface CommentContent {
  readonly key: string
  /** Markdown in at most so many UTF-16 units. */
  text(maxLength: number): string
  /** Equal for contents that are the same but for times; an equal comment is left as it is. */
  readonly fingerprint: string
  /** false: write only where there is a comment from before. */
  readonly create: boolean
}

export interface CommentResult {
  readonly action: 'created' | 'updated' | 'unchanged' | 'none'
  readonly url: string | null
}

/** GitHub refuses more, counted in characters; UTF-16 units are never fewer. */
const MAX_BODY_LENGTH = 65_536
/** Someone may delete the comment at the moment we change it, again and again; we do not insist. */
const MAX_ROUNDS = 3

/**
 * Leaves exactly one comment of ours on the pull request, with this content: changes the one that is there, in place, or makes one.
 * Two runs at the same time each look again after creating; the oldest comment stays, so that both end at the same one.
 */
export async function upsertComment(
  client: GitHubClient,
  pull: PullRequest,
  content: CommentContent,
): Promise<CommentResult> {
  return await beforeAbort(client.signal, new Upsert(new Comments(client, pull, content.key), content).run())
}

class Upsert {
  readonly #comments: Comments
  readonly #content: CommentContent
  #maxLength = MAX_BODY_LENGTH - MARKER_LENGTH
  #body: string

  constructor(comments: Comments, content: CommentContent) {
    this.#comments = comments
    this.#content = content
    this.#body = this.#render()
  }

  async run(): Promise<CommentResult> {
    for (let round = 1; round <= MAX_ROUNDS; round += 1) {
      const own = await this.#comments.list()
      if (own.length === 0 && !this.#content.create) return { action: 'none', url: null }
      const created = own.length === 0 ? await this.#create() : null
      const result = await this.#settle(created ? await this.#listWith(created) : own, created)
      if (result) return result
    }
    throw new Error(`the comment was deleted ${MAX_ROUNDS} times while it was being written`)
  }

  /** Brings the oldest comment up to date and takes the others of its author away. null: it was deleted meanwhile. */
  async #settle(own: readonly OwnComment[], created: OwnComment | null): Promise<CommentResult | null> {
    const authors = [...new Set(own.map((each) => each.author))]
    for (const author of authors) {
      const [oldest, ...newer] = own.filter((each) => each.author === author)
      try {
        const action = await this.#bringUpToDate(oldest!, created)
        // What stays behind, the next run takes away.
        for (const { id } of newer) await this.#comments.delete(id).catch(() => undefined)
        return { action, url: oldest!.url }
      } catch (error) {
        if (statusOf(error) === 404) return null
        // Another bot's comment, which only that bot may change; is there one of ours, too?
        if (statusOf(error) !== 403 || created) throw error
        if (author === authors.at(-1)) return await this.#besideOthers(error)
      }
    }
    return null
  }

  async #bringUpToDate(oldest: OwnComment, created: OwnComment | null): Promise<CommentResult['action']> {
    if (oldest.id === created?.id) return 'created'
    if (oldest.hash === this.#hash()) return 'unchanged'
    await this.#shortenUntilAccepted(() => this.#comments.update(oldest.id, this.#body))
    return 'updated'
  }

  /** All candidates are other bots'. Where we may not create one either, the refusal to change is what to report. */
  async #besideOthers(refusal: unknown): Promise<CommentResult> {
    if (!this.#content.create) throw refusal
    const created = await this.#create().catch((error: unknown) => {
      throw statusOf(error) === 403 ? refusal : error
    })
    return { action: 'created', url: created.url }
  }

  async #create(): Promise<OwnComment> {
    return await this.#shortenUntilAccepted(() => this.#comments.create(this.#body, this.#hash()))
  }

  /** The list may lag behind what was just created. */
  async #listWith(created: OwnComment): Promise<OwnComment[]> {
    const own = (await this.#comments.list()).filter((each) => each.author === created.author)
    return own.some((each) => each.id === created.id) ? own : [...own, created]
  }

  #render(): string {
    return withMarker(this.#content.key, this.#content.text(this.#maxLength), this.#content.fingerprint)
  }

  #hash(): string {
    return readMarker(this.#body)!.hash
  }

  /** The server's idea of the limit wins over ours. */
  async #shortenUntilAccepted<Result>(send: () => Promise<Result>): Promise<Result> {
    for (;;) {
      try {
        return await send()
      } catch (error) {
        const tooLong = statusOf(error) === 422 && /too long/i.test((error as Error).message)
        if (!tooLong || this.#maxLength < 4000) throw error
        this.#maxLength = Math.floor(this.#maxLength / 2)
        this.#body = this.#render()
      }
    }
  }
}

/** Waits between retries do not look at the signal themselves. */
export async function beforeAbort<Result>(signal: AbortSignal, work: Promise<Result>): Promise<Result> {
  let stop: (() => void) | undefined
  const aborted = new Promise<never>((_resolve, reject) => {
    stop = () => reject(signal.reason as Error)
    if (signal.aborted) stop()
    else signal.addEventListener('abort', stop)
  })
  try {
    return await Promise.race([work, aborted])
  } finally {
    signal.removeEventListener('abort', stop!)
    work.catch(() => undefined)
  }
}
