package main

import (
	"os"
	"path/filepath"
	"strings"
)

// shellOutputBytes is kept of each stream of a step that a shell starts.
const shellOutputBytes = 16 << 10

var (
	shellNames       = []string{"sh", "dash", "ash", "bash", "zsh"}
	shellDirectories = []string{"/bin", "/usr/bin", "/usr/local/bin"}
)

// shell is one of the image, by the name it is started under.
type shell struct{ name, program string }

// shellsOfImage gives the shells that are there, each name once.
func shellsOfImage() []shell {
	var found []shell
	for _, name := range shellNames {
		for _, directory := range shellDirectories {
			program := filepath.Join(directory, name)
			if info, err := os.Stat(program); err == nil && info.Mode().IsRegular() && info.Mode()&0o111 != 0 {
				found = append(found, shell{name, program})
				break
			}
		}
	}
	return found
}

// runThroughShells does the step, and then once more by itself and through each shell.
func (r *runner) runThroughShells(st plan, run func(plan) *stepOutcome) *stepOutcome {
	outcome := run(st)
	shells := shellsOfImage()
	if outcome.StartError != nil || outcome.TimedOut || len(shells) == 0 {
		return outcome
	}
	kept := r.job.Limits.OutputBytes
	r.job.Limits.OutputBytes = min(kept, shellOutputBytes)
	defer func() { r.job.Limits.OutputBytes = kept }()
	outcome.Shells = []shellOutcome{{"", r.job.Binary, run(st)}}
	for i := range shells {
		through := st
		through.through = &shells[i]
		program, err := filepath.EvalSymlinks(shells[i].program)
		if err != nil {
			program = shells[i].program
		}
		program, _ = validText([]byte(program), false)
		outcome.Shells = append(outcome.Shells, shellOutcome{shells[i].name, program, run(through)})
	}
	return outcome
}

// quotedCommand is a command line that a POSIX shell takes apart into the same words again.
func quotedCommand(words []string) string {
	quoted := make([]string, len(words))
	for i, word := range words {
		quoted[i] = "'" + strings.ReplaceAll(word, "'", `'\''`) + "'"
	}
	return strings.Join(quoted, " ")
}
