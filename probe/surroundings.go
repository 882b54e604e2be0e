package main

// surroundings is what a cell's process sees of machine and container beyond the facts that every system has. What could not be
// read is nil or left out.
type surroundings struct {
	Sysctls              map[string]string `json:"sysctls,omitempty"`
	Limits               map[string]limit  `json:"limits,omitempty"`
	GoMaxProcs           int               `json:"goMaxProcs,omitempty"`
	Cpuset               *string           `json:"cpuset,omitempty"`
	CPUPeriodUs          *int64            `json:"cpuPeriodUs,omitempty"`
	BoundingCapabilities *string           `json:"boundingCapabilities,omitempty"`
	Selinux              *string           `json:"selinux,omitempty"`
	SecurityLabel        *string           `json:"securityLabel,omitempty"`
	Namespaces           map[string]string `json:"namespaces,omitempty"`
	ClockSources         []string          `json:"clockSources,omitempty"`
	CPUFlags             map[string]bool   `json:"cpuFlags,omitempty"`
	Randomised           *randomisation    `json:"addressRandomisation,omitempty"`
	Shells               []string          `json:"shells"`
	Files                map[string]bool   `json:"files,omitempty"`
	Calls                map[string]string `json:"calls,omitempty"`
}

// limit: nil = unlimited.
type limit struct {
	Soft *int64 `json:"soft"`
	Hard *int64 `json:"hard"`
}

// randomisation: at how many different addresses Starts processes found themselves.
type randomisation struct {
	Starts   int `json:"starts"`
	Distinct int `json:"distinct"`
}
