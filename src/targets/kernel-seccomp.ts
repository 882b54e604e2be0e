import defaults from '../../matrix/engine-default-calls.json' with { type: 'json' }
import { callsAfter, callsUpTo } from './system-calls.ts'

const EPERM = 1
const ENOSYS = 38
/** CLONE_NEW*: the namespaces that clone may not make. */
const NAMESPACES = 0x7e02_0000
/** As the kernel's own numbers; `PER_LINUX`, `PER_LINUX32`, `UNAME26` of both, and asking. */
const PERSONALITIES = [0x0, 0x8, 0x2_0000, 0x2_0008, 0xffff_ffff]
/** Old kernels have them without conditions, the engine's list names them with some. */
const WITH_CONDITIONS = new Set(['clone', 'personality'])
/** Programs of the first may run on machines of the second. */
const ARCHITECTURES: Readonly<Record<string, readonly string[]>> = {
  amd64: ['SCMP_ARCH_X86_64', 'SCMP_ARCH_X86', 'SCMP_ARCH_X32'],
  arm64: ['SCMP_ARCH_AARCH64', 'SCMP_ARCH_ARM'],
}

/**
 * An approximation of an older kernel: its seccomp profile (OCI, as JSON text) answers ENOSYS to every call that Linux `kernel` did not
 * have yet, and to all else what Docker's own profile does for a container without capabilities. Only calls are
 * approximated, neither their flags nor what else changed. null = there is no table of that machine's calls.
 */
export function kernelSeccomp(kernel: string, arch: string): string | null {
  const architectures = ARCHITECTURES[arch]
  if (architectures === undefined) return null
  const younger = callsAfter(kernel, arch)
  const usual = new Set(defaults.docker.calls)
  const allowed = [...usual].filter((call) => !younger.includes(call) && !WITH_CONDITIONS.has(call))
  // glibc takes EPERM from clone3 for final: engines answer ENOSYS even where the kernel has it.
  const unknown = [...new Set([...younger, 'clone3'])]
  const refused = callsUpTo(kernel, arch).filter((call) => !usual.has(call) && call !== 'clone3')
  const argument = (value: number, op: string, valueTwo = 0) => [{ index: 0, value, valueTwo, op }]
  return JSON.stringify({
    // Also for calls that are younger than the table.
    defaultAction: 'SCMP_ACT_ERRNO',
    defaultErrnoRet: ENOSYS,
    architectures,
    syscalls: [
      { names: allowed, action: 'SCMP_ACT_ALLOW' },
      { names: ['clone'], action: 'SCMP_ACT_ALLOW', args: argument(NAMESPACES, 'SCMP_CMP_MASKED_EQ') },
      ...PERSONALITIES.map((value) => {
        return { names: ['personality'], action: 'SCMP_ACT_ALLOW', args: argument(value, 'SCMP_CMP_EQ') }
      }),
      { names: refused, action: 'SCMP_ACT_ERRNO', errnoRet: EPERM },
      { names: unknown, action: 'SCMP_ACT_ERRNO', errnoRet: ENOSYS },
    ],
  })
}
