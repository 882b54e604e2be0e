package machine

import (
	"os"
	"path/filepath"
	"syscall"
	"testing"
	"time"

	"portcullis/probe/internal/wire"
)

func TestCountEntries(t *testing.T) {
	for sddl, want := range map[string][2]int{
		"D:AI(A;ID;FA;;;SY)(A;ID;FA;;;BA)(A;;FA;;;WD)": {3, 2},
		"D:P(A;OICI;FA;;;SY)":                          {1, 0},
		"D:":                                           {0, 0},
	} {
		if all, inherited := countEntries(sddl); *all != want[0] || *inherited != want[1] {
			t.Errorf("%s: %d of %d", sddl, *inherited, *all)
		}
	}
}

func TestSharingViolationIsWaitedForAndCounted(t *testing.T) {
	path := filepath.Join(t.TempDir(), "held")
	if err := os.WriteFile(path, []byte("x"), 0o600); err != nil {
		t.Fatal(err)
	}
	name, _ := syscall.UTF16PtrFromString(path)
	// Shared with nobody, as a scanner may do it.
	handle, err := syscall.CreateFile(name, syscall.GENERIC_READ, 0, nil, syscall.OPEN_EXISTING, 0, 0)
	if err != nil {
		t.Fatal(err)
	}
	time.AfterFunc(50*time.Millisecond, func() { _ = syscall.CloseHandle(handle) })
	var figures wire.FileFigures
	if !timed(&figures, &figures.DeleteNs, func() error { return os.Remove(path) }) {
		t.Fatalf("%+v", figures)
	}
	if figures.SharingViolations == 0 || figures.GivenUp != 0 || len(figures.DeleteNs) != 1 {
		t.Fatalf("%+v", figures)
	}
}
