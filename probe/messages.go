package main

import "time"

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

	Descriptors *descriptorLeak `json:"descriptors,omitempty"`
	Zombies     int             `json:"zombies,omitempty"`
	Shells      []shellOutcome  `json:"shells,omitempty"`
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

	More       []serveAnswer      `json:"more,omitempty"`
	Children   *stoppedChildren   `json:"children,omitempty"`
	Repeated   *repeatedRequests  `json:"repeated,omitempty"`
	Activation *activationOutcome `json:"activation,omitempty"`
}

type serveResponse struct {
	Status     int      `json:"status"`
	Body       captured `json:"body"`
	DurationMs float64  `json:"durationMs"`
}

// serveAnswer is what came of one of several requests.
type serveAnswer struct {
	Response *serveResponse `json:"response"`
	Error    *string        `json:"error"`
}

// stoppedChildren says whether a stop signal reached the processes that the binary had started.
type stoppedChildren struct {
	Count int `json:"count"`
	// Told counts those that a signal was sent to, or that ended.
	Told int `json:"told"`
}

// repeatedRequests says what a server had open after the first request and after the last.
type repeatedRequests struct {
	Requests int `json:"requests"`
	// Answered counts those that got an answer, the first among them.
	Answered int     `json:"answered"`
	Error    *string `json:"error"`
	// null: could not be counted.
	OpenFilesFirst *int `json:"openFilesFirst"`
	OpenFilesLast  *int `json:"openFilesLast"`
}

// activationOutcome: the binary was started that often with a listening socket, with a request waiting in it.
type activationOutcome struct {
	Rounds int `json:"rounds"`
	Served int `json:"served"`
}

// shellOutcome is the same step started by a shell of the image. "" is no shell: the step itself once more.
type shellOutcome struct {
	Shell   string       `json:"shell"`
	Program string       `json:"program"`
	Outcome *stepOutcome `json:"outcome"`
}

// descriptorLeak: a child of the binary holds descriptors that the binary has open, under the same numbers, without anyone
// having meant it: the binary's own lack close-on-exec. What os/exec passes on purpose (ExtraFiles) has it in the binary.
type descriptorLeak struct {
	Child string `json:"child"`
	// Opened counts those that the binary opened itself, Passed those that it was started with.
	Opened int `json:"opened"`
	Passed int `json:"passed"`
	// What they are, as the kernel says: "socket:[123]", "/var/log/x".
	What []string `json:"what"`
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
	surroundings
}

type cellHas struct {
	Shell          bool `json:"shell"`
	CaCertificates bool `json:"caCertificates"`
	Tzdata         bool `json:"tzdata"`
	Tmp            bool `json:"tmp"`
	Passwd         bool `json:"passwd"`
}

func notStarted(st *step, errno, message string) *stepOutcome {
	return &stepOutcome{Step: st.ID, StartError: &startError{errno, message}}
}

// inMs gives milliseconds with microseconds as the smallest step.
func inMs(d time.Duration) float64 {
	return float64(d.Microseconds()) / 1000
}

func ptr[T any](value T) *T { return &value }
