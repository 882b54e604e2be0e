/**
 * What of this process's environment a program gets that runs on the machine itself: what systems need to work, and no more. A
 * runner's tokens and a user's secrets stay here.
 */
export function nativeEnvironment(
  env: Readonly<Record<string, string | undefined>>,
  temporary: string,
): Record<string, string> {
  const kept = Object.entries(env).filter(
    (pair): pair is [string, string] => pair[1] !== undefined && KEPT.has(pair[0].toUpperCase()),
  )
  return { ...Object.fromEntries(kept), TMPDIR: temporary, TEMP: temporary, TMP: temporary }
}

const KEPT: ReadonlySet<string> = new Set([
  ...['PATH', 'HOME', 'USER', 'LOGNAME', 'LANG', 'LC_ALL', 'LC_CTYPE', 'TZ', 'SHELL', 'XDG_CACHE_HOME'],
  // Without these Windows programs find neither its libraries nor a place for their data.
  ...['SYSTEMROOT', 'SYSTEMDRIVE', 'WINDIR', 'COMSPEC', 'PATHEXT', 'USERPROFILE', 'USERNAME', 'HOMEDRIVE', 'HOMEPATH'],
  ...['APPDATA', 'LOCALAPPDATA', 'PROGRAMDATA', 'PROGRAMFILES', 'PROGRAMFILES(X86)', 'ALLUSERSPROFILE', 'PUBLIC'],
  ...['NUMBER_OF_PROCESSORS', 'PROCESSOR_ARCHITECTURE', 'OS'],
])
