package main

import (
	"math"
	"reflect"
	"testing"
	"time"
)

// stage is a clock whose sleeps end late by what the test says, in the order of the sleeps.
type stage struct {
	clock     int64
	late      []int64
	deadlines []int64
}

func (s *stage) path() timerPath {
	return timerPath{
		name: "staged",
		now:  func() int64 { return s.clock },
		sleepUntil: func(deadline int64) {
			s.deadlines = append(s.deadlines, deadline)
			s.clock = max(s.clock, deadline)
			if len(s.late) > 0 {
				s.clock += s.late[0]
				s.late = s.late[1:]
			}
		},
	}
}

func TestSampleLateness(t *testing.T) {
	const period = 10
	for name, test := range map[string]struct {
		late            []int64
		warmup, samples int
		lateness        []int64
		missed          int64
		deadlines       []int64
	}{
		"on time": {nil, 0, 3, []int64{0, 0, 0}, 0, []int64{10, 20, 30}},
		"late within the period does not shift what follows": {
			[]int64{3, 9, 0}, 0, 3, []int64{3, 9, 0}, 0, []int64{10, 20, 30}},
		// Woken at 25 for 10: 20 is 5 late, less than a period, so it is served at once and not missed.
		"a stall over one deadline shows in both": {
			[]int64{15}, 0, 3, []int64{15, 5, 0}, 0, []int64{10, 20, 30}},
		// Woken at 30 for 10: 20 lies exactly one period back and is missed, 30 is served on time.
		"a deadline a whole period back is missed": {
			[]int64{20}, 0, 3, []int64{20, 0, 0}, 1, []int64{10, 30, 40}},
		// Woken at 57 for 10: 20, 30 and 40 are missed, 50 is served 7 late.
		"a long stall is noted once": {
			[]int64{47}, 0, 3, []int64{47, 7, 0}, 3, []int64{10, 50, 60}},
		"stalls one after the other": {
			[]int64{20, 20}, 0, 3, []int64{20, 20, 0}, 2, []int64{10, 30, 50}},
		// The warm-up's lateness is dropped, and what it missed with it.
		"a stall in the warm-up leaves no trace": {
			[]int64{47, 0, 0}, 1, 2, []int64{7, 0}, 0, []int64{10, 50, 60}},
		"a stall at the first noted deadline counts": {
			[]int64{0, 20}, 1, 2, []int64{20, 0}, 1, []int64{10, 20, 40}},
		"a stall at the last one is in its lateness": {
			[]int64{0, 47}, 0, 2, []int64{0, 47}, 0, []int64{10, 20}},
	} {
		t.Run(name, func(t *testing.T) {
			s := stage{late: test.late}
			lateness, missed := sampleLateness(s.path(), period, test.warmup, test.samples, math.MaxInt64)
			if !reflect.DeepEqual(lateness, test.lateness) || missed != test.missed {
				t.Errorf("lateness %v, missed %d; want %v, %d", lateness, missed, test.lateness, test.missed)
			}
			if !reflect.DeepEqual(s.deadlines, test.deadlines) {
				t.Errorf("deadlines %v, want %v", s.deadlines, test.deadlines)
			}
		})
	}
}

func TestSampleLatenessEndsWithItsBudget(t *testing.T) {
	s := stage{}
	if lateness, _ := sampleLateness(s.path(), 10, 0, 100, 45); len(lateness) != 4 || s.clock != 40 {
		t.Errorf("%d samples, clock at %d", len(lateness), s.clock)
	}
	if lateness, _ := sampleLateness(s.path(), 10, 0, 100, s.clock); lateness == nil || len(lateness) != 0 {
		t.Errorf("no budget gives %v, not an empty list", lateness)
	}
}

func TestSampleLatenessDoesNotAllocate(t *testing.T) {
	for _, path := range timerPaths() {
		few := testing.AllocsPerRun(3, func() { sampleLateness(path, int64(50*time.Microsecond), 0, 1, math.MaxInt64) })
		many := testing.AllocsPerRun(3, func() { sampleLateness(path, int64(50*time.Microsecond), 0, 50, math.MaxInt64) })
		if many > few {
			t.Errorf("%s: %v allocations for 50 samples, %v for one", path.name, many, few)
		}
	}
}
