import { createReadStream } from 'node:fs'
import { text } from 'node:stream/consumers'
import Docker from 'dockerode'
import { EngineError } from '../../src/errors.ts'
import type { StandIn } from './build-stand-ins.ts'
import { reference } from './recipe.ts'

/** Loads the tars into an engine, so that `check` finds them there. `socketPath`: null = as DOCKER_HOST or Docker's default says. */
export async function loadStandIns(standIns: readonly StandIn[], socketPath: string | null): Promise<void> {
  const engine = new Docker(socketPath === null ? undefined : { socketPath })
  for (const { id, path, arch } of standIns) {
    try {
      const before = await imageId(engine, reference(id, arch))
      await text(await engine.loadImage(createReadStream(path)))
      const now = await engine.getImage(reference(id, arch)).inspect()
      // It lost its name to the new one. A container that still uses it keeps it.
      if (before !== null && before !== now.Id)
        await engine
          .getImage(before)
          .remove()
          .catch(() => undefined)
    } catch (error) {
      throw new EngineError(`stand-in ${id} could not be loaded: ${(error as Error).message}`, {
        hint: 'Check that an engine answers there; --socket names its socket.',
        cause: error,
      })
    }
  }
}

async function imageId(engine: Docker, name: string): Promise<string | null> {
  try {
    return (await engine.getImage(name).inspect()).Id
  } catch (error) {
    if ((error as { statusCode?: number }).statusCode === 404) return null
    throw error
  }
}
