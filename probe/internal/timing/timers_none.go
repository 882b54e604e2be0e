//go:build !linux && !windows && !darwin && !freebsd && !netbsd && !openbsd && !dragonfly

package timing

import (
	"errors"
)

func osWaiter() (waiter, error) {
	return waiter{}, errors.New("the probe knows no timer of this system")
}
