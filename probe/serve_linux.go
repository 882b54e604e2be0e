package main

func (s *session) runServe(st *step) *stepOutcome { return notStarted(st, "unknown", "not yet") }
func (s *session) observe(st *step) {
	say(outcomeMessage{"outcome", notStarted(st, "unknown", "not yet")})
}
