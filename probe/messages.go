package main

import (
	"bytes"
	"encoding/json"
	"time"
)

// The messages of src/protocol/messages.ts.

type helloMessage struct {
	Type     string `json:"type"`
	Protocol int    `json:"protocol"`
	Probe    string `json:"probe"`
	Go       string `json:"go"`
	OS       string `json:"os"`
	Arch     string `json:"arch"`
}

type factsMessage struct {
	Type  string    `json:"type"`
	Step  string    `json:"step"`
	Facts cellFacts `json:"facts"`
}

type startedMessage struct {
	Type string `json:"type"`
	Step string `json:"step"`
}

type outcomeMessage struct {
	Type    string       `json:"type"`
	Outcome *stepOutcome `json:"outcome"`
}

type timerMessage struct {
	Type       string  `json:"type"`
	Step       string  `json:"step"`
	Path       string  `json:"path"`
	PeriodNs   int64   `json:"periodNs"`
	LatenessNs []int64 `json:"latenessNs"`
	Missed     int64   `json:"missed"`
}

type clockMessage struct {
	Type       string   `json:"type"`
	Step       string   `json:"step"`
	NowNs      float64  `json:"nowNs"`
	SyscallNs  *float64 `json:"syscallNs"`
	VdsoMapped *bool    `json:"vdsoMapped"`
}

type byeMessage struct {
	Type  string `json:"type"`
	Steps int    `json:"steps"`
}

type stepOutcome struct {
	Step            string        `json:"step"`
	StartError      *startError   `json:"startError"`
	ExitCode        *int          `json:"exitCode"`
	Signal          *string       `json:"signal"`
	TimedOut        bool          `json:"timedOut"`
	DurationMs      float64       `json:"durationMs"`
	Stdout          captured      `json:"stdout"`
	Stderr          captured      `json:"stderr"`
	PeakMemoryBytes *int64        `json:"peakMemoryBytes"`
	PeakThreads     *int          `json:"peakThreads"`
	PeakOpenFiles   *int          `json:"peakOpenFiles"`
	PeakProcesses   *int          `json:"peakProcesses"`
	LeftBehind      *int          `json:"leftBehind"`
	OomKills        *int64        `json:"oomKills"`
	Serve           *serveOutcome `json:"serve"`
}

type startError struct {
	Errno   string `json:"errno"`
	Message string `json:"message"`
}

type captured struct {
	Text      string `json:"text"`
	Bytes     int64  `json:"bytes"`
	Truncated bool   `json:"truncated"`
}

type serveOutcome struct {
	ReadyMs      *float64       `json:"readyMs"`
	ReadyError   *string        `json:"readyError"`
	Response     *serveResponse `json:"response"`
	RequestError *string        `json:"requestError"`
	Stop         *stopOutcome   `json:"stop"`
}

type serveResponse struct {
	Status     int      `json:"status"`
	Body       captured `json:"body"`
	DurationMs float64  `json:"durationMs"`
}

type stopOutcome struct {
	Signal  string  `json:"signal"`
	Exited  bool    `json:"exited"`
	AfterMs float64 `json:"afterMs"`
}

type cellFacts struct {
	Kernel                *string  `json:"kernel"`
	Arch                  string   `json:"arch"`
	CPUModel              *string  `json:"cpuModel"`
	CPULevel              *int     `json:"cpuLevel"`
	CPUs                  *int     `json:"cpus"`
	ClockSource           *string  `json:"clockSource"`
	TimerSlackNs          *int64   `json:"timerSlackNs"`
	Cgroup                *string  `json:"cgroup"`
	CPUQuota              *float64 `json:"cpuQuota"`
	MemoryLimitBytes      *int64   `json:"memoryLimitBytes"`
	PidsLimit             *int64   `json:"pidsLimit"`
	OpenFilesLimit        *int64   `json:"openFilesLimit"`
	UID                   *int     `json:"uid"`
	EffectiveCapabilities *string  `json:"effectiveCapabilities"`
	NoNewPrivileges       *bool    `json:"noNewPrivileges"`
	SeccompMode           *int     `json:"seccompMode"`
	RootReadOnly          *bool    `json:"rootReadOnly"`
	Has                   cellHas  `json:"has"`
}

type cellHas struct {
	Shell          bool `json:"shell"`
	CaCertificates bool `json:"caCertificates"`
	Tzdata         bool `json:"tzdata"`
	Tmp            bool `json:"tmp"`
	Passwd         bool `json:"passwd"`
}

// say writes one message as one line. A reader that has gone makes it vanish: the probe still ends what it started.
func say(message any) {
	var line bytes.Buffer
	encoder := json.NewEncoder(&line)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(message); err != nil {
		return
	}
	writeMessage(line.Bytes())
}

// inMs gives milliseconds with microseconds as the smallest step.
func inMs(d time.Duration) float64 {
	return float64(d.Microseconds()) / 1000
}

func ptr[T any](value T) *T { return &value }
