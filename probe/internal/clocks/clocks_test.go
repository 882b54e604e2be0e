package clocks

import (
	"encoding/binary"
	"math"
	"net"
	"strings"
	"testing"
	"time"
)

func TestReadSteps(t *testing.T) {
	coarse := int64(0)
	for name, test := range map[string]struct {
		now                func() int64
		smallest, negative int64
		moved              bool
	}{
		"frozen":    {func() int64 { return 7 }, 0, 0, false},
		"coarse":    {func() int64 { coarse++; return coarse / 1000 * 4_000_000 }, 4_000_000, 0, true},
		"backwards": {backwards(), 10, 1, true},
	} {
		steps := readSteps(test.now)
		if (steps.SmallestNs != nil) != test.moved || test.moved && *steps.SmallestNs != test.smallest || steps.Negative < test.negative {
			t.Errorf("%s: %+v", name, steps)
		}
		if !test.moved && (steps.Zero != steps.Reads || steps.Reads > mostStepReads) {
			t.Errorf("%s: %+v", name, steps)
		}
	}
}

func backwards() func() int64 {
	at := int64(0)
	return func() int64 {
		if at += 10; at%1_000 == 0 {
			at -= 500
			at += 10
		}
		return at
	}
}

// A wall clock against a monotonic one of which each look takes 20 ns.
func TestFakedClock(t *testing.T) {
	const now = int64(1_795_000_000) * 1e9
	for name, test := range map[string]struct {
		wall func(monotonic int64) int64
		fake string
	}{
		"real":         {func(m int64) int64 { return now + m }, ""},
		"drifting":     {func(m int64) int64 { return now + m + m/2_000 }, ""},
		"constant":     {func(int64) int64 { return now }, "constant"},
		"1970":         {func(m int64) int64 { return m }, "1970"},
		"playground":   {func(m int64) int64 { return playground + m }, "2009-11-10"},
		"double speed": {func(m int64) int64 { return now + 2*m }, "rate"},
		"was set once": {func(m int64) int64 {
			if m > 100_000_000 {
				m += 3e9
			}
			return now + m
		}, ""},
	} {
		m := int64(0)
		monotonic := func() int64 { m += 20; return m }
		wall := func() int64 { return test.wall(m) }
		drift := watchDrift(200*time.Millisecond, wall, monotonic, func(d time.Duration) { m += int64(d) })
		got := ""
		if fake := fakedClock(wall(), drift); fake != nil {
			got = *fake
		}
		if got != test.fake {
			t.Errorf("%s: %q, %+v", name, got, drift)
		}
	}
}

func TestAskNtp(t *testing.T) {
	for name, test := range map[string]struct {
		answer  func(request []byte) []byte
		ahead   time.Duration
		problem string
	}{
		"five seconds ahead":  {honest(5*time.Second, 2), 5 * time.Second, ""},
		"behind":              {honest(-1500*time.Millisecond, 1), -1500 * time.Millisecond, ""},
		"kiss of death":       {honest(0, 0), 0, "not synchronised"},
		"a stranger's answer": {func([]byte) []byte { return make([]byte, ntpBytes) }, 0, "timeout"},
		"too short":           {func(r []byte) []byte { return r[:10] }, 0, "timeout"},
		"an echo":             {func(r []byte) []byte { copy(r[24:32], r[40:48]); return r }, 0, "not a server"},
	} {
		test := test
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			answer := askNtp(serveNtp(t, test.answer))
			if test.problem != "" {
				if answer.Error == nil || !strings.Contains(*answer.Error, test.problem) || answer.OffsetMs != nil {
					t.Errorf("%+v", answer)
				}
				return
			}
			if answer.Error != nil {
				t.Fatal(*answer.Error)
			}
			// Over loopback the uncertainty is half of the round trip.
			if off := *answer.OffsetMs - exactMs(test.ahead); off > *answer.RoundTripMs/2+0.01 || off < -*answer.RoundTripMs/2-0.01 {
				t.Errorf("offset %v ms, round trip %v ms", *answer.OffsetMs, *answer.RoundTripMs)
			}
		})
	}
}

func honest(ahead time.Duration, stratum byte) func([]byte) []byte {
	return func(request []byte) []byte {
		reply := make([]byte, ntpBytes)
		reply[0], reply[1] = 4<<3|4, stratum
		copy(reply[24:32], request[40:48])
		putNtpTime(reply[32:], time.Now().Add(ahead))
		putNtpTime(reply[40:], time.Now().Add(ahead))
		return reply
	}
}

func putNtpTime(field []byte, at time.Time) {
	binary.BigEndian.PutUint32(field, uint32(at.Unix()+ntpEpoch))
	binary.BigEndian.PutUint32(field[4:], uint32(int64(at.Nanosecond())<<32/1e9))
}

func serveNtp(t *testing.T, answer func([]byte) []byte) string {
	t.Helper()
	server, err := net.ListenPacket("udp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { server.Close() })
	go func() {
		for buffer := make([]byte, 1024); ; {
			n, from, err := server.ReadFrom(buffer)
			if err != nil {
				return
			}
			_, _ = server.WriteTo(answer(buffer[:n]), from)
		}
	}()
	return server.LocalAddr().String()
}

func TestNtpTimeAfter2036(t *testing.T) {
	if at := ntpTime([]byte{0, 0, 0, 0, 0, 0, 0, 0}); !at.Equal(time.Date(2036, 2, 7, 6, 28, 16, 0, time.UTC)) {
		t.Error(at)
	}
}

// A thread that loses its CPU between reading the one clock and the other says nothing wrong of them.
func TestMomentOfWhoWasInterrupted(t *testing.T) {
	const ahead = int64(1_795_000_000) * 1e9
	for interrupted := 1; interrupted < 3*clockTries; interrupted++ {
		now, reads := int64(0), 0
		tick := func() int64 {
			if reads++; reads == interrupted || reads == interrupted+4 {
				now += 50_000_000
			}
			now += 20
			return now
		}
		wallMs, monotonicUs := momentOf(func() int64 { return ahead + tick() }, tick)
		// Microseconds, as they are told, and a float64 that holds no finer ones.
		if away := math.Abs(wallMs*1_000 - float64(monotonicUs) - float64(ahead/1_000)); away > 1 || monotonicUs > now/1_000 {
			t.Errorf("%d: %g us away, at %d of %d ns", interrupted, away, monotonicUs, now)
		}
	}
}
