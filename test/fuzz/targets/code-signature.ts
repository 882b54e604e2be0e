import { cmsSigner } from '../../../src/binary/signature/cms-signer.ts'
import type { Reader } from '../bounded.ts'

export const read: Reader = (bytes) => (cmsSigner(bytes) ? 'read' : 'refused')
