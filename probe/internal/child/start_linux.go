package child

import (
	"fmt"
	"os"
	"strconv"
	"syscall"

	"portcullis/probe/internal/sys"
	"portcullis/probe/internal/wire"
)

// ActivateArgument makes the probe the start of an activated binary.
const ActivateArgument = "--activate"

// Activate is the start of an activated binary: it says its own process id in LISTEN_PID, as sd_listen_fds(3) wants it, and
// becomes the binary.
func Activate(command []string) {
	environment := sys.ChangedEnvironment(os.Environ(), map[string]*string{"LISTEN_PID": wire.Ptr(strconv.Itoa(os.Getpid()))})
	err := syscall.Exec(command[0], command, environment)
	fmt.Fprintln(os.Stderr, "portcullis probe:", command[0]+":", err)
	os.Exit(126)
}

// commandLine is the program to be started and its arguments, its own name first.
func (r *Runner) commandLine(st Plan) (program string, arguments []string) {
	arguments = append(r.Job.Command(), st.Args...)
	switch {
	case st.through != nil:
		return st.through.Program, []string{st.through.Name, "-c", quotedCommand(arguments)}
	case st.Listener != 0:
		return "/proc/self/exe", append([]string{"probe", ActivateArgument}, arguments...)
	default:
		return arguments[0], arguments
	}
}

func stepEnvironment(st Plan) []string {
	environment := sys.ChangedEnvironment(os.Environ(), st.Env)
	if st.Listener == 0 {
		return environment
	}
	return sys.ChangedEnvironment(environment, map[string]*string{"LISTEN_FDS": wire.Ptr("1"), "LISTEN_FDNAMES": wire.Ptr("portcullis")})
}

// extraDescriptors are what the binary gets from number 3 on: the socket of an activated one, or as many as the step says.
func extraDescriptors(st Plan) []uintptr {
	if st.Listener != 0 {
		return []uintptr{st.Listener}
	}
	var extra []uintptr
	for len(extra) < st.ExtraDescriptors {
		fd, err := syscall.Open(os.DevNull, syscall.O_RDONLY|syscall.O_CLOEXEC, 0)
		if err != nil {
			break
		}
		extra = append(extra, uintptr(fd))
	}
	return extra
}

func closeAll(fds []uintptr) {
	for _, fd := range fds {
		_ = syscall.Close(int(fd))
	}
}
