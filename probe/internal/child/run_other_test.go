//go:build !linux

package child

import (
	"fmt"
	"io"
	"os"
	"os/exec"
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
	}
}

func ownRunner(t *testing.T) *Runner {
	own, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	limits := wire.JobLimits{OutputBytes: 1000, TotalMs: 60_000}
	return &Runner{Job: &wire.Job{Binary: own, WorkDir: t.TempDir(), Limits: limits}, Deadline: time.Now().Add(time.Minute)}
}

func TestStepRunsToItsEnd(t *testing.T) {
	input := "aW5wdXQ="
	st := &wire.Step{ID: "run", Args: []string{"act", "tell", "a b", ""}, Env: map[string]*string{"ADDED": wire.Ptr("yes")}, StdinBase64: &input}
	o := ownRunner(t).RunToEnd(Plan{st})
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
	o := ownRunner(t).RunToEnd(Plan{&wire.Step{ID: "run", Args: []string{"act", "sleep"}, TimeoutMs: 300}})
	if !o.TimedOut || o.Signal == nil || *o.Signal != "SIGKILL" || o.ExitCode != nil || o.DurationMs > 10_000 {
		t.Fatalf("%+v", o)
	}
}

func TestWhatIsLeftBehindIsCountedAndEnded(t *testing.T) {
	o := ownRunner(t).RunToEnd(Plan{&wire.Step{ID: "run", Args: []string{"act", "leave"}, TimeoutMs: 10_000}})
	if o.LeftBehind == nil || *o.LeftBehind != 1 || o.ExitCode == nil || *o.ExitCode != 0 {
		t.Fatalf("%+v", o)
	}
}

func TestStartErrors(t *testing.T) {
	s := ownRunner(t)
	s.Job.Binary = s.Job.WorkDir + "/nothing.exe"
	if o := s.RunToEnd(Plan{&wire.Step{ID: "run"}}); o.StartError == nil || o.StartError.Errno != "ENOENT" {
		t.Fatalf("%+v", o)
	}
	if err := os.WriteFile(s.Job.Binary, []byte("no program"), 0o755); err != nil {
		t.Fatal(err)
	}
	if o := s.RunToEnd(Plan{&wire.Step{ID: "run"}}); o.StartError == nil || o.StartError.Errno != "ENOEXEC" {
		t.Fatalf("%+v", o)
	}
}
