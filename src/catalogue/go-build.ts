import type { BuildHint } from '../findings.ts'

export interface GoBuild {
  /** Set before the command, in this order; null keeps what the machine has. */
  readonly cgo: boolean | null
  readonly env?: Readonly<Record<string, string>>
  readonly flags?: readonly string[]
  readonly tags?: readonly string[]
  /** Settings such as `GOAMD64=v3` to leave out or replace. */
  readonly settings?: readonly string[]
}

/** The hint quotes the binary, which is untrusted: only words that a shell takes as they are may reach a command. */
const PLAIN_WORD = /^[A-Za-z0-9][A-Za-z0-9._/@+-]*$/
const PLAIN_PACKAGE = /^(?:\.{1,2}(?:\/[A-Za-z0-9._@+/-]*)?|[A-Za-z0-9][A-Za-z0-9._/@+-]*)$/
const PLAIN_TAG = /^[A-Za-z0-9_.]+$/
const PLAIN_SETTING = /^GO[A-Z0-9]+=[A-Za-z0-9.,]+$/

/** `CGO_ENABLED=0 GOOS=linux GOARCH=amd64 go build -o app ./cmd/app`; null for what the go command did not build. */
export function goBuild(hint: BuildHint, build: GoBuild): string | null {
  if (hint.by !== undefined) return null
  const tags = [...new Set([...hint.tags, ...(build.tags ?? [])])].filter((tag) => PLAIN_TAG.test(tag))
  const words = [
    ...(build.cgo === null ? [] : [`CGO_ENABLED=${build.cgo ? 1 : 0}`]),
    ...platform(hint),
    ...(build.settings ?? hint.settings).filter((setting) => PLAIN_SETTING.test(setting)),
    ...Object.entries(build.env ?? {}).map(([name, value]) => `${name}=${quoted(value)}`),
    'go build',
    ...(tags.length > 0 ? [`-tags ${tags.join(',')}`] : []),
    ...(build.flags ?? []),
    `-o ${outputName(hint)}`,
    mainPackage(hint),
  ]
  return words.join(' ')
}

function mainPackage(hint: BuildHint): string {
  return PLAIN_PACKAGE.test(hint.mainPackage) ? hint.mainPackage : '.'
}

/** Folder of the main package inside the module at hand; null when it lies in another module. */
export function mainFolder(hint: BuildHint): string | null {
  const path = mainPackage(hint)
  return path.startsWith('.') ? path.replace(/\/+$/, '') : null
}

/** Where the main package's folder has the name itself, `go build -o NAME` would put the binary into it. */
export function outputName(hint: BuildHint): string {
  const name = PLAIN_WORD.test(hint.name) ? hint.name : 'app'
  return mainPackage(hint) === `./${name}` ? `bin/${name}` : name
}

function platform(hint: BuildHint): string[] {
  const plain = /^[a-z0-9]+$/
  return plain.test(hint.goos) && plain.test(hint.goarch) ? [`GOOS=${hint.goos}`, `GOARCH=${hint.goarch}`] : []
}

/** Values are ours: words and spaces. */
function quoted(value: string): string {
  return value.includes(' ') ? `"${value}"` : value
}
