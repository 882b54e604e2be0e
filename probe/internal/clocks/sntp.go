package clocks

import (
	"crypto/rand"
	"encoding/binary"
	"errors"
	"net"
	"time"

	"portcullis/probe/internal/wire"
)

const (
	ntpTries    = 4
	ntpPatience = 500 * time.Millisecond
	// ntpEpoch is 1900-01-01 in seconds before 1970.
	ntpEpoch = 2_208_988_800
	ntpBytes = 48
)

// askNtp asks a few times and takes the answer that was quickest, whose offset is the least uncertain (RFC 4330, RFC 5905 clock filter).
func askNtp(server string) *wire.NtpAnswer {
	answer := &wire.NtpAnswer{Server: wire.Shown(server)}
	if _, _, err := net.SplitHostPort(server); err != nil {
		server = net.JoinHostPort(server, "123")
	}
	conn, err := net.DialTimeout("udp", server, ntpPatience)
	if err != nil {
		answer.Error = wire.Ptr(wire.Shown(err.Error()))
		return answer
	}
	defer conn.Close()
	best := time.Duration(-1)
	for try := 0; try < ntpTries; try++ {
		offset, roundTrip, stratum, err := exchangeNtp(conn)
		if err != nil {
			answer.Error = wire.Ptr(wire.Shown(err.Error()))
			continue
		}
		if best < 0 || roundTrip < best {
			best = roundTrip
			answer.OffsetMs, answer.RoundTripMs, answer.Stratum = wire.Ptr(exactMs(offset)), wire.Ptr(exactMs(roundTrip)), &stratum
		}
	}
	if best >= 0 {
		answer.Error = nil
	}
	return answer
}

func exactMs(d time.Duration) float64 { return float64(d) / 1e6 }

// exchangeNtp sends a random transmit timestamp: who does not see the question cannot answer it, and the clock is not told around.
func exchangeNtp(conn net.Conn) (offset, roundTrip time.Duration, stratum int, err error) {
	var request, reply [ntpBytes]byte
	request[0] = 4<<3 | 3 // version 4, client
	if _, err = rand.Read(request[40:]); err != nil {
		return 0, 0, 0, err
	}
	sent := time.Now()
	if err = conn.SetDeadline(sent.Add(ntpPatience)); err != nil {
		return 0, 0, 0, err
	}
	if _, err = conn.Write(request[:]); err != nil {
		return 0, 0, 0, err
	}
	for {
		n, err := conn.Read(reply[:])
		if err != nil {
			return 0, 0, 0, err
		}
		if n == ntpBytes && string(reply[24:32]) == string(request[40:48]) {
			break // else an answer to an earlier question, or nobody's
		}
	}
	roundTrip = time.Since(sent)
	return readNtp(reply[:], sent, roundTrip)
}

func readNtp(reply []byte, sent time.Time, elapsed time.Duration) (offset, roundTrip time.Duration, stratum int, err error) {
	stratum = int(reply[1])
	switch {
	case reply[0]&7 != 4:
		return 0, 0, 0, errors.New("the answer is not a server's")
	case stratum == 0 || stratum > 15 || reply[0]>>6 == 3:
		return 0, 0, 0, errors.New("the server is not synchronised or refuses")
	}
	received, replied := ntpTime(reply[32:40]), ntpTime(reply[40:48])
	arrived := sent.Round(0).Add(elapsed)
	offset = (received.Sub(sent.Round(0)) + replied.Sub(arrived)) / 2
	return offset, max(elapsed-replied.Sub(received), 0), stratum, nil
}

// ntpTime: seconds with the highest bit unset are of the era that begins in 2036 (RFC 4330, section 3).
func ntpTime(field []byte) time.Time {
	seconds, fraction := int64(binary.BigEndian.Uint32(field)), int64(binary.BigEndian.Uint32(field[4:]))
	if seconds < 1<<31 {
		seconds += 1 << 32
	}
	return time.Unix(seconds-ntpEpoch, fraction*1e9>>32)
}
