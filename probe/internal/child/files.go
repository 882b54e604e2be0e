package child

import (
	"encoding/base64"
	"fmt"
	"os"
	"path/filepath"

	"portcullis/probe/internal/wire"
)

// putFiles writes the files that a step brings along; directories on the way are made.
func putFiles(workDir string, files []wire.StepFile) error {
	for i := range files {
		if err := putFile(workDir, &files[i]); err != nil {
			return fmt.Errorf("the file %q could not be put in: %w", files[i].Path, err)
		}
	}
	return nil
}

func putFile(workDir string, file *wire.StepFile) error {
	target := file.Path
	if !filepath.IsAbs(target) {
		if !filepath.IsLocal(target) {
			return errOutsideWorkDir
		}
		target = filepath.Join(workDir, target)
	}
	content, err := base64.StdEncoding.DecodeString(file.ContentBase64)
	if err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(target), 0o755); err != nil {
		return err
	}
	mode := os.FileMode(file.Mode).Perm()
	if err := os.WriteFile(target, content, mode); err != nil {
		return err
	}
	// The umask does not count, and a file that was there before has its own mode.
	return os.Chmod(target, mode)
}
