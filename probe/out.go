package main

import (
	"bytes"
	"encoding/json"
	"io"
	"sync/atomic"
)

// out is where the probe's messages go, one JSON message a line.
type out struct {
	to io.Writer
	// ending: the probe was asked to end. What the binary does from then on is the probe's own doing (SIGKILL), not the binary's.
	ending atomic.Bool
}

func newOut(to io.Writer) *out { return &out{to: to} }

// end: from now on nothing is said.
func (o *out) end() { o.ending.Store(true) }

// say writes one message as one line. A reader that has gone makes it vanish: the probe still ends what it started.
// Once the probe is ending, nothing more is said: say waits for the exit, which is near.
func (o *out) say(message any) {
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

func (o *out) outcome(outcome *stepOutcome) { o.say(outcomeMessage{"outcome", outcome}) }
