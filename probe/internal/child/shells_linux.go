package child

import (
	"path/filepath"
	"strings"

	"portcullis/probe/internal/sys"
	"portcullis/probe/internal/wire"
)

// shellOutputBytes is kept of each stream of a step that a shell starts.
const shellOutputBytes = 16 << 10

// runThroughShells does the step, and then once more by itself and through each shell.
func (r *Runner) runThroughShells(st Plan, run func(Plan) *wire.StepOutcome) *wire.StepOutcome {
	outcome := run(st)
	shells := sys.ShellsOfImage()
	if outcome.StartError != nil || outcome.TimedOut || len(shells) == 0 {
		return outcome
	}
	kept := r.Job.Limits.OutputBytes
	r.Job.Limits.OutputBytes = min(kept, shellOutputBytes)
	defer func() { r.Job.Limits.OutputBytes = kept }()
	outcome.Shells = []wire.ShellOutcome{{Shell: "", Program: r.Job.Binary, Outcome: run(st)}}
	for i := range shells {
		through := st
		through.through = &shells[i]
		program, err := filepath.EvalSymlinks(shells[i].Program)
		if err != nil {
			program = shells[i].Program
		}
		program, _ = wire.ValidText([]byte(program), false)
		outcome.Shells = append(outcome.Shells, wire.ShellOutcome{Shell: shells[i].Name, Program: program, Outcome: run(through)})
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
