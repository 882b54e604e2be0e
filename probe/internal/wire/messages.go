package wire

// The messages of src/protocol/messages.ts.

type HelloMessage struct {
	Type     string `json:"type"`
	Protocol int    `json:"protocol"`
	Probe    string `json:"probe"`
	Go       string `json:"go"`
	OS       string `json:"os"`
	Arch     string `json:"arch"`
}

type FactsMessage struct {
	Type  string    `json:"type"`
	Step  string    `json:"step"`
	Facts CellFacts `json:"facts"`
}

type StartedMessage struct {
	Type string `json:"type"`
	Step string `json:"step"`
}

type OutcomeMessage struct {
	Type    string       `json:"type"`
	Outcome *StepOutcome `json:"outcome"`
}

type ByeMessage struct {
	Type  string `json:"type"`
	Steps int    `json:"steps"`
}

type StepOutcome struct {
	Step            string        `json:"step"`
	StartError      *StartError   `json:"startError"`
	ExitCode        *int          `json:"exitCode"`
	Signal          *string       `json:"signal"`
	TimedOut        bool          `json:"timedOut"`
	DurationMs      float64       `json:"durationMs"`
	Stdout          Captured      `json:"stdout"`
	Stderr          Captured      `json:"stderr"`
	PeakMemoryBytes *int64        `json:"peakMemoryBytes"`
	PeakThreads     *int          `json:"peakThreads"`
	PeakOpenFiles   *int          `json:"peakOpenFiles"`
	PeakProcesses   *int          `json:"peakProcesses"`
	LeftBehind      *int          `json:"leftBehind"`
	OomKills        *int64        `json:"oomKills"`
	Serve           *ServeOutcome `json:"serve"`

	Descriptors *DescriptorLeak `json:"descriptors,omitempty"`
	Zombies     int             `json:"zombies,omitempty"`
	Shells      []ShellOutcome  `json:"shells,omitempty"`
}

type StartError struct {
	Errno   string `json:"errno"`
	Message string `json:"message"`
}

type Captured struct {
	Text      string `json:"text"`
	Bytes     int64  `json:"bytes"`
	Truncated bool   `json:"truncated"`
}

type ServeOutcome struct {
	ReadyMs      *float64       `json:"readyMs"`
	ReadyError   *string        `json:"readyError"`
	Response     *ServeResponse `json:"response"`
	RequestError *string        `json:"requestError"`
	Stop         *StopOutcome   `json:"stop"`

	More       []ServeAnswer      `json:"more,omitempty"`
	Children   *StoppedChildren   `json:"children,omitempty"`
	Repeated   *RepeatedRequests  `json:"repeated,omitempty"`
	Activation *ActivationOutcome `json:"activation,omitempty"`
}

type ServeResponse struct {
	Status     int      `json:"status"`
	Body       Captured `json:"body"`
	DurationMs float64  `json:"durationMs"`
}

// ServeAnswer is what came of one of several requests.
type ServeAnswer struct {
	Response *ServeResponse `json:"response"`
	Error    *string        `json:"error"`
}

// StoppedChildren says whether a stop signal reached the processes that the binary had started.
type StoppedChildren struct {
	Count int `json:"count"`
	// Told counts those that a signal was sent to, or that ended.
	Told int `json:"told"`
}

// RepeatedRequests says what a server had open after the first request and after the last.
type RepeatedRequests struct {
	Requests int `json:"requests"`
	// Answered counts those that got an answer, the first among them.
	Answered int     `json:"answered"`
	Error    *string `json:"error"`
	// null: could not be counted.
	OpenFilesFirst *int `json:"openFilesFirst"`
	OpenFilesLast  *int `json:"openFilesLast"`
}

// ActivationOutcome: the binary was started that often with a listening socket, with a request waiting in it.
type ActivationOutcome struct {
	Rounds int `json:"rounds"`
	Served int `json:"served"`
}

// ShellOutcome is the same step started by a shell of the image. "" is no shell: the step itself once more.
type ShellOutcome struct {
	Shell   string       `json:"shell"`
	Program string       `json:"program"`
	Outcome *StepOutcome `json:"outcome"`
}

// DescriptorLeak: a child of the binary holds descriptors that the binary has open, under the same numbers, without anyone
// having meant it: the binary's own lack close-on-exec. What os/exec passes on purpose (ExtraFiles) has it in the binary.
type DescriptorLeak struct {
	Child string `json:"child"`
	// Opened counts those that the binary opened itself, Passed those that it was started with.
	Opened int `json:"opened"`
	Passed int `json:"passed"`
	// What they are, as the kernel says: "socket:[123]", "/var/log/x".
	What []string `json:"what"`
}

type StopOutcome struct {
	Signal  string  `json:"signal"`
	Exited  bool    `json:"exited"`
	AfterMs float64 `json:"afterMs"`
}

type CellFacts struct {
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
	Has                   CellHas  `json:"has"`
	Surroundings
}

type CellHas struct {
	Shell          bool `json:"shell"`
	CaCertificates bool `json:"caCertificates"`
	Tzdata         bool `json:"tzdata"`
	Tmp            bool `json:"tmp"`
	Passwd         bool `json:"passwd"`
}

func NotStarted(st *Step, errno, message string) *StepOutcome {
	return &StepOutcome{Step: st.ID, StartError: &StartError{errno, message}}
}
