package timing

import (
	"syscall"
)

// startBurners starts busy processes in this cell; stop ends and reaps them. To be called on the main thread, with which they end.
func startBurners(count int) (stop func(), err error) {
	var pids []int
	stop = func() {
		for _, pid := range pids {
			_ = syscall.Kill(pid, syscall.SIGKILL)
		}
		for _, pid := range pids {
			for {
				if _, err := syscall.Wait4(pid, nil, 0, nil); err != syscall.EINTR {
					break
				}
			}
		}
	}
	attributes := syscall.ProcAttr{Sys: &syscall.SysProcAttr{Setsid: true, Pdeathsig: syscall.SIGKILL}}
	for len(pids) < count {
		pid, err := syscall.ForkExec("/proc/self/exe", []string{"probe", BurnArgument}, &attributes)
		if err != nil {
			stop()
			return nil, err
		}
		pids = append(pids, pid)
	}
	return stop, nil
}
