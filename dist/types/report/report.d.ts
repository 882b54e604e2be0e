/** report.json, version 1; schema/report.schema.json is the same as a JSON Schema. */

export interface Report {
  schema: 'portcullis-report/1'
  tool: {
    name: 'portcullis'
    version: string
  }
  startedAt: string
  durationMs: number
  complete: boolean
  configHash: string
  engine: {
    kind: 'docker' | 'podman' | 'native'
    version: string
    apiVersion: string
    os: string
    arch: string
    kernel: string | null
    cpus: number
    rootless: boolean
    osVersion?: string
    isolation?: 'process' | 'hyperv'
  } | null
  slices: {
    name: string
    runner: string
    engine: {
      kind: 'docker' | 'podman' | 'native'
      version: string
      apiVersion: string
      os: string
      arch: string
      kernel: string | null
      cpus: number
      rootless: boolean
      osVersion?: string
      isolation?: 'process' | 'hyperv'
    } | null
    durationMs: number
  }[]
  binaries: {
    path: string
    sha256: string
    sizeBytes: number
    format: 'elf' | 'pe' | 'macho'
    os: string
    arch: string
    kind: 'executable' | 'library'
    linkage: 'static' | 'static-pie' | 'dynamic'
    libc: 'glibc' | 'musl' | 'none' | 'unknown'
    interpreter: string | null
    needed: string[]
    rpath: string[]
    runpath: string[]
    versions: {
      [k: string]: {
        floor: string | null
        symbols: {
          [k: string]: string[]
        }
        weak: string[]
      }
    }
    cpuLevel: number | null
    abiNoteKernel: string | null
    go: {
      version: string | null
      path: string | null
      module: {
        path: string
        version: string | null
        replacedBy: string | null
      } | null
      cgo: boolean | null
      settings: {
        [k: string]: string
      }
      deps: {
        path: string
        version: string | null
        replacedBy: string | null
      }[]
    } | null
    gccgo?: boolean
    packed?: {
      by: string | null
      sign: string
    } | null
    cgoPackages: string[] | null
    hardening: {
      pie: boolean | null
      nx: boolean | null
      relro: ('none' | 'partial' | 'full') | null
      stripped: boolean | null
    }
    marks: string[] | null
    pe: {
      subsystem: string
      osVersion: string
      subsystemVersion: string
      delayLoaded: string[]
      aslr: boolean
      highEntropyAslr: boolean
      dep: boolean
      controlFlowGuard: boolean
      forceIntegrity: boolean
    } | null
    macho: {
      platform: string | null
      minOs: string | null
      sdk: string | null
      uuid?: string | null
      signatureFault?: string | null
      architectures: string[]
      weakLibraries: string[]
      hardenedRuntime: boolean | null
      entitlements: string[] | null
    } | null
    signature: {
      kind: 'authenticode' | 'linker' | 'ad-hoc' | 'developer-id' | 'apple' | 'certificate'
      signer: string | null
    } | null
    warnings: string[]
  }[]
  production?: string
  cells: {
    id: string
    binary: string
    platform: string
    target: {
      id: string
      image: string | null
      libc: {
        family: 'glibc' | 'musl' | 'none' | 'unknown'
        version: string | null
      }
      kernel: string | null
      endOfLife: string | null
      system?: string
    }
    profile: string
    profileNotes?: {
      kind: 'approximation' | 'loosened'
      text: string
    }[]
    required: boolean
    prediction: {
      runs: boolean | null
      reason: string | null
      findings: {
        id: string
        severity: 'error' | 'warning' | 'note'
        title: string
        message: string
        evidence: string[]
        remedy: {
          text: string
          command: string | null
        } | null
        args: {
          [k: string]: unknown
        }
      }[]
    }
    observed: ('runs' | 'fails') | null
    outcome: 'pass' | 'fail' | 'warn' | 'unknown' | 'skip'
    basis: 'observation' | 'prediction' | 'none'
    reason: string | null
    agrees: boolean | null
    findings: {
      id: string
      severity: 'error' | 'warning' | 'note'
      title: string
      message: string
      evidence: string[]
      remedy: {
        text: string
        command: string | null
      } | null
      args: {
        [k: string]: unknown
      }
    }[]
    image: {
      reference: string
      digest: string | null
      standIn: string | null
    } | null
    slice?: string
    place?: {
      kind: 'host' | 'wine' | 'qemu' | 'container'
      name: string
      without?: string[]
    }
    system?: {
      name: string | null
      timer: {
        wallStepNs: number | null
        monotonicStepNs: number | null
        resolutionNs: number | null
        finestNs: number | null
        coarsestNs: number | null
        counterFrequencyHz: number | null
      } | null
      directories: {
        kind: string
        path: string | null
        refused: string | null
        accessEntries: number | null
        inheritedEntries: number | null
      }[]
      figures: {
        name: string
        samples: number
        p50Ns: number
        p95Ns: number
        maxNs: number
        meanNs: number
        sdNs: number
        rmePercent: number | null
      }[]
      sharingViolations: number
      givenUp: number
      startsError: string | null
      connections: {
        protocol: string
        requests: number
        connections: number
        failed: number
      } | null
      signals: {
        signal: string
        sent: number
        received: number
        slowestNs: number
      }[]
      preemptionNs: number | null
    }
    steps: {
      name: string
      kind: 'run' | 'server' | 'test'
      startAs: 'child' | 'pid1'
      result: 'pass' | 'fail' | 'unknown'
      findings: {
        id: string
        severity: 'error' | 'warning' | 'note'
        title: string
        message: string
        evidence: string[]
        remedy: {
          text: string
          command: string | null
        } | null
        args: {
          [k: string]: unknown
        }
      }[]
      startError: {
        errno: string
        message: string
      } | null
      exitCode: number | null
      signal: string | null
      timedOut: boolean
      durationMs: number | null
      readyMs: number | null
      stdout: {
        text: string
        bytes: number
        truncated: boolean
      } | null
      stderr: {
        text: string
        bytes: number
        truncated: boolean
      } | null
      peakMemoryBytes: number | null
      peakThreads: number | null
      peakOpenFiles: number | null
      peakProcesses?: number | null
      headroom?: {
        resource: 'memory' | 'open files' | 'processes and threads'
        peak: number
        limit: number
        leftPercent: number
      }[]
    }[]
    startupMs: number | null
    facts: {
      [k: string]: unknown
    } | null
    timers: {
      paths: {
        path: 'os' | 'go'
        periodNs: number
        samples: number
        p50Ns: number
        p90Ns: number
        p95Ns: number
        p99Ns: number
        maxNs: number
        missed: number
      }[]
      clock: {
        nowNs: number
        syscallNs: number | null
        path: 'vdso' | 'syscall' | 'unclear'
      } | null
      duet?: {
        verdict: 'steady' | 'jittery' | 'inconclusive' | 'contaminated' | 'unmeasured'
        reason: string
        class: 'bare-metal' | 'container' | 'serverless'
        limitPercent: number
        action: 'mark' | 'warn' | 'stop'
        periodNs: number | null
        pairs: {
          first: 'control' | 'cell'
          controlP50Ns: number
          controlP90Ns: number
          cellP50Ns: number
          cellP90Ns: number
        }[]
        p50: {
          estimate: number
          lower: number
          upper: number
          pairsLater: number
          cell: number
          control: number
          controlWorst: number
        } | null
        p90: {
          estimate: number
          lower: number
          upper: number
          pairsLater: number
          cell: number
          control: number
          controlWorst: number
        } | null
        shift: ('later' | 'none' | 'unclear') | null
        laterAt?: {
          quantile: 'p25' | 'p50' | 'p75' | 'p90'
          estimate: number
          lower: number
        }
        control: {
          samples: number
          p50Ns: number
          p90Ns: number
          p95Ns: number
          p99Ns: number
          p99Interval: {
            lowNs: number
            highNs: number
          } | null
          p999Interval: {
            lowNs: number
            highNs: number
          } | null
          maxNs: number
          deviationNs: number
          missed: number
          early: number
          histogram: string
        } | null
        cell: {
          samples: number
          p50Ns: number
          p90Ns: number
          p95Ns: number
          p99Ns: number
          p99Interval: {
            lowNs: number
            highNs: number
          } | null
          p999Interval: {
            lowNs: number
            highNs: number
          } | null
          maxNs: number
          deviationNs: number
          missed: number
          early: number
          histogram: string
        } | null
        causes: {
          throttle: {
            periods: number
            throttledPeriods: number
            throttledNs: number
          } | null
          stealNs: number | null
          runDelayNs: number | null
          preemptions: number | null
        }
      }
      alone?: 'host' | 'elsewhere' | 'no-control'
      conditions?: {
        goVersion: string
        kernel: string | null
        cpuModel: string | null
        cpus: number
        processors: number
        cgroup: ('v1' | 'v2' | 'mixed') | null
        cpuQuota: number | null
        cpuPeriodUs: number | null
        cpuset: string | null
        clockSource: string | null
        timerSlackNs: number | null
      }
      clocks?: {
        cost: {
          nowNs: number
          syscallNs: number | null
          vdsoMapped: boolean | null
        }
        monotonicSteps: {
          reads: number
          smallestNs: number | null
          largestNs: number | null
          zero: number
          negative: number
        }
        wallSteps: {
          reads: number
          smallestNs: number | null
          largestNs: number | null
          zero: number
          negative: number
        }
        drift: {
          overNs: number
          gainedNs: number
          largestJumpNs: number
        }
        wallMs: number
        monotonicUs: number
        offsetMs: number | null
        faked: ('1970' | 'constant' | '2009-11-10' | 'rate') | null
        timeNamespace: {
          monotonicNs: number
          boottimeNs: number
        } | null
        source: {
          current: string | null
          available: string[]
        }
        adjust: {
          read: string
          set: 'unclear' | 'refused-capability' | 'refused-filter' | 'refused'
          setError: string | null
          state: {
            synchronised: boolean
            offsetNs: number
            frequencyPpm: number
            maxErrorUs: number
            estimatedErrorUs: number
          } | null
        } | null
        timerSlackNs: number | null
        zones: {
          database: string | null
          localtime: string | null
          tz: string | null
          localName: string
          localOffsetS: number
          loadError: string | null
        }
        ntp: {
          server: string
          offsetMs: number | null
          roundTripMs: number | null
          stratum: number | null
          error: string | null
        } | null
        ptpDevices: string[]
        windows: {
          counterFrequencyHz: number
          counterStepNs: number
          resolutionNs: number | null
          finestNs: number | null
          coarsestNs: number | null
          highResolutionTimer: boolean
        } | null
      }
      loaded?: {
        path: 'os' | 'go'
        timer: 'sleep' | 'timer' | 'ticker' | 'after-func' | 'read-deadline'
        periodNs: number
        processors: number
        lockThread: boolean
        samples: number
        meanNs: number
        p50Ns: number
        p90Ns: number
        p99Ns: number
        maxNs: number
        missed: number
        throttle: {
          periods: number
          throttledPeriods: number
          throttledNs: number
        } | null
      }
      tables?: {
        kinds: {
          path: 'os' | 'go'
          timer: 'sleep' | 'timer' | 'ticker' | 'after-func' | 'read-deadline'
          periodNs: number
          processors: number
          lockThread: boolean
          samples: number
          meanNs: number
          p50Ns: number
          p90Ns: number
          p99Ns: number
          maxNs: number
          missed: number
          throttle: {
            periods: number
            throttledPeriods: number
            throttledNs: number
          } | null
        }[]
        processors: {
          path: 'os' | 'go'
          timer: 'sleep' | 'timer' | 'ticker' | 'after-func' | 'read-deadline'
          periodNs: number
          processors: number
          lockThread: boolean
          samples: number
          meanNs: number
          p50Ns: number
          p90Ns: number
          p99Ns: number
          maxNs: number
          missed: number
          throttle: {
            periods: number
            throttledPeriods: number
            throttledNs: number
          } | null
        }[]
      }
    } | null
  }[]
  gate: {
    decision: 'pass' | 'fail'
    reasons: {
      code: string
      severity: 'fail' | 'warn'
      message: string
      cells: string[]
    }[]
    glibcFloor: string | null
    maxGlibc?: string
  }
  changes: {
    since: string
    newlyBroken: string[]
    newlyFixed: string[]
    newlyUnknown: string[]
    added: string[]
    gone: string[]
    glibcFloor: {
      from: string | null
      to: string | null
      because: {
        binary: string
        symbols: string[]
        packages: string[]
      }[]
    } | null
    jitter?: {
      worse: string[]
      better: string[]
      same: number
      notComparable: number
      later: string[]
    }
  } | null
}

export type ReportBinary = Report['binaries'][number]
export type ReportCell = Report['cells'][number]
export type ReportStep = ReportCell['steps'][number]
export type ReportFinding = ReportCell['findings'][number]
export type ReportGate = Report['gate']
export type ReportTimers = NonNullable<ReportCell['timers']>
export type Outcome = ReportCell['outcome']
