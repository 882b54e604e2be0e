//go:build !linux

package timing

import (
	"os"
	"os/exec"
)

// startBurners starts busy processes; stop ends and reaps them.
func startBurners(count int) (stop func(), err error) {
	var burners []*exec.Cmd
	stop = func() {
		for _, burner := range burners {
			_ = burner.Process.Kill()
			_ = burner.Wait()
		}
	}
	own, err := os.Executable()
	for len(burners) < count && err == nil {
		burner := exec.Command(own, BurnArgument)
		if err = burner.Start(); err == nil {
			burners = append(burners, burner)
		}
	}
	if err != nil && count > 0 {
		stop()
		return nil, err
	}
	return stop, nil
}
