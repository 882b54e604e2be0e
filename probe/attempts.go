package main

// attemptsMessage says what this cell answers to system calls that ask for nothing possible.
type attemptsMessage struct {
	Type    string          `json:"type"`
	Step    string          `json:"step"`
	Answers []attemptedCall `json:"answers"`
}

type attemptedCall struct {
	Call string `json:"call"`
	// Errno is nil where the call succeeded.
	Errno *string `json:"errno"`
}
