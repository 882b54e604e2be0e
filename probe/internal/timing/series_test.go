package timing

import (
	"math"
	"reflect"
	"testing"
)

// stage is a clock whose sleeps end late by what the test says, in the order of the sleeps.
type stage struct {
	clock int64
	late  []int64
}

func (s *stage) waiter() waiter {
	return waiter{now: func() int64 { return s.clock }, until: func(deadline int64) int64 {
		s.clock = max(s.clock, deadline)
		if len(s.late) > 0 {
			s.clock += s.late[0]
			s.late = s.late[1:]
		}
		return s.clock
	}}
}

func TestSampleGrid(t *testing.T) {
	for name, test := range map[string]struct {
		late            []int64
		warmup, samples int
		lateness        []int64
		missed          int64
	}{
		"on time":              {nil, 1, 3, []int64{0, 0, 0}, 0},
		"late within a period": {[]int64{3, 9}, 0, 3, []int64{3, 9, 0}, 0},
		"a stall over one deadline shows in both": {[]int64{15}, 0, 3, []int64{15, 5, 0}, 0},
		// Woken at 57 for 10: 20, 30 and 40 are missed, 50 is served 7 late.
		"a long stall is noted once":       {[]int64{47}, 0, 6, []int64{47, 7, 0}, 3},
		"what a stall swallows at the end": {[]int64{0, 147}, 0, 4, []int64{0, 147}, 2},
		"a stall in the warm-up":           {[]int64{47}, 2, 5, []int64{7, 0, 0}, 2},
		"a stall over the whole series":    {[]int64{990}, 1, 4, []int64{}, 4},
		"early":                            {[]int64{-2}, 0, 2, []int64{0, 0}, 0},
	} {
		t.Run(name, func(t *testing.T) {
			s := stage{late: test.late}
			got := sampleGrid(s.waiter(), seriesPlan{0, 10, test.warmup, test.samples, math.MaxInt64})
			if !reflect.DeepEqual(got.lateness, test.lateness) || got.missed != test.missed || got.cut {
				t.Errorf("lateness %v, missed %d, cut %v; want %v, %d", got.lateness, got.missed, got.cut, test.lateness, test.missed)
			}
			if len(got.lateness)+int(got.missed) != test.samples {
				t.Errorf("%d deadlines, not %d", len(got.lateness)+int(got.missed), test.samples)
			}
			if early := name == "early"; early != (got.early == 1) {
				t.Errorf("%d early", got.early)
			}
		})
	}
}

func TestSampleGridEndsWithItsBudget(t *testing.T) {
	s := stage{}
	if got := sampleGrid(s.waiter(), seriesPlan{0, 10, 0, 100, 45}); len(got.lateness) != 4 || !got.cut {
		t.Errorf("%d samples, cut %v", len(got.lateness), got.cut)
	}
}

func TestSampleRelativeHidesAStall(t *testing.T) {
	s := stage{late: []int64{0, 500}}
	got := sampleRelative(s.waiter(), seriesPlan{0, 10, 1, 3, math.MaxInt64})
	if want := []int64{500, 0, 0}; !reflect.DeepEqual(got.lateness, want) || got.missed != 0 {
		t.Errorf("lateness %v, missed %d", got.lateness, got.missed)
	}
}

func TestSampleTicks(t *testing.T) {
	for name, test := range map[string]struct {
		at              []int64 // when each tick is received
		warmup, samples int
		lateness        []int64
		missed          int64
	}{
		"on the grid":               {[]int64{10, 21, 39, 40}, 0, 4, []int64{0, 1, 9, 0}, 0},
		"a tick dropped for a late": {[]int64{10, 35, 41}, 0, 4, []int64{0, 15, 1}, 1},
		// The tick of 20 is received at 35, that of 30 was waiting in the channel.
		"a late receiver drops none": {[]int64{10, 35, 36, 41}, 0, 4, []int64{0, 15, 6, 1}, 0},
		// The ticks of 20, 30 and 40 are received at 35, 46 and 47.
		"a receiver that stays behind": {[]int64{10, 35, 46, 47, 51}, 0, 5, []int64{0, 15, 16, 7, 1}, 0},
		"dropped in the warm-up":       {[]int64{10, 45, 51, 60}, 3, 3, []int64{1, 0}, 1},
		"dropped at the end":           {[]int64{10, 99}, 0, 5, []int64{0, 79}, 3},
		"all are late by a period":     {[]int64{19, 29, 39}, 0, 3, []int64{9, 9, 9}, 0},
	} {
		t.Run(name, func(t *testing.T) {
			next := 0
			clock := int64(0)
			tick := func() { clock, next = test.at[next], next+1 }
			got := sampleTicks(func() int64 { return clock }, tick, seriesPlan{0, 10, test.warmup, test.samples, math.MaxInt64})
			if !reflect.DeepEqual(got.lateness, test.lateness) || got.missed != test.missed {
				t.Errorf("lateness %v, missed %d; want %v, %d", got.lateness, got.missed, test.lateness, test.missed)
			}
		})
	}
}

func TestSamplingDoesNotAllocate(t *testing.T) {
	for _, timer := range []string{"os", "sleep", "timer", "after-func"} {
		w, err := goWaiter(timer)
		if timer == "os" {
			w, err = osWaiter()
		}
		if err != nil {
			t.Fatal(timer, err)
		}
		run := func(samples int) func() {
			return func() { sampleGrid(w, seriesPlan{w.now(), 100_000, 0, samples, math.MaxInt64}) }
		}
		few, many := testing.AllocsPerRun(3, run(1)), testing.AllocsPerRun(3, run(40))
		if many > few {
			t.Errorf("%s: %v allocations for 40 deadlines, %v for one", timer, many, few)
		}
		w.close()
	}
}
