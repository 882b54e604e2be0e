//go:build !linux

package main

import (
	"fmt"
	"io"
	"net/http"
	"os"
	"os/exec"
	"os/signal"
	"testing"
	"time"

	"portcullis/probe/internal/wire"
)

// The test program is also what the steps start: its first argument says what it does then.
func TestMain(m *testing.M) {
	if len(os.Args) > 2 && os.Args[1] == "act" {
		act(os.Args[2], os.Args[3:])
		return
	}
	os.Exit(m.Run())
}

func act(what string, rest []string) {
	switch what {
	case "tell":
		input, _ := io.ReadAll(os.Stdin)
		fmt.Printf("%q %q %s", rest, input, os.Getenv("ADDED"))
		fmt.Fprint(os.Stderr, "on stderr")
		os.Exit(7)
	case "sleep":
		time.Sleep(time.Minute)
	case "leave":
		child := exec.Command(os.Args[0], "act", "sleep")
		if err := child.Start(); err != nil {
			os.Exit(9)
		}
	case "serve":
		stop := make(chan os.Signal, 1)
		signal.Notify(stop, os.Interrupt)
		http.HandleFunc("/", func(w http.ResponseWriter, _ *http.Request) { _, _ = io.WriteString(w, "served") })
		go func() { _ = http.ListenAndServe(rest[0], nil) }()
		<-stop
	}
}

func ownRunner(t *testing.T) *runner {
	own, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	limits := wire.JobLimits{OutputBytes: 1000, TotalMs: 60_000}
	return &runner{job: &wire.Job{Binary: own, WorkDir: t.TempDir(), Limits: limits}, deadline: time.Now().Add(time.Minute)}
}

func TestStepRunsToItsEnd(t *testing.T) {
	input := "aW5wdXQ="
	st := &wire.Step{ID: "run", Args: []string{"act", "tell", "a b", ""}, Env: map[string]*string{"ADDED": wire.Ptr("yes")}, StdinBase64: &input}
	o := ownRunner(t).runToEnd(plan{st})
	if o.ExitCode == nil || *o.ExitCode != 7 || o.TimedOut || o.StartError != nil {
		t.Fatalf("%+v", o)
	}
	if want := `["a b" ""] "input" yes`; o.Stdout.Text != want || o.Stderr.Text != "on stderr" {
		t.Fatalf("%q %q", o.Stdout.Text, o.Stderr.Text)
	}
	if o.LeftBehind == nil || *o.LeftBehind != 0 {
		t.Fatalf("left %v", o.LeftBehind)
	}
}

func TestStepIsEndedAtItsLimit(t *testing.T) {
	o := ownRunner(t).runToEnd(plan{&wire.Step{ID: "run", Args: []string{"act", "sleep"}, TimeoutMs: 300}})
	if !o.TimedOut || o.Signal == nil || *o.Signal != "SIGKILL" || o.ExitCode != nil || o.DurationMs > 10_000 {
		t.Fatalf("%+v", o)
	}
}

func TestWhatIsLeftBehindIsCountedAndEnded(t *testing.T) {
	o := ownRunner(t).runToEnd(plan{&wire.Step{ID: "run", Args: []string{"act", "leave"}, TimeoutMs: 10_000}})
	if o.LeftBehind == nil || *o.LeftBehind != 1 || o.ExitCode == nil || *o.ExitCode != 0 {
		t.Fatalf("%+v", o)
	}
}

func TestStartErrors(t *testing.T) {
	s := ownRunner(t)
	s.job.Binary = s.job.WorkDir + "/nothing.exe"
	if o := s.runToEnd(plan{&wire.Step{ID: "run"}}); o.StartError == nil || o.StartError.Errno != "ENOENT" {
		t.Fatalf("%+v", o)
	}
	if err := os.WriteFile(s.job.Binary, []byte("no program"), 0o755); err != nil {
		t.Fatal(err)
	}
	if o := s.runToEnd(plan{&wire.Step{ID: "run"}}); o.StartError == nil || o.StartError.Errno != "ENOEXEC" {
		t.Fatalf("%+v", o)
	}
}
