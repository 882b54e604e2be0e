import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

export interface MachineCommand {
  /** Folder that becomes `/`. */
  readonly root: string
  /** A line for bash. */
  readonly line: string
  readonly env: Readonly<Record<string, string>>
  /** Its end takes the machine's processes, mounts and control groups away. */
  readonly signal: AbortSignal
}

interface CgroupMount {
  readonly path: string
  readonly type: 'cgroup' | 'cgroup2'
  /** `cpu,cpuacct`, `name=systemd`; empty for version 2. */
  readonly options: string
}

/** Device nodes of a machine: name, major, minor. */
const DEVICES = [
  ['null', 1, 3],
  ['zero', 1, 5],
  ['full', 1, 7],
  ['random', 1, 8],
  ['urandom', 1, 9],
  ['kmsg', 1, 11],
  ['tty', 5, 0],
  ['fuse', 10, 229],
] as const

/**
 * Runs a command in namespaces of its own: mounts, processes, host name, control groups. The command is process 1, so that all that it leaves
 * running ends with it; the mounts go with the last process. Network and users are this machine's. Returns the exit code; null = it was killed.
 */
export async function runInMachine({ root, line, env, signal }: MachineCommand): Promise<number | null> {
  const cgroups = cgroupMounts()
  const group = `portcullis-fresh-${process.pid}`
  try {
    for (const mount of cgroups) makeCgroup(mount, group)
    const inside = [...mountLines(root, cgroups), ...pivotLines(root, line)]
    const unshared = `exec unshare --mount --pid --fork --kill-child=KILL --uts --ipc --propagation private sh -ec ${quoted(inside.join('\n'))}`
    const joined = [
      ...cgroups.map((mount) => joinCgroup(mount, group)),
      `exec unshare --cgroup sh -ec ${quoted([...leaf(cgroups, group), unshared].join('\n'))}`,
    ]
    return await namespaced(['sh', '-ec', joined.join('\n')], env, signal)
  } finally {
    for (const { path } of cgroups) await removeCgroup(join(path, group))
  }
}

/** Runs a command of this machine so that what it mounts and starts ends with it. */
export async function runApart(words: readonly string[], signal: AbortSignal): Promise<number | null> {
  const options = ['--mount', '--pid', '--fork', '--kill-child=KILL', '--propagation', 'private', '--mount-proc']
  return await namespaced(['unshare', ...options, ...words], process.env, signal)
}

async function namespaced(
  words: readonly string[],
  env: NodeJS.ProcessEnv,
  signal: AbortSignal,
): Promise<number | null> {
  signal.throwIfAborted()
  // setpriv: ends with this process, even if that is killed. Detached: Ctrl-C reaches this process alone, which then ends it.
  const child = spawn('setpriv', ['--pdeathsig', 'KILL', ...words], {
    env,
    detached: true,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  const kill = () => void child.kill('SIGKILL')
  signal.addEventListener('abort', kill, { once: true })
  try {
    return await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject)
      child.once('close', resolve)
    })
  } finally {
    signal.removeEventListener('abort', kill)
  }
}

function mountLines(root: string, cgroups: readonly CgroupMount[]): readonly string[] {
  const at = (path: string) => quoted(`${root}${path}`)
  const lines = [
    'hostname fresh',
    // A mount of its own: Docker makes a root private before it unpacks an image, which a plain folder cannot be.
    `mount --bind ${at('')} ${at('')}`,
    `mount -t proc proc ${at('/proc')}`,
    `mount -t sysfs sysfs ${at('/sys')}`,
    `mount -t tmpfs -o mode=755 run ${at('/run')}`,
    `mount -t tmpfs -o mode=755,dev dev ${at('/dev')}`,
    `mkdir ${['/dev/pts', '/dev/shm', '/dev/mqueue', '/run/lock'].map(at).join(' ')}`,
    ...DEVICES.map(([name, major, minor]) => `mknod -m 666 ${at(`/dev/${name}`)} c ${major} ${minor}`),
    `mount -t devpts -o newinstance,ptmxmode=666,mode=620 devpts ${at('/dev/pts')}`,
    `mount -t tmpfs -o mode=1777 shm ${at('/dev/shm')}`,
    `mount -t mqueue mqueue ${at('/dev/mqueue')}`,
    `ln -s pts/ptmx ${at('/dev/ptmx')}`,
    ...[
      ['/proc/self/fd', 'fd'],
      ['/proc/self/fd/0', 'stdin'],
      ['/proc/self/fd/1', 'stdout'],
      ['/proc/self/fd/2', 'stderr'],
    ].map(([to, name]) => `ln -s ${to} ${at(`/dev/${name}`)}`),
  ]
  if (cgroups.length > 1 || cgroups[0]?.type === 'cgroup') {
    lines.push(`mount -t tmpfs -o mode=755 cgroups ${at('/sys/fs/cgroup')}`)
  }
  for (const { path, type, options } of cgroups) {
    lines.push(`mkdir -p ${at(path)}`)
    lines.push(`mount -t ${type} ${options === '' ? '' : `-o ${quoted(options)}`} ${type} ${at(path)}`)
  }
  const whole = wholeVersion2(cgroups)
  // A group of version 2 has processes or controllers below it, not both: the processes are in `init` by now.
  if (whole)
    lines.push(
      `sed 's/[^ ]*/+&/g' ${at(`${whole.path}/cgroup.controllers`)} > ${at(`${whole.path}/cgroup.subtree_control`)}`,
    )
  return lines
}

/** Instead of a chroot: that would leave this machine's root in the table of mounts. */
function pivotLines(root: string, line: string): readonly string[] {
  const put = '/.root-before'
  const then = `umount -l ${put}; rmdir ${put}; exec /bin/bash -c ${quoted(`${line}\nexit $?`)}`
  return [`cd ${quoted(root)}`, `mkdir -p .${put}`, `pivot_root . .${put}`, `exec chroot . /bin/sh -c ${quoted(then)}`]
}

/** Version 2 is all there is, and has the controllers. */
function wholeVersion2(cgroups: readonly CgroupMount[]): CgroupMount | undefined {
  return cgroups.length === 1 ? cgroups.find(({ type }) => type === 'cgroup2') : undefined
}

/** The hierarchies that this machine has mounted below /sys/fs/cgroup. */
function cgroupMounts(): readonly CgroupMount[] {
  const lines = readFileSync('/proc/self/mountinfo', 'utf8').trim().split('\n')
  return lines.flatMap((line): CgroupMount[] => {
    const [place, kind] = line.split(' - ').map((half) => half.split(' '))
    const path = place![4]!
    const type = kind![0]!
    if (!/^\/sys\/fs\/cgroup(?:\/|$)/.test(path) || (type !== 'cgroup' && type !== 'cgroup2')) return []
    const options = kind![2]!
      .split(',')
      .filter((option) => type === 'cgroup' && !/^(?:rw|ro|clone_children|xattr|release_agent=.*)$/.test(option))
    return [{ path, type, options: options.join(',') }]
  })
}

function makeCgroup({ path, type }: CgroupMount, group: string): void {
  const folder = join(path, group)
  mkdirSync(folder, { recursive: true })
  if (type === 'cgroup2') mkdirSync(join(folder, 'init'), { recursive: true })
  for (const file of ['cpuset.cpus', 'cpuset.mems']) {
    // Version 1: a new group has no CPUs until it is given some.
    if (existsSync(join(folder, file))) writeFileSync(join(folder, file), readFileSync(join(path, file), 'utf8'))
  }
}

const joinCgroup = ({ path }: CgroupMount, group: string) => `echo $$ > ${quoted(join(path, group, 'cgroup.procs'))}`

/** Out of the group that is the root of the new namespace, into one below it. */
function leaf(cgroups: readonly CgroupMount[], group: string): readonly string[] {
  return cgroups
    .filter(({ type }) => type === 'cgroup2')
    .map(({ path }) => `echo $$ > ${quoted(join(path, group, 'init', 'cgroup.procs'))}`)
}

/** With the groups of the containers below it; its processes need a moment to be gone. */
async function removeCgroup(folder: string): Promise<void> {
  if (!existsSync(folder)) return
  for (let tries = 50; ; tries -= 1) {
    try {
      for (const name of foldersBelow(folder)) rmdirSync(name)
      return
    } catch (error) {
      if (tries === 0) return console.error(`The control group ${folder} stays: ${String(error)}`)
      await sleep(100)
    }
  }
}

/** Deepest first, the folder itself last. */
function foldersBelow(folder: string): readonly string[] {
  const below = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isDirectory())
  const paths = below.map((entry) => join(entry.parentPath, entry.name))
  return [...paths.toSorted((a, b) => b.length - a.length), folder]
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`
}
