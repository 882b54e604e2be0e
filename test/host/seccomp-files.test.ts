import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { rmSync } from 'node:fs'
import { readConfig } from '../../src/host/trust/load-config.ts'
import { PortcullisError } from '../../src/errors.ts'

const USABLE = JSON.stringify({
  defaultAction: 'SCMP_ACT_ERRNO',
  syscalls: [{ names: ['read'], action: 'SCMP_ACT_ALLOW' }],
})

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'portcullis-seccomp-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  mkdirSync(join(folder, 'sandbox'))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return folder
}

test('a seccomp profile is read beside portcullis.yml, and one of the command line where it is named', async () => {
  const folder = folderWith({
    'sandbox/app.json': USABLE,
    'portcullis.yml': 'profiles: {strict: {seccomp: sandbox/app.json}}',
  })
  const file = join(folder, 'portcullis.yml')
  const { profiles } = await readConfig(file, {})
  expect(profiles).toMatchObject([{ name: 'strict', seccomp: { file: 'app.json', json: USABLE } }])
  const asked = await readConfig(file, { profiles: ['default', `seccomp=${folder}/sandbox/app.json`] })
  expect(asked.profiles).toMatchObject([{ name: 'default' }, { name: 'seccomp-app', seccomp: { json: USABLE } }])
})

test.each([
  ['no file', {}, 'is no file'],
  ['no JSON', { 'app.json': '{' }, 'is no JSON: its end is missing'],
  ['something else', { 'app.json': '{"a": 1}' }, 'is no seccomp profile: defaultAction: '],
  ['an action that is none', { 'app.json': '{"defaultAction": "allow"}' }, 'is no seccomp profile: defaultAction'],
  ['too large', { 'app.json': ' '.repeat((1 << 20) + 1) }, 'has 1048577 bytes; 1048576 are allowed'],
])('%s is refused before anything starts', async (_name, files, said) => {
  const folder = folderWith(files)
  const refusal = await readConfig(null, { profiles: [`seccomp=${folder}/app.json`] }).catch((error: unknown) => error)
  expect(refusal).toBeInstanceOf(PortcullisError)
  expect(refusal).toMatchObject({ exitCode: 2, message: expect.stringContaining(said) as string })
})
