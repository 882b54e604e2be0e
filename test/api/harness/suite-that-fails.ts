/** A suite as a user's, of which most tests have to fail: text for a file of its own. `server` is a cgo build. */
export function suiteThatFails(server: string): string {
  return `
import { expect, matrixTest, UnknownCellError } from 'portcullis/vitest'

const onMatrix = matrixTest.with({ binary: ${JSON.stringify(server)}, config: 'harness.yml' })

onMatrix('red where the libc is missing', { targets: ['scratch', 'debian:12'] }, async (cell) => {
  expect(await cell.run(['--version'])).toRun()
})
onMatrix('needs too new a glibc', { targets: ['debian:12'] }, (cell) => {
  expect(cell).toNeedAtMostGlibc('2.17')
})
onMatrix('an unknown cell fails', { targets: ['nowhere'] }, async (cell) => {
  await cell.run(['--version'])
})
onMatrix('an unknown cell fails when caught', { targets: ['nowhere'] }, async (cell) => {
  const caught = await cell.run(['--version']).catch((error) => error)
  expect(caught).toBeInstanceOf(UnknownCellError)
})
onMatrix('an unknown cell can be skipped', { targets: ['nowhere'], unknown: 'skip' }, async (cell) => {
  await cell.run(['--version'])
})
onMatrix('a crash that is expected', { targets: ['scratch'] }, async (cell) => {
  const result = await cell.run(['--version'])
  expect(result).not.toRun()
  expect(result).not.toExitWith(0)
  expect(result.startError.errno).toBe('ENOENT')
})
onMatrix('time runs out', { targets: ['debian:12'] }, async (cell) => {
  const result = await cell.run(['serve'], { timeoutMs: 300 })
  expect(result.timedOut).toBe(true)
  expect(result).toExitWith(0)
})
onMatrix('wrong options are told', { targets: ['debian:12'] }, async (cell) => {
  await expect(cell.run('--version')).rejects.toThrow('the arguments are')
  await expect(cell.run([], { files: { '../x': '' } })).rejects.toThrow('leads out of its directory')
  await expect(cell.run([], { stdin: new Uint8Array([0xff]) })).rejects.toThrow('no UTF-8')
  expect(() => expect('text').toRun()).toThrow('no result of a call')
})
`
}
