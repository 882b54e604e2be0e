import { describe } from 'vitest'
import { findEngine } from '../../src/engines/find/find-engine.ts'
import { engineSuite } from './engine-suite.ts'

describe('Podman, its service started for the run', () => {
  engineSuite('podman', async () => {
    const signal = new AbortController().signal
    const sockets = { docker: [], podman: [] }
    return await findEngine('podman', { env: process.env, platform: 'linux', log: () => undefined, signal, sockets })
  })
})
