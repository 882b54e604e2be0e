var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var std_cgo_symbols_exports = {};
__export(std_cgo_symbols_exports, {
  STD_CGO_SYMBOLS: () => STD_CGO_SYMBOLS,
  STD_SYMBOL_PACKAGE: () => STD_SYMBOL_PACKAGE
});
module.exports = __toCommonJS(std_cgo_symbols_exports);
var STD_CGO_SYMBOLS = new Set(
  `_ITM_deregisterTMCloneTable _ITM_registerTMCloneTable __cxa_finalize __errno_location __fprintf_chk __gmon_start__
  __libc_start_main __stack_chk_fail __vfprintf_chk _cgo_panic _cgo_topofstack _init _fini abort crosscall2 fprintf fputc free
  freeaddrinfo fwrite gai_strerror getaddrinfo getegid geteuid getgid getgrgid_r getgrnam_r getgrouplist getnameinfo getpwnam_r
  getpwuid_r getuid malloc memcpy memset mmap munmap nanosleep pthread_attr_destroy pthread_attr_getstack pthread_attr_getstacksize
  pthread_attr_init pthread_attr_setdetachstate pthread_attr_setstacksize pthread_cond_broadcast pthread_cond_init
  pthread_cond_wait pthread_create pthread_detach pthread_getattr_np pthread_key_create pthread_mutex_init pthread_mutex_lock
  pthread_mutex_unlock pthread_self pthread_setspecific pthread_sigmask res_nclose res_ninit res_nsearch res_search __res_nclose
  __res_ninit __res_nsearch __res_search setegid setenv seteuid setgid setgroups setregid setresgid setresuid setreuid setuid
  sigaction sigaddset sigemptyset sigfillset sigismember stderr strerror sysconf unsetenv vfprintf write`.split(/\s+/)
);
var STD_SYMBOL_PACKAGE = {
  getaddrinfo: "net",
  getnameinfo: "net",
  res_search: "net",
  __res_search: "net",
  res_nsearch: "net",
  __res_nsearch: "net",
  getpwnam_r: "os/user",
  getpwuid_r: "os/user",
  getgrnam_r: "os/user",
  getgrgid_r: "os/user",
  getgrouplist: "os/user"
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  STD_CGO_SYMBOLS,
  STD_SYMBOL_PACKAGE
});
