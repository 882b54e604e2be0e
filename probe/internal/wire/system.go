package wire

// What a machine's own system does to programs: its directories, the cost of files and starts, connections, signals.

type SystemMessage struct {
	Type   string      `json:"type"`
	Step   string      `json:"step"`
	System SystemFacts `json:"system"`
}

type SystemFacts struct {
	// Name is what the system says of itself, "10.0.26100".
	Name        *string            `json:"name"`
	Directories []DirectoryFacts   `json:"directories"`
	Files       *FileFigures       `json:"files"`
	Starts      *StartFigures      `json:"starts"`
	Connections *ConnectionFigures `json:"connections"`
	Signals     []SignalFigures    `json:"signals"`
	// PreemptionNs is how long a goroutine that never calls anything kept another one from its turn, beyond its due time.
	PreemptionNs *int64 `json:"preemptionNs"`
}

type ConnectionFigures struct {
	// Protocol that was agreed on: "HTTP/2.0".
	Protocol string `json:"protocol"`
	Requests int    `json:"requests"`
	// Connections that the server accepted for them.
	Connections int `json:"connections"`
	Failed      int `json:"failed"`
	// RequestNs of each request that was answered.
	RequestNs []int64 `json:"requestNs"`
}

type DirectoryFacts struct {
	// Kind: temporary, cache, config, home.
	Kind string `json:"kind"`
	// Path is nil where the system has no such directory.
	Path *string `json:"path"`
	// Refused names the first of make, create, write, rename, delete that failed, with the system's words.
	Refused *string `json:"refused"`
	// Entries of the access list that a new file gets, and how many of them it inherits; nil where there are no such lists.
	AccessEntries    *int `json:"accessEntries"`
	InheritedEntries *int `json:"inheritedEntries"`
}

type FileFigures struct {
	CreateNs []int64 `json:"createNs"`
	WriteNs  []int64 `json:"writeNs"`
	RenameNs []int64 `json:"renameNs"`
	DeleteNs []int64 `json:"deleteNs"`
	// SharingViolations is how often another program held a file; each was tried again, for a while.
	SharingViolations int `json:"sharingViolations"`
	// GivenUp: it was held for longer than that.
	GivenUp int `json:"givenUp"`
}

type SignalFigures struct {
	Signal   string `json:"signal"`
	Sent     int    `json:"sent"`
	Received int    `json:"received"`
	// SlowestNs from sending one to its arrival on a channel.
	SlowestNs int64 `json:"slowestNs"`
}

type StartFigures struct {
	// ColdNs: starts of copies that were written a moment ago, each for the first time.
	ColdNs []int64 `json:"coldNs"`
	// WarmNs: starts of the last of these again.
	WarmNs []int64 `json:"warmNs"`
	// Error tells why there are fewer than were asked for.
	Error *string `json:"error"`
}
