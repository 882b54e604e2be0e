import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cacheDirectory } from '../../src/host/process/cache-directory.ts'

/** Debian's packages of each family, and the words that a browser would resolve to it. */
const SETS = {
  DejaVu: { packages: ['fonts-dejavu-core'], sans: 'DejaVu Sans', mono: 'DejaVu Sans Mono' },
  Nimbus: { packages: ['fonts-urw-base35'], sans: 'Nimbus Sans', mono: 'Nimbus Mono PS' },
  Noto: { packages: ['fonts-noto-core', 'fonts-noto-mono'], sans: 'Noto Sans', mono: 'Noto Mono' },
} as const

export type FontSet = keyof typeof SETS
export const FONT_SETS = Object.keys(SETS) as readonly FontSet[]

/**
 * A configuration of fontconfig (for FONTCONFIG_FILE) that knows one family and nothing of this machine's. The fonts are kept in the cache,
 * unpacked only.
 */
export function fontConfig(set: FontSet): string {
  const { packages, sans, mono } = SETS[set]
  const folders = packages.map(unpacked)
  const folder = join(toolsFolder(), `fontconfig-${set.toLowerCase()}`)
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'fonts.conf')
  const written = `${file}.${process.pid}`
  writeFileSync(written, configText(folders, join(folder, 'cache'), sans, mono))
  renameSync(written, file)
  return file
}

function configText(folders: readonly string[], cache: string, sans: string, mono: string): string {
  const alias = (family: string, prefer: string) =>
    `<alias binding="same"><family>${family}</family><prefer><family>${prefer}</family></prefer></alias>`
  const aliases = [
    ...['system-ui', 'sans-serif', 'serif', 'Sans'].map((family) => alias(family, sans)),
    ...['ui-monospace', 'monospace', 'Monospace'].map((family) => alias(family, mono)),
    `<match target="pattern"><edit name="family" mode="append_last"><string>${sans}</string></edit></match>`,
    // Nimbus comes with a font of symbols that would do for any family; Type 1 is not drawn by browsers.
    ...['*/D050000L*', '*/StandardSymbolsPS*', '*.t1'].map(
      (files) => `<selectfont><rejectfont><glob>${files}</glob></rejectfont></selectfont>`,
    ),
  ]
  const dirs = folders.map((folder) => `<dir>${folder}</dir>`)
  const lines = ['<?xml version="1.0"?>', '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">', '<fontconfig>']
  return [...lines, ...dirs, `<cachedir>${cache}</cachedir>`, ...aliases, '</fontconfig>', ''].join('\n')
}

function toolsFolder(): string {
  return join(cacheDirectory(process.env), 'test-tools')
}

function unpacked(name: string): string {
  const tools = toolsFolder()
  const kept = join(tools, name)
  if (!existsSync(kept)) {
    mkdirSync(tools, { recursive: true })
    const folder = mkdtempSync(join(tools, 'fonts-'))
    const options = { cwd: folder, stdio: 'pipe' } as const
    execFileSync('apt-get', ['-q', 'download', name], options)
    const [archive] = readdirSync(folder).filter((file) => file.endsWith('.deb'))
    execFileSync('dpkg-deb', ['-x', archive!, 'unpacked'], options)
    renameSync(join(folder, 'unpacked/usr/share/fonts'), kept)
    rmSync(folder, { recursive: true })
  }
  return kept
}
