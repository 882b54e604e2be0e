//go:build unix

package machine

import (
	"bytes"
	"compress/gzip"
	"encoding/binary"
	"io"
	"runtime/pprof"
	"time"

	"portcullis/probe/internal/wire"
)

const (
	profiledFor = 300 * time.Millisecond
	// profileTick is the runtime's: 100 signals for a second of processor time.
	profileTick = 10 * time.Millisecond
	mostProfile = 1 << 20
)

// profileSelf keeps a processor busy and counts the samples that SIGPROF brought, against those that were due.
func profileSelf() wire.SignalFigures {
	figures := wire.SignalFigures{Signal: "SIGPROF"}
	var profile bytes.Buffer
	used := -processorTime()
	if pprof.StartCPUProfile(&profile) != nil {
		return figures
	}
	for until := time.Now().Add(profiledFor); time.Now().Before(until); {
	}
	pprof.StopCPUProfile()
	used += processorTime()
	figures.Sent = int(used / profileTick)
	unpacked, err := gzip.NewReader(&profile)
	if err != nil {
		return figures
	}
	if content, err := io.ReadAll(io.LimitReader(unpacked, mostProfile)); err == nil {
		figures.Received = countSamples(content)
	}
	return figures
}

// countSamples adds up the first value of each sample of a profile.proto: field 2 of the profile, whose field 2 has the values,
// packed or one by one.
func countSamples(profile []byte) (samples int) {
	eachField(profile, func(number, _ uint64, sample []byte) {
		if number != 2 || sample == nil {
			return
		}
		first := true
		eachField(sample, func(number, value uint64, packed []byte) {
			if number != 2 || !first {
				return
			}
			first = false
			if packed != nil {
				value, _ = binary.Uvarint(packed)
			}
			samples += int(value)
		})
	})
	return samples
}

// eachField goes over the fields of a protocol buffer, numbers (then content is nil) and what has a length.
func eachField(message []byte, visit func(number, value uint64, content []byte)) {
	for len(message) > 0 {
		tag, n := binary.Uvarint(message)
		if n <= 0 {
			return
		}
		message = message[n:]
		value, n := binary.Uvarint(message)
		if n <= 0 {
			return
		}
		message = message[n:]
		switch tag & 7 {
		case 0:
			visit(tag>>3, value, nil)
		case 2:
			if value > uint64(len(message)) {
				return
			}
			visit(tag>>3, 0, message[:value:value])
			message = message[value:]
		default:
			return
		}
	}
}
