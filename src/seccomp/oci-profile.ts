import type { Learnt } from './learn.ts'

/** A seccomp profile as the OCI runtime specification has it (config-linux.md, Seccomp); Docker, Podman and containerd take it. */
export interface OciProfile {
  readonly defaultAction: string
  readonly defaultErrnoRet?: number
  readonly architectures?: readonly string[]
  readonly syscalls: readonly OciRule[]
}

export interface OciRule {
  readonly names: readonly string[]
  readonly action: string
  readonly errnoRet?: number
  readonly args?: readonly OciArgument[]
}

export interface OciArgument {
  readonly index: number
  readonly value: number
  readonly valueTwo?: number
  readonly op: string
}

const EPERM = 1
const ENOSYS = 38
/** CLONE_NEW*: the namespaces that clone may not make. */
const NAMESPACES = 0x7e02_0000

/** 32-bit programs, too: what is not named is refused to them rather than ending them. */
const ARCHITECTURES: Readonly<Record<string, readonly string[]>> = {
  amd64: ['SCMP_ARCH_X86_64', 'SCMP_ARCH_X86', 'SCMP_ARCH_X32'],
  386: ['SCMP_ARCH_X86_64', 'SCMP_ARCH_X86', 'SCMP_ARCH_X32'],
  arm64: ['SCMP_ARCH_AARCH64', 'SCMP_ARCH_ARM'],
}

/** All else is refused with EPERM. */
export function ociProfile({ allowed, unanswered }: Pick<Learnt, 'allowed' | 'unanswered'>, arch: string): OciProfile {
  const names = allowed.map(({ name }) => name).filter((name) => name !== 'clone')
  const architectures = ARCHITECTURES[arch]
  return {
    defaultAction: 'SCMP_ACT_ERRNO',
    defaultErrnoRet: EPERM,
    ...(architectures && { architectures }),
    syscalls: [
      { names, action: 'SCMP_ACT_ALLOW' },
      ...(allowed.some(({ name }) => name === 'clone') ? [CLONE] : []),
      { names: unanswered, action: 'SCMP_ACT_ERRNO', errnoRet: ENOSYS },
    ],
  }
}

const CLONE: OciRule = {
  names: ['clone'],
  action: 'SCMP_ACT_ALLOW',
  args: [{ index: 0, value: NAMESPACES, valueTwo: 0, op: 'SCMP_CMP_MASKED_EQ' }],
}

/** For learning where the engine's own profile refuses ptrace: all but what a learnt profile never allows. */
export function learningProfile(denied: readonly string[]): OciProfile {
  return {
    defaultAction: 'SCMP_ACT_ALLOW',
    syscalls: [
      { names: denied.filter((name) => name !== 'ptrace'), action: 'SCMP_ACT_ERRNO', errnoRet: EPERM },
      { names: ['clone3'], action: 'SCMP_ACT_ERRNO', errnoRet: ENOSYS },
    ],
  }
}

/** Nothing is filtered: for asking what a call would answer otherwise. */
export const UNFILTERED: OciProfile = { defaultAction: 'SCMP_ACT_ALLOW', syscalls: [] }
