import { catalogueTargets } from '../src/targets/catalogue.ts'
import type { Claim } from './claims-page.ts'
import type { Said, SystemFacts } from './system-measurements.ts'

/** Claims on kernel, limits, processes and sandboxes that can be measured on one machine. Verdicts are of this run. */
export function systemClaims(facts: SystemFacts): readonly Claim[] {
  return [...kernelClaims(facts), ...libcClaims(facts), ...limitClaims(facts), ...processClaims(facts)]
}

function kernelClaims({
  oldKernel,
  calls,
  connections,
  kernel,
  go,
  withoutPidfd,
  suggested,
  refusedAlone,
}: SystemFacts): Claim[] {
  const missing = calls.filter((call) => !suggested.includes(call))
  const [perSecond, latencyUs, switches] = connections.text.split(' ')
  const stopping = refusedAlone.filter(({ said }) => !said.ok).map(({ call }) => call)
  const ran = oldKernel.every(({ said }) => said.ok)
  return [
    {
      claim: 'Go 1.18+ or 1.21+ needs kernel 3.17',
      measured: oldKernel
        .map(({ go: built, as, said }) => `${built}, calls after ${as} answered ENOSYS: ${outcome(said, 'serves')}`)
        .join('; '),
      verdict: ran
        ? "wrong: 2.6.32 up to Go 1.23, 3.2 from 1.24. Approximated: a container shares its host's kernel, only the calls are those of the old one"
        : 'not refuted in this run',
    },
    {
      claim: 'net/http uses io_uring by default from Go 1.21',
      measured: `${go}, a server, a client, a file and a child: ${calls.length} different calls, ${named(calls, ['io_uring_setup', 'io_uring_enter'])}`,
      verdict: calls.some((call) => call.startsWith('io_uring')) ? 'seen' : 'wrong: Go uses no io_uring',
    },
    {
      claim: 'From kernel 6.4 Go waits with "epoll_wait6"',
      measured: `${named(calls, ['epoll_wait', 'epoll_pwait', 'epoll_pwait2'])} on kernel ${kernel}`,
      verdict: calls.includes('epoll_pwait2')
        ? 'there is no such call; epoll_pwait2 was seen'
        : 'wrong: there is no such call, and Go does not use epoll_pwait2 (5.11) either',
    },
    {
      claim:
        'Network polling at 10,000 connections a second: 82 µs and 1.2 million wake-ups a second on kernel 5.4, 197 µs and 4.8 million on 6.6',
      measured: connections.ok
        ? `${perSecond} connections a second (50 at once, client and server in one process), ${latencyUs} µs each, ${switches} voluntary context switches a second on kernel ${kernel}`
        : connections.text,
      verdict: 'not compared: one kernel. Millions of wake-ups a second were not seen: Go takes many events with one',
    },
    {
      claim: 'pidfd_open gives ENOSYS (glibc 2.34 on kernel 4.19)',
      measured: `pidfd_open and pidfd_send_signal answered ENOSYS: a program that starts a child ${outcome(withoutPidfd, 'works')}`,
      verdict: withoutPidfd.ok ? 'true, and without consequence: Go goes on without' : 'true, and it matters',
    },
    {
      claim: 'A Go service needs read, write, exit_group, mmap, brk, rt_sigreturn',
      measured: `${missing.length} more of ${calls.length}: ${missing.slice(0, 12).join(', ')} ...; refused alone, each of these stops it: ${stopping.join(', ')}`,
      verdict: stopping.length > 0 ? 'wrong: the runtime needs far more' : 'not refuted in this run',
    },
  ]
}

function libcClaims({ libc, statx }: SystemFacts): Claim[] {
  const versions = ['debian:12', 'ubuntu:22.04', 'centos:7'].map((id) => {
    const target = catalogueTargets().find((each) => each.id === id)!
    return `${id} ${target.libc.version}`
  })
  return [
    {
      claim: 'glibc of debian:12 is 2.36, of ubuntu:22.04 2.35, of centos:7 2.17',
      measured: `in the catalogue, with their sources (matrix/targets.json): ${versions.join(', ')}`,
      verdict: versions.join() === 'debian:12 2.36,ubuntu:22.04 2.35,centos:7 2.17' ? 'true' : 'wrong',
    },
    {
      claim: 'glibc 2.34 needs kernel 4.18',
      measured: libc === null ? 'no glibc at hand' : `the ABI note of glibc ${libc.version} says ${libc.kernel}`,
      verdict:
        libc === null ? 'not measured' : "wrong: glibc's own floor is 3.2 since 2.26; distributions may raise it",
    },
    {
      claim: 'glibc 2.28 with the headers of kernel 5.10: statx does not compile',
      measured:
        statx === null ? 'no C compiler at hand' : `glibc ${libc?.version ?? '?'} with both headers: ${statx.text}`,
      verdict: 'not measured for that pair; a binary that is built already does not meet it',
    },
  ]
}

function limitClaims({ processors, softFiles, smallStack, cgroup }: SystemFacts): Claim[] {
  const wrong = processors.some(({ said }) => !said.ok || Number(said.text.split(' ')[0]) < 1)
  const files = softFiles.map(({ go, said }) => `${go}: ${said.text}`).join(', ')
  return [
    {
      claim: 'GOMAXPROCS(0) is wrong or negative where cgroup v1 and v2 are mixed',
      measured: `cgroup ${cgroup}, quota of one CPU, GOMAXPROCS and CPUs: ${processors.map(({ go, said }) => `${go}: ${said.text.replace(' ', ' of ')}`).join(', ')}`,
      verdict: wrong
        ? 'seen'
        : 'not seen: never below 1. Before Go 1.25 the quota is not read at all, since then no less than 2 follow from it',
    },
    {
      claim: "nofile 65536 and stack 8192 KiB must be at least production's",
      measured: `open at once under a soft limit of 64 and a hard one of 4096: ${files}. 80 MiB of one goroutine's stack under a stack limit of 64 KiB: ${outcome(smallStack, 'works')}`,
      verdict:
        'half true: since Go 1.19 the hard limit counts, programs raise the soft one themselves; the stack limit is none for goroutines, only for C code',
    },
  ]
}

function processClaims({ starts, inherits, stops }: SystemFacts): Claim[] {
  const [written, started] = starts.text.split('; ')
  const ways = inherits.text.split('\n')
  return [
    {
      claim: 'A read-only ns_last_pid makes StartProcess fail with EPERM',
      measured: `writing it: ${written}; starting a process: ${started}`,
      verdict: started === 'started' ? 'wrong: starting a process does not touch it' : 'seen',
    },
    {
      claim: 'Setpgid stops descriptors leaking into children',
      measured: ways.join('; '),
      verdict: ways.some((way) => way.includes('Setpgid: inherited'))
        ? 'wrong: close-on-exec does'
        : 'not refuted in this run',
    },
    {
      claim: 'As PID 1 a program ignores SIGTERM unless it handles it',
      measured: `Go: ${stops.go.text}; C: ${stops.c?.text ?? 'no C compiler at hand'}`,
      verdict: stops.go.ok
        ? "true of C, not of Go: its runtime has a handler and exits with code 2 (from Go 1.27 on 143) when the signal's default does nothing"
        : 'true',
    },
  ]
}

function outcome({ ok, text }: Said, verb: string): string {
  return ok ? verb : `fails (${text.replaceAll('|', '/')})`
}

function named(calls: readonly string[], asked: readonly string[]): string {
  const seen = asked.filter((call) => calls.includes(call))
  const not = asked.filter((call) => !calls.includes(call))
  return [seen.length > 0 ? `${seen.join(', ')} among them` : '', not.length > 0 ? `no ${not.join(', no ')}` : '']
    .filter(Boolean)
    .join(', ')
}
