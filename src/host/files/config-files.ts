import type { FileText } from '../../engines/regular-file.ts'

/** Where portcullis.yml and the files that it names are read from: the working directory, or a commit. */
export interface ConfigFiles {
  /** The configuration that is read without being named; null = there is none. */
  find(): Promise<string | null>
  read(path: string, mostBytes: number): Promise<FileText>
}
