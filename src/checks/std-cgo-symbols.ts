/**
 * What the C parts of Go's standard library (runtime/cgo, net, os/user, syscall) and the compiler's start files import. A
 * symbol beyond these tells of other C code. Source: `nm -D` of programs with net and os/user, Go 1.19 to 1.26, against glibc 2.36 and
 * musl 1.2.3, with and without fortified headers.
 */
export const STD_CGO_SYMBOLS: ReadonlySet<string> = new Set(
  `_ITM_deregisterTMCloneTable _ITM_registerTMCloneTable __cxa_finalize __errno_location __fprintf_chk __gmon_start__
  __libc_start_main __stack_chk_fail __vfprintf_chk _cgo_panic _cgo_topofstack _init _fini abort crosscall2 fprintf fputc free
  freeaddrinfo fwrite gai_strerror getaddrinfo getegid geteuid getgid getgrgid_r getgrnam_r getgrouplist getnameinfo getpwnam_r
  getpwuid_r getuid malloc memcpy memset mmap munmap nanosleep pthread_attr_destroy pthread_attr_getstack pthread_attr_getstacksize
  pthread_attr_init pthread_attr_setdetachstate pthread_attr_setstacksize pthread_cond_broadcast pthread_cond_init
  pthread_cond_wait pthread_create pthread_detach pthread_getattr_np pthread_key_create pthread_mutex_init pthread_mutex_lock
  pthread_mutex_unlock pthread_self pthread_setspecific pthread_sigmask res_nclose res_ninit res_nsearch res_search __res_nclose
  __res_ninit __res_nsearch __res_search setegid setenv seteuid setgid setgroups setregid setresgid setresuid setreuid setuid
  sigaction sigaddset sigemptyset sigfillset sigismember stderr strerror sysconf unsetenv vfprintf write`.split(/\s+/),
)

/** Symbols that name the package which wants them. */
export const STD_SYMBOL_PACKAGE: Readonly<Record<string, string>> = {
  getaddrinfo: 'net',
  getnameinfo: 'net',
  res_search: 'net',
  __res_search: 'net',
  res_nsearch: 'net',
  __res_nsearch: 'net',
  getpwnam_r: 'os/user',
  getpwuid_r: 'os/user',
  getgrnam_r: 'os/user',
  getgrgid_r: 'os/user',
  getgrouplist: 'os/user',
}
