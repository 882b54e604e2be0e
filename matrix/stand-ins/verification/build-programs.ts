import { execFile } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)
const EXAMPLES = join(import.meta.dirname, '..', '..', '..', 'examples')

export interface Program {
  readonly name: string
  readonly path: string
  readonly args: readonly string[]
}

const C_SOURCE = `#include <pthread.h>
#include <pwd.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
static void *thread(void *argument) { return argument; }
int main(void) {
  pthread_t id;
  struct passwd *user = getpwuid(0);
  if (pthread_create(&id, NULL, thread, NULL) != 0) return 3;
  pthread_join(id, NULL);
  setenv("TZ", "Europe/Berlin", 1);
  tzset();
  printf("user %s, zone %s\\n", user ? user->pw_name : "unknown", tzname[0]);
  return 7;
}
`

/** Starts without crt files, so that it needs only symbols which have kept their oldest version. */
const OLD_NODES_SOURCE = `#include <stdio.h>
#include <stdlib.h>
__attribute__((force_align_arg_pointer)) void _start(void) { puts("old nodes suffice"); exit(0); }
`

/** Programs of every linkage whose behaviour must be the same in a real userland and in its stand-in; built into `folder`. */
export async function buildPrograms(folder: string): Promise<readonly Program[]> {
  await mkdir(folder, { recursive: true })
  return [
    await goProgram(folder, 'static Go', 'faults/needs-tmp', { cgo: false }),
    await goProgram(folder, 'static Go, time zone', 'faults/needs-tzdata', { cgo: false }),
    await goProgram(folder, 'static Go, certificates', 'faults/needs-certificates', { cgo: false }),
    await goProgram(folder, 'static Go, user entry', 'faults/needs-user', { cgo: false }),
    await goProgram(folder, 'Go with cgo', 'hello-server', { cgo: true, args: ['--version'] }),
    await goProgram(folder, 'Go with cgo, user entry', 'faults/needs-user', { cgo: true }),
    await goProgram(folder, 'position-independent Go without cgo', 'faults/needs-tzdata', { cgo: false, pie: true }),
    await cProgram(folder, 'C', { source: C_SOURCE, options: ['-pthread', '-Wl,--no-as-needed', '-lm', '-lresolv'] }),
    await cProgram(folder, 'C of old nodes', { source: OLD_NODES_SOURCE, options: ['-nostartfiles'] }),
  ]
}

async function goProgram(
  folder: string,
  name: string,
  source: string,
  build: { cgo: boolean; pie?: boolean; args?: readonly string[] },
): Promise<Program> {
  const path = join(folder, slug(name))
  const env = { ...process.env, CGO_ENABLED: build.cgo ? '1' : '0', GOWORK: 'off', GOFLAGS: '-buildvcs=false' }
  const mode = build.pie ? ['-buildmode=pie'] : []
  await run('go', ['build', ...mode, '-o', path, '.'], { cwd: join(EXAMPLES, source), env })
  return { name, path, args: build.args ?? [] }
}

async function cProgram(
  folder: string,
  name: string,
  build: { source: string; options: readonly string[] },
): Promise<Program> {
  const path = join(folder, slug(name))
  await writeFile(`${path}.c`, build.source)
  await run('gcc', ['-o', path, `${path}.c`, ...build.options])
  return { name, path, args: [] }
}

function slug(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z]+/g, '-')
}
