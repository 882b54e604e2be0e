package main

import (
	"encoding/base64"
	"encoding/json"
	"fmt"
	"os"
	"time"
)

// protocolVersion is PROTOCOL_VERSION of src/protocol/job.ts, which this file mirrors field by field.
const protocolVersion = 1

type job struct {
	Protocol int    `json:"protocol"`
	Binary   string `json:"binary"`
	// Launcher is what starts the binary where the machine cannot by itself: Wine, an emulator. Goes in front of it.
	Launcher []string `json:"launcher"`
	WorkDir  string   `json:"workDir"`
	// Fresh are directories that each step of the binary finds empty.
	Fresh  []string  `json:"fresh"`
	Limits jobLimits `json:"limits"`
	Steps  []step    `json:"steps"`
}

type jobLimits struct {
	OutputBytes int   `json:"outputBytes"`
	TotalMs     int64 `json:"totalMs"`
}

// step holds the fields of every kind; Kind says which of them count.
type step struct {
	ID   string `json:"id"`
	Kind string `json:"kind"`

	Args        []string           `json:"args"`
	Env         map[string]*string `json:"env"`
	Files       []stepFile         `json:"files"`
	TimeoutMs   int64              `json:"timeoutMs"`
	StdinBase64 *string            `json:"stdinBase64"`
	Serve       *serveExchange     `json:"serve"`
	Trace       bool               `json:"trace"`
	Shells      bool               `json:"shells"`
	// KeepFiles: it finds in the Fresh ones what the steps before it have left.
	KeepFiles bool `json:"keepFiles"`
	// ExtraDescriptors that the binary is started with, beyond the three of every program.
	ExtraDescriptors int      `json:"extraDescriptors"`
	Calls            []string `json:"calls"`

	Start        *measureStart `json:"start"`
	BudgetMs     int64         `json:"budgetMs"`
	Measurements []measurement `json:"measurements"`

	NtpServer *string `json:"ntpServer"`
	DriftMs   int64   `json:"driftMs"`
}

type stepFile struct {
	Path          string `json:"path"`
	ContentBase64 string `json:"contentBase64"`
	Mode          uint32 `json:"mode"`
}

type serveExchange struct {
	Ready          readyProbe    `json:"ready"`
	ReadyTimeoutMs int64         `json:"readyTimeoutMs"`
	Request        *serveRequest `json:"request"`
	Stop           serveStop     `json:"stop"`
	// More are made after the request, one after the other.
	More []serveRequest `json:"more"`
	// Repeat: how often the request is made; 0 and 1 are once.
	Repeat int `json:"repeat"`
	// Activation: how often the binary is started with a listening socket; 0: it makes its own.
	Activation int `json:"activation"`
}

type readyProbe struct {
	Kind    string `json:"kind"`
	Address string `json:"address"`
	URL     string `json:"url"`
}

type serveRequest struct {
	Method     string            `json:"method"`
	URL        string            `json:"url"`
	Headers    map[string]string `json:"headers"`
	BodyBase64 *string           `json:"bodyBase64"`
	TimeoutMs  int64             `json:"timeoutMs"`
}

type serveStop struct {
	Signal  string `json:"signal"`
	GraceMs int64  `json:"graceMs"`
}

func readJob(path string) (*job, error) {
	text, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	return decodeJob(text, path)
}

// decodeJob reads the text of a job; path names it in what goes wrong.
func decodeJob(text []byte, path string) (*job, error) {
	var j job
	if err := json.Unmarshal(text, &j); err != nil {
		return nil, fmt.Errorf("%s is no job: %w", path, err)
	}
	if j.Protocol != protocolVersion {
		return nil, fmt.Errorf("%s speaks protocol %d, this probe %d", path, j.Protocol, protocolVersion)
	}
	if j.Binary == "" || j.WorkDir == "" || j.Limits.TotalMs <= 0 {
		return nil, fmt.Errorf("%s lacks binary, workDir or limits.totalMs", path)
	}
	return &j, nil
}

// command is what has to be started for the binary, its arguments not included.
func (j *job) command() []string { return append(append([]string{}, j.Launcher...), j.Binary) }

// limitOf gives the end of a step: its own limit or the job's, whichever comes first.
func limitOf(deadline, from time.Time, ms int64) time.Time {
	if end := from.Add(milliseconds(ms)); ms > 0 && end.Before(deadline) {
		return end
	}
	return deadline
}

func milliseconds(ms int64) time.Duration {
	return time.Duration(ms) * time.Millisecond
}

// decodeOptional gives the bytes of an optional base64 text; nil stays nil.
func decodeOptional(text *string) ([]byte, error) {
	if text == nil {
		return nil, nil
	}
	return base64.StdEncoding.DecodeString(*text)
}
