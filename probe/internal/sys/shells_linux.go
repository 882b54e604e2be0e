package sys

import (
	"os"
	"path/filepath"
)

var (
	shellNames       = []string{"sh", "dash", "ash", "bash", "zsh"}
	shellDirectories = []string{"/bin", "/usr/bin", "/usr/local/bin"}
)

// Shell is one of the image, by the name it is started under.
type Shell struct{ Name, Program string }

// ShellsOfImage gives the shells that are there, each name once.
func ShellsOfImage() []Shell {
	var found []Shell
	for _, name := range shellNames {
		for _, directory := range shellDirectories {
			program := filepath.Join(directory, name)
			if info, err := os.Stat(program); err == nil && info.Mode().IsRegular() && info.Mode()&0o111 != 0 {
				found = append(found, Shell{name, program})
				break
			}
		}
	}
	return found
}
