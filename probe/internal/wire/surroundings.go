package wire

// Surroundings is what a cell's process sees of machine and container beyond the facts that every system has. What could not be
// read is nil or left out.
type Surroundings struct {
	Sysctls              map[string]string `json:"sysctls,omitempty"`
	Limits               map[string]Limit  `json:"limits,omitempty"`
	GoMaxProcs           int               `json:"goMaxProcs,omitempty"`
	Cpuset               *string           `json:"cpuset,omitempty"`
	CPUPeriodUs          *int64            `json:"cpuPeriodUs,omitempty"`
	BoundingCapabilities *string           `json:"boundingCapabilities,omitempty"`
	Selinux              *string           `json:"selinux,omitempty"`
	SecurityLabel        *string           `json:"securityLabel,omitempty"`
	Namespaces           map[string]string `json:"namespaces,omitempty"`
	ClockSources         []string          `json:"clockSources,omitempty"`
	CPUFlags             map[string]bool   `json:"cpuFlags,omitempty"`
	Randomised           *Randomisation    `json:"addressRandomisation,omitempty"`
	Shells               []string          `json:"shells"`
	Files                map[string]bool   `json:"files,omitempty"`
	Calls                map[string]string `json:"calls,omitempty"`
}

// Limit: nil = unlimited.
type Limit struct {
	Soft *int64 `json:"soft"`
	Hard *int64 `json:"hard"`
}

// Randomisation: at how many different addresses Starts processes found themselves.
type Randomisation struct {
	Starts   int `json:"starts"`
	Distinct int `json:"distinct"`
}
