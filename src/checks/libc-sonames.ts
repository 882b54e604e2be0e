import type { TargetLibc } from '../targets/target.ts'

/** glibc's own libraries; those merged into libc.so.6 by 2.34 stay as stubs on the machines that had them before. */
const GLIBC_SONAMES = new Set([
  'libc.so.6',
  'libm.so.6',
  'libpthread.so.0',
  'libdl.so.2',
  'librt.so.1',
  'libutil.so.1',
  'libresolv.so.2',
  'libanl.so.1',
  'libBrokenLocale.so.1',
  'libthread_db.so.1',
  'libnss_files.so.2',
  'libnss_dns.so.2',
  'libnsl.so.1',
  'libmvec.so.1',
])
const MERGED_BY_2_34 = new Set(['libpthread.so.0', 'libdl.so.2', 'librt.so.1', 'libutil.so.1', 'libanl.so.1'])
/** Names that musl's loader answers with itself, whatever follows the dot. Source: musl ldso/dynlink.c, load_library(). */
const MUSL_RESERVED = /^lib(?:c|pthread|rt|m|dl|util|xnet)\./

/** Whether the C library's own set has the soname (libcrypt left it: a target lists it among its libraries); null = cannot tell. */
export function libcHas(libc: TargetLibc, goarch: string, soname: string): boolean | null {
  if (libc.family === 'musl') return MUSL_RESERVED.test(soname) || soname.startsWith('ld-musl-')
  if (libc.family !== 'glibc') return libc.family === 'none' ? false : null
  if (/^ld(?:64|-linux[A-Za-z0-9_-]*)?\.so\.\d+$/.test(soname)) return true
  if (libc.lacks?.includes(soname)) return false
  if (soname === 'libmvec.so.1' && goarch !== 'amd64') return null
  // loong64 came after the merge and never had the stubs everywhere.
  if (goarch === 'loong64' && MERGED_BY_2_34.has(soname)) return null
  return GLIBC_SONAMES.has(soname)
}
