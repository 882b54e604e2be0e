package main

import (
	"os"
	"time"
)

// What a machine's own system does to programs: its directories, the cost of files and starts, connections, signals.

type systemMessage struct {
	Type   string      `json:"type"`
	Step   string      `json:"step"`
	System systemFacts `json:"system"`
}

type systemFacts struct {
	// Name is what the system says of itself, "10.0.26100".
	Name        *string            `json:"name"`
	Directories []directoryFacts   `json:"directories"`
	Files       *fileFigures       `json:"files"`
	Starts      *startFigures      `json:"starts"`
	Connections *connectionFigures `json:"connections"`
	Signals     []signalFigures    `json:"signals"`
	// PreemptionNs is how long a goroutine that never calls anything kept another one from its turn, beyond its due time.
	PreemptionNs *int64 `json:"preemptionNs"`
}

// connectionsMeasure is the part that needs a server with HTTP/2, which the probe of a container does without: nil there.
type connectionsMeasure func(end time.Time) *connectionFigures

// readSystem works on the step until the end that it is given.
func readSystem(j *job, st *step, end time.Time, connections connectionsMeasure) systemMessage {
	facts := systemFacts{Name: systemName(), Directories: readDirectories(), Signals: readSignals()}
	if preemption := measurePreemption(); preemption >= 0 {
		facts.PreemptionNs = &preemption
	}
	facts.Files = measureFiles(os.TempDir(), end)
	if connections != nil {
		facts.Connections = connections(end)
	}
	facts.Starts = measureStarts(j, st, end)
	return systemMessage{"system", st.ID, facts}
}
