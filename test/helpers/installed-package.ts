import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { build } from '../../scripts/build.ts'
import { ROOT } from './portcullis.ts'

export interface InstalledPackage {
  readonly tarball: string
  /** A project that has the package installed, and the vitest of this repository. */
  readonly project: string
  /** Paths in the tarball, `dist/cli.cjs`. */
  readonly files: readonly string[]
}

/** Builds and packs the package as npm would publish it, and installs it without network into a project of its own. */
export async function installPackage(): Promise<InstalledPackage> {
  const folder = mkdtempSync(join(tmpdir(), 'portcullis-package-'))
  const stage = join(folder, 'stage')
  const names = [
    'package.json',
    'README.md',
    'CHANGELOG.md',
    'LICENSE',
    'action.yml',
    'schema',
    'docs',
    'probe',
    'src',
    'test/helpers',
  ]
  for (const name of [...names, 'dist/probe']) {
    if (existsSync(join(ROOT, name))) cpSync(join(ROOT, name), join(stage, name), { recursive: true })
  }
  await build(join(stage, 'dist'))
  const [packed] = JSON.parse(npm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder], stage)) as {
    filename: string
    files: { path: string }[]
  }[]
  const project = join(folder, 'project')
  mkdirSync(project)
  writeFileSync(join(project, 'package.json'), JSON.stringify({ name: 'consumer', private: true, type: 'module' }))
  const tarball = join(folder, packed!.filename)
  npm(['install', '--offline', '--no-audit', '--no-fund', '--ignore-scripts', '--omit=peer', tarball], project)
  for (const name of ['vitest', '@types/node']) {
    const target = join(project, 'node_modules', name)
    mkdirSync(dirname(target), { recursive: true })
    symlinkSync(join(ROOT, 'node_modules', name), target)
  }
  return { tarball, project, files: packed!.files.map(({ path }) => path).toSorted() }
}

function npm(words: readonly string[], cwd: string): string {
  return execFileSync('npm', words, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
}
