package sys

import (
	"errors"
	"io/fs"
	"syscall"
)

// ErrnoName gives the kernel's name of the error within err.
func ErrnoName(err error) string {
	var errno syscall.Errno
	switch {
	case errors.As(err, &errno):
		if name, ok := errnoNames[errno]; ok {
			return name
		}
	case errors.Is(err, fs.ErrNotExist):
		return "ENOENT"
	case errors.Is(err, fs.ErrPermission):
		return "EACCES"
	}
	return "unknown"
}

// errnoNames has what open, mkdir, write, fork, execve and attempts answer with.
var errnoNames = map[syscall.Errno]string{
	syscall.EPERM: "EPERM", syscall.ENOENT: "ENOENT", syscall.EIO: "EIO", syscall.E2BIG: "E2BIG",
	syscall.ENOEXEC: "ENOEXEC", syscall.EAGAIN: "EAGAIN", syscall.ENOMEM: "ENOMEM", syscall.EACCES: "EACCES",
	syscall.EFAULT: "EFAULT", syscall.EBUSY: "EBUSY", syscall.EEXIST: "EEXIST", syscall.ENOTDIR: "ENOTDIR",
	syscall.EISDIR: "EISDIR", syscall.EINVAL: "EINVAL", syscall.ENFILE: "ENFILE", syscall.EMFILE: "EMFILE",
	syscall.ETXTBSY: "ETXTBSY", syscall.EFBIG: "EFBIG", syscall.ENOSPC: "ENOSPC", syscall.EROFS: "EROFS",
	syscall.EMLINK: "EMLINK", syscall.ENAMETOOLONG: "ENAMETOOLONG", syscall.ENOSYS: "ENOSYS", syscall.ELOOP: "ELOOP",
	syscall.ELIBBAD: "ELIBBAD", syscall.EDQUOT: "EDQUOT", syscall.EOVERFLOW: "EOVERFLOW", syscall.ENODEV: "ENODEV",
	syscall.ESRCH: "ESRCH", syscall.EBADF: "EBADF", syscall.ENXIO: "ENXIO", syscall.ESTALE: "ESTALE", syscall.EOPNOTSUPP: "EOPNOTSUPP", syscall.EUSERS: "EUSERS",
}
