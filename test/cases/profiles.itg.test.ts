import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { reportSchema, type Report, type ReportCell } from '../../src/report/report.ts'
import { goBuild } from '../helpers/go-build.ts'
import { configFile, ROOT, startCli } from '../helpers/portcullis.ts'

const PROFILES = ['default', 'quota', 'limits', 'hardened', 'seccomp-none', 'hostnet', 'kernel-3.10', 'timens']

let report: Report
const rendered: Record<'terminal' | 'markdown' | 'page', string> = { terminal: '', markdown: '', page: '' }

beforeAll(async () => {
  const program = goBuild(`${ROOT}/examples/faults/refused-system-call`)
  const folder = mkdtempSync(join(tmpdir(), 'portcullis-profiles-'))
  const config = configFile(
    [
      'targets: [scratch]',
      `profiles: [${PROFILES.join(', ')}]`,
      'timers: false',
      'smoke:',
      '  - { name: passes, args: [-fixed] }',
      '  - { name: mount, args: [mount] }',
      '  - { name: killed, args: [seccomp] }',
    ].join('\n'),
  )
  const ended = await startCli(['check', program, '--config', config, '--out', folder]).ended
  rendered.terminal = ended.stdout
  rendered.markdown = readFileSync(join(folder, 'report.md'), 'utf8')
  rendered.page = readFileSync(join(folder, 'report.html'), 'utf8')
  report = reportSchema.parse(JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')))
}, 60_000)

function cellOf(profile: string): ReportCell {
  return report.cells.find((cell) => cell.profile === profile)!
}

function stepOf(profile: string, name: string) {
  return cellOf(profile).steps.find((step) => step.name === name)!
}

test('cells are named by their profiles', () => {
  const suffixes = PROFILES.map((name) => (name === 'default' ? '' : `+${name}`))
  expect(report.cells.map(({ id }) => id)).toEqual(suffixes.map((suffix) => `linux/amd64@scratch${suffix}`))
})

test('a profile that the engine cannot give is unknown, with the reason', () => {
  expect(cellOf('timens')).toMatchObject({ outcome: 'unknown', basis: 'none', facts: null })
  expect(cellOf('timens').reason).toMatch(/time namespace/)
})

test.each([
  ['kernel-3.10', 'approximation', 'approx.', 'kernel-approximated', /approximates Linux 3\.10/],
  ['seccomp-none', 'loosened', 'loosened', 'sandbox-loosened', /no seccomp filter/],
  ['hostnet', 'loosened', 'loosened', 'sandbox-loosened', /network of the engine's machine/],
] as const)('%s is labelled as %s in every form', (profile, kind, label, finding, words) => {
  const { profileNotes, findings } = cellOf(profile)
  expect(profileNotes).toEqual([{ kind, text: expect.stringMatching(words) }])
  expect(findings.map(({ id }) => id)).toContain(finding)
  expect(rendered.terminal).toMatch(new RegExp(`scratch \\(${label}\\) +${profile}`))
  expect(rendered.terminal.replaceAll(/\s+/g, ' ')).toMatch(words)
  expect(rendered.markdown).toContain(`\`scratch\` (${label}) | \`${profile}\``)
  expect(rendered.markdown).toMatch(words)
  const row = rendered.page
    .split('<tbody')
    .slice(1)
    .find((part) => part.includes(`+${profile}`))!
  expect(row).toContain(`<span class="tag">${label}</span>`)
})

test('what neither loosens nor approximates has no label', () => {
  for (const profile of ['default', 'quota', 'limits', 'hardened']) {
    expect(cellOf(profile).profileNotes).toBeUndefined()
    expect(stepOf(profile, 'passes').result).toBe('pass')
  }
})

test('a refusal is traced to the call', () => {
  const mount = stepOf('default', 'mount').findings[0]!
  expect(mount).toMatchObject({ id: 'permission-refused' })
  expect(mount.evidence.at(-1)).toMatch(
    /^traced: mount answered EPERM, which the engines' own seccomp filters do not allow$/,
  )
  expect(stepOf('default', 'killed').findings[0]).toMatchObject({
    id: 'system-call-refused',
    args: { call: 'getppid', how: 'SIGSYS' },
  })
  // Without a filter it is the kernel that refuses: nothing is looked at again.
  expect(stepOf('seccomp-none', 'mount').findings[0]!.evidence).toHaveLength(1)
})
