package watch

import (
	"os/exec"
	"syscall"
	"testing"
	"time"

	"portcullis/probe/internal/proc"
)

func TestChildHoldsWhatLacksCloseOnExec(t *testing.T) {
	proc.KeepDescriptors()
	leaking, err := syscall.Open("/dev/null", syscall.O_RDONLY, 0)
	if err != nil {
		t.Fatal(err)
	}
	defer syscall.Close(leaking)
	kept, err := syscall.Open("/proc/self/stat", syscall.O_RDONLY|syscall.O_CLOEXEC, 0)
	if err != nil {
		t.Fatal(err)
	}
	defer syscall.Close(kept)
	child := exec.Command("sleep", "5")
	if err := child.Start(); err != nil {
		t.Fatal(err)
	}
	defer child.Wait()
	defer child.Process.Kill()
	var reader proc.Reader
	k := kin{}
	for until := time.Now().Add(2 * time.Second); k.leak == nil && time.Now().Before(until); time.Sleep(time.Millisecond) {
		k.lookAtChild(syscall.Getpid(), child.Process.Pid, &reader)
	}
	if k.leak == nil || k.leak.Child != "sleep" || k.leak.Passed != 0 {
		t.Fatalf("found %+v", k.leak)
	}
	for _, what := range k.leak.What {
		if what != "/dev/null" {
			t.Errorf("%s is closed before another program starts", what)
		}
	}
}

func TestZombieIsOneAfterAWhile(t *testing.T) {
	child := exec.Command("true")
	if err := child.Start(); err != nil {
		t.Fatal(err)
	}
	defer child.Wait()
	k := kin{}
	now := time.Now()
	for !k.lookForZombies(syscall.Getpid(), now) {
		time.Sleep(time.Millisecond)
	}
	if k.zombies != 0 {
		t.Fatal("it has only just ended")
	}
	if k.lookForZombies(syscall.Getpid(), now.Add(zombieAge)); k.zombies != 1 {
		t.Fatalf("%d zombies", k.zombies)
	}
}
