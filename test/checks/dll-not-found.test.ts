import { expect, test } from 'vitest'
import { diagnose } from '../../src/checks/diagnose.ts'
import { findTarget } from '../../src/targets/select-targets.ts'
import { context, outcome, staticBinary } from './samples.ts'

const needed = ['kernel32.dll', 'vcruntime140.dll']
const PE = staticBinary({ format: 'pe', os: 'windows', linkage: 'dynamic', needed })
const WINE = context(PE, findTarget('wine'))
const WINDOWS = context(PE, findTarget('windows-2025'))
/** What Wine 10 printed of a program whose import table was made to name another DLL. */
const SAID = String.raw`0024:err:module:import_dll Library kernel99.dll (which is needed by L"Z:\\.portcullis\\bin\\app.exe") not found
0024:err:module:loader_init Importing dlls for L"Z:\\.portcullis\\bin\\app.exe" failed, status c0000135`

test("Wine's loader names the DLL that it did not find", () => {
  const [found] = diagnose(outcome({ exitCode: 53, stderr: SAID }), WINE)
  expect(found).toMatchObject({ id: 'library-missing', severity: 'error', args: { libraries: ['kernel99.dll'] } })
  expect(found!.evidence).toEqual([SAID.split('\n')[0]])
})

test("Windows' own says it with the exit code alone: those that are not known to be there", () => {
  const [found] = diagnose(outcome({ exitCode: 0xc0000135 }), WINDOWS)
  expect(found).toMatchObject({ id: 'library-missing', args: { libraries: ['vcruntime140.dll'] } })
  expect(found!.evidence.join()).toContain('0xC0000135')
})

test('another exit code, and such words of a Linux program, mean nothing', () => {
  expect(diagnose(outcome({ exitCode: 53 }), WINDOWS)).toEqual([])
  const linux = context(staticBinary(), findTarget('debian:12'))
  expect(diagnose(outcome({ exitCode: 0xc0000135, stderr: SAID }), linux)).toEqual([])
})
