package machine

import (
	"os"
	"time"

	"portcullis/probe/internal/wire"
)

// Connections is the part that needs a server with HTTP/2, which the probe of a container does without: nil there.
type Connections func(end time.Time) *wire.ConnectionFigures

// Read works on the step until the end that it is given.
func Read(j *wire.Job, st *wire.Step, end time.Time, connections Connections) wire.SystemMessage {
	facts := wire.SystemFacts{Name: systemName(), Directories: readDirectories(), Signals: readSignals()}
	if preemption := measurePreemption(); preemption >= 0 {
		facts.PreemptionNs = &preemption
	}
	facts.Files = measureFiles(os.TempDir(), end)
	if connections != nil {
		facts.Connections = connections(end)
	}
	facts.Starts = measureStarts(j, st, end)
	return wire.SystemMessage{Type: "system", Step: st.ID, System: facts}
}
