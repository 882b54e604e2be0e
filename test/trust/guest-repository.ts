import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { recordedEvent } from '../fixtures/github/events.ts'

/** Files by path; their text. */
export type Files = Readonly<Record<string, string>>

/** A checkout whose base commit has some files and whose working tree has others, as after `actions/checkout` of a pull request. */
export class GuestRepository implements Disposable {
  readonly folder = mkdtempSync(join(tmpdir(), 'portcullis-guest-'))
  readonly base: string

  constructor(base: Files) {
    this.git('init', '-q', '-b', 'main')
    this.write({ 'README.md': 'x\n', ...base })
    this.git('add', '-A')
    this.git('-c', 'user.name=o', '-c', 'user.email=o@example.org', 'commit', '-q', '-m', 'base')
    this.base = this.git('rev-parse', 'HEAD').trim()
  }

  /** The working tree has these files and no others. */
  replace(files: Files): void {
    for (const name of readdirSync(this.folder))
      if (name !== '.git') rmSync(join(this.folder, name), { recursive: true })
    this.write(files)
  }

  write(files: Files): void {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(this.folder, path)), { recursive: true })
      writeFileSync(join(this.folder, path), text)
    }
  }

  /** What the runner sets for this event, with the payload as it was recorded and the base commit of this repository. */
  environment(event: string, payloadName: string): Record<string, string> {
    const payload = recordedEvent(payloadName) as Payload
    if (payload.pull_request) payload.pull_request.base.sha = this.base
    if (payload.merge_group) payload.merge_group.base_sha = this.base
    const path = join(this.folder, '.git', 'event.json')
    writeFileSync(path, JSON.stringify(payload))
    const { full_name, default_branch } = payload.repository
    return {
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: path,
      GITHUB_REPOSITORY: full_name,
      GITHUB_REF: `refs/heads/${default_branch}`,
      GITHUB_SHA: this.base,
      GITHUB_WORKSPACE: this.folder,
    }
  }

  git(...words: readonly string[]): string {
    return execFileSync('git', words, { cwd: this.folder, encoding: 'utf8' })
  }

  [Symbol.dispose](): void {
    rmSync(this.folder, { recursive: true, force: true })
  }
}

interface Payload extends Record<string, unknown> {
  repository: { full_name: string; default_branch: string }
  pull_request?: { base: { sha: string } }
  merge_group?: { base_sha: string }
}
