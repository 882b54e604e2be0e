package wire

import (
	"encoding/base64"
	"time"
)

// LimitOf gives the end of a step: its own limit or the job's, whichever comes first.
func LimitOf(deadline, from time.Time, ms int64) time.Time {
	if end := from.Add(Milliseconds(ms)); ms > 0 && end.Before(deadline) {
		return end
	}
	return deadline
}

func Milliseconds(ms int64) time.Duration {
	return time.Duration(ms) * time.Millisecond
}

// DecodeOptional gives the bytes of an optional base64 text; nil stays nil.
func DecodeOptional(text *string) ([]byte, error) {
	if text == nil {
		return nil, nil
	}
	return base64.StdEncoding.DecodeString(*text)
}

// InMs gives milliseconds with microseconds as the smallest step.
func InMs(d time.Duration) float64 {
	return float64(d.Microseconds()) / 1000
}

func Ptr[T any](value T) *T { return &value }
