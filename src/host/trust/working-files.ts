import { readRegularFile } from '../../engines/regular-file.ts'
import { findConfig } from '../files/find-config.ts'
import type { ConfigFiles } from '../files/config-files.ts'

/** The working directory's, links and all. */
export const workingFiles: ConfigFiles = {
  find: () => new Promise((resolve) => resolve(findConfig())),
  read: (path, mostBytes) => Promise.resolve(readRegularFile(path, mostBytes)),
}
