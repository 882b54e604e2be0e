package proc

import (
	"testing"
)

func FuzzThrottle(f *testing.F) {
	f.Add("nr_periods 1\nnr_throttled 2\nthrottled_usec 3\n")
	f.Fuzz(func(t *testing.T, text string) { parseThrottle(text) })
}

func FuzzProc(f *testing.F) {
	f.Add([]byte("Name:\ta\nVmHWM:\t  1234 kB\nThreads:\t3\nSigCgt:\t0000000000004000\n"))
	f.Add([]byte("1 (a) b) S 1 2 3\n"))
	f.Fuzz(func(t *testing.T, text []byte) {
		for _, name := range []string{"VmHWM", "Threads", "inactive_file"} {
			if value := StatusField(text, name); value < -1 {
				t.Fatalf("%s is %d", name, value)
			}
		}
		HexField(text, "SigCgt")
		ProcessState(text)
		ParentOf(text)
	})
}

func FuzzCgroup(f *testing.F) {
	f.Add("0::/a/b\n")
	f.Add("12:cpu,cpuacct:/docker/a\n1:name=systemd:/x\n")
	f.Fuzz(func(t *testing.T, text string) {
		found := findCgroup(text, "/nowhere")
		if found != nil && found.Version != "v1" {
			t.Fatalf("version %q without a mount", found.Version)
		}
	})
}
