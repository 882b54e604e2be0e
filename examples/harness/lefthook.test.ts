import { expect, matrixTest } from 'portcullis/vitest'

const onMatrix = matrixTest.with({ binary: 'node_modules/lefthook-linux-x64/bin/lefthook' })

/** A repository as `git init` leaves it, and what lefthook is to do in it. */
const repository = {
  '.git/HEAD': 'ref: refs/heads/main\n',
  '.git/config': '[core]\n\trepositoryformatversion = 0\n[user]\n\tname = A\n\temail = a@example.com\n',
  '.git/objects/.keep': '',
  '.git/refs/heads/.keep': '',
  'note.txt': 'TODO: nothing\n',
  'lefthook.yml': `
pre-commit:
  jobs:
    - name: no forbidden words
      run: sh -c '! grep -l FORBIDDEN {staged_files}'
commit-msg:
  jobs:
    - name: message begins with a capital
      run: grep -q "^[A-Z]" {1}
good-commit:
  jobs: [{ run: git add note.txt && git commit -m "Add a note" }]
bad-message:
  jobs: [{ run: git commit --allow-empty -m "no capital" }]
bad-file:
  jobs: [{ run: echo FORBIDDEN > note.txt && git add note.txt && git commit -m "Break the rule" }]
log:
  jobs: [{ run: "git log --format=commit:%s" }]
`,
}
/** The hooks that lefthook installs call it by this name. */
const env = { LEFTHOOK_BIN: '/.portcullis/bin/lefthook', LEFTHOOK_OUTPUT: 'execution,execution_out', NO_COLOR: '1' }

onMatrix('needs no C library at all', { targets: ['scratch'] }, (cell) => {
  expect(cell).toNeedAtMostGlibc('2.2')
  expect(cell.prediction.runs).toBe(true)
})

onMatrix('tells its version everywhere', async (cell) => {
  const version = await cell.run(['version'])
  expect(version).toRun()
  expect(version).toExitWith(0)
  expect(version.stdout).toBe('2.2.2\n')
})

onMatrix(
  'says what is missing where there is no git',
  { targets: ['scratch', 'alpine:3.22', 'debian:12'] },
  async (cell) => {
    const dumped = await cell.run(['dump'], { files: { 'lefthook.yml': repository['lefthook.yml'] } })
    expect(dumped).toRun()
    expect(dumped).toExitWith(1)
    expect(dumped.stdout + dumped.stderr).toContain('"git": executable file not found')
  },
)

onMatrix('runs its hooks in a git repository', { targets: ['debian-1[23]-git'] }, async (cell) => {
  const [installed, good, badMessage, badFile, log] = await cell.runAll([
    { args: ['install'], files: repository, env },
    { args: ['run', 'good-commit'], env },
    { args: ['run', 'bad-message'], env },
    { args: ['run', 'bad-file'], env },
    { args: ['run', 'log'], env },
  ])
  expect(installed).toExitWith(0)
  expect(good).toExitWith(0)
  expect(badMessage).toExitWith(1)
  expect(badFile).toExitWith(1)
  // git let one commit pass, and lefthook's hooks held the others back.
  expect(log.stdout.match(/^commit:.*$/gm)).toEqual(['commit:Add a note'])
})

// Found by this very suite: git rev-parse --path-format came with git 2.31, and Debian 11 has 2.30.
onMatrix('does not get along with the git of Debian 11', { targets: ['debian-11-git'] }, async (cell) => {
  const installed = await cell.run(['install'], { files: repository, env })
  expect(installed).toExitWith(1)
  expect(installed.stderr).toContain('--path-format=absolute')
})

onMatrix('keeps its timers', { targets: ['debian:12'] }, async (cell) => {
  // Later than this machine's own, measured at the same moment: what keeps the machine busy fails nothing.
  expect(await cell.measureTimers()).toKeepTimeWithin({ percent: 8 })
})
