package wire

// TraceMessage says which system calls a step's processes made; with refused the errno that ptrace was refused with.
type TraceMessage struct {
	Type    string       `json:"type"`
	Step    string       `json:"step"`
	Refused *string      `json:"refused"`
	Calls   []TracedCall `json:"calls"`
	// Dropped counts calls beyond tracedCalls.
	Dropped int64 `json:"dropped"`
}

// TracedCall is one system call by number. ENOSYS and EPERM are counted: what never got another answer was not used.
type TracedCall struct {
	Abi    string `json:"abi"`
	Number uint32 `json:"number"`
	Count  int64  `json:"count"`
	Enosys int64  `json:"enosys"`
	Eperm  int64  `json:"eperm"`
	// Sigsys counts those that ended in SIGSYS, whether that could be caught or not.
	Sigsys int64 `json:"sigsys,omitempty"`
	// By is the name of the thread that made it first, untrusted.
	By string `json:"by"`
}
