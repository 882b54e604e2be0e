package watch

import (
	"os/exec"
	"syscall"
	"testing"
)

func TestHeldChildKeepsWhatItIsSent(t *testing.T) {
	child := exec.Command("sleep", "5")
	if err := child.Start(); err != nil {
		t.Fatal(err)
	}
	defer child.Wait()
	defer child.Process.Kill()
	pid := child.Process.Pid
	h := HoldChildren(syscall.Getpid(), []int{syscall.Getpid(), pid})
	if h == nil || h.look() || h.allTold() {
		t.Fatal("held badly, or told before anything was sent")
	}
	_ = syscall.Kill(pid, syscall.SIGTERM)
	if !h.look() || !h.allTold() {
		t.Fatalf("%+v", h.Outcome)
	}
	h.release()
	if err := child.Wait(); err == nil {
		t.Fatal("it ended well")
	}
}
