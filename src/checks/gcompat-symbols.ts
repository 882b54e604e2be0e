/**
 * Names that Alpine's gcompat adds to musl's. Source: the objects of gcompat 1.1 compiled against musl 1.2.3, `nm --defined-only`, less
 * what musl has itself.
 */
const GCOMPAT_SYMBOLS = `
  _IO_feof _IO_puts __acos_finite __acosf_finite __acosh_finite __acoshf_finite __acoshl_finite __acosl_finite
  __asin_finite __asinf_finite __asinl_finite __asprintf_chk __atan2_finite __atan2f_finite __atan2l_finite
  __atanh_finite __atanhf_finite __atanhl_finite __calloc __chk_fail __close __cmsg_nxthdr __confstr_chk __cosh_finite
  __coshf_finite __coshl_finite __ctype_b __cxa_at_quick_exit __cxa_thread_atexit_impl __dprintf_chk __exp10_finite
  __exp10f_finite __exp10l_finite __exp2_finite __exp2f_finite __exp2l_finite __exp_finite __expf_finite __expl_finite
  __explicit_bzero_chk __fdelt_chk __fdelt_warn __fgets_chk __fgets_unlocked_chk __finite __finitef __finitel
  __fmod_finite __fmodf_finite __fmodl_finite __fprintf_chk __fread_chk __free __fwprintf_chk __gamma_finite
  __gamma_r_finite __gammaf_finite __gammaf_r_finite __gammal_finite __gammal_r_finite __getauxval __getcwd_chk
  __getgroups_chk __gethostname_chk __getlogin_r_chk __getpagesize __getpgid __hypot_finite __hypotf_finite
  __hypotl_finite __isinf __isinff __isinfl __isnan __isnanf __isnanl __j0_finite __j0f_finite __j1_finite
  __j1f_finite __jn_finite __jnf_finite __lgamma_finite __lgamma_r_finite __lgammaf_finite __lgammaf_r_finite
  __lgammal_finite __lgammal_r_finite __libc_calloc __libc_free __libc_malloc __libc_memalign __libc_realloc
  __libc_single_threaded __libc_stack_end __log10_finite __log10f_finite __log10l_finite __log2_finite __log2f_finite
  __log2l_finite __log_finite __logf_finite __logl_finite __longjmp_chk __malloc __mbrlen __memalign __memcpy_chk
  __memmove_chk __mempcpy __mempcpy_chk __memset_chk __open64_2 __open_2 __poll_chk __pow_finite __powf_finite
  __powl_finite __pread64_chk __pread_chk __printf_chk __pthread_register_cancel __pthread_unregister_cancel
  __rawmemchr __read_chk __readlink_chk __realloc __realpath_chk __recv_chk __recvfrom_chk __register_atfork
  __remainder_finite __remainderf_finite __remainderl_finite __res_nclose __res_ninit __res_search __sbrk
  __scalb_finite __scalbf_finite __scalbl_finite __sched_cpualloc __sched_cpufree __secure_getenv __sinh_finite
  __sinhf_finite __sinhl_finite __snprintf_chk __sprintf_chk __sqrt_finite __sqrtf_finite __sqrtl_finite __stpcpy_chk
  __stpncpy_chk __strcat_chk __strcpy_chk __strcspn_c2 __strdup __strftime_l __strncat_chk __strncpy_chk __strndup
  __strsep_g __strtod_internal __strtof_internal __strtok_r __strtold_internal __swprintf_chk __sysconf __syslog_chk
  __ttyname_r_chk __vasprintf_chk __vfprintf_chk __vfwprintf_chk __vprintf_chk __vsnprintf_chk __vsprintf_chk
  __vswprintf_chk __vsyslog_chk __wcscpy_chk __wcstol_internal __xpg_sigpause __y0_finite __y0f_finite __y1_finite
  __y1f_finite __yn_finite __ynf_finite backtrace backtrace_symbols backtrace_symbols_fd dlmopen dlvsym error
  fgetgrent_r fgetpwent_r finitel getcontext getgrent_r getprotobyname_r getprotobynumber_r getprotoent_r getpwent_r
  getservent_r getutent_r gnu_dev_major gnu_dev_makedev gnu_dev_minor gnu_get_libc_release gnu_get_libc_version
  group_member initstate_r isinf isinff isinfl isnan isnanf isnanl mallinfo malloc_trim memfrob mtrace muntrace
  pthread_mutexattr_getkind_np pthread_mutexattr_setkind_np pthread_yield random_r rawmemchr register_atfork
  res_nclose res_ninit scalbl setstate_r srandom_r strfry strtoll_l strtoq strtoull_l strtouq sysctl tmpnam_r wcstod_l
  wcstol_l wcstoul_l`

let parsed: ReadonlySet<string> | undefined

export function gcompatSymbols(): ReadonlySet<string> {
  return (parsed ??= new Set(GCOMPAT_SYMBOLS.trim().split(/\s+/)))
}
