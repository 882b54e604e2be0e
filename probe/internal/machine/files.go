package machine

import (
	"errors"
	"os"
	"path/filepath"
	"time"

	"portcullis/probe/internal/clocks"
	"portcullis/probe/internal/wire"
)

func readDirectories() []wire.DirectoryFacts {
	temporary := func() (string, error) { return os.TempDir(), nil }
	return []wire.DirectoryFacts{
		tryDirectory("temporary", temporary),
		tryDirectory("cache", os.UserCacheDir),
		tryDirectory("config", os.UserConfigDir),
		tryDirectory("home", os.UserHomeDir),
	}
}

// tryDirectory does what programs do there, in a folder of its own that it removes.
func tryDirectory(kind string, find func() (string, error)) wire.DirectoryFacts {
	facts := wire.DirectoryFacts{Kind: kind}
	path, err := find()
	if err != nil {
		facts.Refused = refusal("find", err)
		return facts
	}
	facts.Path = &path
	// A user's cache need not exist before it is used; the others belong to the system.
	made := ""
	if kind == "cache" || kind == "config" {
		if _, err := os.Stat(path); errors.Is(err, os.ErrNotExist) {
			made = path
			if err := os.MkdirAll(path, 0o700); err != nil {
				facts.Refused = refusal("make", err)
				return facts
			}
		}
	}
	folder, err := os.MkdirTemp(path, "portcullis-")
	if err != nil {
		facts.Refused = refusal("make", err)
		return facts
	}
	facts.Refused = tryFile(folder, &facts)
	if err := os.RemoveAll(folder); err != nil && facts.Refused == nil {
		facts.Refused = refusal("delete", err)
	}
	if made != "" {
		_ = os.Remove(made)
	}
	return facts
}

func tryFile(folder string, facts *wire.DirectoryFacts) *string {
	first, second := filepath.Join(folder, "first"), filepath.Join(folder, "second")
	file, err := os.OpenFile(first, os.O_RDWR|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return refusal("create", err)
	}
	_, err = file.WriteString("portcullis")
	if closing := file.Close(); err == nil {
		err = closing
	}
	if err != nil {
		return refusal("write", err)
	}
	facts.AccessEntries, facts.InheritedEntries = accessList(first)
	if err := os.Rename(first, second); err != nil {
		return refusal("rename", err)
	}
	if err := os.Remove(second); err != nil {
		return refusal("delete", err)
	}
	return nil
}

func refusal(what string, err error) *string {
	return wire.Ptr(wire.Shown(what + ": " + err.Error()))
}

const (
	fileRounds     = 100
	fileBytes      = 4096
	sharingPause   = 2 * time.Millisecond
	sharingRetries = 100
)

// measureFiles is nil where no file could be made.
func measureFiles(directory string, end time.Time) *wire.FileFigures {
	folder, err := os.MkdirTemp(directory, "portcullis-files-")
	if err != nil {
		return nil
	}
	defer os.RemoveAll(folder)
	figures := &wire.FileFigures{CreateNs: []int64{}, WriteNs: []int64{}, RenameNs: []int64{}, DeleteNs: []int64{}}
	content := make([]byte, fileBytes)
	for round := 0; round < fileRounds && time.Now().Before(end); round++ {
		if !timedRound(figures, folder, content) {
			break
		}
	}
	return figures
}

func timedRound(f *wire.FileFigures, folder string, content []byte) bool {
	first, second := filepath.Join(folder, "first.tmp"), filepath.Join(folder, "second.tmp")
	var file *os.File
	created := timed(f, &f.CreateNs, func() (err error) { file, err = os.Create(first); return err })
	if !created {
		return false
	}
	written := timed(f, &f.WriteNs, func() error { _, err := file.Write(content); return err })
	if file.Close() != nil || !written {
		return false
	}
	return timed(f, &f.RenameNs, func() error { return os.Rename(first, second) }) &&
		timed(f, &f.DeleteNs, func() error { return os.Remove(second) })
}

// timed counts the waiting for whoever holds the file: programs wait, too.
func timed(f *wire.FileFigures, into *[]int64, work func() error) bool {
	begun := clocks.Now()
	for try := 0; ; try++ {
		err := work()
		if err == nil {
			*into = append(*into, clocks.Now()-begun)
			return true
		}
		if !isSharingViolation(err) {
			return false
		}
		f.SharingViolations++
		if try == sharingRetries {
			f.GivenUp++
			return false
		}
		time.Sleep(sharingPause)
	}
}
