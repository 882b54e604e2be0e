import { describe } from 'vitest'
import { findEngine } from '../../src/engines/find/find-engine.ts'
import { engineSuite } from './engine-suite.ts'

describe('Docker', () => {
  engineSuite('docker', async () => {
    const signal = new AbortController().signal
    return await findEngine('docker', { env: process.env, platform: 'linux', log: () => undefined, signal })
  })
})
