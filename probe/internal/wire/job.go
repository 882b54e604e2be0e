package wire

import (
	"encoding/json"
	"fmt"
	"os"
)

// ProtocolVersion is PROTOCOL_VERSION of src/protocol/job.ts, which this file mirrors field by field.
const ProtocolVersion = 1

type Job struct {
	Protocol int    `json:"protocol"`
	Binary   string `json:"binary"`
	// Launcher is what starts the binary where the machine cannot by itself: Wine, an emulator. Goes in front of it.
	Launcher []string `json:"launcher"`
	WorkDir  string   `json:"workDir"`
	// Fresh are directories that each step of the binary finds empty.
	Fresh  []string  `json:"fresh"`
	Limits JobLimits `json:"limits"`
	Steps  []Step    `json:"steps"`
}

type JobLimits struct {
	OutputBytes int   `json:"outputBytes"`
	TotalMs     int64 `json:"totalMs"`
}

// Step holds the fields of every kind; Kind says which of them count.
type Step struct {
	ID   string `json:"id"`
	Kind string `json:"kind"`

	Args        []string           `json:"args"`
	Env         map[string]*string `json:"env"`
	Files       []StepFile         `json:"files"`
	TimeoutMs   int64              `json:"timeoutMs"`
	StdinBase64 *string            `json:"stdinBase64"`
	Serve       *ServeExchange     `json:"serve"`
	Trace       bool               `json:"trace"`
	Shells      bool               `json:"shells"`
	// KeepFiles: it finds in the Fresh ones what the steps before it have left.
	KeepFiles bool `json:"keepFiles"`
	// ExtraDescriptors that the binary is started with, beyond the three of every program.
	ExtraDescriptors int      `json:"extraDescriptors"`
	Calls            []string `json:"calls"`

	Start        *MeasureStart `json:"start"`
	BudgetMs     int64         `json:"budgetMs"`
	Measurements []Measurement `json:"measurements"`

	NtpServer *string `json:"ntpServer"`
	DriftMs   int64   `json:"driftMs"`
}

type StepFile struct {
	Path          string `json:"path"`
	ContentBase64 string `json:"contentBase64"`
	Mode          uint32 `json:"mode"`
}

type ServeExchange struct {
	Ready          ReadyProbe    `json:"ready"`
	ReadyTimeoutMs int64         `json:"readyTimeoutMs"`
	Request        *ServeRequest `json:"request"`
	Stop           ServeStop     `json:"stop"`
	// More are made after the request, one after the other.
	More []ServeRequest `json:"more"`
	// Repeat: how often the request is made; 0 and 1 are once.
	Repeat int `json:"repeat"`
	// Activation: how often the binary is started with a listening socket; 0: it makes its own.
	Activation int `json:"activation"`
}

type ReadyProbe struct {
	Kind    string `json:"kind"`
	Address string `json:"address"`
	URL     string `json:"url"`
}

type ServeRequest struct {
	Method     string            `json:"method"`
	URL        string            `json:"url"`
	Headers    map[string]string `json:"headers"`
	BodyBase64 *string           `json:"bodyBase64"`
	TimeoutMs  int64             `json:"timeoutMs"`
}

type ServeStop struct {
	Signal  string `json:"signal"`
	GraceMs int64  `json:"graceMs"`
}

func ReadJob(path string) (*Job, error) {
	text, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	return decodeJob(text, path)
}

// decodeJob reads the text of a job; path names it in what goes wrong.
func decodeJob(text []byte, path string) (*Job, error) {
	var j Job
	if err := json.Unmarshal(text, &j); err != nil {
		return nil, fmt.Errorf("%s is no job: %w", path, err)
	}
	if j.Protocol != ProtocolVersion {
		return nil, fmt.Errorf("%s speaks protocol %d, this probe %d", path, j.Protocol, ProtocolVersion)
	}
	if j.Binary == "" || j.WorkDir == "" || j.Limits.TotalMs <= 0 {
		return nil, fmt.Errorf("%s lacks binary, workDir or limits.totalMs", path)
	}
	return &j, nil
}

// Command is what has to be started for the binary, its arguments not included.
func (j *Job) Command() []string { return append(append([]string{}, j.Launcher...), j.Binary) }
