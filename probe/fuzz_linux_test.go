package main

import (
	"bytes"
	"strings"
	"testing"
	"time"
	"unicode/utf8"
)

// What a kernel, a server or a job file says, read without a panic and within the bounds that the protocol has.

func FuzzJob(f *testing.F) {
	f.Add([]byte(`{"protocol":1,"binary":"/a","workDir":"/w","limits":{"totalMs":1000},"steps":[{"kind":"run","id":"a"}]}`))
	f.Fuzz(func(t *testing.T, text []byte) {
		j, err := decodeJob(text, "job.json")
		if err == nil && (j.Binary == "" || j.WorkDir == "" || j.Limits.TotalMs <= 0) {
			t.Fatalf("a job without what it needs: %q", text)
		}
	})
}

func FuzzCounters(f *testing.F) {
	f.Add("cpu  1 2 3 4 5 6 7 8 9 10\ncpu0 1 2 3\n")
	f.Add("cpu 1 2 3 4 5 6 7 9223372036854775807 9\n")
	f.Add("100 200 3\n")
	f.Fuzz(func(t *testing.T, text string) {
		if steal := parseSteal(text); steal < -1 {
			t.Fatalf("steal time of %d ns", steal)
		}
		if delay := parseRunDelay(text); delay < -1 {
			t.Fatalf("run delay of %d ns", delay)
		}
	})
}

func FuzzThrottle(f *testing.F) {
	f.Add("nr_periods 1\nnr_throttled 2\nthrottled_usec 3\n")
	f.Fuzz(func(t *testing.T, text string) { parseThrottle(text) })
}

func FuzzProc(f *testing.F) {
	f.Add([]byte("Name:\ta\nVmHWM:\t  1234 kB\nThreads:\t3\nSigCgt:\t0000000000004000\n"))
	f.Add([]byte("1 (a) b) S 1 2 3\n"))
	f.Fuzz(func(t *testing.T, text []byte) {
		for _, name := range []string{"VmHWM", "Threads", "inactive_file"} {
			if value := statusField(text, name); value < -1 {
				t.Fatalf("%s is %d", name, value)
			}
		}
		hexField(text, "SigCgt")
		processState(text)
		parentOf(text)
	})
}

func FuzzLimits(f *testing.F) {
	f.Add([]byte("Limit\nMax open files            1024                 524288               files\n"))
	f.Add([]byte("\nMax open files "))
	f.Fuzz(func(t *testing.T, text []byte) {
		if limit := parseOpenFiles(text); limit != nil && (*limit < 0 || *limit >= 1<<53) {
			t.Fatalf("a limit of %d open files", *limit)
		}
		x86Level(strings.Fields(string(text)))
	})
}

func FuzzCgroup(f *testing.F) {
	f.Add("0::/a/b\n")
	f.Add("12:cpu,cpuacct:/docker/a\n1:name=systemd:/x\n")
	f.Fuzz(func(t *testing.T, text string) {
		found := findCgroup(text, "/nowhere")
		if found != nil && found.version != "v1" {
			t.Fatalf("version %q without a mount", found.version)
		}
	})
}

func FuzzTimeNamespace(f *testing.F) {
	f.Add("monotonic 86400 0\nboottime -1 999999999\n")
	f.Fuzz(func(t *testing.T, text string) { parseTimeNamespace(text) })
}

func FuzzNtp(f *testing.F) {
	answer := make([]byte, 48)
	answer[0], answer[1] = 0x24, 2
	f.Add(answer, int64(1e9))
	f.Fuzz(func(t *testing.T, reply []byte, elapsed int64) {
		if len(reply) < 48 || elapsed < 0 {
			return
		}
		_, roundTrip, stratum, err := readNtp(reply[:48], time.Unix(1e9, 0), time.Duration(elapsed))
		if err == nil && (roundTrip < 0 || stratum < 1 || stratum > 15) {
			t.Fatalf("round trip %d, stratum %d", roundTrip, stratum)
		}
	})
}

func FuzzOutput(f *testing.F) {
	f.Add([]byte("ok \xff\xe2\x80\xa8\n"), true)
	f.Fuzz(func(t *testing.T, raw []byte, cut bool) {
		text, whole := validText(raw, cut)
		if !utf8.ValidString(text) {
			t.Fatalf("no UTF-8: %q", text)
		}
		if whole && !cut && !bytes.ContainsRune(raw, utf8.RuneError) && utf8.Valid(raw) && text != string(raw) {
			t.Fatalf("%q became %q", raw, text)
		}
	})
}
