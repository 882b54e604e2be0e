package machine

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

func TestDirectoryThatTakesFiles(t *testing.T) {
	directory := t.TempDir()
	facts := tryDirectory("temporary", func() (string, error) { return directory, nil })
	if facts.Refused != nil || *facts.Path != directory {
		t.Fatalf("%+v", facts)
	}
	if left, _ := os.ReadDir(directory); len(left) > 0 {
		t.Fatal("something was left")
	}
}

func TestDirectoryThatIsNotThere(t *testing.T) {
	nowhere := filepath.Join(t.TempDir(), "nowhere")
	facts := tryDirectory("temporary", func() (string, error) { return nowhere, nil })
	if facts.Refused == nil || !strings.HasPrefix(*facts.Refused, "make: ") {
		t.Fatalf("%+v", facts)
	}
	if figures := measureFiles(nowhere, time.Now().Add(time.Second)); figures != nil {
		t.Fatalf("%+v", figures)
	}
	// A user's cache is made where it is missing, and goes again.
	facts = tryDirectory("cache", func() (string, error) { return nowhere, nil })
	if _, err := os.Stat(nowhere); facts.Refused != nil || err == nil {
		t.Fatalf("%+v", facts)
	}
}

func TestDirectoryThatNobodyNames(t *testing.T) {
	facts := tryDirectory("home", func() (string, error) { return "", os.ErrNotExist })
	if facts.Path != nil || *facts.Refused != "find: file does not exist" {
		t.Fatalf("%+v", facts)
	}
}

func TestFilesAreTimedAndRemoved(t *testing.T) {
	directory := t.TempDir()
	figures := measureFiles(directory, time.Now().Add(time.Minute))
	for _, each := range [][]int64{figures.CreateNs, figures.WriteNs, figures.RenameNs, figures.DeleteNs} {
		if len(each) != fileRounds {
			t.Fatalf("%d of %d", len(each), fileRounds)
		}
	}
	if left, _ := os.ReadDir(directory); len(left) > 0 {
		t.Fatal("something was left")
	}
}

func TestLoopThatCallsNothingIsPreempted(t *testing.T) {
	if late := measurePreemption(); late > int64(500*time.Millisecond) {
		t.Fatal(late)
	}
}
