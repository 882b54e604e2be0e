package wire

import (
	"bytes"
	"encoding/json"
	"io"
	"sync/atomic"
)

// Out is where the probe's messages go, one JSON message a line.
type Out struct {
	to io.Writer
	// ending: the probe was asked to end. What the binary does from then on is the probe's own doing (SIGKILL), not the binary's.
	ending atomic.Bool
}

func NewOut(to io.Writer) *Out { return &Out{to: to} }

// End: from now on nothing is said.
func (o *Out) End() { o.ending.Store(true) }

// Say writes one message as one line. A reader that has gone makes it vanish: the probe still ends what it started.
// Once the probe is ending, nothing more is said: say waits for the exit, which is near.
func (o *Out) Say(message any) {
	if o.ending.Load() {
		select {}
	}
	var line bytes.Buffer
	encoder := json.NewEncoder(&line)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(message); err != nil {
		return
	}
	_, _ = o.to.Write(line.Bytes())
}

func (o *Out) Outcome(outcome *StepOutcome) { o.Say(OutcomeMessage{"outcome", outcome}) }
