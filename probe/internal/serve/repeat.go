package serve

import (
	"context"
	"net/http"
	"time"

	"portcullis/probe/internal/proc"
	"portcullis/probe/internal/wire"
)

const (
	// settlePause and settlePatience: a server closes a connection a moment after its answer.
	settlePause    = 10 * time.Millisecond
	settlePatience = 300 * time.Millisecond
	// quietPauses without a change are taken for the end of it.
	quietPauses = 5
)

// repeat makes the request again, each time on a connection of its own, and counts what the server has open.
func (e *exchange) repeat(ctx context.Context, client *http.Client) *wire.RepeatedRequests {
	result := &wire.RepeatedRequests{Requests: e.serve.Repeat, Answered: 1}
	first := e.openFilesAtRest(ctx)
	result.OpenFilesFirst = count(first)
	for result.Answered < e.serve.Repeat {
		if _, err := e.ask(ctx, client, e.serve.Request); err != nil {
			result.Error = wire.Ptr(plain(err))
			break
		}
		result.Answered++
	}
	result.OpenFilesLast = count(e.openFilesAtMost(ctx, first))
	return result
}

// openFilesAtRest waits until the number stays.
func (e *exchange) openFilesAtRest(ctx context.Context) int {
	files := proc.OpenFilesOf(e.pid)
	for until, quiet := time.Now().Add(settlePatience), 0; quiet < quietPauses; quiet++ {
		if time.Now().After(until) || ctx.Err() != nil {
			break
		}
		time.Sleep(settlePause)
		if now := proc.OpenFilesOf(e.pid); now != files {
			files, quiet = now, 0
		}
	}
	return files
}

// openFilesAtMost waits until there are no more than enough, or until closing has had its time.
func (e *exchange) openFilesAtMost(ctx context.Context, enough int) int {
	for until := time.Now().Add(settlePatience); ; time.Sleep(settlePause) {
		files := proc.OpenFilesOf(e.pid)
		if files <= enough || time.Now().After(until) || ctx.Err() != nil {
			return files
		}
	}
}

func count(files int) *int {
	if files < 0 {
		return nil
	}
	return &files
}
