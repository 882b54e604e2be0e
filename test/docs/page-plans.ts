import { chmodSync, cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { execFileSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { ROOT } from '../helpers/portcullis.ts'

/** How the commands of a page are run. */
export interface PagePlan {
  /** Another test runs them all. */
  readonly ranBy?: string
  /** Makes the folder like the one the page speaks of. */
  readonly setUp?: (folder: string) => void
  /** Last command of a block -> status that the block ends with, where that is not 0. */
  readonly ends?: Readonly<Record<string, number>>
  /** Commands that no test runs, with the reason. */
  readonly notRun?: Readonly<Record<string, string>>
}

const BY_CI = 'the CI of this repository runs it whole'
const FETCHES = 'fetches packages or images for minutes'

export const PAGES: Readonly<Record<string, PagePlan>> = {
  'README.md': {
    setUp: (folder) => {
      program('app')(folder)
      build(folder, 'myapp', { CGO_ENABLED: '0' })
      mkdirSync(join(folder, 'dist'))
      writeFileSync(join(folder, 'dist/cli.cjs'), `import(${JSON.stringify(join(ROOT, 'src/cli/cli.ts'))})\n`)
    },
    notRun: { 'npm ci && npm run demo': BY_CI, 'npm ci && npm test': BY_CI },
  },
  'CONTRIBUTING.md': { notRun: { 'npm ci': BY_CI, 'npm run check': BY_CI, 'npm test': BY_CI } },
  'docs/fan-out.md': {
    setUp: (folder) => {
      program('app')(folder)
      build(folder, 'dist/amd64/myapp', { CGO_ENABLED: '0' })
      writeFileSync(
        join(folder, 'portcullis.yml'),
        'targets: [scratch]\ntimers: false\nsmoke: [{ name: version, args: [--version] }]\n',
      )
    },
  },
  'docs/engines.md': {
    setUp: (folder) => {
      program('app')(folder)
      build(folder, 'dist/myapp', { CGO_ENABLED: '0' })
    },
  },
  'docs/profiles.md': {
    setUp: (folder) => {
      program('app')(folder)
      build(folder, 'app', { CGO_ENABLED: '0' })
    },
  },
  'docs/first-hour.md': { ranBy: 'test/docs/first-hour.itg.test.ts' },
  'docs/stand-ins.md': {
    setUp: (folder) => {
      for (const name of ['package.json', 'matrix', 'src', 'node_modules', 'scripts'])
        symlinkSync(join(ROOT, name), join(folder, name))
    },
    notRun: {
      'npm run stand-ins': 'npm test begins with it',
      'npm run stand-ins -- --all --arch arm64': FETCHES,
      'npm run stand-ins -- --all --arch 386': FETCHES,
      'npm run stand-ins -- --refresh': FETCHES,
      'npm run stand-ins -- --load': 'leaves images in the engine; test/stand-ins/load.itg.test.ts loads one',
    },
  },
  'docs/testing.md': {
    notRun: {
      'node scripts/agreement.ts': 'takes minutes; test/agreement does the same for fewer targets',
      'node scripts/fresh.ts': 'debootstraps a machine and runs npm test in it; the release workflow runs it',
      'node scripts/fresh.ts --suite bookworm --command demo': 'the same; the nightly workflow runs it',
      "node scripts/fresh.ts --keep FOLDER --line 'npx vitest run --project itg test/page'": 'the same',
      'node scripts/agreement.ts --images': 'needs an image registry',
      'npm run fuzz -- --minutes 10':
        'takes as long as it says; test/fuzz runs every target over its corpus and 300 inputs by a seed',
      'npm run fuzz -- --minutes 1 --seed 7 elf zip': 'the same',
      'npm run fuzz -- zip --input FILE': 'the same',
      'npm run soak': 'takes hours; test/scripts/soak.itg.test.ts makes a few rounds',
      'npm run soak -- --minutes 30 --seed 7': 'the same',
      'npm run soak -- --rounds 7 --together 3': 'the same',
      'node scripts/agreement.ts --only sqlite --target centos:7': 'test/agreement/agreement.itg.test.ts does the same',
    },
  },
  'docs/recipes/goreleaser.md': {
    setUp: (folder) => {
      program('app')(folder)
      const artifacts = ['amd64', 'arm64'].map((goarch) => {
        const path = `dist/app_linux_${goarch}/app`
        build(folder, path, { CGO_ENABLED: '0', GOARCH: goarch })
        return { name: 'app', path, goos: 'linux', goarch, internal_type: 4, type: 'Binary', extra: { Binary: 'app' } }
      })
      writeFileSync(join(folder, 'dist/artifacts.json'), JSON.stringify(artifacts))
    },
    ends: { 'portcullis report --plan plan.json slices --out report': 1 },
    notRun: { 'goreleaser build --snapshot --clean': 'goreleaser is not at hand; the test puts its dist/ there' },
  },
  'docs/recipes/ko.md': { setUp: program('app') },
  'docs/recipes/gitlab-and-shell.md': {
    setUp: program('app'),
    ends: { "portcullis check ./app --run --version --no-timers --target 'debian:*' --out portcullis": 1 },
  },
  'docs/recipes/sqlite-and-cgo.md': {
    setUp: (folder) => cpSync(join(ROOT, 'test/agreement/programs/sqlite'), folder, { recursive: true }),
  },
  'docs/recipes/fips.md': { setUp: program('app') },
  'docs/recipes/windows-service.md': {
    setUp: program('app'),
    ends: { "portcullis check ./app.exe --engine none --target 'windows-20*' --target 'windows-servercore-*'": 1 },
  },
  'docs/recipes/arm.md': { setUp: program('app') },
  'examples/hello-server/README.md': {
    setUp: (folder) => {
      cpSync(join(ROOT, 'examples/hello-server'), folder, { recursive: true })
      goModule(folder)
      mkdirSync(join(folder, 'node_modules/.bin'), { recursive: true })
      symlinkSync(join(folder, '../bin/portcullis'), join(folder, 'node_modules/.bin/portcullis'))
    },
    ends: { 'npx portcullis check ./hello-server --config portcullis.yml': 1 },
  },
  'examples/harness/README.md': { ranBy: 'test/api/harness/lefthook.itg.test.ts' },
}

/** Remedies: commands in a folder with a program of their own. */
export const FINDINGS: PagePlan = {
  setUp: program('small'),
  notRun: {
    'docker run --ulimit nofile=65536:65536 IMAGE': 'not every machine lets a container have that many',
    'codesign --sign - --force app': 'there is codesign on macOS alone',
    'GOTOOLCHAIN=go1.23.12 go build -o app .': 'fetches another Go',
    'upx -d -o unpacked app': 'UPX is not on the PATH; test/binary/packed.itg.test.ts has real packed files',
    'portcullis inspect unpacked': 'belongs to the line before',
    'portcullis check ./app --run "version"': 'README.md has the same with another program',
    "npx vitest run -t 'linux/amd64@debian-12'":
      'needs a suite; test/api/harness/endings.itg.test.ts runs one with a filter',
    'go get golang.org/x/crypto/x509roots/fallback': 'test/agreement/remedies.itg.test.ts does that',
    'go build -o app .': 'belongs to the line before',
    [`printf 'package main\\n\\nimport _ "golang.org/x/crypto/x509roots/fallback"\\n' > fallback_roots.go`]:
      'belongs to the line before',
  },
}

function program(name: 'app' | 'small'): (folder: string) => void {
  return (folder) => {
    cpSync(join(ROOT, 'test/docs/programs', name), folder, { recursive: true })
    goModule(folder)
  }
}

function goModule(folder: string): void {
  writeFileSync(join(folder, 'go.mod'), 'module example.com/app\n\ngo 1.24\n')
}

function build(folder: string, out: string, env: NodeJS.ProcessEnv): void {
  mkdirSync(dirname(join(folder, out)), { recursive: true })
  execFileSync('go', ['build', '-o', out, '.'], {
    cwd: folder,
    env: { ...process.env, GOWORK: 'off', GOFLAGS: '-buildvcs=false', ...env },
  })
  chmodSync(join(folder, out), 0o755)
}
