package proc

import (
	"io"
	"os"
	"os/exec"
	"slices"
	"testing"
)

func TestStatusField(t *testing.T) {
	status := []byte("Name:\tVmHWM: 5\nVmPeak:\t 99 kB\nVmHWM:\t    1234 kB\nThreads:\t7\nSigQ:\t0/1\nOdd:\nHuge:\t99999999999999999999999\nLast:\t3")
	for name, want := range map[string]int64{
		"VmHWM": 1234, "Threads": 7, "Last": 3, "Odd": -1, "Vm": -1, "Missing": -1, "Huge": 999999999999999999,
	} {
		if got := StatusField(status, name); got != want {
			t.Errorf("%s = %d, want %d", name, got, want)
		}
	}
	if StatusField(nil, "VmHWM") != -1 {
		t.Error("nothing gives something")
	}
}

func TestExiting(t *testing.T) {
	for stat, want := range map[string]bool{
		"12 (sh) S 1 12 12 0 -1 4194304 5":   false,
		"12 (a) 4) R 1 12 12 0 -1 4194308 5": true,
		"12 (sh) Z 1 12 12 0 -1 4194304 5":   true,
		"12 (sh) S 1 12":                     false,
		"12 (sh) S 1 12 12 0 -1 nonsense 5":  false,
		"":                                   false,
	} {
		if got := isExiting([]byte(stat)); got != want {
			t.Errorf("%q: %v, want %v", stat, got, want)
		}
	}
}

func TestWhoReadsTheEndOfAStreamSeesThatTheProcessIsExiting(t *testing.T) {
	for try := 0; try < 50; try++ {
		command := exec.Command("sh", "-c", "exit 3")
		stdout, err := command.StdoutPipe()
		if err != nil {
			t.Fatal(err)
		}
		if err := command.Start(); err != nil {
			t.Fatal(err)
		}
		if _, err := stdout.Read(make([]byte, 1)); err != io.EOF {
			t.Fatalf("read: %v", err)
		}
		if !HasBegunToEnd(command.Process.Pid) {
			t.Error("its stream is closed, and it is not exiting")
		}
		_ = command.Wait()
	}
}

func TestProcessStateAndParent(t *testing.T) {
	for stat, want := range map[string]struct {
		state  byte
		parent int
	}{
		"12 (sh) S 1 12 12":           {'S', 1},
		"13 (a) R 7 (b) (c)) Z 42 13": {'Z', 42},
		"":                            {0, -1},
		"14 (x":                       {0, -1},
		"15 (x)":                      {0, -1},
	} {
		if state, parent := ProcessState([]byte(stat)), ParentOf([]byte(stat)); state != want.state || parent != want.parent {
			t.Errorf("%q: %q, %d", stat, state, parent)
		}
	}
}

func TestDescendants(t *testing.T) {
	command := exec.Command("/bin/sh", "-c", "sleep 30 & wait")
	if err := command.Start(); err != nil {
		t.Fatal(err)
	}
	defer func() {
		for _, pid := range Descendants() {
			if process, err := os.FindProcess(pid); err == nil {
				_ = process.Kill()
			}
		}
		_ = command.Wait()
	}()
	for len(Descendants()) < 2 {
	}
	found := Descendants()
	if !slices.Contains(found, command.Process.Pid) || slices.Contains(found, os.Getpid()) || slices.Contains(found, 1) {
		t.Errorf("descendants %v of %d", found, os.Getpid())
	}
}

func TestCountEntries(t *testing.T) {
	directory := t.TempDir()
	var reader Reader
	for i := 0; i < 500; i++ { // more than one buffer holds
		if err := os.WriteFile(directory+"/"+string(rune('a'+i%26))+"-a-rather-long-name-"+string(rune(0x4e00+i)), nil, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if got := reader.CountEntries(directory); got != 500 {
		t.Errorf("%d entries", got)
	}
	if reader.CountEntries(directory+"/none") != -1 {
		t.Error("a directory that is not there has entries")
	}
}
