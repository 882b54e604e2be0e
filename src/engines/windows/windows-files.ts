import type { ProbeJob } from '../../protocol/job.ts'
import type { Upload } from '../engine.ts'
import type { PackedFile } from '../api/pack-files.ts'
import { WINDOWS_FOLDER } from './windows-container-options.ts'

export const WINDOWS_PROBE = String.raw`${WINDOWS_FOLDER}\probe.exe`
export const WINDOWS_JOB = String.raw`${WINDOWS_FOLDER}\job.json`

/** The binary under test as a cell has it. Windows starts nothing that is not named like a program. */
export function windowsBinaryPath(cellName: string): string {
  return `${WINDOWS_FOLDER}\\${binaryName(cellName)}`.replaceAll('/', '\\')
}

/**
 * What goes into each container before its start. There is no volume for it: an engine of Windows does not put files into those
 * (moby daemon/archive_windows.go), and ContainerUser may not read them (dotnet/dotnet-docker-nightly#504).
 */
export function windowsFiles(
  probePath: string,
  { hostPath, cellName, identity }: Upload['binaries'][number],
  job: ProbeJob,
): readonly PackedFile[] {
  const folder = WINDOWS_FOLDER.slice(3)
  const parts = `${folder}/${binaryName(cellName)}`.split('/')
  const folders = parts.slice(0, -1).map((_, index) => `${parts.slice(0, index + 1).join('/')}/`)
  return [
    ...folders.map((path) => ({ kind: 'directory', path, mode: 0o755 }) as const),
    { kind: 'host-file', path: `${folder}/probe.exe`, mode: 0o755, hostPath: probePath },
    { kind: 'host-file', path: parts.join('/'), mode: 0o755, hostPath, ...(identity && { identity }) },
    { kind: 'content', path: `${folder}/job.json`, mode: 0o644, content: JSON.stringify(job) },
  ]
}

/**
 * A directory that the image's user may write to. That of temporary files is none on Nano Server, whose images name C:\Windows\TEMP, which
 * ContainerUser may not (docker-library/golang#562), nor is the root (microsoft/Windows-Containers#539).
 */
export function windowsWorkDir(user: string): string {
  const name = user === '' ? 'ContainerAdministrator' : user.slice(user.lastIndexOf('\\') + 1)
  return ['C:', 'Users', name, 'AppData', 'Local', 'Temp', 'portcullis-work'].join('\\')
}

function binaryName(cellName: string): string {
  return `bin/${/\.exe$/i.test(cellName) ? cellName : `${cellName}.exe`}`
}
