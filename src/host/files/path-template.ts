import type { InspectFile } from './inspect-files.ts'
import { UsageError } from '../../errors.ts'
import { globFiles } from './glob-files.ts'

/** As `go tool dist list` has them, with what else is usual in file names. */
const OS_WORDS: Readonly<Record<string, readonly string[]>> = {
  linux: ['linux', 'Linux'],
  windows: ['windows', 'Windows', 'win'],
  darwin: ['darwin', 'Darwin', 'macos', 'macOS'],
  ...sameWords(['aix', 'android', 'dragonfly', 'freebsd', 'illumos', 'ios', 'netbsd', 'openbsd', 'plan9', 'solaris']),
}
const ARCH_WORDS: Readonly<Record<string, readonly string[]>> = {
  amd64: ['amd64', 'x86_64', 'x64'],
  arm64: ['arm64', 'aarch64'],
  '386': ['386', 'i386', 'i686'],
  arm: ['arm', 'armv5', 'armv6', 'armv7', 'armhf', 'arm_5', 'arm_6', 'arm_7', 'arm-v7'],
  ...sameWords(['riscv64', 'ppc64', 'ppc64le', 's390x', 'loong64', 'mips', 'mipsle', 'mips64', 'mips64le']),
}

/** Whether a word names its files by `{os}` and `{arch}`. */
export function isTemplate(word: string): boolean {
  return /\{(?:os|arch)\}/.test(word)
}

/**
 * The files that `dist/myapp_{os}_{arch}/myapp` stands for, each with what its path says it is for; the rest of the word is a glob. Where `arm` and `arm64`
 * both fit before a star, the longer word counts. Throws UsageError where there is none.
 */
export function templateFiles(template: string): readonly InspectFile[] {
  const found = new Map<string, { readonly file: InspectFile; readonly length: number }>()
  for (const [os, osWord] of wordsOf(template, '{os}', OS_WORDS)) {
    for (const [arch, archWord] of wordsOf(template, '{arch}', ARCH_WORDS)) {
      const length = osWord.length + archWord.length
      for (const path of globFiles(template.replaceAll('{os}', osWord).replaceAll('{arch}', archWord))) {
        if (length <= (found.get(path)?.length ?? 0)) continue
        const claimed = os !== '' && arch !== ''
        found.set(path, { file: claimed ? { path, listedAs: { os, arch } } : { path }, length })
      }
    }
  }
  const files = [...found.values()].map(({ file }) => file)
  if (files.length > 0) return files.toSorted((a, b) => (a.path < b.path ? -1 : 1))
  throw new UsageError(`${JSON.stringify(template)} fits no file`, {
    hint: `{os} stands for words such as linux, {arch} for words such as amd64 or armv7; the path starts at ${process.cwd()}.`,
  })
}

/** GOOS or GOARCH word beside the word in the path; one pair of nothing where the template does not ask. */
function wordsOf(
  template: string,
  placeholder: string,
  words: Readonly<Record<string, readonly string[]>>,
): readonly (readonly [go: string, word: string])[] {
  if (!template.includes(placeholder)) return [['', '']]
  return Object.entries(words).flatMap(([go, spellings]) => spellings.map((word) => [go, word] as const))
}

function sameWords(words: readonly string[]): Record<string, readonly string[]> {
  return Object.fromEntries(words.map((word) => [word, [word]]))
}
