package wire

// AttemptsMessage says what this cell answers to system calls that ask for nothing possible.
type AttemptsMessage struct {
	Type    string          `json:"type"`
	Step    string          `json:"step"`
	Answers []AttemptedCall `json:"answers"`
}

type AttemptedCall struct {
	Call string `json:"call"`
	// Errno is nil where the call succeeded.
	Errno *string `json:"errno"`
}
