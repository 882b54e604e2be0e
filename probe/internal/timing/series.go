package timing

// waiter is one way to wait for a moment. All of it is called on one goroutine.
type waiter struct {
	// now and until speak of systemNow's clock.
	now func() int64
	// until waits for the deadline and gives the moment at which the wait was over.
	until func(deadline int64) int64
	close func()
}

// seriesPlan: deadlines lie at origin + k x period, k = 1, 2, ... warmup+samples; those up to warmup are dropped.
type seriesPlan struct {
	origin, period  int64
	warmup, samples int
	// budget ends the series early.
	budget int64
}

// series: what was served late by how much, and what was not served at all. Unless the budget ended it, both together are
// as many as the plan's samples, so a series takes no longer than planned however bad the timers are.
type series struct {
	lateness      []int64
	missed, early int64
	// cut: the budget ended it.
	cut bool
}

func newSeries(plan seriesPlan) *series { return &series{lateness: make([]int64, 0, plan.samples)} }

func (s *series) add(lateness int64) {
	if lateness < 0 {
		s.early++
		lateness = 0
	}
	s.lateness = append(s.lateness, lateness)
}

// sampleGrid waits for one deadline after the other. A deadline is missed when it lay a whole period or more in the past at the moment
// the one before was served; so a stall shows as the full lateness of the deadline it struck, once, and those that it
// swallowed whole are counted. Nothing is hidden (coordinated omission) and nothing counted twice.
func sampleGrid(w waiter, plan seriesPlan) *series {
	s := newSeries(plan)
	last := int64(plan.warmup + plan.samples)
	for k := int64(1); k <= last; k++ {
		deadline := plan.origin + k*plan.period
		if deadline >= plan.budget {
			s.cut = true
			return s
		}
		now := w.until(deadline)
		if k > int64(plan.warmup) {
			s.add(now - deadline)
		}
		if behind := min((now-deadline)/plan.period-1, last-k); behind > 0 {
			// Of those passed over, the ones beyond the warm-up count.
			s.missed += max(k+behind-max(k, int64(plan.warmup)), 0)
			k += behind
		}
	}
	return s
}

// sampleRelative waits for a period from where the last wait ended, as naive programs do it. A stall shows in one wait only.
func sampleRelative(w waiter, plan seriesPlan) *series {
	s := newSeries(plan)
	for served := 0; served < plan.warmup+plan.samples; served++ {
		deadline := w.now() + plan.period
		if deadline >= plan.budget {
			s.cut = true
			return s
		}
		now := w.until(deadline)
		if served >= plan.warmup {
			s.add(now - deadline)
		}
	}
	return s
}

// sampleTicks notes ticks of a ticker that was started at the origin. Which deadline a tick belongs to is told by when it
// comes: the runtime drops the ticks that it is too late for and goes on with the next one of the grid. A tick that comes before the one
// expected is one that was taken for dropped.
func sampleTicks(now func() int64, tick func(), plan seriesPlan) *series {
	s := newSeries(plan)
	last, warm := int64(plan.warmup+plan.samples), int64(plan.warmup)
	served := int64(0) // the last deadline that had a tick
	gap := int64(0)    // deadlines before that one that are taken for missed
	for k := int64(1); k <= last; k++ {
		if plan.origin+k*plan.period >= plan.budget {
			s.cut = true
			return s
		}
		tick()
		at := now()
		for k > served+1 && at < plan.origin+k*plan.period {
			k--
		}
		if at < plan.origin+k*plan.period && gap > 0 {
			// The one before was taken for this one's deadline, having come after it.
			k, gap = k-1, gap-1
			s.missed--
			s.lateness[len(s.lateness)-1] += plan.period
			s.add(at - plan.origin - k*plan.period)
		} else if k > warm {
			gap = k - 1 - max(served, warm)
			s.missed += gap
			s.add(at - plan.origin - k*plan.period)
		}
		served = k
		if behind := (at - plan.origin - k*plan.period) / plan.period; behind > 0 {
			k += behind
		}
	}
	s.missed += last - max(served, warm)
	return s
}
