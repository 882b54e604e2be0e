#!/usr/bin/env node
import { parseCommand } from './arguments/arguments.ts'
import { guardStreams } from '../host/process/guard-streams.ts'

/** The command line. Each command is loaded when it is named. */
async function main(words: readonly string[]): Promise<number> {
  const command = parseCommand(words)
  switch (command.name) {
    case 'check':
      return await (await import('./commands/check.ts')).check(command.options)
    case 'inspect':
      return (await import('./commands/inspect.ts')).inspect(command.options)
    case 'plan':
      return await (await import('./commands/plan.ts')).plan(command.options)
    case 'run':
      return await (await import('./commands/run-slice.ts')).runSlice(command.options)
    case 'report':
      return await (await import('./commands/report.ts')).report(command.options)
    case 'targets':
      if (command.lock) return await (await import('./commands/lock-targets.ts')).lockTargets(command.config)
      return await (await import('./commands/targets.ts')).targets(command.config, command.json)
    case 'learn-seccomp':
      return await (await import('./commands/learn-seccomp.ts')).learnSeccomp(command.options)
    case 'verify':
      return await (await import('./commands/verify.ts')).verify(command.options)
    case 'init':
      return (await import('./commands/init.ts')).init(command.uses)
    case 'explain':
      return (await import('./commands/explain.ts')).explain(command.id)
    case 'completion':
      return await (await import('./commands/completion.ts')).completion(command.shell, command.words)
    case 'help':
      return (await import('./commands/help.ts')).help(command.about)
    case 'version':
      return (await import('./commands/help.ts')).version()
  }
}

guardStreams()
main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code
  },
  async (error: unknown) => {
    const { reportFailure } = await import('../host/process/report-failure.ts')
    process.exitCode = reportFailure(error)
  },
)
