import type { Inspection, InspectOptions } from './inspection.js';
/**
 * Reads a binary (ELF, PE or Mach-O) and predicts where it runs. Nothing is started, and no engine is asked.
 * Rejects with UsageError (no such file or target) or BinaryFormatError (no binary).
 */
export declare function inspect(file: string, options?: InspectOptions): Promise<Inspection>;
