import { basename } from 'node:path'
import { escapeTerminal } from '../../report/terminal/escape-terminal.ts'
import { safeJson } from '../../report/formats/safe-json.ts'
import { denyList } from '../../seccomp/deny-list.ts'
import { learnVerdict } from '../../seccomp/learn-result.ts'
import { renderLearnt } from '../../seccomp/render-learnt.ts'
import { readConfig } from '../../host/trust/load-config.ts'
import { writablePlace, writeText } from '../../host/files/write-parts.ts'
import { trustOf } from '../../host/trust/trust.ts'
import { nodePorts } from '../../host/process/node-ports.ts'
import type { LearnSeccompOptions } from '../arguments/seccomp-arguments.ts'
import { learnSeccomp as learn } from '../seccomp/learn-seccomp.ts'
import { stopSignals } from '../../host/process/stop-signals.ts'
import { useColor, widthOf } from '../../host/process/terminal.ts'

/** `portcullis learn-seccomp FILE`: the profile goes into a file, what it rests on to stdout, progress to stderr. */
export async function learnSeccomp(options: LearnSeccompOptions): Promise<number> {
  const deny = denyList(options.deny, options.allow)
  const place = options.out ?? `${basename(options.file)}.seccomp.json`
  // Before anything is run for nothing.
  writablePlace(place)
  const config = await readConfig(
    options.config,
    { ...options, timers: false },
    trustOf(process.env, options.allowLoosening),
  )
  const line = (text: string): void => void process.stderr.write(`${escapeTerminal(text)}\n`)
  using stop = stopSignals((signal) => line(`${signal}: stopping the cells`))
  const ports = nodePorts({
    signal: stop.signal,
    onEvent: () => undefined,
    debug: (text) => options.verbose && line(text),
  })
  const result = await learn(
    { binary: options.file, config, deny, runs: options.runs },
    {
      ...ports,
      onTraced: ({ cell, judgement }) => line(`traced ${cell.id}: ${judgement.outcome}`),
      onProved: ({ cell, cases }) => line(`under the profile ${cell}: ${cases.map(passedOf).join(', ')}`),
    },
  )
  const learnt = result.cells.some((cell) => cell.result === 'learnt')
  const out = learnt ? place : null
  if (out !== null) writeText(out, safeJson(result.profile))
  const look = { width: widthOf(process.stdout), color: useColor(process.stdout, process.env) }
  process.stdout.write(options.json ? safeJson(result) : renderLearnt(result, out, look))
  return learnVerdict(result).exitCode
}

function passedOf({ name, passed, runs }: { name: string; passed: number; runs: number }): string {
  return `${name} ${passed} of ${runs}`
}
