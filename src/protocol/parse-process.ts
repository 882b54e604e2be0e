import { count, fields, listOf, name, orNull, text, whole, type Field, type Fields } from './fields.ts'
import type { StepOutcome } from './process.ts'
import type { DescriptorLeak, ProcessBehaviour, RepeatedRequests, ServerBehaviour } from './process.ts'

const MOST_SHELLS = 8
const MOST_DESCRIPTORS = 8

/** `outcome` reads the steps that shells started; they bring no shells of their own. */
export function processBehaviour(from: Fields, path: string, outcome: Field<StepOutcome>): ProcessBehaviour {
  const descriptors = orNull(leak)(from['descriptors'], `${path}.descriptors`)
  const zombies = orNull(count)(from['zombies'], `${path}.zombies`)
  const shellOutcome: Field<NonNullable<ProcessBehaviour['shells']>[number]> = (value, at) => {
    const one = fields(value, at)
    const alone = outcome(withoutShells(one['outcome'], `${at}.outcome`), `${at}.outcome`)
    return { shell: name(one['shell'], `${at}.shell`), program: name(one['program'], `${at}.program`), outcome: alone }
  }
  const shells = orNull(listOf(shellOutcome, MOST_SHELLS))(from['shells'], `${path}.shells`)
  return {
    ...(descriptors !== null && { descriptors }),
    ...(zombies !== null && zombies > 0 && { zombies }),
    ...(shells !== null && { shells }),
  }
}

/** Before they are read: nesting must not run deeper than one. */
function withoutShells(value: unknown, path: string): Fields {
  return { ...fields(value, path), shells: undefined }
}

export function serverBehaviour(from: Fields, path: string): ServerBehaviour {
  const told = orNull(children)(from['children'], `${path}.children`)
  const repeat = orNull(repeated)(from['repeated'], `${path}.repeated`)
  const started = orNull(activation)(from['activation'], `${path}.activation`)
  return {
    ...(told !== null && { children: told }),
    ...(repeat !== null && { repeated: repeat }),
    ...(started !== null && { activation: started }),
  }
}

const leak: Field<DescriptorLeak> = (value, path) => {
  const from = fields(value, path)
  return {
    child: name(from['child'], `${path}.child`),
    opened: count(from['opened'], `${path}.opened`),
    passed: count(from['passed'], `${path}.passed`),
    what: listOf(text, MOST_DESCRIPTORS)(from['what'] ?? [], `${path}.what`).map((each) => each.slice(0, 300)),
  }
}

const children: Field<NonNullable<ServerBehaviour['children']>> = (value, path) => {
  const from = fields(value, path)
  return { count: count(from['count'], `${path}.count`), told: count(from['told'], `${path}.told`) }
}

const repeated: Field<RepeatedRequests> = (value, path) => {
  const from = fields(value, path)
  return {
    requests: count(from['requests'], `${path}.requests`),
    answered: count(from['answered'], `${path}.answered`),
    error: orNull(text)(from['error'], `${path}.error`),
    openFilesFirst: orNull(count)(from['openFilesFirst'], `${path}.openFilesFirst`),
    openFilesLast: orNull(count)(from['openFilesLast'], `${path}.openFilesLast`),
  }
}

const activation: Field<NonNullable<ServerBehaviour['activation']>> = (value, path) => {
  const from = fields(value, path)
  const rounds = whole(1, 1_000)(from['rounds'], `${path}.rounds`)
  return { rounds, served: whole(0, rounds)(from['served'], `${path}.served`) }
}
