package child

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"portcullis/probe/internal/wire"
)

// freshDirectories are those of a job that each step of the binary finds empty, with their modes, which a step may change.
type freshDirectories struct {
	modes map[string]os.FileMode
}

// freshen empties them of what the steps before have left; failed says what could not be removed. Before the first step they are as the
// cell was made.
func (r *Runner) freshen(st *wire.Step) (failed *wire.StepOutcome) {
	if r.fresh == nil {
		r.fresh = rememberDirectories(r.Job.Fresh)
		return nil
	}
	if st.KeepFiles {
		return nil
	}
	for _, directory := range r.Job.Fresh {
		if err := r.fresh.empty(directory); err != nil {
			message := fmt.Sprintf("what earlier steps left in %s could not be removed: %s", directory, wire.Shown(err.Error()))
			// Whatever the reason, it is none of the binary's file.
			return wire.NotStarted(st, "ENOTEMPTY", message)
		}
	}
	return nil
}

func rememberDirectories(paths []string) *freshDirectories {
	known := &freshDirectories{modes: map[string]os.FileMode{}}
	for _, path := range paths {
		if info, err := os.Lstat(path); err == nil && info.IsDir() {
			known.modes[path] = info.Mode()
		}
	}
	return known
}

// empty removes all that the directory holds but mounts. A directory that was not there is removed itself.
func (f *freshDirectories) empty(directory string) error {
	mode, known := f.modes[directory]
	if !known {
		return removeEntry(directory)
	}
	info, err := os.Lstat(directory)
	switch {
	case err != nil:
		return err
	case !info.IsDir():
		return fmt.Errorf("%s is no directory any more: %w", directory, fs.ErrInvalid)
	case info.Mode() != mode:
		if err := os.Chmod(directory, mode); err != nil {
			return err
		}
	}
	entries, err := os.ReadDir(directory)
	if err != nil {
		return err
	}
	for _, entry := range entries {
		path := filepath.Join(directory, entry.Name())
		if _, mounted := f.modes[path]; mounted {
			continue
		}
		if err := removeEntry(path); err != nil {
			return err
		}
	}
	return nil
}

// removeEntry also removes directories that their owner may not search.
func removeEntry(path string) error {
	err := os.RemoveAll(path)
	if !errors.Is(err, fs.ErrPermission) {
		return err
	}
	_ = filepath.WalkDir(path, func(each string, entry fs.DirEntry, err error) error {
		if err == nil && entry.IsDir() {
			_ = os.Chmod(each, 0o700)
		}
		return nil
	})
	return os.RemoveAll(path)
}
